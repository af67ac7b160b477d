package sim

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// orderCache holds the latest state of the chain's orders. All devices read it. It is safe for concurrent use.
type orderCache struct {
	mu       sync.Mutex // guards the fields below
	open     map[journal.OrderID]ledger.Order
	stale    map[journal.OrderID]map[Count]int // Update.Stale of each open order
	removals map[journal.OrderID]removal       // by order, closed ones too
	changed  chan struct{}                     // closed and replaced at each change

	shelves sync.Mutex          // held while a count or a pick is signed: a count has the picks that were signed before it
	robots  map[uint16][]picker // by centre; set before the first device runs
}

// picker reports whether a robot has signed that it picked an order.
type picker func(journal.OrderID) bool

// removal is the goods of an order that left a centre's shelf.
type removal struct {
	centre uint16
	lines  []ledger.Line
}

func newOrderCache() *orderCache {
	return &orderCache{
		open: map[journal.OrderID]ledger.Order{}, stale: map[journal.OrderID]map[Count]int{},
		removals: map[journal.OrderID]removal{}, changed: make(chan struct{}), robots: map[uint16][]picker{},
	}
}

var errFeedClosed = errors.New("follow orders: the chain closed the feed")

// follow stores each order that comes in, until ctx ends. The error is errFeedClosed if the channel is closed before
// that.
func (c *orderCache) follow(ctx context.Context, orders <-chan Update) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case o, ok := <-orders:
			if !ok {
				return cmp.Or(ctx.Err(), errFeedClosed)
			}
			c.put(o)
		}
	}
}

// put stores the state of an order and wakes those that wait for nextChange.
func (c *orderCache) put(u Update) {
	c.mu.Lock()
	defer c.mu.Unlock()
	o := u.Order
	if o.Status.Open() {
		c.open[o.ID], c.stale[o.ID] = o, u.Stale
	} else {
		delete(c.open, o.ID)
		delete(c.stale, o.ID)
	}
	if offShelf(o) {
		c.removals[o.ID] = removal{o.Centre, o.Carried()}
	} else {
		delete(c.removals, o.ID)
	}
	close(c.changed)
	c.changed = make(chan struct{})
}

// offShelf reports whether the goods of the order have left the shelf. If an order is closed before it is packed,
// they are put back. A dock puts the goods of a closed order back if they return later.
func offShelf(o ledger.Order) bool {
	back := func(s ledger.Step) bool { return s.Kind == journal.Returning }
	if !o.Status.Open() && slices.ContainsFunc(o.Steps, back) {
		return false
	}
	switch o.Status {
	case ledger.Cancelled, ledger.Refunded:
		return slices.ContainsFunc(o.Steps, func(s ledger.Step) bool {
			return s.Status >= ledger.Packed && s.Status <= ledger.Refused
		})
	case ledger.Returned:
		return false
	default:
		return o.Status >= ledger.Picked
	}
}

// nextChange returns a channel that is closed at the next change after the call.
func (c *orderCache) nextChange() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.changed
}

// get returns the latest state of an order, or false if it is closed or unknown.
func (c *orderCache) get(id journal.OrderID) (Update, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	o, ok := c.open[id]
	return Update{o, c.stale[id]}, ok
}

// find returns the open orders for which want returns true, the oldest first. want must not call the cache, since
// find holds mu.
func (c *orderCache) find(want func(ledger.Order) bool) []ledger.Order {
	return c.findUpdates(func(u Update) bool { return want(u.Order) })
}

// findUpdates is find for a want that needs the stale counts too.
func (c *orderCache) findUpdates(want func(Update) bool) []ledger.Order {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []ledger.Order
	for id, o := range c.open {
		if want(Update{o, c.stale[id]}) {
			out = append(out, o)
		}
	}
	slices.SortFunc(out, func(x, y ledger.Order) int {
		return cmp.Or(cmp.Compare(placedAt(x), placedAt(y)), bytes.Compare(x.ID[:], y.ID[:]))
	})
	return out
}

// placedAt returns when an order was placed, in UTC milliseconds.
func placedAt(o ledger.Order) int64 {
	if len(o.Steps) == 0 {
		return 0
	}
	return o.Steps[0].Time.UnixMilli()
}

// removed returns the number of pieces of an item that left a centre's shelf. A robot has taken the goods when it
// signs, although the chain may show it much later.
func (c *orderCache) removed(centre uint16, gtin uint64) (n uint64) {
	count := func(lines []ledger.Line) {
		for _, l := range lines {
			if l.GTIN == gtin {
				n += uint64(l.Quantity)
			}
		}
	}
	c.mu.Lock()
	var waiting []ledger.Order // the chain does not show that they are picked
	for _, o := range c.open {
		if o.Centre == centre && !offShelf(o) {
			waiting = append(waiting, o)
		}
	}
	for _, t := range c.removals {
		if t.centre == centre {
			count(t.lines)
		}
	}
	c.mu.Unlock()
	for _, o := range waiting {
		if slices.ContainsFunc(c.robots[centre], func(picked picker) bool { return picked(o.ID) }) {
			count(o.Carried())
		}
	}
	return n
}
