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

// load is a range that is being read, or has been.
type rangeRead struct {
	from, to uint64
	blocks   []ledger.Block
	err      error
	done     chan struct{} // closed when blocks or err are there
}

// backfill applies the blocks after the cursor up to end. Several ranges are read at a time; they are applied in order, each in
// one transaction with the cursor. Where it stops, for whatever reason, is where the cursor says: never a gap, never half a range.
func (x *Indexer) backfill(ctx context.Context, at ledger.Cursor, end uint64, heads *heads) error {
	ctx, cancel := context.WithCancel(ctx)
	var readers sync.WaitGroup
	defer readers.Wait()
	defer cancel()

	next := at.Number + 1
	var reading []*rangeRead // ascending, each begins where the one before ends
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
		if doubted, err := x.recheck(ctx); doubted || err != nil {
			return err // what is being read may be in doubt too
		}
		if errors.Is(l.err, ledger.ErrTooMuch) && l.to > l.from { // the chain has become denser: what is being read is too wide as well
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

// take applies a range that was read, and learns from it how many blocks to ask for next.
func (x *Indexer) applyRange(ctx context.Context, at ledger.Cursor, l *rangeRead, heads *heads) error {
	if l.err != nil {
		x.span = max(x.span/2, 1) // nodes limit what they answer, each in its own way
		if errors.Is(l.err, journal.ErrNotFound) {
			return fmt.Errorf("block %d is gone: %w", l.to, ledger.ErrReorg) // the head was beyond it
		}
		return l.err
	}
	if err := checkEnds(l); err != nil {
		return err
	}
	// Blocks without events are left out, but never the first: it must be the cursor's child.
	if l.blocks[0].Parent != at.Hash {
		return fmt.Errorf("block %d does not follow: %w", l.from, ledger.ErrReorg)
	}
	x.adjustSpan(l)
	for i := range l.blocks {
		l.blocks[i].Deep = true
	}
	return x.apply(ctx, l.blocks, heads)
}

// whole refuses a range that lacks an end: the source has broken its word, and the cursor would pass over what is missing.
func checkEnds(l *rangeRead) error {
	if n := len(l.blocks); n == 0 || l.blocks[0].Number != l.from || l.blocks[n-1].Number != l.to {
		return fmt.Errorf("blocks %d to %d were asked for, and their ends are not there: %w", l.from, l.to, journal.ErrMalformed)
	}
	return nil
}

// widen sets how many blocks to ask for, so that a range holds about as much as is good to hold: enough that a transaction
// costs little, not so much that memory or the readers' waiting do.
func (x *Indexer) adjustSpan(l *rangeRead) {
	rows := uint64(1)
	for _, b := range l.blocks {
		rows += ledger.Rows(len(b.Events), len(b.Logs))
	}
	fit := max((l.to-l.from+1)*x.cfg.Batch/rows, 1)
	x.span = min(fit, 2*x.span, maxSpan)
}
