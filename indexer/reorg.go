package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// compare looks whether a chain that is not longer than ours is another one: then ErrReorg.
func (x *Indexer) checkBranch(ctx context.Context, at, head ledger.Cursor) error {
	err := x.checkCanonical(ctx, at)
	if !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	// The chain is shorter than ours: either this node lags behind, or what we have has been dropped.
	ours, err := x.cfg.Sink.Hash(ctx, head.Number)
	switch {
	case errors.Is(err, journal.ErrNotFound):
		return nil // the next head will say
	case err == nil && ours != head.Hash:
		return ledger.ErrReorg
	}
	return err
}

// rewind takes the database back to the last block that is still on the chain. A database that is elsewhere than was believed, since it was
// emptied or a former holder of the lock has moved it, is gone on with from where it is.
func (x *Indexer) rewind(ctx context.Context) error {
	believed := x.lastCursor
	x.lastCursor = nil
	at, err := x.cfg.Sink.Cursor(ctx)
	if errors.Is(err, journal.ErrNotFound) {
		x.cfg.Log.Warn("the database was emptied, beginning anew")
		return nil
	} else if err != nil {
		return err
	}
	if err := x.checkStartBlock(ctx); err != nil {
		return err
	}
	for n := at.Number + 1; n > x.cfg.Start; {
		n--
		ours, err := x.cfg.Sink.Hash(ctx, n)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		} else if err != nil {
			return err
		}
		theirs, err := x.cfg.Source.Block(ctx, n)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		} else if err != nil {
			return err
		}
		if theirs.Hash != ours {
			continue
		}
		if n == at.Number && believed != nil && *believed != at {
			return nil
		}
		if n == at.Number {
			return fmt.Errorf("block %d is on the chain, the one after it does not follow: %w", n, ledger.ErrReorg) // for a moment
		}
		if err := x.cfg.Sink.Rewind(ctx, n); err != nil {
			return err
		}
		x.advanced = true
		x.metrics.reorganised(at.Number - n)
		x.cfg.Log.Warn("the chain was reorganised", "from", at.Number, "to", n, "dropped", at.Hash)
		return nil
	}
	return fmt.Errorf("no block from %d to %d is on the chain any more: %w", x.cfg.Start, at.Number, ErrFork)
}

// sameChain compares the start block first, so that another chain is told at once.
func (x *Indexer) checkStartBlock(ctx context.Context) error {
	ours, err := x.cfg.Sink.Hash(ctx, x.cfg.Start)
	if errors.Is(err, journal.ErrNotFound) {
		return nil // it was followed from another block on
	} else if err != nil {
		return err
	}
	theirs, err := x.cfg.Source.Block(ctx, x.cfg.Start)
	if err != nil {
		return fmt.Errorf("block %d: %w", x.cfg.Start, err)
	}
	if theirs.Hash != ours {
		return fmt.Errorf("block %d is %s in the database, %s on the chain: %w", x.cfg.Start, ours, theirs.Hash, ErrFork)
	}
	return nil
}
