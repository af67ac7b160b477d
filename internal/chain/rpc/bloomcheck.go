package rpc

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

const (
	maxOmissions = 3 // answers that left out logs after which a node counts as incomplete
	likelySample = 4 // blocks of a deep range compared with receipts although their bloom filter is full
)

// check compares the logs of headers, which are contiguous, with the bloom filters and, where these do not suffice,
// with receipts. It returns the logs, completed by those of a second answer. sampled are blocks to compare with
// receipts in any case. last has the blocks at which answers of eth_getLogs end, which a node with a limit cuts off; of
// other blocks, it is not checked whether some of the logs of a contract are missing. If last is nil, all blocks are
// checked for that.
//
// If a node has left out logs, check returns logcheck.ErrIncomplete. The next read then uses receipts.
func (r *LogReader) check(
	ctx context.Context, n *node, headers []*Header, all []scan.BlockLogs, sampled, last []uint64,
) ([]scan.BlockLogs, error) {
	if len(r.contracts) == 0 {
		return all, nil
	}
	end := headers[len(headers)-1]
	from, to := uint64(headers[0].Number), uint64(end.Number)
	found := r.judge(n, headers, all)
	if b, ok := found[logcheck.Blank]; ok {
		return nil, r.markBlank(n, b[0])
	}
	doubtful := slices.Concat(found[logcheck.Missing], found[logcheck.Likely])
	var err error
	if len(doubtful) > 0 {
		if all, err = r.readAgain(ctx, n, doubtful, all); err != nil {
			return nil, err
		}
		found = r.judge(n, headers, all)
	}
	if err := r.checkReceipts(ctx, n, found[logcheck.Missing], true, end, all); err != nil {
		return nil, err
	}
	numbers := slices.Concat(sampled, r.suspects.Within(from, to), found[logcheck.Empty])
	if likely := found[logcheck.Likely]; last != nil && len(likely) > likelySample {
		rand.Shuffle(len(likely), func(i, j int) { likely[i], likely[j] = likely[j], likely[i] })
		numbers = append(numbers, likely[:likelySample]...)
	} else {
		numbers = append(numbers, likely...)
	}
	for _, h := range headers {
		number := uint64(h.Number)
		if logs := logcheck.Of(all, number).Logs; len(logs) > 0 && (last == nil || slices.Contains(last, number)) &&
			!logcheck.Proves(&h.Bloom, logs) {
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	if err := r.checkReceipts(ctx, n, slices.Compact(numbers), r.paranoid, end, all); err != nil {
		return nil, err
	}
	r.suspects.Remove(from, to)
	return all, nil
}

// judge returns the numbers of the blocks by verdict. Blocks with an empty bloom filter are left out once the node has
// shown that it fills filters.
func (r *LogReader) judge(n *node, headers []*Header, all []scan.BlockLogs) map[logcheck.Verdict][]uint64 {
	found := map[logcheck.Verdict][]uint64{}
	filled := n.state().filled
	for _, h := range headers {
		number := uint64(h.Number)
		v := logcheck.Judge(&h.Bloom, h.Receipts, r.contracts, logcheck.Of(all, number).Logs)
		if v != logcheck.Plausible && v != logcheck.Proven {
			found[v] = append(found[v], number)
		}
		filled = filled || h.Bloom != logcheck.Bloom{}
	}
	if filled {
		n.mu.Lock()
		n.filled = true
		n.mu.Unlock()
		delete(found, logcheck.Empty)
	}
	return found
}

// readAgain reads the logs from the first to the last of numbers again, and returns all with those logs. If the second
// answer has logs that the first had not, the node has left them out.
func (r *LogReader) readAgain(
	ctx context.Context, n *node, numbers []uint64, all []scan.BlockLogs,
) ([]scan.BlockLogs, error) {
	from, to := slices.Min(numbers), slices.Max(numbers)
	again, _, err := r.findAll(ctx, n, Query{From: from, To: to})
	if err != nil {
		return nil, err
	}
	merged, omitted := logcheck.Merge(all, again)
	if len(omitted) > 0 {
		r.countOmission(n, fmt.Errorf("eth_getLogs returned fewer logs of block %d (and of %d more) than when asked again",
			omitted[0], len(omitted)-1))
	}
	return merged, nil
}

// countOmission records an answer that left out logs which a second answer had. A node that does so repeatedly is
// incomplete.
func (r *LogReader) countOmission(n *node, why error) {
	n.mu.Lock()
	n.omissions++
	often := n.omissions >= maxOmissions || r.paranoid
	n.mu.Unlock()
	if often {
		r.markIncomplete(n, why)
		return
	}
	n.metrics.missing.WithLabelValues(n.name).Inc()
	r.pool.log.Warn("chain: node left out logs, and returned them when asked again", "node", n.name, "error", why)
}

// markBlank marks a node that does not fill the bloom filters of its headers. They do not show then whether logs are
// missing, so its receipts are read instead.
func (r *LogReader) markBlank(n *node, number uint64) error {
	n.mu.Lock()
	before := n.blank
	n.blank = true
	n.mu.Unlock()
	err := fmt.Errorf("block %d has logs and an empty bloom filter: %w", number, logcheck.ErrIncomplete)
	if !before {
		r.pool.log.Warn("chain: node does not fill logsBloom, which would show missing logs: reading receipts instead",
			"node", n.name, "error", err)
	}
	return err
}

// Suspect makes the next read of a block compare its logs with the receipts.
func (r *LogReader) Suspect(block uint64) { r.suspects.Add(block) }
