package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// folded is an order as blocks leave it that are being applied.
type folded struct {
	ledger.Order         // with only the steps that are new
	first        int     // number of the first of them
	known        bool    // it has a row already
	after        []shown // the order right after each of them
	seen         []time.Time
}

// shown is what an order's page shows of it beside a step.
type shown struct {
	centre, carrier uint16
	mode            ledger.Mode
}

// applyOrders folds the events of blocks into their orders, from the rows that stand: nothing is read back that was just written.
func applyOrders(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) ([]feedEntry, error) {
	ids := touched(blocks)
	if len(ids) == 0 {
		return nil, nil
	}
	orders, err := standing(ctx, tx, ids)
	if err != nil {
		return nil, fmt.Errorf("read %d orders: %w", len(ids), err)
	}
	all := make([]*folded, len(ids)) // in the order of ids
	for i, id := range ids {
		if all[i] = orders[id]; all[i] == nil {
			all[i] = &folded{Order: ledger.Order{ID: id}}
			orders[id] = all[i]
		}
	}
	for i := range blocks {
		for j := range blocks[i].Events {
			if e := &blocks[i].Events[j]; e.MovesOrder() {
				if err := orders[e.Order].add(e, &blocks[i]); err != nil {
					return nil, err
				}
			}
		}
	}
	if err := writeOrders(ctx, tx, all); err != nil {
		return nil, fmt.Errorf("write %d orders: %w", len(all), err)
	}
	if err := insertSteps(ctx, tx, all); err != nil {
		return nil, fmt.Errorf("write steps of %d orders: %w", len(all), err)
	}
	return stepEntries(all), nil
}

// touched names the orders that blocks move, each once, ascending.
func touched(blocks []ledger.Block) (ids []ledger.OrderID) {
	for i := range blocks {
		for j := range blocks[i].Events {
			if e := &blocks[i].Events[j]; e.MovesOrder() && (len(ids) == 0 || ids[len(ids)-1] != e.Order) {
				ids = append(ids, e.Order)
			}
		}
	}
	slices.SortFunc(ids, compareOrderIDs)
	return slices.Compact(ids)
}

func (f *folded) add(e *ledger.Event, b *ledger.Block) error {
	if err := begins(&f.Order, e, b.Number); err != nil {
		return err
	}
	before := len(f.Steps)
	f.Apply(*e, *b)
	if len(f.Steps) > before {
		f.after = append(f.after, shown{f.Centre, f.Carrier, f.Mode})
		f.seen = append(f.seen, b.Seen)
	}
	return nil
}

// begins refuses events of an order whose beginning was not read.
func begins(o *ledger.Order, e *ledger.Event, block uint64) error {
	if o.Status == ledger.StatusNone && e.Name != "OrderPlaced" {
		return fmt.Errorf("order %s begins with %s in block %d: the start block is too late: %w", o.ID, e.Name, block, ledger.ErrConflict)
	}
	return nil
}

// movers are the events that ledger.Event.MovesOrder is true of.
var movers = []string{"OrderPlaced", "OrderAdvanced", "ShipmentAssigned", "OrderPartRefunded", "OrderClosed"}

// rewindOrders makes orders what their events up to a block make of them, all read again: a reorganisation is rare, and must not
// depend on what was there.
func rewindOrders(ctx context.Context, tx pgx.Tx, to uint64) ([]feedEntry, error) {
	const dropped = `select distinct order_id from events where block_number > @to and order_id is not null and name = any(@movers) order by order_id`
	ids, err := queryOrderIDs(ctx, tx, dropped, named{"to": to, "movers": movers})
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	if _, err := tx.Exec(ctx, `delete from order_steps where block_number > @to`, named{"to": to}); err != nil {
		return nil, err
	}
	all, err := refold(ctx, tx, ids, to)
	if err != nil {
		return nil, err
	}
	var left []*folded
	var gone []ledger.OrderID
	var entries []feedEntry
	now := time.Now()
	for _, f := range all {
		switch {
		case f.Status != ledger.StatusNone:
			left = append(left, f)
		default:
			gone = append(gone, f.ID)
		}
		entries = append(entries, feedEntry{order: f.ID, kind: "retracted", at: now, body: retractedBody(f.Order)})
	}
	if _, err := tx.Exec(ctx, `delete from orders where id = any(@ids)`, named{"ids": idBytes(gone)}); err != nil {
		return nil, err
	}
	return entries, writeOrders(ctx, tx, left)
}

// refold computes orders from the events up to a block, in the order of ids.
func refold(ctx context.Context, db asker, ids []ledger.OrderID, to uint64) ([]*folded, error) {
	const q = selectEvents + ` where e.order_id = any(@ids) and e.name = any(@movers) and e.block_number <= @to
		order by e.order_id, e.block_number, e.log_index`
	events, err := queryEvents(ctx, db, q, named{"ids": idBytes(ids), "to": to, "movers": movers})
	if err != nil {
		return nil, err
	}
	all := make([]*folded, 0, len(ids))
	for _, id := range ids {
		f := &folded{Order: ledger.Order{ID: id, Steps: []ledger.Step{}}, known: true}
		for ; len(events) > 0 && events[0].Order == id; events = events[1:] {
			e := &events[0]
			if err := f.add(&e.Event, &ledger.Block{Number: e.Block, Hash: e.BlockHash, Time: e.BlockAt}); err != nil {
				return nil, err
			}
		}
		all = append(all, f)
	}
	if len(events) > 0 {
		return nil, errors.New("events out of order")
	}
	return all, nil
}

// stepEntries are what the orders' feeds are told of their new steps.
func stepEntries(all []*folded) (entries []feedEntry) {
	now := time.Now()
	for _, f := range all {
		for i := range f.Steps {
			entries = append(entries, feedEntry{order: f.ID, kind: "step", at: now, blockAt: f.seen[i], body: stepBody(f.ID, &f.Steps[i], f.after[i])})
		}
	}
	return entries
}

func compareOrderIDs(a, b ledger.OrderID) int { return bytes.Compare(a[:], b[:]) }
