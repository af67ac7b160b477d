package rpc

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// atOnce is how many blocks' receipts are held at a time.
const atOnce = 32

// errNoReceipts: the node does not give receipts by the block.
var errNoReceipts = errors.New("no receipts by the block")

// blockReceipts reads blocks with all their receipts. The doubt says which are not those that their header commits to.
func (n *node) blockReceipts(
	ctx context.Context, numbers []uint64,
) (headers []*Header, receipts [][]scan.Receipt, doubt, err error) {
	sealed := make([]*sealedHeader, len(numbers))
	headers, receipts = make([]*Header, len(numbers)), make([][]scan.Receipt, len(numbers))
	texts := make([]json.RawMessage, len(numbers))
	var calls []gethrpc.BatchElem
	for i, number := range numbers {
		at := hexutil.EncodeUint64(number)
		calls = append(calls,
			gethrpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{at, false}, Result: &sealed[i]},
			gethrpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{at}, Result: &texts[i]})
	}
	if err := n.many(ctx, calls); err != nil {
		if unheard(err) {
			err = fmt.Errorf("%w: %w", errNoReceipts, err)
		}
		return nil, nil, nil, fmt.Errorf("read the receipts of %d blocks: %w", len(numbers), err)
	}
	for i, s := range sealed {
		if s == nil {
			return nil, nil, nil, fmt.Errorf("read block %d: %w", numbers[i], journal.ErrNotFound)
		}
		h := &s.Header
		headers[i] = h
		if receipts[i], err = scan.Receipts(texts[i]); err != nil {
			return nil, nil, nil, fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		}
		switch {
		case receipts[i] == nil: // not the empty list: it has not got them yet, or not any more
			return nil, nil, nil, fmt.Errorf("receipts of block %d: %w: none", numbers[i], errNoReceipts)
		case uint64(h.Number) != numbers[i]:
			return nil, nil, nil, fmt.Errorf("asked for block %d, got %d: %w", numbers[i], h.Number, journal.ErrMalformed)
		}
		if err := n.sealing.check(s); err != nil {
			doubt = fmt.Errorf("block %d: %w", numbers[i], err)
		}
		switch err := h.commits(receipts[i]); {
		case errors.Is(err, errUnlike):
			doubt = fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		case err != nil:
			return nil, nil, nil, fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		}
	}
	return headers, receipts, doubt, nil
}

// errUnlike: receipts are not what their header commits to. The node is wrong, or its chain counts receipts in its own way.
var errUnlike = fmt.Errorf("not the receipts that the header commits to: %w", journal.ErrMalformed)

// commits is nil when the receipts are those of the block; ledger.ErrReorg when they are of another block of that number, errUnlike
// when they are not what its header commits to. Receipts of kinds that only some chains have are taken as they are.
func (h *Header) commits(receipts []scan.Receipt) error {
	for i := range receipts {
		r := &receipts[i]
		if r.Block != h.Hash {
			return fmt.Errorf("they are of block %s, not %s: %w", r.Block, h.Hash, ledger.ErrReorg)
		}
		if r.Kind > types.SetCodeTxType {
			return nil
		}
	}
	if root := types.DeriveSha(scan.ReceiptList(receipts), trie.NewStackTrie(nil)); root != h.Receipts {
		return fmt.Errorf("their root is %s, the header says %s: %w", root, h.Receipts, errUnlike)
	}
	return nil
}

// logsIn is the logs of some contracts among receipts, in the order of the block. A log's index is its place in the block: what the
// receipts say of it nothing vouches for.
func logsIn(receipts []scan.Receipt, contracts []common.Address) (out []ledger.Log) {
	index := uint32(0)
	for i := range receipts {
		for _, l := range receipts[i].Logs {
			if slices.Contains(contracts, common.Address(l.Address)) {
				l.Log = index
				out = append(out, l)
			}
			index++
		}
	}
	return out
}

// sift reads all receipts of a range and keeps the logs of some contracts: for nodes that have no eth_getLogs, or one that is not to be believed. It ends
// where count is an error.
func (n *node) sift(
	ctx context.Context, from, to uint64, contracts []common.Address, count func([]scan.BlockLogs) error,
) (headers []*Header, all []scan.BlockLogs, err error) {
	for from <= to {
		last := min(to, from+atOnce-1)
		some, receipts, doubt, err := n.blockReceipts(ctx, span(from, last))
		if err = cmp.Or(err, doubt); err != nil {
			return nil, nil, err
		}
		before := len(all)
		for i, h := range some {
			if logs := logsIn(receipts[i], contracts); len(logs) > 0 {
				all = append(all, scan.BlockLogs{Number: uint64(h.Number), Hash: journal.Hash(h.Hash), Logs: logs})
			}
		}
		if err := count(all[before:]); err != nil {
			return nil, nil, err
		}
		headers = append(headers, some...)
		from = last + 1
	}
	return headers, all, nil
}

// siftFor is sift for logs of certain topics, as eth_getLogs would give them.
func (n *node) siftFor(ctx context.Context, from, to uint64, contracts []common.Address, topics [][]common.Hash) (out []types.Log, err error) {
	_, all, err := n.sift(ctx, from, to, contracts, func([]scan.BlockLogs) error { return nil })
	for _, f := range all {
		for _, l := range f.Logs {
			if !fits(l, topics) {
				continue
			}
			o := types.Log{
				Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data,
				BlockNumber: f.Number, BlockHash: common.Hash(f.Hash),
			}
			for _, t := range l.Topics {
				o.Topics = append(o.Topics, common.Hash(t))
			}
			out = append(out, o)
		}
	}
	return out, err
}

// fits: each place has one of the topics that are asked for there, any where none is.
func fits(l ledger.Log, topics [][]common.Hash) bool {
	for i, any := range topics {
		if len(any) > 0 && (i >= len(l.Topics) || !slices.Contains(any, common.Hash(l.Topics[i]))) {
			return false
		}
	}
	return len(l.Topics) >= len(topics)
}

// byReceipts: eth_getLogs is not to be used with this node.
func (n *node) byReceipts() bool {
	h := n.state()
	return h.drops || h.mute
}

func span(from, to uint64) []uint64 {
	out := make([]uint64, 0, to-from+1)
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out
}

// unheard: the node does not know the method, or does not offer it.
func unheard(err error) bool {
	var answer gethrpc.Error
	if !errors.As(err, &answer) {
		return false
	}
	text := strings.ToLower(answer.Error())
	return answer.ErrorCode() == -32601 || answer.ErrorCode() == -32004 ||
		strings.Contains(text, "method") && contains(text, "not found", "not supported", "not available", "not allowed", "disabled", "unsupported", "does not exist", "not whitelisted")
}

// mute remembers that a node has no eth_getLogs.
func (p *Pool) mute(n *node, why error) {
	n.mu.Lock()
	before := n.mute
	n.mute = true
	n.mu.Unlock()
	if !before {
		p.log.Warn("chain: node refuses eth_getLogs; reading its receipts instead", "node", n.name, "error", why)
	}
}
