package rpc

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/journal"
)

// findAll reads the logs of a range in spans. last has the last block with logs of each answer.
func (r *LogReader) findAll(ctx context.Context, n *node, q Query) (all []scan.BlockLogs, last []uint64, err error) {
	count := q.counter()
	err = n.forEachSpan(ctx, q.From, q.To, func(from, to uint64) (logs int, err error) {
		some, err := r.find(ctx, n, from, to)
		if len(some) > 0 {
			last = append(last, some[len(some)-1].Number)
		}
		for _, f := range some {
			logs += len(f.Logs)
		}
		all = append(all, some...)
		return logs, cmp.Or(err, count(some))
	})
	return all, last, err
}

// filter is the argument of eth_getLogs.
type filter struct {
	From    hexutil.Uint64   `json:"fromBlock"`
	To      hexutil.Uint64   `json:"toBlock"`
	Address []common.Address `json:"address"`
	Topics  [][]common.Hash  `json:"topics,omitempty"`
}

// Limits of the size of an answer with logs, in bytes.
const (
	manyBlocks = 32 << 20        // about 50,000 logs
	wholeBlock = 64 * manyBlocks // a single block cannot be split
)

// find reads the logs of a range with one request.
func (r *LogReader) find(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	limit := int64(manyBlocks)
	if from == to {
		limit = wholeBlock
	}
	f := filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: r.contracts}
	return r.answer(ctx, n, f, limit, func(all []scan.BlockLogs) error { return r.checkRange(all, from, to) })
}

// checkRange returns journal.ErrMalformed if a log is outside the range or of another contract.
func (r *LogReader) checkRange(all []scan.BlockLogs, from, to uint64) error {
	for _, f := range all {
		if f.Number < from || f.Number > to {
			return fmt.Errorf("requested logs of blocks %d to %d, node returned block %d: %w", from, to, f.Number,
				journal.ErrMalformed)
		}
		for i := range f.Logs {
			if !slices.Contains(r.contracts, common.Address(f.Logs[i].Address)) {
				return fmt.Errorf("block %d: log of contract %s, which was not requested: %w",
					f.Number, f.Logs[i].Address, journal.ErrMalformed)
			}
		}
	}
	return nil
}

// answer sends one eth_getLogs request and parses the result, which may have limit bytes. A malformed result, also one
// for which check returns journal.ErrMalformed, is requested again.
func (r *LogReader) answer(
	ctx context.Context, n *node, f any, limit int64, check func([]scan.BlockLogs) error,
) (all []scan.BlockLogs, err error) {
	use := func(result []byte) error {
		defer n.metrics.timeDecode()()
		if all, err = scan.Logs(result); err != nil {
			return err
		}
		return check(all)
	}
	if n.raw != nil {
		return all, n.askRaw(ctx, limit, use, "eth_getLogs", f)
	}
	var result json.RawMessage
	if err := n.ask(ctx, &result, "eth_getLogs", f); err != nil {
		return nil, err
	}
	return all, use(result)
}
