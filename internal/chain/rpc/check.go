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

// One in how many answers is checked, by one of its blocks.
const (
	seldomBlock = 16
	seldomRange = 4
)

// errIncomplete: a node's eth_getLogs has left logs out, or made some up.
var errIncomplete = errors.New("eth_getLogs is not complete")

// Paranoid makes the logs of every block be compared with its receipts, and these with the header. Without it a sample is. Call it
// before reading.
func (r *LogReader) Paranoid() { r.paranoid = true }

// sample is the blocks of a range to be checked, ascending. The first range that a node is asked for is always.
func (r *LogReader) sample(n *node, from, to uint64) []uint64 {
	n.mu.Lock()
	first := !n.checked
	n.checked = true
	n.mu.Unlock()
	switch {
	case r.paranoid:
		return span(from, to)
	case first:
	case from == to && rand.IntN(seldomBlock) > 0, from < to && rand.IntN(seldomRange) > 0: //nolint:gosec // no secret
		return nil
	}
	return []uint64{from + rand.Uint64N(to-from+1)} //nolint:gosec // no secret
}

// check compares what eth_getLogs told of some blocks with their receipts. A node that is caught is not believed again:
// errIncomplete. The last block, read before the logs, shows whether the chain changed in the meantime: that is
// ledger.ErrReorg and nobody's fault.
func (r *LogReader) check(ctx context.Context, n *node, numbers []uint64, last *Header, all []scan.BlockLogs) error {
	if len(r.contracts) == 0 {
		return nil
	}
	for part := range slices.Chunk(numbers, atOnce) {
		err := r.checkSome(ctx, n, part, all)
		if errors.Is(err, errNoReceipts) && !r.paranoid {
			n.silent.Do(func() {
				r.pool.log.Warn("chain: node gives no receipts, so nothing shows whether its logs are complete",
					"node", n.name, "error", err)
			})
			return nil
		}
		if errors.Is(err, errIncomplete) { // unless the chain changed between the two answers
			now, err := n.headerAt(ctx, uint64(last.Number))
			if err != nil {
				return err
			}
			if now.Hash != last.Hash {
				return fmt.Errorf("block %d changed while it was read: %w", last.Number, ledger.ErrReorg)
			}
		}
		if errors.Is(err, errIncomplete) {
			r.convict(n, err)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *LogReader) checkSome(ctx context.Context, n *node, numbers []uint64, all []scan.BlockLogs) error {
	there, receipts, doubt, err := n.blockReceipts(ctx, numbers)
	if err != nil {
		return err
	}
	for i, h := range there {
		var told scan.BlockLogs
		byNumber := func(f scan.BlockLogs, n uint64) int { return cmp.Compare(f.Number, n) }
		if k, ok := slices.BinarySearchFunc(all, uint64(h.Number), byNumber); ok {
			told = all[k]
		}
		if err := compareLogs(told, journal.Hash(h.Hash), logsIn(receipts[i], r.contracts)); err != nil {
			return fmt.Errorf("block %d: %w", h.Number, err)
		}
	}
	if doubt != nil && r.paranoid {
		return fmt.Errorf("%w: %w", errIncomplete, doubt)
	}
	if doubt != nil { // all the same the logs are alike: it is the chain, more likely than the node
		n.silent.Do(func() {
			r.pool.log.Warn("chain: receipts cannot be held against the header", "node", n.name, "error", doubt)
		})
	}
	return nil
}

// compareLogs is nil when what a node told of a block's logs is what is in the block.
func compareLogs(f scan.BlockLogs, hash journal.Hash, want []ledger.Log) error {
	if len(f.Logs) > 0 && f.Hash != hash {
		return fmt.Errorf("it changed while it was read: %w", ledger.ErrReorg)
	}
	if len(f.Logs) != len(want) {
		return fmt.Errorf("%w: %d logs, the block has %d", errIncomplete, len(f.Logs), len(want))
	}
	for i, l := range f.Logs {
		w := want[i]
		if l.Address != w.Address || l.Tx != w.Tx || l.Log != w.Log || !slices.Equal(l.Topics, w.Topics) || !bytes.Equal(l.Data, w.Data) {
			return fmt.Errorf("%w: log %d is not the one in the block", errIncomplete, l.Log)
		}
	}
	return nil
}

// convict stops believing a node's eth_getLogs.
func (r *LogReader) convict(n *node, why error) {
	n.metrics.missing.WithLabelValues(n.name).Inc()
	n.mu.Lock()
	before := n.drops
	n.drops = true
	r.rechecks.add(n.read...)
	n.read = nil
	n.mu.Unlock()
	if !before {
		r.pool.log.Error("chain: node leaves out logs; from now on others are asked for them, "+
			"and its own only together with the receipts",
			"node", n.name, "error", why)
	}
}
