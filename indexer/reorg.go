package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// checkBranch compares the cursor with a head that is not beyond it. It returns ledger.ErrReorg if they are on
// different branches, and nil if the node merely lags behind.
func (x *Indexer) checkBranch(ctx context.Context, at, head ledger.Cursor) error {
	err := x.checkCanonical(ctx, at)
	if !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	// The chain is shorter than the database: either the node lags behind, or the cursor was dropped.
	stored, err := x.cfg.Sink.Hash(ctx, head.Number)
	switch {
	case errors.Is(err, journal.ErrNotFound):
		return nil // block head.Number is not stored: wait for the next head
	case err == nil && stored != head.Hash:
		return ledger.ErrReorg
	}
	return err
}

// rewind removes the blocks that are no longer on the chain. It reads the cursor from the database, because the
// database may have been emptied, or rewound by the former holder of the lock. If the cursor differs from the cached
// one and is on the chain, indexing continues from there. It returns ErrFork if no stored block is on the chain.
func (x *Indexer) rewind(ctx context.Context) error {
	cached := x.lastCursor
	x.lastCursor = nil
	at, err := x.cfg.Sink.Cursor(ctx)
	if errors.Is(err, journal.ErrNotFound) {
		x.cfg.Log.Warn("the database is empty, indexing from the start block", "start", x.cfg.Start)
		return nil
	} else if err != nil {
		return err
	}
	if err := x.checkStartBlock(ctx); err != nil {
		return err
	}
	for n := at.Number + 1; n > x.cfg.Start; {
		n--
		stored, err := x.cfg.Sink.Hash(ctx, n)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		} else if err != nil {
			return err
		}
		block, err := x.cfg.Source.Block(ctx, n)
		if errors.Is(err, journal.ErrNotFound) {
			continue
		} else if err != nil {
			return err
		}
		if block.Hash != stored {
			continue
		}
		if n == at.Number && cached != nil && *cached != at {
			return nil
		}
		if n == at.Number {
			// The reorganisation is over or the node's answers were inconsistent: retry after the pause.
			return fmt.Errorf("block %d is on the chain, but is not the parent of block %d: %w", n, n+1, ledger.ErrReorg)
		}
		if err := x.cfg.Sink.Rewind(ctx, n); err != nil {
			return err
		}
		x.advanced = true
		x.metrics.reorganised(at.Number - n)
		x.cfg.Log.Warn("rewound after a reorganisation", "from", at.Number, "to", n, "dropped", at.Hash)
		return nil
	}
	return fmt.Errorf("no stored block from %d to %d is on the chain: %w; "+
		"use the --rpc of that chain or an empty database", x.cfg.Start, at.Number, ErrFork)
}

// checkStartBlock returns ErrFork if the stored start block is not on the chain. It detects another chain with one
// request.
func (x *Indexer) checkStartBlock(ctx context.Context) error {
	stored, err := x.cfg.Sink.Hash(ctx, x.cfg.Start)
	if errors.Is(err, journal.ErrNotFound) {
		return nil // the database was indexed from another start block
	} else if err != nil {
		return err
	}
	block, err := x.cfg.Source.Block(ctx, x.cfg.Start)
	if err != nil {
		return fmt.Errorf("block %d: %w", x.cfg.Start, err)
	}
	if block.Hash != stored {
		return fmt.Errorf("start block %d is %s in the database and %s on the chain: %w; "+
			"use the --rpc of that chain or an empty database", x.cfg.Start, stored, block.Hash, ErrFork)
	}
	return nil
}
