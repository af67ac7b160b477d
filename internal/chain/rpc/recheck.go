package rpc

import (
	"cmp"
	"context"
	"errors"
	"hash/maphash"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// recheckQueue has the ranges that must be read again. mu guards all.
type recheckQueue struct {
	mu   sync.Mutex
	seed maphash.Seed
	all  []logcheck.Range
}

func (c *recheckQueue) add(r ...logcheck.Range) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all = append(c.all, r...)
}

// recordRange stores the fingerprint of logs that eth_getLogs of node n returned, so that Recheck can read them again
// if the node turns out to be incomplete. last is the header of the last block.
func (r *LogReader) recordRange(n *node, from uint64, last *Header, all []scan.BlockLogs) {
	if r.paranoid {
		return
	}
	now := logcheck.Range{
		From: from, To: uint64(last.Number), Last: journal.Hash(last.Hash),
		Fingerprint: logcheck.Fingerprint(r.queue.seed, all),
	}
	for _, other := range r.pool.nodes {
		other.mu.Lock()
		switch {
		case other != n:
			other.ranges.DropReorged(now)
		case n.incomplete:
			r.queue.add(now) // marked incomplete in the meantime
		default:
			n.ranges.Add(now)
		}
		other.mu.Unlock()
	}
}

// recordBlocks calls recordRange for each block.
func (r *LogReader) recordBlocks(n *node, headers []*Header, all []scan.BlockLogs) {
	for _, h := range headers {
		var logs []scan.BlockLogs
		if len(all) > 0 && all[0].Number == uint64(h.Number) {
			logs, all = all[:1], all[1:]
		}
		r.recordRange(n, uint64(h.Number), h, logs)
	}
}

// Recheck reads again the ranges that were read from nodes later marked incomplete. found reports whether a range has
// other logs now. from is then its first block: the caller must read all blocks from there on again, and the later
// ranges are removed from the queue. After an error, the remaining ranges stay in the queue.
func (r *LogReader) Recheck(ctx context.Context) (from uint64, found bool, err error) {
	r.queue.mu.Lock()
	all := r.queue.all
	r.queue.all = nil
	r.queue.mu.Unlock()
	slices.SortFunc(all, func(a, b logcheck.Range) int { return cmp.Compare(a.From, b.From) })
	for i, before := range all {
		same, err := r.unchanged(ctx, before)
		if err != nil {
			r.queue.add(all[i:]...)
			return 0, false, err
		}
		if !same {
			r.pool.log.Warn("chain: logs read earlier are incomplete, reading them again", "from", before.From, "to", before.To)
			return before.From, true, nil
		}
	}
	return 0, false, nil
}

// unchanged reads a range again and reports whether its logs are the same as before.
func (r *LogReader) unchanged(ctx context.Context, before logcheck.Range) (bool, error) {
	if before.Lossy {
		return false, nil
	}
	now, err := fetch(ctx, r.pool, func(ctx context.Context, n *node) ([]scan.BlockLogs, error) {
		return r.rangeLogs(ctx, n, before.From, before.To)
	})
	if errors.Is(err, journal.ErrNotFound) || errors.Is(err, ledger.ErrReorg) {
		return true, nil // reorganised: the indexer reads these blocks again anyway
	}
	return err == nil && logcheck.Fingerprint(r.queue.seed, now) == before.Fingerprint, err
}

// rangeLogs reads the logs of a range and checks them.
func (r *LogReader) rangeLogs(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	if n.useReceipts() {
		_, all, err = n.logsByReceipts(ctx, from, to, r.contracts, Query{}.counter())
		return all, err
	}
	headers, all, err := r.checkedLogs(ctx, n, Query{From: from, To: to})
	if err != nil {
		return nil, err
	}
	r.recordRange(n, from, headers[len(headers)-1], all)
	return all, nil
}
