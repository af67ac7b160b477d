package store

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// orderFold is the state of an order or parcel while blocks are applied to it.
type orderFold struct {
	ledger.Order             // Steps has only the new steps
	firstStep    int         // number of the first new step
	stored       bool        // whether the order has a row
	views        []orderView // state after each new step
	seen         []time.Time // arrival of the block of each new step
	due          time.Time   // when a call is first due; zero if none is
}

// orderView has the fields of an order that the feed shows with a step.
type orderView struct {
	parcel          uint8
	centre, carrier uint16
	mode            ledger.Mode
}

// applyOrders applies the events of blocks to the orders that they move. It reads each stored order once, applies all
// events to it in memory, and writes the result.
func applyOrders(ctx context.Context, tx pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	ids := movedOrders(blocks)
	if len(ids) == 0 {
		return none, nil
	}
	orders, err := readOrderRows(ctx, tx, ids)
	if err != nil {
		return none, fmt.Errorf("read %d orders: %w", len(ids), err)
	}
	for _, id := range ids {
		if orders[id] == nil {
			orders[id] = &orderFold{Order: ledger.Order{ID: id}}
		}
	}
	orphans := foldBlocks(orders, blocks)
	all := make([]*orderFold, 0, len(ids)) // in the order of ids
	for _, id := range ids {
		if f := orders[id]; f.Status != ledger.StatusNone {
			all = append(all, f)
		}
	}
	if err := setDue(ctx, tx, blocks, all); err != nil {
		return none, err
	}
	writeOrders(w, all)
	insertSteps(w, all)
	return outcome{stepEntries(all), orphans}, nil
}

// foldBlocks applies events to their orders. It returns the orphan events instead of an error, because an unexpected
// event must not stop the indexer.
func foldBlocks(orders map[journal.OrderID]*orderFold, blocks []ledger.Block) (orphans []OrphanEvent) {
	for i := range blocks {
		b := &blocks[i]
		for j := range b.Events {
			e := &b.Events[j]
			if !e.MovesOrder() {
				continue
			}
			for _, id := range e.Orders() {
				if !orders[id].add(e, b) {
					orphans = append(orphans, OrphanEvent{id, e.Name, b.Number})
				}
			}
		}
	}
	return orphans
}

// movedOrders returns the ids of the orders and parcels that blocks move, in ascending order without duplicates.
func movedOrders(blocks []ledger.Block) (ids []journal.OrderID) {
	for i := range blocks {
		for j := range blocks[i].Events {
			if e := &blocks[i].Events[j]; e.MovesOrder() && (len(ids) == 0 || ids[len(ids)-1] != e.Order) {
				ids = append(ids, e.Orders()...)
			}
		}
	}
	slices.SortFunc(ids, compareOrderIDs)
	return slices.Compact(ids)
}

// add applies an event. It returns false if the order was not placed.
func (f *orderFold) add(e *ledger.Event, b *ledger.Block) bool {
	if _, begins := e.Payload.(*ledger.OrderPlaced); !begins && f.Status == ledger.StatusNone {
		return false
	}
	before := len(f.Steps)
	f.Apply(*e, *b)
	if len(f.Steps) > before {
		f.views = append(f.views, orderView{f.Parcel, f.Centre, f.Carrier, f.Mode})
		f.seen = append(f.seen, b.Seen)
	}
	return true
}

// orderEvents has the names of the events for which ledger.Event.MovesOrder returns true.
var orderEvents = []string{"OrderPlaced", "OrderAdvanced", "ShipmentAssigned", "OrderPartRefunded", "OrderClosed"}

// rewindOrders recomputes the orders that have events after block `to`, with all their parcels, from all their earlier
// events. It does not use the stored rows. Reorganisations are rare, so the cost is acceptable.
func rewindOrders(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	const dropped = `select distinct p.id from events e join orders o on o.id = e.order_id
		join orders p on p.id between set_byte(o.id, 31, 0) and set_byte(o.id, 31, 255)
		where e.block_number > @to and e.name = any(@names) order by p.id`
	ids, err := queryOrderIDs(ctx, tx, dropped, pg.Named{"to": to, "names": orderEvents})
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	const steps = `delete from order_steps where order_id = any(@ids) and block_number > @to`
	if _, err := tx.Exec(ctx, steps, pg.Named{"ids": idBytes(ids), "to": to}); err != nil {
		return nil, err
	}
	all, err := refold(ctx, tx, ids, to)
	if err != nil {
		return nil, err
	}
	var remaining []*orderFold
	var removed []journal.OrderID
	for _, f := range all {
		if f.Status == ledger.StatusNone {
			removed = append(removed, f.ID)
		} else {
			remaining = append(remaining, f)
		}
	}
	if _, err := tx.Exec(ctx, `delete from orders where id = any(@ids)`, pg.Named{"ids": idBytes(removed)}); err != nil {
		return nil, err
	}
	if err := setDue(ctx, tx, nil, remaining); err != nil {
		return nil, err
	}
	var w pg.Writes
	writeOrders(&w, remaining)
	return retractions(all), w.Flush(ctx, tx)
}

// refold computes orders from their events up to block `to`, included. The result is in the order of ids.
func refold(ctx context.Context, db pg.Querier, ids []journal.OrderID, to uint64) ([]*orderFold, error) {
	const q = selectEvents + ` where e.order_id = any(@ids) and e.name = any(@names) and e.block_number <= @to
		order by e.block_number, e.log_index`
	events, err := queryEvents(ctx, db, q, pg.Named{"ids": idBytes(ids), "to": to, "names": orderEvents})
	if err != nil {
		return nil, err
	}
	orders := make(map[journal.OrderID]*orderFold, len(ids))
	all := make([]*orderFold, len(ids))
	for i, id := range ids {
		all[i] = &orderFold{Order: ledger.Order{ID: id, Steps: []ledger.Step{}}, stored: true}
		orders[id] = all[i]
	}
	for i := range events {
		e := &events[i]
		for _, id := range e.Orders() {
			if f := orders[id]; f != nil {
				f.add(&e.Event, &ledger.Block{Number: e.Block, Hash: e.BlockHash, Time: e.BlockAt})
			}
		}
	}
	return all, nil
}

// retractions returns the feed entries after a rewind: one for each order, with the state of all its parcels.
func retractions(all []*orderFold) (entries []feed.Entry) {
	parcels := map[journal.OrderID][]ledger.Order{}
	for _, f := range all {
		if f.Parcel > 0 { // not set in a removed parcel
			parcels[f.ID.Order()] = append(parcels[f.ID.Order()], f.Order)
		}
	}
	now := time.Now()
	for _, f := range all {
		if f.ID.Parcel() > 0 {
			continue // included in the entry of its order
		}
		o := f.Order
		o.Parcels = byNumber(parcels[o.ID])
		entries = append(entries, feed.Entry{Order: o.ID, Kind: "retracted", At: now, Body: retractedBody(o)})
	}
	return entries
}

// byNumber sorts parcels by number in place and returns them.
func byNumber(parcels []ledger.Order) []ledger.Order {
	slices.SortFunc(parcels, func(a, b ledger.Order) int { return int(a.Parcel) - int(b.Parcel) })
	return parcels
}

// stepEntries returns the feed entries of new steps. The steps of parcels of one order are in the order of their
// events.
func stepEntries(all []*orderFold) (entries []feed.Entry) {
	now := time.Now()
	parcels := false
	type place struct{ f, step int }
	var steps []place
	for i, f := range all {
		parcels = parcels || f.Lines != 0
		for j := range f.Steps {
			steps = append(steps, place{i, j})
		}
	}
	if parcels {
		slices.SortStableFunc(steps, func(a, b place) int {
			x, y := &all[a.f].Steps[a.step], &all[b.f].Steps[b.step]
			return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.Log, y.Log),
				cmp.Compare(all[a.f].Parcel, all[b.f].Parcel))
		})
	}
	for _, p := range steps {
		f := all[p.f]
		entries = append(entries, feed.Entry{
			Order: f.ID.Order(), Kind: "step", At: now, BlockAt: f.seen[p.step],
			Body: stepBody(f.ID.Order(), &f.Steps[p.step], f.views[p.step]),
		})
	}
	return entries
}

// OrphanEvent is an event that moves an order whose placement is not in the database. Apply stores it in the table
// events, but it changes no order.
type OrphanEvent struct {
	Order journal.OrderID
	Event string
	Block uint64
}

func compareOrderIDs(a, b journal.OrderID) int { return bytes.Compare(a[:], b[:]) }
