package rpc

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// One of this many answers is compared with receipts, for one of its blocks.
const (
	blockSampling = 16
	rangeSampling = 4
)

// errIncomplete says that logs returned by eth_getLogs differ from the receipts of their block.
var errIncomplete = errors.New("eth_getLogs returned incomplete or wrong logs")

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

// check compares logs from eth_getLogs with the receipts of the blocks in numbers. If they differ, it marks the node as
// incomplete and returns errIncomplete. last is the header of the last block, read before the logs. If that block has
// another hash now, check returns ledger.ErrReorg instead.
func (r *LogReader) check(ctx context.Context, n *node, numbers []uint64, last *Header, all []scan.BlockLogs) error {
	if len(r.contracts) == 0 {
		return nil
	}
	for part := range slices.Chunk(numbers, receiptBatch) {
		err := r.checkBlocks(ctx, n, part, all)
		if errors.Is(err, errNoReceipts) && !r.paranoid {
			n.uncheckable.Do(func() {
				r.pool.log.Warn("chain: node does not support eth_getBlockReceipts: its logs cannot be checked",
					"node", n.name, "error", err)
			})
			return nil
		}
		if errors.Is(err, errIncomplete) { // a reorganisation between the two requests has the same effect
			now, err := n.headerAt(ctx, uint64(last.Number))
			if err != nil {
				return err
			}
			if now.Hash != last.Hash {
				return fmt.Errorf("block %d was replaced while it was read: %w", last.Number, ledger.ErrReorg)
			}
		}
		if errors.Is(err, errIncomplete) {
			r.markIncomplete(n, err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkBlocks compares the logs of some blocks with their receipts.
func (r *LogReader) checkBlocks(ctx context.Context, n *node, numbers []uint64, all []scan.BlockLogs) error {
	there, receipts, mismatch, err := n.blockReceipts(ctx, numbers)
	if err != nil {
		return err
	}
	for i, h := range there {
		var reported scan.BlockLogs
		byNumber := func(f scan.BlockLogs, n uint64) int { return cmp.Compare(f.Number, n) }
		if k, ok := slices.BinarySearchFunc(all, uint64(h.Number), byNumber); ok {
			reported = all[k]
		}
		if err := compareLogs(reported, journal.Hash(h.Hash), logsIn(receipts[i], r.contracts)); err != nil {
			return fmt.Errorf("block %d: %w", h.Number, err)
		}
	}
	if mismatch != nil && r.paranoid {
		return fmt.Errorf("%w: %w", errIncomplete, mismatch)
	}
	if mismatch != nil { // the logs are equal: probably a chain with other rules for receipts
		n.uncheckable.Do(func() {
			r.pool.log.Warn("chain: receipts cannot be compared with the header", "node", n.name, "error", mismatch)
		})
	}
	return nil
}

// compareLogs returns errIncomplete if the logs of a block differ from want, and ledger.ErrReorg if they are of another
// block.
func compareLogs(f scan.BlockLogs, hash journal.Hash, want []ledger.Log) error {
	if len(f.Logs) > 0 && f.Hash != hash {
		return fmt.Errorf("replaced while it was read: %w", ledger.ErrReorg)
	}
	if len(f.Logs) != len(want) {
		return fmt.Errorf("%w: %d logs, the receipts have %d", errIncomplete, len(f.Logs), len(want))
	}
	for i, l := range f.Logs {
		w := want[i]
		if l.Address != w.Address || l.Tx != w.Tx || l.Log != w.Log || !slices.Equal(l.Topics, w.Topics) ||
			!bytes.Equal(l.Data, w.Data) {
			return fmt.Errorf("%w: log %d differs from the receipts", errIncomplete, l.Log)
		}
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
