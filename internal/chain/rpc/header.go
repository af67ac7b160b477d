package rpc

import (
	"context"
	"encoding/json"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/logcheck"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Header has the fields of a block header that Waybill needs. Hash is the hash that the node reported, because chains
// differ in what they hash.
type Header struct {
	Number   hexutil.Uint64 `json:"number"`
	Hash     common.Hash    `json:"hash"`
	Parent   common.Hash    `json:"parentHash"`
	Time     hexutil.Uint64 `json:"timestamp"`
	BaseFee  *hexutil.Big   `json:"baseFeePerGas"` // nil: the chain has no base fee
	GasLimit hexutil.Uint64 `json:"gasLimit"`
	Receipts common.Hash    `json:"receiptsRoot"`
	Bloom    logcheck.Bloom `json:"logsBloom"`
}

// Cursor returns the block's number and hash.
func (h *Header) Cursor() ledger.Cursor {
	return ledger.Cursor{Number: uint64(h.Number), Hash: journal.Hash(h.Hash)}
}

// Block returns the block without events and logs.
func (h *Header) Block() ledger.Block {
	return ledger.Block{
		Number: uint64(h.Number), Hash: journal.Hash(h.Hash), Parent: journal.Hash(h.Parent),
		Time: time.Unix(int64(h.Time), 0).UTC(),
	}
}

// Header reads the header of a block. tag is the block number in hexadecimal or a tag such as "latest". It returns
// journal.ErrNotFound if there is no such block.
func (p *Pool) Header(ctx context.Context, tag string) (*Header, error) {
	return fetch(ctx, p, func(ctx context.Context, n *node) (*Header, error) { return n.header(ctx, tag) })
}

// headerAt reads the header of a block. It returns journal.ErrNotFound if this node does not have the block.
func (n *node) headerAt(ctx context.Context, number uint64) (*Header, error) {
	h, err := n.header(ctx, hexutil.EncodeUint64(number))
	if err == nil && uint64(h.Number) != number {
		err = fmt.Errorf("requested block %d, node returned block %d: %w", number, h.Number, journal.ErrMalformed)
	}
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", number, err)
	}
	return h, nil
}

func (n *node) header(ctx context.Context, tag string) (*Header, error) {
	var h *Header
	if err := n.ask(ctx, &h, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, err
	}
	if h == nil {
		return nil, journal.ErrNotFound
	}
	return h, nil
}

// headers reads the headers of blocks in batches. The last number is requested last, so that its hash shows whether the
// chain changed meanwhile.
func (n *node) headers(ctx context.Context, numbers []uint64) ([]*Header, error) {
	out := make([]*Header, len(numbers))
	calls := make([]gethrpc.BatchElem, len(numbers))
	for i, number := range numbers {
		at := hexutil.EncodeUint64(number)
		calls[i] = gethrpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{at, false}, Result: &out[i]}
	}
	if err := n.batchCall(ctx, calls); err != nil {
		return nil, fmt.Errorf("read %d blocks: %w", len(numbers), err)
	}
	for i, h := range out {
		if h == nil {
			return nil, fmt.Errorf("block %d not found: %w", numbers[i], ledger.ErrReorg)
		}
		if uint64(h.Number) != numbers[i] {
			return nil, fmt.Errorf("requested block %d, node returned block %d: %w", numbers[i], h.Number, journal.ErrMalformed)
		}
	}
	return out, nil
}

// hashedHeader is a header and the hash of its fields by the rules of Ethereum.
type hashedHeader struct {
	Header
	Transactions []common.Hash
	computed     common.Hash // computed; zero if a field of Ethereum's headers is missing
}

// UnmarshalJSON decodes a header of eth_getBlockByNumber.
func (s *hashedHeader) UnmarshalJSON(b []byte) error {
	if err := json.Unmarshal(b, &s.Header); err != nil {
		return err
	}
	var block struct{ Transactions []common.Hash }
	if err := json.Unmarshal(b, &block); err != nil {
		return err
	}
	s.Transactions = block.Transactions
	var full types.Header
	if json.Unmarshal(b, &full) == nil {
		s.computed = full.Hash()
	}
	return nil
}

// hashRule records whether the chain hashes headers as Ethereum does. This is known after the first header whose
// computed hash equals the reported one. From then on a different hash is an error.
type hashRule struct{ known atomic.Bool }

func (k *hashRule) check(s *hashedHeader) error {
	switch {
	case s.computed == s.Hash:
		k.known.Store(true)
	case k.known.Load():
		return fmt.Errorf("the header hashes to %s, the node reported %s: %w", s.computed, s.Hash, errMismatch)
	}
	return nil
}
