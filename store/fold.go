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
	for _, id := range ids {
		if orders[id] == nil {
			orders[id] = &folded{Order: ledger.Order{ID: id}}
		}
	}
	strays := foldBlocks(orders, blocks)
	all := make([]*folded, 0, len(ids)) // in the order of ids
	for _, id := range ids {
		if f := orders[id]; f.Status != ledger.StatusNone {
			all = append(all, f)
		}
	}
	if err := writeOrders(ctx, tx, all); err != nil {
		return nil, fmt.Errorf("write %d orders: %w", len(all), err)
	}
	if err := insertSteps(ctx, tx, all); err != nil {
		return nil, fmt.Errorf("write steps of %d orders: %w", len(all), err)
	}
	return append(stepEntries(all), strays...), nil
}

// foldBlocks folds events into their orders. Events of an order that never began are named: a contract may always say more than we
// understand, and nothing that it says may stop the indexer.
func foldBlocks(orders map[ledger.OrderID]*folded, blocks []ledger.Block) (strays []feedEntry) {
	for i := range blocks {
		b := &blocks[i]
		for j := range b.Events {
			e := &b.Events[j]
			if !e.MovesOrder() {
				continue
			}
			if !orders[e.Order].add(e, b) {
				strays = append(strays, feedEntry{order: e.Order, kind: stray, event: e.Name, block: b.Number})
			}
		}
	}
	return strays
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

// add folds an event; false when the order never began.
func (f *folded) add(e *ledger.Event, b *ledger.Block) bool {
	if _, begins := e.Payload.(*ledger.OrderPlaced); !begins && f.Status == ledger.StatusNone {
		return false
	}
	before := len(f.Steps)
	f.Apply(*e, *b)
	if len(f.Steps) > before {
		f.after = append(f.after, shown{f.Centre, f.Carrier, f.Mode})
		f.seen = append(f.seen, b.Seen)
	}
	return true
}

// movers are the events that ledger.Event.MovesOrder is true of.
var movers = []string{"OrderPlaced", "OrderAdvanced", "ShipmentAssigned", "OrderPartRefunded", "OrderClosed"}

// rewindOrders makes orders what their events up to a block make of them, all read again: a reorganisation is rare, and must not
// depend on what was there.
func rewindOrders(ctx context.Context, tx pgx.Tx, to uint64) ([]feedEntry, error) {
	const dropped = `select distinct e.order_id from events e join orders o on o.id = e.order_id
		where e.block_number > @to and e.name = any(@movers) order by e.order_id`
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
			f.add(&e.Event, &ledger.Block{Number: e.Block, Hash: e.BlockHash, Time: e.BlockAt})
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
