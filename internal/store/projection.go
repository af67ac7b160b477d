package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
)

// projection is a fold of the events: rows that follow from them and from nothing else. Apply and Reindex make them by the same
// function, Rewind takes them back. What either returns is told to the orders' feeds, unless rows are only made anew.
type projection struct {
	name    string
	version int      // one more whenever apply gives other rows for the same events: migrate then makes them anew
	tables  []string // each with a primary key
	apply   func(ctx context.Context, tx pgx.Tx, w *writes, blocks []ledger.Block) ([]feedEntry, error)
	rewind  func(ctx context.Context, tx pgx.Tx, to uint64) ([]feedEntry, error) // while the events after `to` are still there
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
	var strays []Stray
	err := pgx.BeginTxFunc(ctx, s.pool, beginning(blocks), func(tx pgx.Tx) error {
		fresh, err := advance(ctx, tx, blocks)
		if err != nil || len(fresh) == 0 {
			return err
		}
		var w writes
		insertLogs(&w, fresh)
		if !eventful(fresh) {
			return w.flush(ctx, tx)
		}
		insertEvents(&w, fresh)
		var entries []feedEntry
		for _, p := range projections() {
			more, err := p.apply(ctx, tx, &w, fresh)
			if err != nil {
				return fmt.Errorf("project %s: %w", p.name, err)
			}
			entries = append(entries, more...)
		}
		entries, strays = partStrays(entries)
		if err := writeFeeds(ctx, tx, &w, entries); err != nil {
			return err
		}
		return w.flush(ctx, tx)
	})
	if err == nil && s.OnStray != nil {
		for _, stray := range strays {
			s.OnStray(stray)
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
		var entries []feedEntry
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
			if _, err := tx.Exec(ctx, q, named{"to": to}); err != nil {
				return err
			}
		}
		return appendFeeds(ctx, tx, entries)
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
