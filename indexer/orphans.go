package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/waybill/waybill/journal"
)

// OrderFinder is a Source that finds the block in which an order was placed.
type OrderFinder interface {
	// OrderBlock returns the block at or before last, or journal.ErrNotFound. It must not trust earlier answers of the
	// source.
	OrderBlock(ctx context.Context, id journal.OrderID, last uint64) (uint64, error)
}

// orphans are orders of which the database has later events, but not their placement: the source has left it out.
type orphans struct {
	mu    sync.Mutex                 // guards the fields below
	found map[journal.OrderID]uint64 // block of the event, for orders that were not looked for yet
	tried map[journal.OrderID]bool   // orders that were looked for
}

// ReportOrphan records that an event in a block moves an order whose placement is not in the database. The indexer then
// reads the blocks again from the placement on, once for each order. It is safe for concurrent use.
func (x *Indexer) ReportOrphan(id journal.OrderID, block uint64) {
	o := &x.orphans
	o.mu.Lock()
	defer o.mu.Unlock()
	if id = id.Order(); !o.tried[id] {
		if o.found == nil {
			o.found, o.tried = map[journal.OrderID]uint64{}, map[journal.OrderID]bool{}
		}
		o.found[id] = block
	}
}

// take returns an order that was not looked for yet.
func (o *orphans) take() (id journal.OrderID, block uint64, ok bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for id, block = range o.found {
		return id, block, true
	}
	return id, 0, false
}

// done records that an order was looked for.
func (o *orphans) done(id journal.OrderID) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.found, id)
	o.tried[id] = true
}

// findOrphans sets rereadFrom to the first block in which an orphan order was placed.
func (x *Indexer) findOrphans(ctx context.Context) error {
	source, ok := x.cfg.Source.(OrderFinder)
	for ok {
		id, block, found := x.orphans.take()
		if !found {
			return nil
		}
		at, err := source.OrderBlock(ctx, id, block)
		if err != nil && !errors.Is(err, journal.ErrNotFound) {
			return fmt.Errorf("find the placement of an order: %w", err)
		}
		x.orphans.done(id)
		if err != nil {
			x.cfg.Log.Error("the placement of an order is not on the chain", "order", id, "block", block, "error", err)
		} else if x.rereadFrom == nil || at < *x.rereadFrom {
			x.rereadFrom = &at
		}
	}
	return nil
}
