package rpc

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/journal"
)

// Search returns the newest block in from..to that has a log of a contract with these first topics. It does not trust
// eth_getLogs: it reads the bloom filters backwards, and the receipts of the blocks whose filter has all values. It
// returns journal.ErrNotFound if there is no such block.
func (p *Pool) Search(
	ctx context.Context, from, to uint64, contract common.Address, topics ...common.Hash,
) (block uint64, err error) {
	const step = 100
	for end := to + 1; end > from; {
		start := max(from, end-min(end, step))
		found, err := fetch(ctx, p, func(ctx context.Context, n *node) (uint64, error) {
			return n.search(ctx, blockNumbers(start, end-1), contract, topics)
		})
		if err != nil {
			return 0, fmt.Errorf("search blocks %d to %d: %w", start, end-1, err)
		}
		if found > 0 {
			return found, nil
		}
		end = start
	}
	return 0, fmt.Errorf("no such log in blocks %d to %d: %w", from, to, journal.ErrNotFound)
}

// search returns the last of the numbered blocks with such a log; 0: none has.
func (n *node) search(
	ctx context.Context, numbers []uint64, contract common.Address, topics []common.Hash,
) (uint64, error) {
	headers, err := n.headers(ctx, numbers)
	if err != nil {
		return 0, err
	}
	blank := n.state().blank
	lists := make([][]common.Hash, len(topics))
	for i, t := range topics {
		lists[i] = []common.Hash{t}
	}
	for _, h := range slices.Backward(headers) {
		filter := types.Bloom(h.Bloom)
		lacks := func(t common.Hash) bool { return !filter.Test(t[:]) }
		if !blank && (!filter.Test(contract[:]) || slices.ContainsFunc(topics, lacks)) {
			continue
		}
		_, receipts, _, err := n.blockReceipts(ctx, []uint64{uint64(h.Number)})
		if err != nil {
			return 0, err
		}
		for _, l := range logcheck.LogsIn(receipts[0], []common.Address{contract}) {
			if logcheck.MatchesTopics(l, lists) {
				return uint64(h.Number), nil
			}
		}
	}
	return 0, nil
}
