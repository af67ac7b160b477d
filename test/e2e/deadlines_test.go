package e2e

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// posting is added to the deadlines for packing and delivery, because an act may be posted so late.
const posting = time.Hour + time.Second

// ending is an order with which something goes wrong.
type ending struct {
	name      string
	exception ledger.Exception
	act       string        // what the shopper signs when the order is delivered; empty: nothing
	reaches   ledger.Status // how far the order comes before the time of the chain moves
	due       string        // what anyone may call then
	end       ledger.Status
	share     uint64 // of the price that the shopper gets back, in percent
	says      string // title of the page at the end

	quote  harness.Quote
	placed harness.PlacedOrder
}

// endings returns all ways in which an order can go wrong.
func endings() []*ending {
	return []*ending{
		{
			name: "shelf empty everywhere", exception: ledger.ShelfEmpty,
			reaches: ledger.Refunded, end: ledger.Refunded, share: 100, says: "Refunded",
		},
		{
			name: "packing never comes", exception: ledger.NotPacked,
			reaches: ledger.Picked, due: "refund", end: ledger.Refunded, share: 100, says: "Refunded",
		},
		{
			name: "the carrier never comes", exception: ledger.NotCollected,
			reaches: ledger.Assigned, due: "reassign", end: ledger.Refunded, share: 100, says: "Refunded",
		},
		{
			name: "the delivery never comes", exception: ledger.NotDelivered,
			reaches: ledger.Departed, due: "refund", end: ledger.Refunded, share: 100, says: "Refunded",
		},
		{
			name: "nobody home, then delivered", exception: ledger.NobodyHome,
			reaches: ledger.Attempted, due: "refund", end: ledger.Settled, says: "Delivered",
		},
		{
			name: "disputed", act: "dispute",
			reaches: ledger.Disputed, due: "decide", end: ledger.Settled, share: 25, says: "Dispute decided",
		},
		{
			name: "returned", act: "return",
			reaches: ledger.Returned, end: ledger.Returned, share: 100, says: "Returned",
		},
		{
			name: "refused at the door", exception: ledger.RefusedAtDoor,
			reaches: ledger.Returned, end: ledger.Returned, share: 100, says: "Returned",
		},
	}
}

// TestEachEnding runs `waybill dev`, lets orders go wrong, and moves the time of the chain to their deadlines. Nobody
// does anything but the shopper, who signs actions: the keeper brings each order to its end. Chain, database, API and
// page agree about it, and each has its money. Afterwards an ordinary order is delivered, because services and devices
// follow the time of the chain.
func TestEachEnding(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t, "--network", changedNetwork(t,
		`window = "20s"`, `window = "40h"`, // five hours, since it is divided by the pace
		`default_share = 5000`, "default_share = 2500\ndecide_time = \"72h\"\n"+
			"arbiter = \"0x00000000000000000000000000000000000000ab\""))
	b, s, network := browse(t), harness.NewShopper(t, j.Shop), harness.ExampleNetwork(t)
	money := balance(t, j, s.Address())

	all := endings()
	for i, e := range all {
		e.quote = s.Quote(1, ledger.Line{GTIN: network.Items[i%len(network.Items)].GTIN, Quantity: 1})
		s.TellDoor(e.quote, e.exception)
		e.placed = s.Accept(e.quote)
	}
	refuseHeavyBasket(j, s, b) // while the orders are on their way
	for _, e := range all {
		if e.act != "" {
			j.AwaitStatus(ledger.Delivered, e.placed.Order)
			s.Act(e.placed.Order, e.act)
		}
	}
	for _, e := range all {
		j.AwaitStatus(e.reaches, e.placed.Order)
		if o := apiOrder(j, e.placed.Order); o.Status != e.reaches.String() || o.Due.What != e.due {
			t.Errorf("%s: the API says %+v, want %s with %q due", e.name, o, e.reaches, e.due)
		}
		if e.exception == ledger.NobodyHome { // somebody comes home
			s.TellDoor(e.quote, ledger.NoException)
			j.AwaitStatus(ledger.Delivered, e.placed.Order)
		}
	}

	slices.SortStableFunc(all, func(x, y *ending) int { return lastDeadline(j, x).Compare(lastDeadline(j, y)) })
	for _, e := range all {
		moveTime(j, lastDeadline(j, e))
		j.AwaitStatus(e.end, e.placed.Order)
	}
	var kept journal.Amount
	for _, e := range all {
		e.check(j, b)
		o := order(j, e.placed.Order)
		part, _ := o.Terms.Price.Mul(100 - e.share)
		kept, _ = kept.Add(part)
		if n := assignments(o); e.exception == ledger.NotCollected && n < 2 {
			t.Errorf("%s: %d assignments, want one to another carrier", e.name, n)
		}
	}
	spent, _ := money.Sub(balance(t, j, s.Address()))
	if spent, _ := spent.Mul(100); spent != kept {
		t.Errorf("the shopper spent %s hundredths, want %s", spent, kept)
	}
	if left := balance(t, j, j.Client.Addresses().Orders); !left.IsZero() {
		t.Errorf("%s are left in escrow", left)
	}
	last := s.Buy(network.Items[1].GTIN, 1) // the shelves of the first item are empty
	j.AwaitStatus(ledger.Delivered, last.Order)
	moveTime(j, lastDeadline(j, &ending{placed: last}))
	j.AwaitSettled(last.Order)
	j.CompareWithChain(last.Order, network.Items[0].GTIN)
}

// refuseHeavyBasket checks that the API refuses three chairs, which no carrier takes, with the largest quantity, and
// that the page says the same before the payment.
func refuseHeavyBasket(j *harness.Journey, s *harness.Shopper, b *browser) {
	j.T.Helper()
	const chair = 9521000001503
	codes := ledger.DoorstepCodes{{1}, {2}, {3}}
	var problem struct {
		Type, Field, Limit string
		Largest            int
	}
	s.Post("/v1/quotes", map[string]any{
		"shopper": s.Address(), "zone": 1, "lines": []ledger.Line{{GTIN: chair, Quantity: 3}},
		"code_hashes": codes.Hashes(),
	}, http.StatusConflict, &problem)
	if problem.Type != "urn:waybill:problem:not-carried" || problem.Field != "lines[0].quantity" || problem.Largest != 2 {
		j.T.Errorf("the API says %+v, want that carriers take two chairs", problem)
	}
	const buy = `[data-testid="buy"]`
	b.do(navigate(j.Shop + "/"))
	b.see(buy + ":not([disabled])")
	b.do(chromedp.SetValue(`[data-testid="zone"]`, "1"),
		click(fmt.Sprintf(`[data-gtin="%d"]`, chair)), click("#more"), click("#more"))
	b.see(buy + "[disabled]")
	b.until(`document.querySelector('[data-testid="limit"]').textContent.startsWith("No carrier takes more than 2")`)
}

// lastDeadline returns the time at which an order ends if nobody does anything: that of its refund, its settlement or
// the default decision. A reassignment comes earlier. The time of an order that has ended is zero.
func lastDeadline(j *harness.Journey, e *ending) time.Time {
	j.T.Helper()
	o := order(j, e.placed.Order)
	switch {
	case !o.Status.Open():
		return time.Time{}
	case o.Status < ledger.Packed:
		return o.Terms.PackBy.Add(posting)
	case o.Status < ledger.Delivered:
		return o.Terms.DeliverBy.Add(posting)
	}
	p, err := j.Client.Policy(j.T.Context(), o.Terms.Policy)
	if err != nil {
		j.T.Fatal(err)
	}
	_, at := o.DueAt(p, time.Time{})
	return at
}

// check checks that chain, database, API and page agree about the end of an order.
func (e *ending) check(j *harness.Journey, b *browser) {
	j.T.Helper()
	o := order(j, e.placed.Order)
	if o.Status != e.end {
		j.T.Errorf("%s: in the database the order is %s, want %s", e.name, o.Status, e.end)
	}
	if a := apiOrder(j, o.ID); a.Status != e.end.String() || a.Due.What != "" {
		j.T.Errorf("%s: the API says %+v, want %s with nothing due", e.name, a, e.end)
	}
	if c, err := j.Client.Order(j.T.Context(), o.ID); err != nil || c.Status != e.end {
		j.T.Errorf("%s: on chain the order is %s, %v; want %s", e.name, c.Status, err, e.end)
	}
	b.do(navigate(j.Shop + e.placed.Receipt))
	b.see(fmt.Sprintf("li[data-step=%q][data-done]", e.end))
	if says := run(b, chromedp.Text("#say")); strings.TrimSpace(says) != e.says {
		j.T.Errorf("%s: the page says %q, want %q", e.name, says, e.says)
	}
	last := o.Steps[len(o.Steps)-1]
	if tx := b.attribute(fmt.Sprintf("li[data-step=%q]", e.end), "data-tx"); tx != last.Tx.String() {
		j.T.Errorf("%s: the page has transaction %s, the database %s", e.name, tx, last.Tx)
	}
}

// order returns an order from the database.
func order(j *harness.Journey, id journal.OrderID) ledger.Order {
	j.T.Helper()
	o, err := j.Store.Order(j.T.Context(), id)
	if err != nil {
		j.T.Fatal(err)
	}
	return o
}

// assignments returns how often an order was assigned to a carrier.
func assignments(o ledger.Order) (n int) {
	for _, s := range o.Steps {
		if s.Status == ledger.Assigned && s.Kind != journal.Departing {
			n++
		}
	}
	return n
}

func balance(t *testing.T, j *harness.Journey, of journal.Address) journal.Amount {
	t.Helper()
	a, err := j.Client.TokenBalance(t.Context(), of)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// orderInAPI is the part of an order in the API that the test reads.
type orderInAPI struct {
	Status string
	Due    struct{ What, When string }
}

func apiOrder(j *harness.Journey, id journal.OrderID) (o orderInAPI) {
	j.T.Helper()
	harness.Request(j.T, http.MethodGet, j.Shop+"/v1/orders/"+id.String(), nil, http.StatusOK, &o)
	return o
}

// moveTime moves the time of the chain ahead, unless it is later already.
func moveTime(j *harness.Journey, to time.Time) {
	j.T.Helper()
	ctx := j.T.Context()
	now, err := j.Client.Now(ctx)
	if err != nil {
		j.T.Fatal(err)
	}
	if !to.After(now) {
		return
	}
	node, err := rpc.DialContext(ctx, j.RPC)
	if err != nil {
		j.T.Fatal(err)
	}
	defer node.Close()
	if err := node.CallContext(ctx, nil, "evm_increaseTime", int64(to.Sub(now).Seconds())+1); err != nil {
		j.T.Fatal(err)
	}
	if err := node.CallContext(ctx, nil, "evm_mine"); err != nil {
		j.T.Fatal(err)
	}
}
