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

// findAll reads the logs of a range in spans.
func (r *LogReader) findAll(ctx context.Context, n *node, q Query) (all []scan.BlockLogs, err error) {
	count := q.counter()
	err = n.forEachSpan(ctx, q.From, q.To, func(from, to uint64) (logs int, err error) {
		some, err := r.find(ctx, n, from, to)
		for _, f := range some {
			logs += len(f.Logs)
		}
		all = append(all, some...)
		return logs, cmp.Or(err, count(some))
	})
	return all, err
}

// filter is the argument of eth_getLogs.
type filter struct {
	From    hexutil.Uint64   `json:"fromBlock"`
	To      hexutil.Uint64   `json:"toBlock"`
	Address []common.Address `json:"address"`
	Topics  [][]common.Hash  `json:"topics,omitempty"`
}

// find reads the logs of a range with one request. It returns journal.ErrMalformed if a log is outside the range or of
// another contract.
func (r *LogReader) find(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	all, err = r.answer(ctx, n, from, to)
	if err != nil {
		return nil, err
	}
	for _, f := range all {
		if f.Number < from || f.Number > to {
			return nil, fmt.Errorf("requested logs of blocks %d to %d, node returned block %d: %w", from, to, f.Number,
				journal.ErrMalformed)
		}
		for i := range f.Logs {
			if !slices.Contains(r.contracts, common.Address(f.Logs[i].Address)) {
				return nil, fmt.Errorf("block %d: log of contract %s, which was not requested: %w",
					f.Number, f.Logs[i].Address, journal.ErrMalformed)
			}
		}
	}
	return all, nil
}

// answer sends one eth_getLogs request and parses the result. The size of the answer is limited.
func (r *LogReader) answer(ctx context.Context, n *node, from, to uint64) (all []scan.BlockLogs, err error) {
	const long = 32 << 20 // bytes, about 50,000 logs
	limit := int64(long)
	if from == to {
		limit = 64 * long // a single block cannot be split
	}
	f := filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: r.contracts}
	use := func(result []byte) error {
		defer n.metrics.timeDecode()()
		all, err = scan.Logs(result)
		return err
	}
	if n.jsonrpc != nil {
		return all, n.raw(ctx, limit, use, "eth_getLogs", f)
	}
	var result json.RawMessage
	if err := n.ask(ctx, &result, "eth_getLogs", f); err != nil {
		return nil, err
	}
	return all, use(result)
}
