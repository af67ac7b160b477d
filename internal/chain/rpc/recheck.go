package rpc

import (
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"hash/maphash"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxMergedBlocks = 2000    // maximum blocks of a merged range
	reorgDepth      = 64      // ranges this close to the newest are not merged: a reorganisation may drop some
	maxRanges       = 1 << 16 // maximum ranges stored per node
)

// logRange is a range of blocks whose logs were read from one node by eth_getLogs.
type logRange struct {
	from, to    uint64
	last        journal.Hash // hash of block to
	fingerprint uint64       // sum of the hashes of all logs; sums of adjacent ranges can be added
	lossy       bool         // merged without a fingerprint to limit memory; Recheck treats it as changed
}

// logRanges has the ranges read from one node, by first block.
type logRanges []logRange

// add inserts a range. If there are more than maxRanges, the two oldest are merged without a fingerprint.
func (all *logRanges) add(r logRange) {
	all.dropReorged(r)
	at := all.find(r.from)
	if at < len(*all) && (*all)[at] == r {
		return
	}
	list := slices.Insert(*all, at, r)
	if len(list) > maxRanges {
		list[1] = logRange{from: min(list[0].from, list[1].from), to: max(list[0].to, list[1].to), lossy: true}
		list = list[1:]
	}
	*all = list.merge()
}

// dropReorged removes ranges that end at the same block as r with another hash: a reorganisation has dropped them.
func (all *logRanges) dropReorged(r logRange) {
	for i := all.find(r.from); i < len(*all) && (*all)[i].from <= r.to; {
		if o := (*all)[i]; o.to == r.to && o.last != r.last {
			*all = slices.Delete(*all, i, i+1)
		} else {
			i++
		}
	}
}

// merge joins adjacent ranges that are deeper than reorgDepth.
func (all logRanges) merge() logRanges {
	i := len(all) - 1
	for newest := all[i].to; i > 0 && all[i].to+reorgDepth > newest; {
		i--
	}
	for ; i > 0; i-- {
		a, b := all[i-1], all[i]
		if a.lossy || b.lossy || a.to+1 != b.from || b.to-a.from >= maxMergedBlocks {
			break
		}
		all[i-1] = logRange{from: a.from, to: b.to, last: b.last, fingerprint: a.fingerprint + b.fingerprint}
		all = slices.Delete(all, i, i+1)
	}
	return all
}

// find returns the index of the first range that begins at a block or later.
func (all logRanges) find(from uint64) int {
	at, _ := slices.BinarySearchFunc(all, from, func(r logRange, from uint64) int { return cmp.Compare(r.from, from) })
	return at
}

// recheckQueue has the ranges that must be read again. mu guards all.
type recheckQueue struct {
	mu   sync.Mutex
	seed maphash.Seed
	all  []logRange
}

func (c *recheckQueue) add(r ...logRange) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all = append(c.all, r...)
}

// fingerprint returns the sum of the hashes of all logs.
func (c *recheckQueue) fingerprint(all []scan.BlockLogs) (sum uint64) {
	var b []byte
	for _, f := range all {
		for _, l := range f.Logs {
			b = binary.BigEndian.AppendUint64(b[:0], f.Number)
			b = binary.BigEndian.AppendUint32(b, l.Log)
			b = append(append(append(b, l.Address[:]...), l.Tx[:]...), byte(len(l.Topics)))
			for _, t := range l.Topics {
				b = append(b, t[:]...)
			}
			sum += maphash.Bytes(c.seed, append(b, l.Data...))
		}
	}
	return sum
}

// recordRange stores the fingerprint of logs that eth_getLogs of node n returned, so that Recheck can read them again
// if the node turns out to be incomplete. last is the header of the last block.
func (r *LogReader) recordRange(n *node, from uint64, last *Header, all []scan.BlockLogs) {
	if r.paranoid {
		return
	}
	now := logRange{
		from: from, to: uint64(last.Number), last: journal.Hash(last.Hash), fingerprint: r.queue.fingerprint(all),
	}
	for _, other := range r.pool.nodes {
		other.mu.Lock()
		switch {
		case other != n:
			other.ranges.dropReorged(now)
		case n.incomplete:
			r.queue.add(now) // marked incomplete in the meantime
		default:
			n.ranges.add(now)
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
	slices.SortFunc(all, func(a, b logRange) int { return cmp.Compare(a.from, b.from) })
	for i, before := range all {
		same, err := r.unchanged(ctx, before)
		if err != nil {
			r.queue.add(all[i:]...)
			return 0, false, err
		}
		if !same {
			r.pool.log.Warn("chain: logs read earlier are incomplete, reading them again", "from", before.from, "to", before.to)
			return before.from, true, nil
		}
	}
	return 0, false, nil
}

// unchanged reads a range again and reports whether its logs are the same as before.
func (r *LogReader) unchanged(ctx context.Context, before logRange) (bool, error) {
	if before.lossy {
		return false, nil
	}
	now, err := fetch(ctx, r.pool, func(ctx context.Context, n *node) ([]scan.BlockLogs, error) {
		return r.rangeLogs(ctx, n, before.from, before.to)
	})
	if errors.Is(err, journal.ErrNotFound) || errors.Is(err, ledger.ErrReorg) {
		return true, nil // reorganised: the indexer reads these blocks again anyway
	}
	return err == nil && r.queue.fingerprint(now) == before.fingerprint, err
}

// rangeLogs reads the logs of a range without headers.
func (r *LogReader) rangeLogs(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	if n.useReceipts() {
		_, all, err = n.logsByReceipts(ctx, from, to, r.contracts, Query{}.counter())
		return all, err
	}
	last, err := n.headerAt(ctx, to)
	if err != nil {
		return nil, err
	}
	if all, err = r.findAll(ctx, n, Query{From: from, To: to}); err != nil {
		return nil, err
	}
	if err := r.check(ctx, n, r.sample(n, from, to), last, all); err != nil {
		return nil, err
	}
	r.recordRange(n, from, last, all)
	return all, nil
}
