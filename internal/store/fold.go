package store

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
)

// folded is an order as blocks leave it that are being applied.
type folded struct {
	ledger.Order         // with only the steps that are new
	first        int     // number of the first of them
	known        bool    // it has a row already
	part         bool    // that row is a parcel's after the first; known when rewinding
	after        []shown // the order right after each of them
	seen         []time.Time
}

// shown is what an order's page shows of it beside a step.
type shown struct {
	parcel          uint8
	centre, carrier uint16
	mode            ledger.Mode
}

// applyOrders folds the events of blocks into their orders, from the rows that stand: nothing is read back that was just written.
func applyOrders(ctx context.Context, tx pgx.Tx, w *pg.Writes, blocks []ledger.Block) (none outcome, err error) {
	ids := touched(blocks)
	if len(ids) == 0 {
		return none, nil
	}
	orders, err := standing(ctx, tx, ids)
	if err != nil {
		return none, fmt.Errorf("read %d orders: %w", len(ids), err)
	}
	for _, id := range ids {
		if orders[id] == nil {
			orders[id] = &folded{Order: ledger.Order{ID: id}}
		}
	}
	orphans := foldBlocks(orders, blocks)
	all := make([]*folded, 0, len(ids)) // in the order of ids
	for _, id := range ids {
		if f := orders[id]; f.Status != ledger.StatusNone {
			all = append(all, f)
		}
	}
	writeOrders(w, all)
	insertSteps(w, all)
	return outcome{stepEntries(all), orphans}, nil
}

// foldBlocks folds events into their orders. It returns the orphan events: a contract may always say more
// than we understand, and nothing that it says may stop the indexer.
func foldBlocks(orders map[journal.OrderID]*folded, blocks []ledger.Block) (orphans []OrphanEvent) {
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

// touched names the orders that blocks move, each once, ascending.
func touched(blocks []ledger.Block) (ids []journal.OrderID) {
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

// add folds an event; false when the order never began.
func (f *folded) add(e *ledger.Event, b *ledger.Block) bool {
	if _, begins := e.Payload.(*ledger.OrderPlaced); !begins && f.Status == ledger.StatusNone {
		return false
	}
	before := len(f.Steps)
	f.Apply(*e, *b)
	if len(f.Steps) > before {
		f.after = append(f.after, shown{f.Parcel, f.Centre, f.Carrier, f.Mode})
		f.seen = append(f.seen, b.Seen)
	}
	return true
}

// movers are the events that ledger.Event.MovesOrder is true of.
var movers = []string{"OrderPlaced", "OrderAdvanced", "ShipmentAssigned", "OrderPartRefunded", "OrderClosed"}

// rewindOrders makes orders what their events up to a block make of them, all read again: a reorganisation is rare, and must not
// depend on what was there.
func rewindOrders(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error) {
	const dropped = `select distinct p.id from events e join orders o on o.id = e.order_id
		join orders p on coalesce(p.whole, p.id) = coalesce(o.whole, o.id)
		where e.block_number > @to and e.name = any(@movers) order by p.id` // with all of an order's parcels
	ids, err := queryOrderIDs(ctx, tx, dropped, pg.Named{"to": to, "movers": movers})
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
	const q = `select id from orders where id = any(@ids) and whole is not null`
	parts, err := queryOrderIDs(ctx, tx, q, pg.Named{"ids": idBytes(ids)})
	if err != nil {
		return nil, err
	}
	var left []*folded
	var gone []journal.OrderID
	for _, f := range all {
		f.part = slices.Contains(parts, f.ID)
		if f.Status == ledger.StatusNone {
			gone = append(gone, f.ID)
		} else {
			left = append(left, f)
		}
	}
	if _, err := tx.Exec(ctx, `delete from orders where id = any(@ids)`, pg.Named{"ids": idBytes(gone)}); err != nil {
		return nil, err
	}
	var w pg.Writes
	writeOrders(&w, left)
	return retractions(all), w.Flush(ctx, tx)
}

// refold computes orders from the events up to a block, in the order of ids.
func refold(ctx context.Context, db pg.Querier, ids []journal.OrderID, to uint64) ([]*folded, error) {
	const q = selectEvents + ` where e.order_id = any(@ids) and e.name = any(@movers) and e.block_number <= @to
		order by e.block_number, e.log_index`
	events, err := queryEvents(ctx, db, q, pg.Named{"ids": idBytes(ids), "to": to, "movers": movers})
	if err != nil {
		return nil, err
	}
	orders := make(map[journal.OrderID]*folded, len(ids))
	all := make([]*folded, len(ids))
	for i, id := range ids {
		all[i] = &folded{Order: ledger.Order{ID: id, Steps: []ledger.Step{}}, known: true}
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

// retractions tell the orders' feeds what is left of them, each with all its parcels.
func retractions(all []*folded) (entries []feed.Entry) {
	parcels := map[journal.OrderID][]ledger.Order{}
	for _, f := range all {
		if f.Parcel > 0 { // one that is gone has neither number nor order
			parcels[f.Of] = append(parcels[f.Of], f.Order)
		}
	}
	now := time.Now()
	for _, f := range all {
		if f.part {
			continue // its order says it
		}
		o := f.Order
		o.Parcels = byNumber(parcels[o.ID])
		entries = append(entries, feed.Entry{Order: o.ID, Kind: "retracted", At: now, Body: retractedBody(o)})
	}
	return entries
}

// byNumber sorts parcels by their numbers.
func byNumber(parcels []ledger.Order) []ledger.Order {
	slices.SortFunc(parcels, func(a, b ledger.Order) int { return int(a.Parcel) - int(b.Parcel) })
	return parcels
}

// stepEntries are what the orders' feeds are told of their new steps: those of all parcels, as they happened.
func stepEntries(all []*folded) (entries []feed.Entry) {
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
			return cmp.Or(cmp.Compare(x.Block, y.Block), cmp.Compare(x.Log, y.Log), cmp.Compare(all[a.f].Parcel, all[b.f].Parcel))
		})
	}
	for _, p := range steps {
		f := all[p.f]
		entries = append(entries, feed.Entry{
			Order: f.OrderID(), Kind: "step", At: now, BlockAt: f.seen[p.step],
			Body: stepBody(f.OrderID(), &f.Steps[p.step], f.after[p.step]),
		})
	}
	return entries
}

// OrphanEvent is an event of our contracts that moves an order which never began. It changes nothing.
type OrphanEvent struct {
	Order journal.OrderID
	Event string
	Block uint64
}

func compareOrderIDs(a, b journal.OrderID) int { return bytes.Compare(a[:], b[:]) }
