package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Cursor is the last block applied; ErrNotFound before the first.
func (s *Store) Cursor(ctx context.Context) (ledger.Cursor, error) {
	c, err := scanCursor(s.pool.QueryRow(ctx, `select number, hash from cursor`))
	if err != nil {
		return c, fmt.Errorf("read the cursor: %w", err)
	}
	return c, nil
}

// Hash is that of an applied block; ErrNotFound when it was not applied, or left out as a block without events.
func (s *Store) Hash(ctx context.Context, number uint64) (journal.Hash, error) {
	h, err := hashOf(ctx, s.pool, number)
	if err != nil {
		return h, fmt.Errorf("hash of block %d: %w", number, err)
	}
	return h, nil
}

// advance moves the cursor over blocks and returns those that are new. Blocks that were applied before are left out;
// ErrReorg when one contradicts what was applied, or the first that is new is not the cursor's child.
func advance(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) ([]ledger.Block, error) {
	if done, err := advanceAll(ctx, tx, blocks); err != nil || done {
		return blocks, err
	}
	at, err := scanCursor(tx.QueryRow(ctx, `select number, hash from cursor for update`))
	empty := errors.Is(err, journal.ErrNotFound)
	if err != nil && !empty {
		return nil, err
	}
	if empty && blocks[0].Follows { // the database was emptied, as a migration may do
		return nil, fmt.Errorf("block %d, and none before it: %w", blocks[0].Number, ledger.ErrReorg)
	}
	var fresh []ledger.Block
	for _, b := range blocks {
		if !empty && b.Number <= at.Number {
			stands, err := hashOf(ctx, tx, b.Number)
			if errors.Is(err, journal.ErrNotFound) || err == nil && (stands != b.Hash || len(fresh) > 0) {
				return nil, fmt.Errorf("block %d: %w", b.Number, ledger.ErrReorg)
			} else if err != nil {
				return nil, err
			}
			continue
		}
		first, child := len(fresh) == 0, b.Number == at.Number+1
		if !empty && (first && !child || child && b.Parent != at.Hash) { // whoever read it believes the cursor elsewhere, or another chain
			return nil, fmt.Errorf("block %d: %w", b.Number, ledger.ErrReorg)
		}
		fresh = append(fresh, b)
		at, empty = ledger.Cursor{Number: b.Number, Hash: b.Hash}, false
	}
	if len(fresh) == 0 {
		return nil, nil
	}
	if err := insertBlocks(ctx, tx, fresh); err != nil {
		return nil, err
	}
	return fresh, setCursor(ctx, tx, at)
}

// advanceAll is advance where the first block is the cursor's child, as it mostly is. Otherwise it changes nothing and says false.
func advanceAll(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) (done bool, err error) {
	for i := range blocks[1:] {
		a, b := &blocks[i], &blocks[i+1]
		if b.Number <= a.Number || b.Number == a.Number+1 && b.Parent != a.Hash {
			return false, nil
		}
	}
	const q = `with moved as (
			update cursor set number = @number, hash = @hash where number = @before and hash = @parent returning 1
		)
		insert into blocks (number, hash, parent, time, seen) select b.* from moved cross join
			unnest(@numbers::bigint[], @hashes::bytea[], @parents::bytea[], @times::timestamptz[], @seens::timestamptz[]) b`
	n := len(blocks)
	numbers, hashes, parents, times, seens := make([]int64, n), make([][]byte, n), make([][]byte, n), make([]time.Time, n), make([]*time.Time, n)
	for i := range blocks {
		b := &blocks[i]
		numbers[i], hashes[i], parents[i], times[i] = int64(b.Number), b.Hash[:], b.Parent[:], b.Time
		if !b.Seen.IsZero() {
			seens[i] = &b.Seen
		}
	}
	tag, err := tx.Exec(ctx, q, pg.Named{
		"number": numbers[n-1], "hash": hashes[n-1], "before": numbers[0] - 1, "parent": parents[0],
		"numbers": numbers, "hashes": hashes, "parents": parents, "times": times, "seens": seens,
	})
	return tag.RowsAffected() > 0, err
}

func setCursor(ctx context.Context, tx pgx.Tx, at ledger.Cursor) error {
	const q = `insert into cursor (number, hash) values (@number, @hash)
		on conflict (one) do update set number = excluded.number, hash = excluded.hash`
	_, err := tx.Exec(ctx, q, pg.Named{"number": at.Number, "hash": at.Hash[:]})
	return err
}

func insertBlocks(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) error {
	const q = `copy blocks (number, hash, parent, time, seen) from stdin (format binary)`
	var w pg.Writes
	w.Copy(q, pg.Each(blocks, func(b []byte, block *ledger.Block) ([]byte, error) {
		b = pg.AppendInt64(pg.AppendRow(b, 5), int64(block.Number))
		b = pg.AppendBytes(pg.AppendBytes(b, block.Hash[:]), block.Parent[:])
		return pg.AppendTimeOrNull(pg.AppendTime(b, block.Time), block.Seen), nil
	}))
	return w.Flush(ctx, tx)
}

// asker is a pool or a transaction.
type asker interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

func hashOf(ctx context.Context, db pg.Querier, number uint64) (h journal.Hash, err error) {
	var b []byte
	err = db.QueryRow(ctx, `select hash from blocks where number = @number`, pg.Named{"number": number}).Scan(&b)
	if errors.Is(err, pgx.ErrNoRows) {
		return h, journal.ErrNotFound
	} else if err != nil {
		return h, err
	}
	return journal.Hash(b), nil
}

func scanCursor(row pgx.Row) (c ledger.Cursor, err error) {
	var b []byte
	if err := row.Scan(&c.Number, &b); errors.Is(err, pgx.ErrNoRows) {
		return c, journal.ErrNotFound
	} else if err != nil {
		return c, err
	}
	c.Hash = journal.Hash(b)
	return c, nil
}
