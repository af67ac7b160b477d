package rpc

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// FilterLogs reads the logs of contracts with some topics, all from one node, which must have the last of the blocks:
// one that has not may answer with what it has.
func (p *Pool) FilterLogs(
	ctx context.Context, from, to uint64, contracts []common.Address, topics [][]common.Hash,
) (all []types.Log, err error) {
	err = p.do(ctx, func(ctx context.Context, n *node) error {
		all = nil
		if _, err := n.headerAt(ctx, to); err != nil {
			return err
		}
		if n.byReceipts() {
			all, err = n.siftFor(ctx, from, to, contracts, topics)
			return err
		}
		err := n.spans(ctx, from, to, func(from, to uint64) (int, error) {
			var logs []types.Log
			f := filter{From: hexutil.Uint64(from), To: hexutil.Uint64(to), Address: contracts, Topics: topics}
			err := n.ask(ctx, &logs, "eth_getLogs", f)
			all = append(all, logs...)
			return len(logs), err
		})
		if unheard(err) {
			p.mute(n, err)
			all, err = n.siftFor(ctx, from, to, contracts, topics)
		}
		return err
	})
	return all, err
}
