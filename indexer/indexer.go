// Package indexer copies the events of a chain into the database, block by block and in order. It backfills old
// blocks, follows the head, and rewinds after reorganisations.
package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Source reads blocks from a chain. Its methods are called concurrently.
type Source interface {
	Head(ctx context.Context) (ledger.Cursor, error)
	// Block returns one block, or journal.ErrNotFound beyond the head.
	Block(ctx context.Context, number uint64) (ledger.Block, error)
	// Blocks returns each block from..to in ascending order, or ledger.ErrReorg if they are not one chain.
	Blocks(ctx context.Context, from, to uint64) ([]ledger.Block, error)
	// RangeWithin returns in ascending order the blocks from and to, and the blocks between them that have events or
	// logs. It returns ledger.ErrReorg if they are not one chain, and ledger.ErrRangeTooLarge if a range of several blocks
	// has more ledger.Rows than rows.
	RangeWithin(ctx context.Context, from, to, rows uint64) ([]ledger.Block, error)
	// Heads sends new heads. If the receiver is slow, a newer head replaces an older one. The channel is closed when
	// ctx ends.
	Heads(ctx context.Context) <-chan ledger.Cursor
}

// Sink stores blocks. Apply and Rewind are atomic and idempotent.
type Sink interface {
	// Cursor returns the last block applied, or journal.ErrNotFound if there is none.
	Cursor(ctx context.Context) (ledger.Cursor, error)
	// Apply stores blocks and moves the cursor to the last of them. It returns ledger.ErrReorg if the blocks do not
	// extend the cursor, or if there is no cursor and blocks[0].Follows.
	Apply(ctx context.Context, blocks ...ledger.Block) error
	// Hash returns the hash of a stored block, or journal.ErrNotFound. Blocks without events may not be stored.
	Hash(ctx context.Context, number uint64) (journal.Hash, error)
	// Rewind removes all blocks after block to, which must be stored.
	Rewind(ctx context.Context, to uint64) error
	// Lock waits until no other indexer holds the lock of the database. The context held ends when the lock is lost,
	// with the reason as its cause. If another indexer holds it, Lock calls standby once with a description of that one.
	Lock(ctx context.Context, standby func(holder string)) (held context.Context, unlock func(), err error)
}

// Config configures an indexer.
type Config struct {
	Source   Source                // chain to read
	Sink     Sink                  // database to write
	Start    uint64                // first block to read; no earlier block has events, and it must never be reorganised
	Poll     time.Duration         // interval of asking for the head besides Heads; 0 means 1s
	Readers  int                   // ranges read concurrently during a backfill; 0 means 3
	Batch    uint64                // target size of a range in ledger.Rows; 0 means 10,000
	Report   func(SyncStatus)      // called each second of a backfill and at its end; must return quickly; may be nil
	Log      *slog.Logger          // nil: no logs
	Registry prometheus.Registerer // nil: no metrics
}

// Indexer copies one chain into one database.
type Indexer struct {
	cfg        Config
	span       uint64         // blocks in the next range of a backfill
	lastCursor *ledger.Cursor // cache of the sink's cursor while the lock is held; nil: read it from the sink
	rereadFrom *uint64        // first block whose events were incomplete, until it is rewound; nil: none
	orphans    orphans
	advanced   bool // whether a block was applied or rewound since the last failure
	metrics    metrics
	tracker    tracker
	outage     *health.Outage // of the chain or the database
	standby    bool           // it was logged that another indexer holds the lock
}

const (
	nearHead   = 64   // blocks before the head that are read and stored one by one, without gaps
	firstSpan  = 16   // blocks in the first range
	maxSpan    = 2000 // maximum number of blocks in a range
	maxBatches = 4    // a range of more than maxBatches*Config.Batch rows is aborted
	minPause   = 100 * time.Millisecond
	shortPause = 250 * time.Millisecond // maximum pause in the first shortTime of an outage
	shortTime  = 5 * time.Second
	maxPause   = 10 * time.Second
)

// ErrFork means that the chain and the database have no block in common: the database belongs to another chain.
var ErrFork = errors.New("the database was indexed from another chain")

// New returns an indexer. It does nothing before Run.
func New(cfg Config) *Indexer {
	if cfg.Poll == 0 {
		cfg.Poll = time.Second
	}
	if cfg.Readers == 0 {
		cfg.Readers = 3
	}
	if cfg.Batch == 0 {
		cfg.Batch = 10_000
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	x := &Indexer{
		cfg: cfg, span: firstSpan, tracker: tracker{start: cfg.Start, report: cfg.Report},
		outage: &health.Outage{What: "chain and database to index again", Log: cfg.Log},
	}
	x.metrics = newMetrics(cfg.Registry, x.Status)
	return x
}

// Run indexes the chain until ctx ends, then returns nil. It first waits for the lock of the database, so other
// indexers of the same database are on standby. After an error it retries with exponential backoff. Only ErrFork is
// returned.
func (x *Indexer) Run(ctx context.Context) error {
	var failing time.Time // start of the outage
	for pause := minPause; ; pause *= 2 {
		x.advanced = false
		began := time.Now()
		err := x.followLocked(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, ErrFork):
			return err
		case x.advanced, time.Since(began) > maxPause: // not a repeated failure
			pause, failing = minPause, time.Time{}
		}
		if failing.IsZero() {
			failing = time.Now()
		}
		most := maxPause
		if time.Since(failing) < shortTime {
			most = shortPause
		}
		pause = min(pause, most)
		x.tracker.recordError(err)
		x.outage.Down(err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

// followLocked takes the lock, then follows the head until an error occurs or the lock is lost.
func (x *Indexer) followLocked(ctx context.Context) error {
	held, unlock, err := x.cfg.Sink.Lock(ctx, x.standBy)
	if err != nil {
		return err
	}
	defer unlock()
	x.lastCursor = nil
	x.standby = false
	x.tracker.setLock(true)
	defer x.tracker.setLock(false)
	x.cfg.Log.Info("indexing the chain: this process holds the lock")
	err = x.followHead(held)
	if lost := context.Cause(held); lost != nil && ctx.Err() == nil {
		return lost
	}
	return err
}

// standBy logs that another indexer holds the lock, once until this one gets it.
func (x *Indexer) standBy(holder string) {
	if x.standby {
		return
	}
	x.standby = true
	x.cfg.Log.Warn("another indexer writes to this database: this one is on standby and takes over when that one ends; "+
		"if one is enough, stop one of them", "other", holder)
}

// followHead applies blocks up to each new head until an error occurs.
func (x *Indexer) followHead(ctx context.Context) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	heads := watchHeads(x.cfg.Source.Heads(ctx))
	defer heads.wait()
	defer cancel()
	poll := time.NewTicker(x.cfg.Poll)
	defer poll.Stop()
	for {
		head, ok := heads.takeNewest()
		if !ok { // Heads has sent none since the last iteration
			if head, err = x.cfg.Source.Head(ctx); err != nil {
				return fmt.Errorf("read the head: %w", err)
			}
			heads.record(head)
		}
		if err := x.converge(ctx, head, heads); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-heads.wakeup:
		case <-poll.C:
		}
	}
}

// converge applies the blocks between the cursor and head, and rewinds blocks that a reorganisation dropped.
func (x *Indexer) converge(ctx context.Context, head ledger.Cursor, heads *heads) error {
	for ctx.Err() == nil {
		if _, err := x.recheck(ctx); err != nil {
			return err
		}
		at, err := x.cursor(ctx)
		if errors.Is(err, journal.ErrNotFound) {
			if err = x.applyStart(ctx, head, heads); errors.Is(err, journal.ErrNotFound) {
				return nil
			} else if err == nil {
				continue
			}
		}
		if err != nil {
			return err
		}
		x.recordPosition(head.Number, at.Number)
		if at == head {
			return nil
		}
		far := head.Number > at.Number+nearHead
		var blocks []ledger.Block
		if far {
			err = x.backfill(ctx, at, head.Number-nearHead, heads)
		} else {
			blocks, err = x.next(ctx, at, head)
		}
		if err == nil && len(blocks) > 0 {
			err = x.apply(ctx, blocks, heads)
		}
		switch {
		case errors.Is(err, ledger.ErrReorg):
			if err := x.rewind(ctx); err != nil {
				return err
			}
		case err != nil:
			return err
		case len(blocks) == 0 && !far:
			return nil
		}
	}
	return ctx.Err()
}

// applyStart applies the start block to an empty sink. It returns journal.ErrNotFound if the chain has not reached it.
func (x *Indexer) applyStart(ctx context.Context, head ledger.Cursor, heads *heads) error {
	if head.Number < x.cfg.Start {
		return journal.ErrNotFound
	}
	b, err := x.cfg.Source.Block(ctx, x.cfg.Start)
	if err != nil {
		return err
	}
	return x.apply(ctx, []ledger.Block{b}, heads)
}

// next reads the blocks after the cursor near the head. It returns no blocks if the chain has no more, and
// ledger.ErrReorg if the cursor was dropped.
func (x *Indexer) next(ctx context.Context, at, head ledger.Cursor) ([]ledger.Block, error) {
	if at.Number >= head.Number {
		return nil, x.checkBranch(ctx, at, head)
	}
	if at.Number+1 < head.Number {
		from := time.Now()
		blocks, err := x.cfg.Source.Blocks(ctx, at.Number+1, head.Number)
		x.metrics.fetched(from)
		if !errors.Is(err, journal.ErrNotFound) {
			return blocks, err
		}
	}
	from := time.Now()
	b, err := x.cfg.Source.Block(ctx, at.Number+1)
	x.metrics.fetched(from)
	if errors.Is(err, journal.ErrNotFound) {
		return nil, x.checkBranch(ctx, at, head) // the head was dropped, or this node does not have it yet
	} else if err != nil {
		return nil, err
	}
	return []ledger.Block{b}, nil
}

// checkCanonical returns ledger.ErrReorg if the chain has another block with the number of at.
func (x *Indexer) checkCanonical(ctx context.Context, at ledger.Cursor) error {
	b, err := x.cfg.Source.Block(ctx, at.Number)
	if err == nil && b.Hash != at.Hash {
		err = ledger.ErrReorg
	}
	if err != nil {
		return fmt.Errorf("block %d: %w", at.Number, err)
	}
	return nil
}

// recordPosition updates metrics and progress with head and cursor.
func (x *Indexer) recordPosition(head, cursor uint64) {
	x.outage.Up()
	x.metrics.setPosition(head, cursor)
	x.tracker.observe(head, cursor)
}

// cursor returns the sink's cursor, from the cache if possible.
func (x *Indexer) cursor(ctx context.Context) (at ledger.Cursor, err error) {
	if x.lastCursor != nil {
		return *x.lastCursor, nil
	}
	return x.cfg.Sink.Cursor(ctx)
}

// apply stores blocks with the arrival times of their heads, and updates cursor, status and metrics.
func (x *Indexer) apply(ctx context.Context, blocks []ledger.Block, heads *heads) error {
	for i := range blocks {
		blocks[i].Seen = heads.arrival(blocks[i].Number)
	}
	blocks[0].Follows = blocks[0].Number > x.cfg.Start
	from := time.Now()
	if err := x.cfg.Sink.Apply(ctx, blocks...); err != nil {
		return err
	}
	x.metrics.applySeconds.Add(time.Since(from).Seconds())
	last := &blocks[len(blocks)-1]
	x.lastCursor = &ledger.Cursor{Number: last.Number, Hash: last.Hash}
	x.tracker.countApplied(blocks)
	heads.prune(last.Number)
	x.advanced = true
	x.metrics.applied(blocks)
	return nil
}
