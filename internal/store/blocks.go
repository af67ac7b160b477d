package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Cursor returns the number and hash of the last applied block, or journal.ErrNotFound before the first block.
func (s *Store) Cursor(ctx context.Context) (ledger.Cursor, error) {
	c, err := scanCursor(s.pool.QueryRow(ctx, `select number, hash from cursor`))
	if err != nil {
		return c, fmt.Errorf("read the cursor: %w", err)
	}
	return c, nil
}

// Hash returns the hash of an applied block. It returns journal.ErrNotFound if the block was not applied, or was not
// stored because it has no events.
func (s *Store) Hash(ctx context.Context, number uint64) (journal.Hash, error) {
	h, err := hashOf(ctx, s.pool, number)
	if err != nil {
		return h, fmt.Errorf("hash of block %d: %w", number, err)
	}
	return h, nil
}

// advance inserts blocks, moves the cursor to the last of them, and returns the new ones. It skips blocks that were
// applied before. It returns ledger.ErrReorg if a block differs from an applied one, or the first new block is not the
// child of the cursor.
func advance(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) ([]ledger.Block, error) {
	if done, err := advanceFast(ctx, tx, blocks); err != nil || done {
		return blocks, err
	}
	at, err := scanCursor(tx.QueryRow(ctx, `select number, hash from cursor for update`))
	empty := errors.Is(err, journal.ErrNotFound)
	if err != nil && !empty {
		return nil, err
	}
	if empty && blocks[0].Follows { // the database was emptied while the indexer ran
		return nil, fmt.Errorf("block %d follows another, but the database has no blocks: %w", blocks[0].Number,
			ledger.ErrReorg)
	}
	var fresh []ledger.Block
	for _, b := range blocks {
		if !empty && b.Number <= at.Number {
			stored, err := hashOf(ctx, tx, b.Number)
			if errors.Is(err, journal.ErrNotFound) || err == nil && (stored != b.Hash || len(fresh) > 0) {
				return nil, fmt.Errorf("block %d %s is not the applied block: %w", b.Number, b.Hash, ledger.ErrReorg)
			} else if err != nil {
				return nil, err
			}
			continue
		}
		first, child := len(fresh) == 0, b.Number == at.Number+1
		if !empty && (first && !child || child && b.Parent != at.Hash) {
			return nil, fmt.Errorf("block %d, parent %s, does not extend block %d %s: %w", b.Number, b.Parent, at.Number,
				at.Hash, ledger.ErrReorg)
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

// advanceFast does the work of advance in one statement if the first block is the child of the cursor and the blocks
// are one chain. Otherwise it changes nothing and returns false.
func advanceFast(ctx context.Context, tx pgx.Tx, blocks []ledger.Block) (done bool, err error) {
	for i := range blocks[1:] {
		a, b := &blocks[i], &blocks[i+1]
		if b.Number <= a.Number || b.Number == a.Number+1 && b.Parent != a.Hash {
			return false, nil
		}
	}
	const q = `with moved as (
			update cursor set number = @number, hash = @hash where number = @before and hash = @parent returning 1
		)
		insert into blocks (number, hash, parent, time, seen) select b.* from moved cross join unnest(
			@numbers::bigint[], @hashes::bytea[], @parents::bytea[], @times::timestamptz[], @seens::timestamptz[]) b`
	n := len(blocks)
	numbers, hashes, parents := make([]int64, n), make([][]byte, n), make([][]byte, n)
	times, seens := make([]time.Time, n), make([]*time.Time, n)
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

// hashOf returns the hash of a stored block, or journal.ErrNotFound.
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

// scanCursor reads the columns number and hash. It returns journal.ErrNotFound if there is no row.
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
