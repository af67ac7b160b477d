package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// Doubter is a Source that may find out later that it was told too little.
type Doubter interface {
	// Doubt is the first block whose events, as they were given, turned out not to be all; each is told once. False when there is none.
	Doubt(ctx context.Context) (from uint64, found bool, err error)
}

// reconsider takes the database back to before the first block that the source no longer stands by, so that all from there on is read again.
// It says whether anything that was read is in doubt.
func (x *Indexer) recheck(ctx context.Context) (doubted bool, err error) {
	source, ok := x.cfg.Source.(Doubter)
	if !ok {
		return false, nil
	}
	from, found, err := source.Doubt(ctx)
	if err != nil {
		return false, fmt.Errorf("read again what is doubted: %w", err)
	}
	if found && (x.rereadFrom == nil || from < *x.rereadFrom) {
		x.rereadFrom = &from
	}
	if x.rereadFrom == nil {
		return false, nil
	}
	at, err := x.cfg.Sink.Cursor(ctx)
	if errors.Is(err, journal.ErrNotFound) || err == nil && at.Number < *x.rereadFrom {
		x.rereadFrom = nil // nothing of it was applied
		return true, nil
	}
	if err != nil {
		return false, err
	}
	for n := *x.rereadFrom; n > x.cfg.Start; {
		n--
		if _, err := x.cfg.Sink.Hash(ctx, n); errors.Is(err, journal.ErrNotFound) {
			continue
		} else if err != nil {
			return false, err
		}
		x.lastCursor = nil
		if err := x.cfg.Sink.Rewind(ctx, n); err != nil {
			return false, err
		}
		x.advanced = true
		x.rereadFrom = nil
		x.cfg.Log.Warn("a node had left out events: reading again", "from", n+1, "to", at.Number)
		return true, nil
	}
	return false, fmt.Errorf("the events of block %d, the first, were not complete: index into an empty database: %w", x.cfg.Start, journal.ErrMalformed)
}
