package rpc

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// One of this many answers is compared with receipts, for one of its blocks.
const (
	blockSampling = 16
	rangeSampling = 4
)

// Paranoid compares the logs of every block with its receipts, and the receipts with the header. Without it, a sample
// of blocks is compared. Call it before the first read.
func (r *LogReader) Paranoid() { r.paranoid = true }

// sample returns the blocks of a range to check, ascending. A node's first range is always sampled.
func (r *LogReader) sample(n *node, from, to uint64) []uint64 {
	n.mu.Lock()
	first := !n.checked
	n.checked = true
	n.mu.Unlock()
	switch {
	case r.paranoid:
		return blockNumbers(from, to)
	case first:
	case from == to && rand.IntN(blockSampling) > 0, from < to && rand.IntN(rangeSampling) > 0: //nolint:gosec // no secret
		return nil
	}
	return []uint64{from + rand.Uint64N(to-from+1)} //nolint:gosec // no secret
}

// checkReceipts compares logs from eth_getLogs with the receipts of the blocks in numbers. If they differ, it marks the
// node as incomplete and returns logcheck.ErrIncomplete. last is the header of the last block. If that block has
// another hash now, checkReceipts returns ledger.ErrReorg instead. If strict is false, receipts that do not have the
// root in the header are sufficient.
func (r *LogReader) checkReceipts(
	ctx context.Context, n *node, numbers []uint64, strict bool, last *Header, all []scan.BlockLogs,
) error {
	for part := range slices.Chunk(numbers, receiptBatch) {
		err := r.checkBlocks(ctx, n, part, strict, all)
		if errors.Is(err, errNoReceipts) && !r.paranoid {
			n.uncheckable.Do(func() {
				r.pool.log.Warn("chain: node returns no receipts: its logs cannot be checked", "node", n.name, "error", err)
			})
			return nil
		}
		if errors.Is(err, logcheck.ErrIncomplete) { // a reorganisation between the two requests has the same effect
			now, err := n.headerAt(ctx, uint64(last.Number))
			if err != nil {
				return err
			}
			if now.Hash != last.Hash {
				return fmt.Errorf("block %d was replaced while it was read: %w", last.Number, ledger.ErrReorg)
			}
		}
		if errors.Is(err, logcheck.ErrIncomplete) && !n.state().blank {
			r.markIncomplete(n, err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkBlocks compares the logs of some blocks with their receipts.
func (r *LogReader) checkBlocks(
	ctx context.Context, n *node, numbers []uint64, strict bool, all []scan.BlockLogs,
) error {
	there, receipts, mismatch, err := n.blockReceipts(ctx, numbers)
	if err != nil {
		return err
	}
	for i, h := range there {
		reported := logcheck.Of(all, uint64(h.Number))
		if h.Bloom == (logcheck.Bloom{}) && logcheck.AnyLog(receipts[i]) {
			return r.markBlank(n, uint64(h.Number))
		}
		if err := logcheck.Compare(reported, journal.Hash(h.Hash), logcheck.LogsIn(receipts[i], r.contracts)); err != nil {
			return fmt.Errorf("block %d: %w", h.Number, err)
		}
	}
	if mismatch != nil && strict {
		return fmt.Errorf("%w: %w", logcheck.ErrIncomplete, mismatch)
	}
	if mismatch != nil { // the logs are equal: probably a chain with other rules for receipts
		n.uncheckable.Do(func() {
			r.pool.log.Warn("chain: receipts cannot be compared with the header", "node", n.name, "error", mismatch)
		})
	}
	return nil
}

// markIncomplete marks a node whose eth_getLogs returned incomplete logs. Its earlier ranges are queued for Recheck.
func (r *LogReader) markIncomplete(n *node, why error) {
	n.metrics.missing.WithLabelValues(n.name).Inc()
	n.mu.Lock()
	before := n.incomplete
	n.incomplete = true
	r.queue.add(n.ranges...)
	n.ranges = nil
	n.mu.Unlock()
	if !before {
		r.pool.log.Error("chain: node leaves out logs; logs are read from other nodes, "+
			"or from this node's receipts",
			"node", n.name, "error", why)
	}
}
