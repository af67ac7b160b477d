// Package indexer follows the chain into the database: every block once, in order, through reorganisations.
package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Source is the chain that is followed.
type Source interface {
	Head(ctx context.Context) (ledger.Cursor, error)
	Block(ctx context.Context, number uint64) (ledger.Block, error)      // journal.ErrNotFound beyond the head
	Blocks(ctx context.Context, from, to uint64) ([]ledger.Block, error) // ascending: every block; of one chain, else ErrReorg
	// RangeWithin is ascending: blocks with events, always `from` and `to`; of one chain, else ErrReorg. Several blocks
	// of more than so many ledger.Rows are ErrTooMuch.
	RangeWithin(ctx context.Context, from, to, rows uint64) ([]ledger.Block, error)
	Heads(ctx context.Context) <-chan ledger.Cursor // newest head, latest wins; closed when ctx ends
}

// Sink is where blocks end up. Apply and Rewind are all or nothing, and change nothing the second time.
type Sink interface {
	Cursor(ctx context.Context) (ledger.Cursor, error)             // journal.ErrNotFound before the first block
	Apply(ctx context.Context, blocks ...ledger.Block) error       // ledger.ErrReorg when they do not extend the cursor, or there is none and the first Follows
	Hash(ctx context.Context, number uint64) (journal.Hash, error) // journal.ErrNotFound when that block is not kept
	Rewind(ctx context.Context, to uint64) error                   // to a block that is kept
	// Lock waits until no one else follows. held ends when another may, with the reason as its cause.
	Lock(ctx context.Context) (held context.Context, unlock func(), err error)
}

// Config is what an indexer needs.
type Config struct {
	Source   Source
	Sink     Sink
	Start    uint64                // first block to read: none before it can hold an event. It must never be reorganised
	Poll     time.Duration         // how often to ask for the head when no one tells; 0 means 1s
	Readers  int                   // ranges read at the same time, far behind the head; 0 means 3
	Batch    uint64                // rows that a range should have; 0 means 10,000
	Report   func(Progress)        // called each second far behind the head, and once when it is near; nil is not. It must not dawdle
	Log      *slog.Logger          // nil is silent
	Registry prometheus.Registerer // nil measures nothing
}

// Indexer follows one chain into one database.
type Indexer struct {
	cfg        Config
	span       uint64         // blocks to ask for at once, far behind the head
	lastCursor *ledger.Cursor // where the sink is, while nobody else can have moved it; nil: ask
	rereadFrom *uint64        // block from which on all has to be read again; nil: none
	advanced   bool           // whether anything was applied since the last failure
	metrics    metrics
	tracker    tracker
}

const (
	nearHead   = 64   // this close to the head, every block is kept, each checked against its parent
	firstSpan  = 16   // blocks asked for at once, before anything is known of them
	maxSpan    = 2000 // at most
	maxBatches = 4    // times as many rows as a range should have are not read to their end
	minPause   = 100 * time.Millisecond
	maxPause   = 10 * time.Second
)

// ErrFork says that the chain and the database share no block: one of them is another's.
var ErrFork = errors.New("the database follows another chain")

// New prepares an indexer; Run runs it.
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
	x := &Indexer{cfg: cfg, span: firstSpan, tracker: tracker{start: cfg.Start, report: cfg.Report}}
	x.metrics = newMetrics(cfg.Registry, x.Progress)
	return x
}

// Run follows the chain until ctx ends, then returns nil. One process at a time follows; others wait for their turn. What
// fails is tried again, more and more slowly; only ErrFork ends it.
func (x *Indexer) Run(ctx context.Context) error {
	for pause := minPause; ; pause = min(2*pause, maxPause) {
		x.advanced = false
		began := time.Now()
		err := x.followLocked(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, ErrFork):
			return err
		case x.advanced, time.Since(began) > maxPause: // it did not fail again and again
			pause = minPause
		}
		x.tracker.recordError(err)
		x.cfg.Log.Warn("following the chain failed, trying again", "err", err, "pause", pause)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

// follow takes the lock and follows until something fails.
func (x *Indexer) followLocked(ctx context.Context) error {
	held, unlock, err := x.cfg.Sink.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	x.lastCursor = nil
	x.tracker.setLock(true)
	defer x.tracker.setLock(false)
	x.cfg.Log.Info("following the chain")
	err = x.followHead(held)
	if lost := context.Cause(held); lost != nil && ctx.Err() == nil {
		return lost
	}
	return err
}

// keepUp goes after the head until something fails.
func (x *Indexer) followHead(ctx context.Context) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	heads := watchHeads(x.cfg.Source.Heads(ctx))
	defer heads.wait()
	defer cancel()
	poll := time.NewTicker(x.cfg.Poll)
	defer poll.Stop()
	for {
		head, ok := heads.takeNewest()
		if !ok { // none was told since the last look: ask
			if head, err = x.cfg.Source.Head(ctx); err != nil {
				return fmt.Errorf("ask for the head: %w", err)
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

// converge applies what lies between the cursor and head, and takes back what the chain has dropped.
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

// begin applies the start block: what all else is compared with.
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

// next reads what follows the cursor near the head. None when the chain has no more; ErrReorg when the cursor is not on it.
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
		return nil, x.checkBranch(ctx, at, head) // the head we were told of is gone, or this node has not got it yet
	} else if err != nil {
		return nil, err
	}
	return []ledger.Block{b}, nil
}

// stands is nil when a block is still on the chain, else ErrReorg.
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

// at notes where head and cursor are.
func (x *Indexer) recordPosition(head, cursor uint64) {
	x.metrics.setPosition(head, cursor)
	x.tracker.observe(head, cursor)
}

// cursor is where the sink is.
func (x *Indexer) cursor(ctx context.Context) (at ledger.Cursor, err error) {
	if x.lastCursor != nil {
		return *x.lastCursor, nil
	}
	return x.cfg.Sink.Cursor(ctx)
}

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
