package keeper_test

import (
	"context"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/keeper"
)

// fakeBlocks is a chain that a test makes and reorganises. Block i has number i.
type fakeBlocks struct {
	blocks []ledger.Block
	forks  byte
	reads  int
	during func() // called once in the middle of the next read of a range
}

// extend appends a block with events.
func (f *fakeBlocks) extend(events ...ledger.Event) {
	n := uint64(len(f.blocks))
	b := ledger.Block{Number: n, Hash: journal.Hash{byte(n), byte(n >> 8), f.forks}, Events: events}
	b.Time = start.Add(time.Duration(n) * time.Second)
	if n > 0 {
		b.Parent = f.blocks[n-1].Hash
	}
	f.blocks = append(f.blocks, b)
}

// cut removes the last n blocks. Later blocks have other hashes.
func (f *fakeBlocks) cut(n int) {
	f.blocks = f.blocks[:len(f.blocks)-min(n, len(f.blocks)-1)]
	f.forks++
}

func (f *fakeBlocks) Head(context.Context) (ledger.Cursor, error) {
	b := f.blocks[len(f.blocks)-1]
	return ledger.Cursor{Number: b.Number, Hash: b.Hash}, nil
}

func (f *fakeBlocks) Block(_ context.Context, n uint64) (ledger.Block, error) {
	if n >= uint64(len(f.blocks)) {
		return ledger.Block{}, journal.ErrNotFound
	}
	return f.blocks[n], nil
}

func (f *fakeBlocks) RangeWithin(_ context.Context, from, to, _ uint64) (out []ledger.Block, err error) {
	if f.during != nil {
		f.during()
		f.during = nil
	}
	f.reads++
	if to >= uint64(len(f.blocks)) {
		return nil, ledger.ErrReorg
	}
	if to-from > 300 {
		return nil, ledger.ErrRangeTooLarge
	}
	for n := from; n <= to; n++ {
		if b := f.blocks[n]; len(b.Events) > 0 || n == from || n == to {
			out = append(out, b)
		}
	}
	return out, nil
}

// randomEvent returns an event of one of a few parcels.
func randomEvent(r *rand.Rand) ledger.Event {
	id := journal.OrderID{byte(1 + r.IntN(6))}
	place := journal.Place{Epoch: 1, Seq: uint64(r.IntN(4))}
	sensor := journal.Address{id[0]}
	e := ledger.Event{Order: id}
	switch r.IntN(7) {
	case 0, 1:
		e.Name, e.Payload = "OrderPlaced", &ledger.OrderPlaced{ID: id, Centre: 1, Terms: ledger.Terms{
			PackBy: start.Add(time.Duration(r.IntN(900)) * time.Second), DeliverBy: start.Add(time.Hour),
		}}
	case 2, 3:
		p := &ledger.OrderAdvanced{
			ID: id, Status: ledger.Status(1 + r.IntN(int(ledger.InReturn))),
			Since: start.Add(time.Duration(r.IntN(900)) * time.Second),
		}
		if r.IntN(2) == 0 {
			p.Device, p.Place = sensor, place
		}
		e.Name, e.Payload = "OrderAdvanced", p
	case 4:
		e.Name, e.Payload = "OrderClosed", &ledger.OrderClosed{ID: id, Status: ledger.Settled}
	case 5:
		kind := []journal.Kind{journal.Picking, journal.Returning}[r.IntN(2)]
		e.Name, e.Payload = "ActPending", &ledger.ActPending{
			Device: sensor, Place: place, Parcel: id, Word: journal.Hash{byte(kind), 9: byte(r.IntN(250))},
		}
	default:
		e.Name, e.Payload = "ReadingIgnored", &ledger.ReadingIgnored{
			ReadingTaken: ledger.ReadingTaken{Device: sensor, Place: place},
		}
		if r.IntN(2) == 0 {
			e = ledger.Event{Name: "QuotePosted"}
		}
	}
	return e
}

// contents are all that a book says.
type contents struct {
	due, unassigned []ledger.Order
	pending         []ledger.PendingAct
	orders          map[byte]ledger.Order
}

func contentsOf(t *testing.T, b *keeper.ChainBook, by time.Time) (c contents) {
	t.Helper()
	var err error
	if c.due, err = b.Due(t.Context(), by, 1000); err != nil {
		t.Fatal(err)
	}
	if c.unassigned, err = b.Unassigned(t.Context(), 1000); err != nil {
		t.Fatal(err)
	}
	if c.pending, err = b.PendingActs(t.Context()); err != nil {
		t.Fatal(err)
	}
	c.orders = map[byte]ledger.Order{}
	for i := range byte(7) {
		if o, err := b.Order(t.Context(), journal.OrderID{i}); err == nil {
			c.orders[i] = o
		}
	}
	return c
}

// A book that follows a chain through reorganisations of all depths says the same as one that reads the chain anew.
func TestChainBook(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 9))
	f := &fakeBlocks{}
	f.extend()
	grow := func() {
		for range 1 + r.IntN(60) {
			if r.IntN(3) == 0 {
				f.extend(randomEvent(r), randomEvent(r))
			} else {
				f.extend()
			}
		}
	}
	for range 12 {
		grow()
	}
	b := keeper.NewChainBook(f, 1)
	seen := map[string]bool{}
	var due, unassigned, pending int
	for i := range 300 {
		before, err := b.CarrierEvents(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		seen[before] = true
		cut := r.IntN(4) == 0
		change := func() {
			if cut {
				f.cut(r.IntN([]int{5, 60, 300}[r.IntN(3)]) + 1)
			}
			grow()
		}
		if r.IntN(3) == 0 {
			f.extend()
			f.during = change
			contentsOf(t, b, start) // it may still say what was before the change
		} else {
			change()
		}
		by := start.Add(time.Duration(r.IntN(5000)) * time.Second)
		got, want := contentsOf(t, b, by), contentsOf(t, keeper.NewChainBook(f, 1), by)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("round %d at block %d:\n got %+v\nwant %+v", i, len(f.blocks)-1, got, want)
		}
		if after, err := b.CarrierEvents(t.Context()); err != nil || cut && seen[after] {
			t.Fatalf("the value of the carriers is %s after a reorganisation, as before, %v", after, err)
		}
		due, unassigned, pending = due+len(got.due), unassigned+len(got.unassigned), pending+len(got.pending)
	}
	if due == 0 || unassigned == 0 || pending == 0 {
		t.Errorf("%d due, %d without a carrier, %d pending: the test has too few", due, unassigned, pending)
	}
}

// Closed parcels are forgotten, unless an act about them is pending.
func TestChainBook_forgets(t *testing.T) {
	t.Parallel()
	f := &fakeBlocks{}
	f.extend()
	id, sensor := journal.OrderID{1}, journal.Address{1}
	place := journal.Place{Epoch: 1, Seq: 2}
	f.extend(ledger.Event{Order: id, Payload: &ledger.OrderPlaced{ID: id}},
		ledger.Event{Order: id, Payload: &ledger.ActPending{
			Device: sensor, Place: place, Parcel: id, Word: journal.Hash{byte(journal.Returning)},
		}})
	f.extend(ledger.Event{Order: id, Payload: &ledger.OrderClosed{ID: id, Status: ledger.Refunded}})
	b := keeper.NewChainBook(f, 0)
	o, err := b.Order(t.Context(), id)
	acts, failed := b.PendingActs(t.Context())
	if err != nil || failed != nil || o.Status != ledger.Refunded || o.Steps != nil || len(acts) != 1 {
		t.Errorf("the order is %+v, %v; pending %+v, %v", o, err, acts, failed)
	}
	f.extend(ledger.Event{Order: id, Payload: &ledger.OrderAdvanced{
		ID: id, Status: ledger.Refunded, Kind: journal.Returning, Device: sensor, Place: place,
	}})
	if o, err := b.Order(t.Context(), id); err == nil {
		t.Errorf("the closed order is still known: %+v", o)
	}
}
