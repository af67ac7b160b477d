package e2e

import (
	"net/http"
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
	b, node := browse(t), nodeOf(t, j)
	s := harness.NewShopper(t, j.Shop)
	money := balance(t, j, s.Address())

	all := endings()
	for i, e := range all {
		e.quote = s.Quote(1, ledger.Line{GTIN: itemOf(t, i), Quantity: 1})
		s.TellDoor(e.quote, e.exception)
		e.placed = s.Accept(e.quote)
	}
	refuseHeavyBasket(t, j, s, b)
	for _, e := range all {
		if e.act != "" {
			j.AwaitStatus(ledger.Delivered, e.placed.Order)
			s.Act(e.placed.Order, e.act)
		}
	}
	for _, e := range all {
		e.await(j, e.reaches)
		if o := apiOrder(t, j, e.placed.Order); o.Status != e.reaches.String() || o.Due.What != e.due {
			t.Errorf("%s: the API says %+v, want %s with %q due", e.name, o, e.reaches, e.due)
		}
	}
	home := all[4]
	s.TellDoor(home.quote, ledger.NoException)
	home.await(j, ledger.Delivered)

	_, closes := j.order(home.placed.Order).DueAt(j.policy(), time.Time{})
	_ = closes
}
