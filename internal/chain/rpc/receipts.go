package rpc

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// receiptBatch is the number of blocks whose receipts are in memory at a time.
const receiptBatch = 32

// errNoReceipts says that the node has no receipts of a block.
var errNoReceipts = errors.New("the node returns no receipts")

// singleReceipts reads the receipts of blocks transaction by transaction, for nodes without eth_getBlockReceipts. Each
// result is the text that eth_getBlockReceipts would return. It sets the headers too.
func (n *node) singleReceipts(
	ctx context.Context, numbers []uint64, headers []*hashedHeader,
) ([]json.RawMessage, error) {
	var calls []gethrpc.BatchElem
	for i, number := range numbers {
		calls = append(calls, gethrpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(number), false}, Result: &headers[i],
		})
	}
	if err := n.batchCall(ctx, calls); err != nil {
		return nil, err
	}
	texts := make([]json.RawMessage, len(numbers))
	for i, h := range headers {
		if h == nil {
			continue // the caller returns the error
		}
		one := make([]json.RawMessage, len(h.Transactions))
		calls = calls[:0]
		for k, tx := range h.Transactions {
			calls = append(calls, gethrpc.BatchElem{
				Method: "eth_getTransactionReceipt", Args: []any{tx}, Result: &one[k],
			})
		}
		if err := n.batchCall(ctx, calls); err != nil {
			return nil, err
		}
		for k, text := range one {
			if text == nil || string(text) == "null" {
				return nil, fmt.Errorf("transaction %s of block %d: %w", h.Transactions[k], h.Number, errNoReceipts)
			}
		}
		var err error
		if texts[i], err = json.Marshal(one); err != nil {
			return nil, err
		}
	}
	return texts, nil
}

// blockReceipts reads headers and receipts of blocks. mismatch is not nil if the receipts of a block do not have the
// root in the header, or the header does not have the reported hash.
func (n *node) blockReceipts(
	ctx context.Context, numbers []uint64,
) (headers []*Header, receipts [][]scan.Receipt, mismatch, err error) {
	hashed := make([]*hashedHeader, len(numbers))
	headers, receipts = make([]*Header, len(numbers)), make([][]scan.Receipt, len(numbers))
	texts := make([]json.RawMessage, len(numbers))
	var calls []gethrpc.BatchElem
	for i, number := range numbers {
		at := hexutil.EncodeUint64(number)
		calls = append(calls,
			gethrpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{at, false}, Result: &hashed[i]},
			gethrpc.BatchElem{Method: "eth_getBlockReceipts", Args: []any{at}, Result: &texts[i]})
	}
	err = errNoReceipts
	if !n.oneByOne.Load() {
		err = n.batchCall(ctx, calls)
	}
	if unsupported(err) || errors.Is(err, errNoReceipts) {
		n.oneByOne.Store(true)
		texts, err = n.singleReceipts(ctx, numbers, hashed)
	}
	if err != nil {
		return nil, nil, nil, fmt.Errorf("read the receipts of %d blocks: %w", len(numbers), err)
	}
	for i, s := range hashed {
		if s == nil {
			return nil, nil, nil, fmt.Errorf("read block %d: %w", numbers[i], journal.ErrNotFound)
		}
		h := &s.Header
		headers[i] = h
		if string(texts[i]) == "null" { // not available yet, or pruned
			one, err := n.singleReceipts(ctx, numbers[i:i+1], hashed[i:i+1])
			if err != nil {
				return nil, nil, nil, err
			}
			texts[i] = one[0]
		}
		if receipts[i], err = scan.Receipts(texts[i]); err != nil {
			return nil, nil, nil, fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		}
		switch {
		case uint64(h.Number) != numbers[i]:
			return nil, nil, nil, fmt.Errorf("requested block %d, node returned block %d: %w", numbers[i], h.Number,
				journal.ErrMalformed)
		}
		// The hash covers the bloom filter: a header whose filter the node has emptied has another one.
		if err := n.hashRule.check(s); err != nil && !n.state().blank {
			mismatch = fmt.Errorf("block %d: %w", numbers[i], err)
		}
		switch err := h.checkReceipts(receipts[i]); {
		case errors.Is(err, errMismatch):
			mismatch = fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		case err != nil:
			return nil, nil, nil, fmt.Errorf("receipts of block %d: %w", numbers[i], err)
		}
	}
	return headers, receipts, mismatch, nil
}

// errMismatch says that a header does not match its receipts or its hash. Either the node is wrong, or the chain
// encodes them differently from Ethereum.
var errMismatch = fmt.Errorf("header does not match its receipts or hash: %w", journal.ErrMalformed)

// checkReceipts compares receipts with the header. It returns ledger.ErrReorg if they are of another block with this
// number, and errMismatch if their root differs from the header's. Receipts of transaction types that Ethereum does not
// have are not checked.
func (h *Header) checkReceipts(receipts []scan.Receipt) error {
	for i := range receipts {
		r := &receipts[i]
		if r.Block != h.Hash {
			return fmt.Errorf("block hash %s, want %s: %w", r.Block, h.Hash, ledger.ErrReorg)
		}
		if r.Kind > types.SetCodeTxType {
			return nil
		}
	}
	if root := types.DeriveSha(scan.ReceiptList(receipts), trie.NewStackTrie(nil)); root != h.Receipts {
		return fmt.Errorf("root %s, the header has %s: %w", root, h.Receipts, errMismatch)
	}
	return nil
}

// logsByReceipts reads the receipts of a range and returns the logs of contracts. It is for nodes without eth_getLogs,
// or whose eth_getLogs is incomplete. It ends with the first error of count.
func (n *node) logsByReceipts(
	ctx context.Context, from, to uint64, contracts []common.Address, count func([]scan.BlockLogs) error,
) (headers []*Header, all []scan.BlockLogs, err error) {
	for from <= to {
		last := min(to, from+receiptBatch-1)
		some, receipts, mismatch, err := n.blockReceipts(ctx, blockNumbers(from, last))
		if err = cmp.Or(err, mismatch); err != nil {
			return nil, nil, err
		}
		before := len(all)
		for i, h := range some {
			if logs := logcheck.LogsIn(receipts[i], contracts); len(logs) > 0 {
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

// filterByReceipts returns the same logs as eth_getLogs with topics, read from receipts.
func (n *node) filterByReceipts(
	ctx context.Context, from, to uint64, contracts []common.Address, topics [][]common.Hash,
) (out []types.Log, err error) {
	_, all, err := n.logsByReceipts(ctx, from, to, contracts, func([]scan.BlockLogs) error { return nil })
	for _, f := range all {
		for _, l := range f.Logs {
			if !logcheck.MatchesTopics(l, topics) {
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

// useReceipts reports whether logs must be read from receipts instead of eth_getLogs.
func (n *node) useReceipts() bool {
	h := n.state()
	return h.incomplete || h.noLogs || h.blank
}

// blockNumbers returns the numbers from..to.
func blockNumbers(from, to uint64) []uint64 {
	out := make([]uint64, 0, to-from+1)
	for n := from; n <= to; n++ {
		out = append(out, n)
	}
	return out
}

// unsupported reports whether err says that the node does not support the method.
func unsupported(err error) bool {
	var answer gethrpc.Error
	if !errors.As(err, &answer) {
		return false
	}
	text := strings.ToLower(answer.Error())
	return answer.ErrorCode() == -32601 || answer.ErrorCode() == -32004 ||
		strings.Contains(text, "method") && contains(text, "not found", "not supported", "not available", "not allowed",
			"disabled", "unsupported", "does not exist", "not whitelisted")
}

// markNoLogs records that a node does not support eth_getLogs.
func (p *Pool) markNoLogs(n *node, why error) {
	n.mu.Lock()
	before := n.noLogs
	n.noLogs = true
	n.mu.Unlock()
	if !before {
		p.log.Warn("chain: node does not support eth_getLogs: reading receipts instead", "node", n.name, "error", why)
	}
}
