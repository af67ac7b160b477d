package histories

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// parcel is a parcel as the events of the chain tell it.
type parcel struct {
	ledger.Order
	policy ledger.Policy
	closed int               // OrderClosed events
	paid   [2]journal.Amount // to shopper and merchant
}

// place is the place of an act.
type place struct {
	device journal.Address
	place  journal.Place
}

// shelf is the stock of the item in a centre, and the number of its movements.
type shelf struct{ onHand, reserved, confirmed, movements uint64 }

// model follows the chain's events from the deployment on and checks each consequence of a deadline. It is computed
// anew after a reorganisation.
type model struct {
	client   *chain.Client
	blocks   []ledger.Block
	parcels  map[journal.OrderID]*parcel
	pending  map[place]ledger.ActPending
	shelves  map[uint16]shelf
	adjusted map[uint16]int64 // pieces that receipts and corrections added to the shelf of each centre
	mistake  error
	rows     map[string]int // consequences by row of the table
	keepers  map[journal.Address]bool
}

func newModel(client *chain.Client, keepers ...journal.Address) *model {
	m := &model{client: client, keepers: map[journal.Address]bool{}}
	for _, k := range keepers {
		m.keepers[k] = true
	}
	return m
}

// follow reads the blocks up to the head, from the first one that was not read, or from one above `drop` after a
// reorganisation.
func (m *model) follow(t *testing.T, drop uint64) {
	t.Helper()
	for len(m.blocks) > 0 && m.blocks[len(m.blocks)-1].Number > drop {
		m.blocks, m.parcels = m.blocks[:len(m.blocks)-1], nil
	}
	head, err := m.client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	from := m.client.Addresses().Block
	if n := len(m.blocks); n > 0 {
		from = m.blocks[n-1].Number + 1
	}
	var fresh []ledger.Block
	if from <= head.Number {
		if fresh, err = m.client.Range(t.Context(), from, head.Number); err != nil {
			t.Fatal(err)
		}
	}
	m.blocks = append(m.blocks, fresh...)
	if m.parcels == nil {
		m.parcels, m.pending = map[journal.OrderID]*parcel{}, map[place]ledger.ActPending{}
		m.shelves, m.adjusted, m.rows, m.mistake = map[uint16]shelf{}, map[uint16]int64{}, map[string]int{}, nil
		fresh = m.blocks
	}
	for _, b := range fresh {
		for _, e := range b.Events {
			m.apply(e, b)
		}
	}
	if m.mistake != nil {
		t.Fatal(m.mistake)
	}
}

func (m *model) fail(format string, args ...any) {
	m.mistake = errors.Join(m.mistake, fmt.Errorf(format, args...))
}

// apply applies an event.
func (m *model) apply(e ledger.Event, b ledger.Block) {
	switch p := e.Payload.(type) {
	case *ledger.ActPending:
		m.pending[place{p.Device, p.Place}] = *p
	case *ledger.ReadingIgnored:
		delete(m.pending, place{p.Device, p.Place})
	case *ledger.OrderPlaced:
		for _, r := range p.Reservations() {
			s := m.shelves[r.Centre]
			m.shelves[r.Centre] = shelf{s.onHand, s.reserved + r.Quantity, s.confirmed, s.movements + 1}
		}
	case *ledger.StockMoved:
		m.moveStock(p)
	}
	if !e.MovesOrder() {
		return
	}
	for _, id := range e.Orders() {
		o := m.parcels[id]
		if o == nil {
			o = &parcel{Order: ledger.Order{ID: id}}
			m.parcels[id] = o
		}
		m.move(o, e, b)
	}
}

// moveStock applies a movement, and checks that the model knows all earlier ones: new orders reserve pieces without an
// event of their own.
func (m *model) moveStock(p *ledger.StockMoved) {
	before, number, reserved := m.shelves[p.Centre], uint64(1), int64(0)
	switch p.Move {
	case ledger.Adjust, ledger.Receive:
		m.adjusted[p.Centre] += int64(p.OnHand) - int64(before.onHand)
		number = min(p.Quantity, 1)
	case ledger.Confirm:
		number = 0
	case ledger.Reserve:
		reserved = int64(p.Quantity)
	case ledger.Release, ledger.Pick:
		reserved = -int64(p.Quantity)
	}
	if p.Movements != before.movements+number || int64(p.Reserved) != int64(before.reserved)+reserved {
		m.fail("movement %+v does not follow from %+v", p, before)
	}
	m.shelves[p.Centre] = shelf{p.OnHand, p.Reserved, p.Confirmed, p.Movements}
}

// move applies an event to a parcel. A change that no device caused is a consequence of a deadline, or a claim of the
// shopper; the first must be due by ledger.Order.DueAt at the time of the block.
func (m *model) move(o *parcel, e ledger.Event, b ledger.Block) {
	before := o.Order
	o.Apply(e, b)
	switch p := e.Payload.(type) {
	case *ledger.OrderPlaced:
		for _, known := range policies {
			if o.Terms.Policy == chain.PolicyHash(known) {
				o.policy = known
			}
		}
	case *ledger.OrderAdvanced:
		at := place{p.Device, p.Place}
		if _, was := m.pending[at]; was {
			delete(m.pending, at)
			m.rows["present"]++
		}
		switch {
		case p.Device != (journal.Address{}) || p.Status != ledger.Assigned:
		case before.Status == ledger.Packed:
			m.rows["assign"]++
		default:
			m.consequence(before, o.policy, ledger.DueReassign, b)
		}
	case *ledger.OrderClosed:
		o.closed++
		o.paid = [2]journal.Amount{p.ToShopper, p.ToMerchant}
		if !m.keepers[p.By] {
			return
		}
		switch {
		case p.Status == ledger.Refunded:
			m.consequence(before, o.policy, ledger.DueRefund, b)
		case before.Status == ledger.Disputed:
			m.consequence(before, o.policy, ledger.DueDecide, b)
		default:
			m.consequence(before, o.policy, ledger.DueSettle, b)
		}
	}
}

// consequence checks that a call was due, and counts it in its row of the table.
func (m *model) consequence(before ledger.Order, p ledger.Policy, want ledger.Due, b ledger.Block) {
	what, at := before.DueAt(p, b.Time)
	if what != want || b.Time.Before(at) {
		m.fail("block %d at %s: %s of a parcel that is %s since %s; due is %s at %s", b.Number, b.Time, want,
			before.Status, before.Since, what, at)
	}
	row := want.String()
	switch {
	case want == ledger.DueRefund && before.Status < ledger.Packed:
		row = "refund_unpacked"
	case want == ledger.DueRefund:
		row = "refund_undelivered"
	case want == ledger.DueSettle && before.Status == ledger.InReturn:
		row = "settle_return"
	}
	m.rows[row]++
}

// tasks returns the calls that anyone may make at a time by the model's knowledge, as far as the contract accepts them.
func (m *model) tasks(t *testing.T, from journal.Address, now time.Time) (due []ledger.Task) {
	t.Helper()
	check := func(task ledger.Task) {
		call, err := m.client.TaskCall(task)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := chain.NewOutbound(m.client).Estimate(t.Context(), from, call); err == nil {
			due = append(due, task)
		}
	}
	for _, o := range m.parcels {
		if what, at := o.DueAt(o.policy, now); what != ledger.DueNone && !now.Before(at) {
			check(ledger.Task{What: what, Order: o.Order, Policy: o.policy})
		}
		if o.Status == ledger.Packed {
			check(ledger.Task{What: ledger.DueAssign, Order: o.Order})
		}
	}
	for _, a := range m.pending {
		if o := m.parcels[a.Parcel]; o != nil && o.Status.Open() {
			task := ledger.Task{What: ledger.DuePresent, Order: o.Order, Act: ledger.PendingAct{ActPending: a}}
			if a.Kind() == journal.Accepting && o.Terms.Proof&ledger.ProofCode != 0 {
				task.Codes = &chaintest.CodeHashes
			}
			check(task)
		}
	}
	return due
}

// open returns the number of parcels that are open, and of those that are open past a deadline that has a consequence.
func (m *model) open(now time.Time) (open, past int) {
	for _, o := range m.parcels {
		if !o.Status.Open() {
			continue
		}
		open++
		if what, at := o.DueAt(o.policy, now); what != ledger.DueReassign && !now.Before(at) {
			past++
		}
	}
	return open, past
}

// payouts checks what each closed parcel paid, and returns the sums to shopper and merchant.
func (m *model) payouts(t *testing.T) (shopper, merchant journal.Amount) {
	t.Helper()
	for id, o := range m.parcels {
		price, zero := o.Terms.Price, journal.Amount{}
		want := [2]journal.Amount{price, zero}
		switch before := statusBefore(o.Order); {
		case o.Status == ledger.Settled && before == ledger.Disputed:
			n, _ := price.Uint64()
			share := journal.AmountOf(n * uint64(o.policy.DefaultShare) / 10_000)
			want = [2]journal.Amount{share, minus(price, share)}
		case o.Status == ledger.Settled:
			want = [2]journal.Amount{zero, price}
		case o.Status == ledger.Returned && before == ledger.InReturn:
			want = [2]journal.Amount{minus(price, o.policy.Restocking), o.policy.Restocking}
		}
		if o.closed != 1 || o.paid != want {
			t.Errorf("parcel %s is %s, closed %d times, paid %v; want once and %v", id.Short(), o.Status, o.closed, o.paid, want)
		}
		shopper, merchant = plus(shopper, o.paid[0]), plus(merchant, o.paid[1])
	}
	return shopper, merchant
}

// statusBefore returns the last status of a parcel before its end.
func statusBefore(o ledger.Order) (s ledger.Status) {
	for _, step := range o.Steps {
		if step.Status.Open() {
			s = step.Status
		}
	}
	return s
}

func plus(a, b journal.Amount) journal.Amount  { sum, _ := a.Add(b); return sum }
func minus(a, b journal.Amount) journal.Amount { rest, _ := a.Sub(b); return rest }
