package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// rangeRead is a range of blocks that a goroutine reads.
type rangeRead struct {
	from, to uint64
	blocks   []ledger.Block
	err      error
	done     chan struct{} // closed when blocks or err is set
}

// backfill applies the blocks after the cursor up to end. It reads Config.Readers ranges concurrently and applies
// them in order, each in one transaction with the cursor. If it stops early, the cursor is at the end of the last
// range applied.
func (x *Indexer) backfill(ctx context.Context, at ledger.Cursor, end uint64, heads *heads) error {
	ctx, cancel := context.WithCancel(ctx)
	var readers sync.WaitGroup
	defer readers.Wait()
	defer cancel()

	next := at.Number + 1
	var reading []*rangeRead // ascending and contiguous
	for {
		for len(reading) < x.cfg.Readers && next <= end {
			l := &rangeRead{from: next, to: min(end, next+x.span-1), done: make(chan struct{})}
			next = l.to + 1
			reading = append(reading, l)
			readers.Go(func() {
				defer close(l.done)
				from := time.Now()
				l.blocks, l.err = x.cfg.Source.RangeWithin(ctx, l.from, l.to, maxBatches*x.cfg.Batch)
				x.metrics.fetched(from)
			})
		}
		if len(reading) == 0 {
			return nil
		}
		l := reading[0]
		reading = reading[1:]
		from := time.Now()
		select {
		case <-l.done:
			x.metrics.waitSeconds.Add(time.Since(from).Seconds())
		case <-ctx.Done():
			return ctx.Err()
		}
		if found, err := x.recheck(ctx); found || err != nil {
			return err // the ranges being read may be incomplete too
		}
		if errors.Is(l.err, ledger.ErrRangeTooLarge) && l.to > l.from {
			// Blocks have more rows than before, so the ranges read ahead are probably too wide as well: start again.
			x.span = max((l.to-l.from+1)/maxBatches, 1)
			return nil
		}
		if err := x.applyRange(ctx, at, l, heads); err != nil {
			return err
		}
		last := l.blocks[len(l.blocks)-1]
		at = ledger.Cursor{Number: last.Number, Hash: last.Hash}
		x.recordPosition(max(end, at.Number)+nearHead, at.Number)
	}
}

// applyRange applies one range and adjusts the number of blocks of the next ranges.
func (x *Indexer) applyRange(ctx context.Context, at ledger.Cursor, l *rangeRead, heads *heads) error {
	if l.err != nil {
		x.span = max(x.span/2, 1) // the node may limit the size of its answers
		if errors.Is(l.err, journal.ErrNotFound) {
			return fmt.Errorf("block %d is not found below the head: %w", l.to, ledger.ErrReorg)
		}
		return l.err
	}
	if err := checkEnds(l); err != nil {
		return err
	}
	// A range always contains its first block, so its parent can be compared with the cursor.
	if l.blocks[0].Parent != at.Hash {
		return fmt.Errorf("block %d: parent %s is not the cursor: %w", l.from, l.blocks[0].Parent, ledger.ErrReorg)
	}
	x.adjustSpan(l)
	for i := range l.blocks {
		l.blocks[i].Deep = true
	}
	return x.apply(ctx, l.blocks, heads)
}

// checkEnds returns journal.ErrMalformed if the range lacks its first or last block. Otherwise the cursor would skip
// the missing blocks.
func checkEnds(l *rangeRead) error {
	if n := len(l.blocks); n == 0 || l.blocks[0].Number != l.from || l.blocks[n-1].Number != l.to {
		return fmt.Errorf("blocks %d to %d: the source left out an end: %w", l.from, l.to, journal.ErrMalformed)
	}
	return nil
}

// adjustSpan sets the number of blocks of the next ranges so that each has about Config.Batch rows. Smaller ranges
// cost more transactions. Larger ranges need more memory, and readers wait longer for each other.
func (x *Indexer) adjustSpan(l *rangeRead) {
	rows := uint64(1)
	for _, b := range l.blocks {
		rows += ledger.Rows(len(b.Events), len(b.Logs))
	}
	fit := max((l.to-l.from+1)*x.cfg.Batch/rows, 1)
	x.span = min(fit, 2*x.span, maxSpan)
}
