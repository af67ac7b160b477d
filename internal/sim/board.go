package sim

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// board is the chain's orders as last seen, for all devices to look at.
type board struct {
	mu      sync.Mutex
	open    map[journal.OrderID]ledger.Order
	taken   map[journal.OrderID]pieces // what left a shelf, closed orders too
	changed chan struct{}              // closed at the next change
}

// pieces are an order's lines and the centre they left.
type pieces struct {
	centre uint16
	lines  []ledger.Line
}

func newBoard() *board {
	return &board{open: map[journal.OrderID]ledger.Order{}, taken: map[journal.OrderID]pieces{}, changed: make(chan struct{})}
}

var errBlind = errors.New("the chain shows no orders any more")

func (b *board) follow(ctx context.Context, orders <-chan ledger.Order) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case o, ok := <-orders:
			if !ok {
				return cmp.Or(ctx.Err(), errBlind)
			}
			b.post(o)
		}
	}
}

func (b *board) post(o ledger.Order) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if o.Status.Open() {
		b.open[o.ID] = o
	} else {
		delete(b.open, o.ID)
	}
	if off(o) {
		b.taken[o.ID] = pieces{o.Centre, o.Carried()}
	} else {
		delete(b.taken, o.ID)
	}
	close(b.changed)
	b.changed = make(chan struct{})
}

// off reports whether the order's pieces are off the shelf. When an order is closed before it is packed they go back.
func off(o ledger.Order) bool {
	switch o.Status {
	case ledger.Cancelled, ledger.Refunded:
		return slices.ContainsFunc(o.Steps, func(s ledger.Step) bool { return s.Status >= ledger.Packed && s.Status <= ledger.Refused })
	case ledger.Returned:
		return false
	default:
		return o.Status >= ledger.Picked
	}
}

// watch is closed when something changes after the call.
func (b *board) watch() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changed
}

// get is an order as it is now; false when it is closed or unknown.
func (b *board) get(id journal.OrderID) (ledger.Order, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	o, ok := b.open[id]
	return o, ok
}

// find lists open orders, the longest waiting first. want must not call the board.
func (b *board) find(want func(ledger.Order) bool) []ledger.Order {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []ledger.Order
	for _, o := range b.open {
		if want(o) {
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(x, y ledger.Order) int {
		return cmp.Or(cmp.Compare(placed(x), placed(y)), bytes.Compare(x.ID[:], y.ID[:]))
	})
	return out
}

// placed is when an order came, in UTC milliseconds.
func placed(o ledger.Order) int64 {
	if len(o.Steps) == 0 {
		return 0
	}
	return o.Steps[0].Time.UnixMilli()
}

// gone is how many pieces left a centre's shelf.
func (b *board) gone(centre uint16, gtin uint64) (n uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, t := range b.taken {
		for _, l := range t.lines {
			if t.centre == centre && l.GTIN == gtin {
				n += uint64(l.Quantity)
			}
		}
	}
	return n
}
