package rpc

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// FilterLogs reads the logs of contracts with topics, as eth_getLogs does. All logs are from one node. It first checks
// that the node has block to, because nodes may answer a range beyond their head with the logs that they have.
func (p *Pool) FilterLogs(
	ctx context.Context, from, to uint64, contracts []common.Address, topics [][]common.Hash,
) (all []types.Log, err error) {
	err = p.do(ctx, func(ctx context.Context, n *node) error {
		all = nil
		if _, err := n.headerAt(ctx, to); err != nil {
			return err
		}
		if n.useReceipts() {
			all, err = n.filterByReceipts(ctx, from, to, contracts, topics)
			return err
		}
		err := n.forEachSpan(ctx, from, to, func(from, to uint64) (int, error) {
			var logs []types.Log
			f := filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: contracts, Topics: topics}
			err := n.ask(ctx, &logs, "eth_getLogs", f)
			all = append(all, logs...)
			return len(logs), err
		})
		if unsupported(err) {
			p.markNoLogs(n, err)
			all, err = n.filterByReceipts(ctx, from, to, contracts, topics)
		}
		return err
	})
	return all, err
}
