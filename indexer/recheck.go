package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// Rechecker is a Source that can detect later that it returned incomplete events, for example after a node was found
// to leave out logs.
type Rechecker interface {
	// IncompleteFrom returns the first block that was returned with incomplete events. It returns each finding once, and
	// found=false if there is none.
	IncompleteFrom(ctx context.Context) (from uint64, found bool, err error)
}

// recheck rewinds the database to before the first block whose events were incomplete, so that it is read again. It
// reports whether there was such a block, applied or not.
func (x *Indexer) recheck(ctx context.Context) (incomplete bool, err error) {
	if source, ok := x.cfg.Source.(Rechecker); ok {
		from, found, err := source.IncompleteFrom(ctx)
		if err != nil {
			return false, fmt.Errorf("check for incomplete events: %w", err)
		}
		if found && (x.rereadFrom == nil || from < *x.rereadFrom) {
			x.rereadFrom = &from
		}
	}
	if err := x.findOrphans(ctx); err != nil {
		return false, err
	}
	if x.rereadFrom == nil {
		return false, nil
	}
	at, err := x.cfg.Sink.Cursor(ctx)
	if errors.Is(err, journal.ErrNotFound) || err == nil && at.Number < *x.rereadFrom {
		x.rereadFrom = nil // the block was not applied
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
		x.cfg.Log.Warn("rewound: a node had left out events", "from", n+1, "to", at.Number)
		return true, nil
	}
	return false, fmt.Errorf("start block %d was indexed with incomplete events: %w; index again into an empty database",
		x.cfg.Start, journal.ErrMalformed)
}
