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

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Header is what we need of a block. The hash is the node's word: chains differ in what they hash.
type Header struct {
	Number   hexutil.Uint64 `json:"number"`
	Hash     common.Hash    `json:"hash"`
	Parent   common.Hash    `json:"parentHash"`
	Time     hexutil.Uint64 `json:"timestamp"`
	BaseFee  *hexutil.Big   `json:"baseFeePerGas"`
	Receipts common.Hash    `json:"receiptsRoot"`
}

// Cursor is the block's number and hash.
func (h *Header) Cursor() ledger.Cursor {
	return ledger.Cursor{Number: uint64(h.Number), Hash: journal.Hash(h.Hash)}
}

// Block is the block without events and logs.
func (h *Header) Block() ledger.Block {
	return ledger.Block{
		Number: uint64(h.Number), Hash: journal.Hash(h.Hash), Parent: journal.Hash(h.Parent),
		Time: time.Unix(int64(h.Time), 0).UTC(),
	}
}

// Header reads a block's header by its number in hexadecimal, or by a tag such as "latest"; journal.ErrNotFound if
// there is none.
func (p *Pool) Header(ctx context.Context, tag string) (*Header, error) {
	return from(ctx, p, func(ctx context.Context, n *node) (*Header, error) { return n.header(ctx, tag) })
}

// headerAt is a block's header; journal.ErrNotFound when this node has not got that block.
func (n *node) headerAt(ctx context.Context, number uint64) (*Header, error) {
	h, err := n.header(ctx, hexutil.EncodeUint64(number))
	if err == nil && uint64(h.Number) != number {
		err = fmt.Errorf("asked for block %d, got %d: %w", number, h.Number, journal.ErrMalformed)
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

// headers asks for many blocks in few requests; the last of them last of all.
func (n *node) headers(ctx context.Context, numbers []uint64) ([]*Header, error) {
	out := make([]*Header, len(numbers))
	calls := make([]gethrpc.BatchElem, len(numbers))
	for i, number := range numbers {
		at := hexutil.EncodeUint64(number)
		calls[i] = gethrpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{at, false}, Result: &out[i]}
	}
	if err := n.many(ctx, calls); err != nil {
		return nil, fmt.Errorf("read %d blocks: %w", len(numbers), err)
	}
	for i, h := range out {
		if h == nil {
			return nil, fmt.Errorf("block %d is gone: %w", numbers[i], ledger.ErrReorg)
		}
		if uint64(h.Number) != numbers[i] {
			return nil, fmt.Errorf("asked for block %d, got %d: %w", numbers[i], h.Number, journal.ErrMalformed)
		}
	}
	return out, nil
}

// sealedHeader is a header with the hash that its fields have on Ethereum.
type sealedHeader struct {
	Header
	own common.Hash // zero when a field is missing that Ethereum has
}

// UnmarshalJSON reads a header as a node gives it.
func (s *sealedHeader) UnmarshalJSON(b []byte) error {
	if err := json.Unmarshal(b, &s.Header); err != nil {
		return err
	}
	var full types.Header
	if json.Unmarshal(b, &full) == nil {
		s.own = full.Hash()
	}
	return nil
}

// sealing is whether a chain hashes headers as Ethereum does. That is not known until one was seen that is its own hash; from then on all
// have to be.
type sealing struct{ known atomic.Bool }

func (k *sealing) check(s *sealedHeader) error {
	switch {
	case s.own == s.Hash:
		k.known.Store(true)
	case k.known.Load():
		return fmt.Errorf("its header has the hash %s, not %s: %w", s.own, s.Hash, errUnlike)
	}
	return nil
}
