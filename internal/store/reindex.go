package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Progress is how far a projection has been made anew.
type Progress struct {
	Projection string
	First      uint64 // block
	Block      uint64 // all events up to it are folded
	Last       uint64 // block: where the events end for now
	Events     uint64 // folded since the beginning
	Elapsed    time.Duration
	Done       bool  // the new rows are the table's
	Changed    int64 // rows that were wrong, missing or too many; known when done
}

// Projections are the names that Reindex knows.
func Projections() (names []string) {
	for _, p := range projections() {
		names = append(names, p.name)
	}
	return names
}

// Stale are the projections whose rows another version of this binary made.
func (s *Store) Stale(ctx context.Context) (names []string, err error) {
	rows, err := s.pool.Query(ctx, `select name, version from projections`)
	if err != nil {
		return nil, fmt.Errorf("versions of the projections: %w", err)
	}
	made := map[string]int{}
	var name string
	var version int
	if _, err := pgx.ForEachRow(rows, []any{&name, &version}, func() error { made[name] = version; return nil }); err != nil {
		return nil, fmt.Errorf("versions of the projections: %w", err)
	}
	for _, p := range projections() {
		if made[p.name] != p.version {
			names = append(names, p.name)
		}
	}
	return names, nil
}

// Reindex makes a projection's rows anew from the events, without reading the chain and while everything goes on: readers see the old
// rows until all the new ones are there. tell hears how far it is. Cut off anywhere it has changed nothing.
// ErrNotFound: there is no such projection. ErrConflict: another process is at it.
func (s *Store) Reindex(ctx context.Context, name string, tell func(Progress)) error {
	all := projections()
	i := slices.IndexFunc(all, func(p projection) bool { return p.name == name })
	if i < 0 {
		return fmt.Errorf("projection %q, there are %q: %w", name, Projections(), journal.ErrNotFound)
	}
	conn, err := s.pool.Dedicated(ctx)
	if err != nil {
		return fmt.Errorf("connect to reindex %s: %w", name, err)
	}
	r := &reindex{projection: all[i], conn: conn, tell: tell, began: time.Now(), done: -1}
	err = r.run(ctx)
	if errors.Is(err, ledger.ErrReorg) {
		err = fmt.Errorf("the chain was reorganised far back meanwhile, begin again: %w", err)
	}
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := errors.Join(err, conn.Close(closing)); err != nil { // the new rows so far and the lock go with the session
		return fmt.Errorf("reindex %s: %w", name, err)
	}
	return nil
}

// reindex folds events into temporary tables that have the names of the projection's: the session's own come first when a name is
// looked up, so what Apply does to the tables is done to them.
type reindex struct {
	projection
	conn   *pgx.Conn
	schema string
	tell   func(Progress)
	began  time.Time
	events uint64
	first  uint64
	done   int64         // block up to which events are folded
	anchor ledger.Cursor // a block whose standing means that what was folded stands
}

// lockNotAvailable is how Postgres says that a lock was waited for in vain.
const lockNotAvailable = "55P03"

// near is how many of the last blocks are left for the end, when nobody writes: those that a reorganisation may still take.
const near = 64

func (r *reindex) run(ctx context.Context) error {
	if err := r.lock(ctx); err != nil {
		return err
	}
	if err := r.shadow(ctx); err != nil {
		return err
	}
	const begin = `select coalesce(min(block_number), 0) from events`
	if err := r.conn.QueryRow(ctx, begin).Scan(&r.first); err != nil {
		return err
	}
	// While it folds, blocks come: again until few are left.
	for {
		at, err := r.ahead(ctx)
		if err != nil {
			return err
		}
		if at.Number <= uint64(max(r.done, 0))+near {
			break
		}
		r.anchor = at
		if err := r.foldTo(ctx, at.Number, r.alone); err != nil {
			return err
		}
	}
	return pgx.BeginFunc(ctx, r.conn, func(tx pgx.Tx) error { return r.finish(ctx, tx) })
}

// lock waits a little for one that is just ending; it goes with the session.
func (r *reindex) lock(ctx context.Context) error {
	if _, err := r.conn.Exec(ctx, `set lock_timeout = '2s'`); err != nil {
		return err
	}
	_, err := r.conn.Exec(ctx, `select pg_advisory_lock($1)`, int64(reindexLock))
	var refused *pgconn.PgError
	if errors.As(err, &refused) && refused.Code == lockNotAvailable {
		return fmt.Errorf("another process is at it: %w", journal.ErrConflict)
	} else if err != nil {
		return err
	}
	_, err = r.conn.Exec(ctx, `reset lock_timeout`)
	return err
}

// alone does something in a transaction of its own that sees one moment, in which the anchor stands.
func (r *reindex) alone(ctx context.Context, do func(pgx.Tx) error) error {
	return pgx.BeginTxFunc(ctx, r.conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		if err := r.stands(ctx, tx); err != nil {
			return err
		}
		return do(tx)
	})
}

// stands is ledger.ErrReorg when events that were folded may be gone.
func (r *reindex) stands(ctx context.Context, tx pgx.Tx) error {
	if r.anchor == (ledger.Cursor{}) {
		return nil
	}
	hash, err := hashOf(ctx, tx, r.anchor.Number)
	if errors.Is(err, journal.ErrNotFound) || err == nil && hash != r.anchor.Hash {
		err = fmt.Errorf("block %d: %w", r.anchor.Number, ledger.ErrReorg)
	}
	return err
}

// ahead is the last block that is deep enough; none: zero.
func (r *reindex) ahead(ctx context.Context) (at ledger.Cursor, err error) {
	err = r.alone(ctx, func(tx pgx.Tx) error {
		const q = `select number, hash from blocks where number <= (select number from cursor) - @near order by number desc limit 1`
		at, err = scanCursor(tx.QueryRow(ctx, q, pg.Named{"near": near}))
		if errors.Is(err, journal.ErrNotFound) {
			return nil
		}
		return err
	})
	return at, err
}

// finish folds the last blocks while no other transaction can move the cursor, and puts the new rows in place of the old.
func (r *reindex) finish(ctx context.Context, tx pgx.Tx) error {
	at, err := scanCursor(tx.QueryRow(ctx, `select number, hash from cursor for update`))
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	if err := r.stands(ctx, tx); err != nil {
		return err
	}
	if err := r.foldTo(ctx, at.Number, func(_ context.Context, do func(pgx.Tx) error) error { return do(tx) }); err != nil {
		return err
	}
	changed, err := r.replace(ctx, tx)
	if err != nil {
		return err
	}
	const made = `insert into projections (name, version) values (@name, @version)
		on conflict (name) do update set version = excluded.version, made_at = now()`
	if _, err := tx.Exec(ctx, made, pg.Named{"name": r.name, "version": r.version}); err != nil {
		return err
	}
	r.report(at.Number, true, changed)
	return nil
}

func (r *reindex) report(last uint64, done bool, changed int64) {
	if r.tell != nil {
		r.tell(Progress{
			Projection: r.name, First: r.first, Block: uint64(max(r.done, 0)), Last: last, Events: r.events, Elapsed: time.Since(r.began), Done: done, Changed: changed,
		})
	}
}

// foldTo folds the events after done up to a block, some thousand at a time.
func (r *reindex) foldTo(ctx context.Context, to uint64, within func(context.Context, func(pgx.Tx) error) error) error {
	for r.done < int64(to) {
		if err := within(ctx, func(tx pgx.Tx) error { return r.chunk(ctx, tx, to) }); err != nil {
			return err
		}
		r.report(to, false, 0)
	}
	return nil
}

func (r *reindex) chunk(ctx context.Context, tx pgx.Tx, to uint64) error {
	const enough = 6_000
	const q = `select coalesce((select block_number from events where block_number > @done and block_number <= @to
		order by block_number, log_index offset @enough limit 1), @to)`
	var end uint64
	if err := tx.QueryRow(ctx, q, pg.Named{"done": r.done, "to": to, "enough": enough}).Scan(&end); err != nil {
		return err
	}
	blocks, n, err := r.read(ctx, tx, r.done, end)
	if err != nil {
		return err
	}
	if n > 0 {
		var w pg.Writes
		if _, err := r.apply(ctx, tx, &w, blocks); err != nil { // their feeds were told long ago
			return err
		}
		if err := w.Flush(ctx, tx); err != nil {
			return err
		}
	}
	r.events, r.done = r.events+n, int64(end)
	return nil
}

// read is the events after a block up to another, in their blocks.
func (r *reindex) read(ctx context.Context, tx pgx.Tx, after int64, to uint64) (blocks []ledger.Block, n uint64, err error) {
	const q = `select e.block_number, b.hash, b.time, e.log_index, e.name, e.address, e.tx, e.order_id, e.device, null::jsonb, e.payload
		from events e join blocks b on b.number = e.block_number
		where e.block_number > @after and e.block_number <= @to order by e.block_number, e.log_index`
	events, err := queryEvents(ctx, tx, q, pg.Named{"after": after, "to": to})
	for _, e := range events {
		if len(blocks) == 0 || blocks[len(blocks)-1].Number != e.Block {
			blocks = append(blocks, ledger.Block{Number: e.Block, Hash: e.BlockHash, Time: e.BlockAt})
		}
		b := &blocks[len(blocks)-1]
		b.Events = append(b.Events, e.Event)
	}
	return blocks, uint64(len(events)), err
}
