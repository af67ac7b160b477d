package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// ReindexProgress is the progress of a call of Reindex.
type ReindexProgress struct {
	Projection string
	First      uint64 // number of the first block with events
	Block      uint64 // the events up to this block are processed
	Last       uint64 // number of the last block to process, so far
	Events     uint64 // number of events processed
	Elapsed    time.Duration
	Done       bool  // whether the new rows are in the tables
	Changed    int64 // number of rows inserted or deleted; 0 until Done
}

// Projections returns the names of the projections.
func Projections() (names []string) {
	for _, p := range projections() {
		names = append(names, p.name)
	}
	return names
}

// Stale returns the names of the projections whose rows were computed by another version of their code.
func (s *Store) Stale(ctx context.Context) (names []string, err error) {
	versions, err := projectionVersions(ctx, s.pool)
	if err != nil {
		return nil, err
	}
	for _, p := range projections() {
		if versions[p.name] != p.version {
			names = append(names, p.name)
		}
	}
	return names, nil
}

// projectionVersions returns the versions of the code that computed the rows, by projection.
func projectionVersions(ctx context.Context, db pg.Querier) (versions map[string]int, err error) {
	rows, err := db.Query(ctx, `select name, version from projections`)
	if err != nil {
		return nil, fmt.Errorf("read the versions of the projections: %w", err)
	}
	versions = map[string]int{}
	var name string
	var version int
	_, err = pgx.ForEachRow(rows, []any{&name, &version}, func() error { versions[name] = version; return nil })
	if err != nil {
		return nil, fmt.Errorf("read the versions of the projections: %w", err)
	}
	return versions, nil
}

// Reindex rebuilds the rows of a projection from the table events. It does not read the chain. Other processes continue
// to read and write: readers see the old rows until one transaction replaces them. If Reindex is interrupted or fails,
// it changes nothing. report is called after each batch and at the end; it may be nil.
//
// Reindex returns journal.ErrNotFound if there is no such projection, journal.ErrConflict if another process reindexes,
// and ledger.ErrReorg if a reorganisation was too deep; the caller may call it again.
func (s *Store) Reindex(ctx context.Context, name string, report func(ReindexProgress)) error {
	all := projections()
	i := slices.IndexFunc(all, func(p projection) bool { return p.name == name })
	if i < 0 {
		return fmt.Errorf("reindex %q: the projections are %q: %w", name, Projections(), journal.ErrNotFound)
	}
	conn, err := s.pool.Dedicated(ctx)
	if err != nil {
		return fmt.Errorf("connect to reindex %s: %w", name, err)
	}
	r := &reindex{projection: all[i], conn: conn, progress: report, began: time.Now(), done: -1}
	err = r.run(ctx)
	if errors.Is(err, ledger.ErrReorg) {
		err = fmt.Errorf("a deep reorganisation removed events that were processed, run it again: %w", err)
	}
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := errors.Join(err, conn.Close(closing)); err != nil { // drops the temporary tables and releases the lock
		return fmt.Errorf("reindex %s: %w", name, err)
	}
	return nil
}

// reindex rebuilds one projection in temporary tables with the names of the projection's tables. In the session of
// conn, Postgres resolves these names to the temporary tables, so the projection's apply function writes to them.
type reindex struct {
	projection
	conn     *pgx.Conn
	schema   string // schema of the real tables
	progress func(ReindexProgress)
	began    time.Time
	events   uint64        // number of events processed
	first    uint64        // number of the first block with events
	done     int64         // number of the last block whose events are processed; -1: none
	anchor   ledger.Cursor // while this block is on the chain, all processed events are; zero: none
}

// lockNotAvailable is the Postgres error code for a lock that was not granted within lock_timeout.
const lockNotAvailable = "55P03"

// tailBlocks is the number of blocks before the cursor that are processed last, under a lock, because a reorganisation
// may replace them.
const tailBlocks = 64

func (r *reindex) run(ctx context.Context) error {
	if err := r.lock(ctx); err != nil {
		return err
	}
	if err := r.createShadowTables(ctx); err != nil {
		return err
	}
	const begin = `select coalesce(min(block_number), 0) from events`
	if err := r.conn.QueryRow(ctx, begin).Scan(&r.first); err != nil {
		return err
	}
	// Blocks arrive meanwhile. Repeat until few are left.
	for {
		at, err := r.lastDeepBlock(ctx)
		if err != nil {
			return err
		}
		if at.Number <= uint64(max(r.done, 0))+tailBlocks {
			break
		}
		r.anchor = at
		if err := r.processTo(ctx, at.Number, r.inSnapshot); err != nil {
			return err
		}
	}
	return pgx.BeginFunc(ctx, r.conn, func(tx pgx.Tx) error { return r.finish(ctx, tx) })
}

// lock takes the advisory lock of Reindex until the session ends. It waits at most 2 s, and then returns
// journal.ErrConflict.
func (r *reindex) lock(ctx context.Context) error {
	if _, err := r.conn.Exec(ctx, `set lock_timeout = '2s'`); err != nil {
		return err
	}
	_, err := r.conn.Exec(ctx, `select pg_advisory_lock($1)`, int64(reindexLock))
	var refused *pgconn.PgError
	if errors.As(err, &refused) && refused.Code == lockNotAvailable {
		return fmt.Errorf("another process reindexes: %w", journal.ErrConflict)
	} else if err != nil {
		return err
	}
	_, err = r.conn.Exec(ctx, `reset lock_timeout`)
	return err
}

// inSnapshot calls do in a transaction with one snapshot, after checkAnchor.
func (r *reindex) inSnapshot(ctx context.Context, do func(pgx.Tx) error) error {
	return pgx.BeginTxFunc(ctx, r.conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		if err := r.checkAnchor(ctx, tx); err != nil {
			return err
		}
		return do(tx)
	})
}

// checkAnchor returns ledger.ErrReorg if the anchor was removed, so that processed events may have been removed too.
func (r *reindex) checkAnchor(ctx context.Context, tx pgx.Tx) error {
	if r.anchor == (ledger.Cursor{}) {
		return nil
	}
	hash, err := hashOf(ctx, tx, r.anchor.Number)
	if errors.Is(err, journal.ErrNotFound) || err == nil && hash != r.anchor.Hash {
		err = fmt.Errorf("block %d %s was removed: %w", r.anchor.Number, r.anchor.Hash, ledger.ErrReorg)
	}
	return err
}

// lastDeepBlock returns the last block that is at least tailBlocks before the cursor, or a zero Cursor if there is
// none.
func (r *reindex) lastDeepBlock(ctx context.Context) (at ledger.Cursor, err error) {
	err = r.inSnapshot(ctx, func(tx pgx.Tx) error {
		const q = `select number, hash from blocks where number <= (select number from cursor) - @tail
			order by number desc limit 1`
		at, err = scanCursor(tx.QueryRow(ctx, q, pg.Named{"tail": tailBlocks}))
		if errors.Is(err, journal.ErrNotFound) {
			return nil
		}
		return err
	})
	return at, err
}

// finish locks the cursor, processes the remaining blocks, and replaces the rows of the real tables.
func (r *reindex) finish(ctx context.Context, tx pgx.Tx) error {
	at, err := scanCursor(tx.QueryRow(ctx, `select number, hash from cursor for update`))
	if err != nil && !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	if err := r.checkAnchor(ctx, tx); err != nil {
		return err
	}
	within := func(_ context.Context, do func(pgx.Tx) error) error { return do(tx) }
	if err := r.processTo(ctx, at.Number, within); err != nil {
		return err
	}
	changed, err := r.replaceRows(ctx, tx)
	if err != nil {
		return err
	}
	const q = `insert into projections (name, version) values (@name, @version)
		on conflict (name) do update set version = excluded.version, made_at = now()`
	if _, err := tx.Exec(ctx, q, pg.Named{"name": r.name, "version": r.version}); err != nil {
		return err
	}
	r.report(at.Number, true, changed)
	return nil
}

// report calls progress.
func (r *reindex) report(last uint64, done bool, changed int64) {
	if r.progress != nil {
		r.progress(ReindexProgress{
			Projection: r.name, First: r.first, Block: uint64(max(r.done, 0)), Last: last, Events: r.events,
			Elapsed: time.Since(r.began), Done: done, Changed: changed,
		})
	}
}

// processTo processes the events after done up to block `to` in batches. It processes each batch in a transaction that
// within provides.
func (r *reindex) processTo(
	ctx context.Context, to uint64, within func(context.Context, func(pgx.Tx) error) error,
) error {
	for r.done < int64(to) {
		if err := within(ctx, func(tx pgx.Tx) error { return r.processBatch(ctx, tx, to) }); err != nil {
			return err
		}
		r.report(to, false, 0)
	}
	return nil
}

// processBatch processes the next blocks with about 6,000 events, at most up to block `to`.
func (r *reindex) processBatch(ctx context.Context, tx pgx.Tx, to uint64) error {
	const batch = 6_000
	const q = `select coalesce((select block_number from events where block_number > @done and block_number <= @to
		order by block_number, log_index offset @batch limit 1), @to)`
	var end uint64
	if err := tx.QueryRow(ctx, q, pg.Named{"done": r.done, "to": to, "batch": batch}).Scan(&end); err != nil {
		return err
	}
	blocks, n, err := r.read(ctx, tx, r.done, end)
	if err != nil {
		return err
	}
	if n > 0 {
		var w pg.Writes
		if _, err := r.apply(ctx, tx, &w, blocks); err != nil { // the feeds already have the entries
			return err
		}
		if err := w.Flush(ctx, tx); err != nil {
			return err
		}
	}
	r.events, r.done = r.events+n, int64(end)
	return nil
}

// read returns the events of the blocks after block `after` up to block `to`, included, and their number. It omits
// Data, because projections use only payloads.
func (r *reindex) read(
	ctx context.Context, tx pgx.Tx, after int64, to uint64,
) (blocks []ledger.Block, n uint64, err error) {
	const q = `select e.block_number, b.hash, b.time, e.log_index, e.name, e.address, e.tx, e.order_id, e.device,
			null::jsonb, e.payload
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
