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

// projection is a set of tables that are computed from events alone. Apply and Reindex compute them with the function
// apply, Rewind with the function rewind. Apply and Rewind append the returned entries to the feeds; Reindex does not.
type projection struct {
	name    string
	version int      // must increase if apply computes other rows from the same events; waybill migrate then rebuilds
	tables  []string // each has a primary key; referenced tables come first
	apply   func(ctx context.Context, tx pgx.Tx, w *pg.Writes, blocks []ledger.Block) (outcome, error)
	// rewind runs before the events after block `to` are deleted.
	rewind func(ctx context.Context, tx pgx.Tx, to uint64) ([]feed.Entry, error)
}

// outcome is the result of applying blocks to a projection, apart from its rows.
type outcome struct {
	entries []feed.Entry
	orphans []OrphanEvent
}

// projections returns all projections. A projection comes after those that its rows refer to.
func projections() []projection {
	return []projection{
		{
			name: "orders", version: 5, tables: []string{"orders", "order_steps"},
			apply: applyOrders, rewind: rewindOrders,
		},
		{
			name: "stock", version: 4, tables: []string{"stock", "stock_movements"},
			apply: applyStock, rewind: rewindStock,
		},
		{
			name: "pending", version: 1, tables: []string{"pending_acts"},
			apply: applyPendingActs, rewind: rewindPendingActs,
		},
		// rewindDevices reads pending_acts.
		{name: "devices", version: 4, tables: []string{"devices"}, apply: applyDevices, rewind: rewindDevices},
	}
}

// Apply stores blocks with their events and logs, updates all projections and feeds, and moves the cursor, in one
// transaction. Blocks must be in ascending order. Blocks without events and logs may be left out, except the child of
// the cursor. Blocks that were applied before are skipped.
//
// Apply returns ledger.ErrReorg and changes nothing if a block does not extend the cursor or differs from an applied
// block, or if the database has no blocks and Follows is set in the first one.
func (s *Store) Apply(ctx context.Context, blocks ...ledger.Block) error {
	if len(blocks) == 0 {
		return nil
	}
	const maxLogs = 500 // COPY is faster for more logs
	if b := &blocks[0]; len(blocks) == 1 && len(b.Events) == 0 && len(b.Logs) <= maxLogs {
		if done, err := s.applySingle(ctx, b); err != nil {
			return fmt.Errorf("apply block %d: %w", b.Number, err)
		} else if done {
			return nil
		}
	}
	var orphans []OrphanEvent
	err := pgx.BeginTxFunc(ctx, s.pool, txOptions(blocks), func(tx pgx.Tx) error {
		fresh, err := advance(ctx, tx, blocks)
		if err != nil || len(fresh) == 0 {
			return err
		}
		var w pg.Writes
		insertLogs(&w, fresh)
		if !hasEvents(fresh) {
			return w.Flush(ctx, tx)
		}
		insertEvents(&w, fresh)
		var entries []feed.Entry
		for _, p := range projections() {
			more, err := p.apply(ctx, tx, &w, fresh)
			if err != nil {
				return fmt.Errorf("update projection %s: %w", p.name, err)
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

// Rewind removes all blocks after block `to` with their events and logs, recomputes the projections, and moves the
// cursor to `to`, in one transaction. The feeds of the orders concerned get an entry with the new state. Rewind does
// nothing if the cursor is not after `to`. It returns journal.ErrNotFound if block `to` is not stored.
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
				return fmt.Errorf("rewind projection %s: %w", p.name, err)
			}
			entries = append(entries, more...)
		}
		if err := setCursor(ctx, tx, ledger.Cursor{Number: to, Hash: hash}); err != nil {
			return err
		}
		for _, q := range []string{
			`delete from events where block_number > @to`,
			`delete from logs where block_number > @to`,
			`delete from blocks where number > @to`,
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

// hasEvents reports whether any of the blocks has events of Waybill's contracts.
func hasEvents(blocks []ledger.Block) bool {
	return slices.ContainsFunc(blocks, func(b ledger.Block) bool { return len(b.Events) > 0 })
}
