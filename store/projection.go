package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/ledger"
)

// Apply adds blocks, their events and all that follows from them, in one transaction. Blocks come in ascending order and
// may leave out ones without our events. A block applied before changes nothing; ErrReorg when one does not extend, or
// contradicts, what was applied.
func (s *Store) Apply(ctx context.Context, blocks ...ledger.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		fresh, err := advance(ctx, tx, blocks)
		if err != nil || len(fresh) == 0 {
			return err
		}
		if err := hurry(ctx, tx, fresh); err != nil {
			return err
		}
		if err := insertLogs(ctx, tx, fresh); err != nil {
			return err
		}
		if err := insertEvents(ctx, tx, fresh); err != nil {
			return err
		}
		folded, err := project(ctx, tx, touched(fresh))
		if err != nil {
			return err
		}
		return appendSteps(ctx, tx, folded, fresh)
	})
	if err != nil {
		return fmt.Errorf("apply blocks %d to %d: %w", blocks[0].Number, blocks[len(blocks)-1].Number, err)
	}
	return nil
}

// Rewind takes back all blocks after `to`, which must be an applied one, and what followed from them, in one transaction.
// Orders become what the remaining events make of them, and their feeds say so. ErrNotFound when `to` is not kept.
func (s *Store) Rewind(ctx context.Context, to uint64) error {
	err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		at, err := scanCursor(tx.QueryRow(ctx, `select number, hash from cursor for update`))
		if err != nil || at.Number <= to {
			return err
		}
		hash, err := hashOf(ctx, tx, to)
		if err != nil {
			return err
		}
		const dropped = `select distinct order_id from events
			where block_number > @to and order_id is not null and payload is not null order by order_id`
		ids, err := queryOrderIDs(ctx, tx, dropped, named{"to": to})
		if err != nil {
			return err
		}
		if err := setCursor(ctx, tx, ledger.Cursor{Number: to, Hash: hash}); err != nil {
			return err
		}
		// Events and steps go with their blocks.
		if _, err := tx.Exec(ctx, `delete from blocks where number > @to`, named{"to": to}); err != nil {
			return err
		}
		if err := deleteLogs(ctx, tx, to); err != nil {
			return err
		}
		folded, err := project(ctx, tx, ids)
		if err != nil {
			return err
		}
		return appendRetractions(ctx, tx, folded)
	})
	if err != nil {
		return fmt.Errorf("rewind to block %d: %w", to, err)
	}
	return nil
}

// touched names the orders that blocks move, each once.
func touched(blocks []ledger.Block) (ids []ledger.OrderID) {
	for _, b := range blocks {
		for _, e := range b.Events {
			if e.Payload != nil && e.Order != (ledger.OrderID{}) {
				ids = append(ids, e.Order)
			}
		}
	}
	slices.SortFunc(ids, compareOrderIDs)
	return slices.Compact(ids)
}

// folded is an order as its events leave it.
type folded struct {
	order ledger.Order   // status none: no event of it is left
	after []ledger.Order // the order right after each of its steps
	known int            // steps that the table had before
}

// project folds the events that stand into the rows of these orders: the only way an order's row changes.
func project(ctx context.Context, tx pgx.Tx, ids []ledger.OrderID) ([]folded, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	all, err := fold(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	if err := countSteps(ctx, tx, ids, all); err != nil {
		return nil, err
	}
	batch := &pgx.Batch{}
	for _, f := range all {
		if f.order.Status == ledger.StatusNone {
			batch.Queue(`delete from orders where id = @id`, named{"id": f.order.ID[:]})
			continue
		}
		upsertOrder(batch, f.order)
	}
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return nil, fmt.Errorf("write %d orders: %w", len(all), err)
	}
	if err := insertSteps(ctx, tx, all); err != nil {
		return nil, fmt.Errorf("write steps of %d orders: %w", len(all), err)
	}
	return all, nil
}

// fold computes orders from the events that stand, in the order of ids.
func fold(ctx context.Context, db asker, ids []ledger.OrderID) ([]folded, error) {
	const q = selectEvents + ` where e.order_id = any(@ids) and e.payload is not null
		order by e.order_id, e.block_number, e.log_index`
	events, err := queryEvents(ctx, db, q, named{"ids": idBytes(ids)})
	if err != nil {
		return nil, err
	}
	all := make([]folded, 0, len(ids))
	for _, id := range ids {
		f := folded{order: ledger.Order{ID: id, Steps: []ledger.Step{}}}
		for ; len(events) > 0 && events[0].Order == id; events = events[1:] {
			e := events[0]
			if f.order.Status == ledger.StatusNone && e.Name != "OrderPlaced" {
				return nil, fmt.Errorf("order %s begins with %s in block %d: the start block is too late: %w",
					id, e.Name, e.Block, ledger.ErrConflict)
			}
			before := len(f.order.Steps)
			f.order.Apply(e.Event, ledger.Block{Number: e.Block, Hash: e.BlockHash, Time: e.BlockAt})
			for range len(f.order.Steps) - before {
				f.after = append(f.after, f.order)
			}
		}
		all = append(all, f)
	}
	if len(events) > 0 {
		return nil, errors.New("events out of order")
	}
	return all, nil
}

// appendSteps adds the steps that are new to the orders' feeds.
func appendSteps(ctx context.Context, tx pgx.Tx, all []folded, blocks []ledger.Block) error {
	seen := make(map[uint64]time.Time, len(blocks))
	for _, b := range blocks {
		seen[b.Number] = b.Seen
	}
	now := time.Now()
	var entries []feedEntry
	for _, f := range all {
		for n := f.known; n < len(f.order.Steps); n++ {
			entries = append(entries, feedEntry{
				order: f.order.ID, kind: "step", at: now, blockAt: seen[f.order.Steps[n].Block], body: stepBody(f.after[n], f.order.Steps[n]),
			})
		}
	}
	return appendFeeds(ctx, tx, entries)
}

// appendRetractions tells the orders' feeds what is left of them.
func appendRetractions(ctx context.Context, tx pgx.Tx, all []folded) error {
	now := time.Now()
	entries := make([]feedEntry, 0, len(all))
	for _, f := range all {
		entries = append(entries, feedEntry{order: f.order.ID, kind: "retracted", at: now, body: retractedBody(f.order)})
	}
	return appendFeeds(ctx, tx, entries)
}

func compareOrderIDs(a, b ledger.OrderID) int {
	return slices.CompareFunc(a[:], b[:], cmp.Compare[byte])
}
