package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/feed"
	"github.com/waybill/waybill/internal/store/pg"
)

// projection is a fold of the events: rows that follow from them and from nothing else. Apply and Reindex make them by the same
// function, Rewind takes them back. Entries that either returns are appended to the orders' feeds, but not by Reindex.
type projection struct {
	name    string
	version int      // one more whenever apply gives other rows for the same events: migrate then makes them anew
	tables  []string // each with a primary key
	apply   func(ctx context.Context, tx pgx.Tx, w *pg.Writes, blocks []ledger.Block) (outcome, error)
	// rewind runs while the events after `to` are still there.
	rewind func(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error)
}

// outcome is what a projection has made of blocks beside its rows.
type outcome struct {
	entries []feed.Entry
	orphans []OrphanEvent
}

// projections in the order in which their rows refer to each other.
func projections() []projection {
	return []projection{
		{name: "orders", version: 4, tables: []string{"orders", "order_steps"}, apply: applyOrders, rewind: rewindOrders},
		{name: "stock", version: 2, tables: []string{"stock", "stock_movements"}, apply: applyStock, rewind: rewindStock},
		{name: "devices", version: 3, tables: []string{"devices"}, apply: applyDevices, rewind: rewindDevices},
	}
}

// Apply adds blocks, their events and all that follows from them, in one transaction. Blocks come in ascending order and
// may leave out ones without our events, but not the cursor's child. A block applied before changes nothing; ErrReorg when one does not
// extend, or contradicts, what was applied, also when nothing was and the first one Follows.
func (s *Store) Apply(ctx context.Context, blocks ...ledger.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	const few = 500 // logs: more go faster by COPY
	if b := &blocks[0]; len(blocks) == 1 && len(b.Events) == 0 && len(b.Logs) <= few {
		if done, err := s.follow(ctx, b); err != nil {
			return fmt.Errorf("apply block %d: %w", b.Number, err)
		} else if done {
			return nil
		}
	}
	var orphans []OrphanEvent
	err := pgx.BeginTxFunc(ctx, s.pool, beginning(blocks), func(tx pgx.Tx) error {
		fresh, err := advance(ctx, tx, blocks)
		if err != nil || len(fresh) == 0 {
			return err
		}
		var w pg.Writes
		insertLogs(&w, fresh)
		if !eventful(fresh) {
			return w.Flush(ctx, tx)
		}
		insertEvents(&w, fresh)
		var entries []feed.Entry
		for _, p := range projections() {
			more, err := p.apply(ctx, tx, &w, fresh)
			if err != nil {
				return fmt.Errorf("project %s: %w", p.name, err)
			}
			entries, orphans = append(entries, more.entries...), append(orphans, more.orphans...)
		}
		if err := feed.Write(ctx, tx, &w, entries); err != nil {
			return err
		}
		return w.Flush(ctx, tx)
	})
	if err == nil && s.OnOrphan != nil {
		for _, e := range orphans {
			s.OnOrphan(e)
		}
	}
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
		var entries []feed.Entry
		for _, p := range projections() {
			more, err := p.rewind(ctx, tx, to)
			if err != nil {
				return fmt.Errorf("rewind %s: %w", p.name, err)
			}
			entries = append(entries, more...)
		}
		if err := setCursor(ctx, tx, ledger.Cursor{Number: to, Hash: hash}); err != nil {
			return err
		}
		for _, q := range []string{
			`delete from events where block_number > @to`, `delete from logs where block_number > @to`, `delete from blocks where number > @to`,
		} {
			if _, err := tx.Exec(ctx, q, pg.Named{"to": to}); err != nil {
				return err
			}
		}
		return feed.Append(ctx, tx, entries)
	})
	if err != nil {
		return fmt.Errorf("rewind to block %d: %w", to, err)
	}
	return nil
}

// eventful reports whether any of the blocks has events of ours.
func eventful(blocks []ledger.Block) bool {
	return slices.ContainsFunc(blocks, func(b ledger.Block) bool { return len(b.Events) > 0 })
}
