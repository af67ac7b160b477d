package rpc

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// withLogs reads the header and logs of a block. The logs are requested by the block hash, so they belong to that block
// even during a reorganisation. For the current head, whose hash is known, one batch reads both.
func (n *node) withLogs(ctx context.Context, number uint64, contracts []common.Address) (*Header, []types.Log, error) {
	if head := n.state().head; head.Number == number && head.Hash != (journal.Hash{}) {
		if h, logs := n.headWithLogs(ctx, head, contracts); h != nil {
			return h, logs, nil
		}
	}
	h, err := n.headerAt(ctx, number)
	if err != nil {
		return nil, nil, err
	}
	var logs []types.Log
	if err := n.ask(ctx, &logs, "eth_getLogs", byHash(h.Hash, contracts)); err != nil {
		return nil, nil, fmt.Errorf("read events of block %d: %w", number, err)
	}
	return h, logs, nil
}

// headWithLogs returns nil if another block has replaced head or a request failed. The caller then reads header and
// logs one after the other.
func (n *node) headWithLogs(
	ctx context.Context, head ledger.Cursor, contracts []common.Address,
) (h *Header, logs []types.Log) {
	calls := []gethrpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(head.Number), false}, Result: &h},
		{Method: "eth_getLogs", Args: []any{byHash(common.Hash(head.Hash), contracts)}, Result: &logs},
	}
	if err := n.batchCall(ctx, calls); err != nil || h == nil || h.Cursor() != head {
		return nil, nil
	}
	return h, logs
}

// byHash returns the argument of eth_getLogs for one block.
func byHash(hash common.Hash, contracts []common.Address) map[string]any {
	return map[string]any{"blockHash": hash, "address": contracts}
}

// ledgerLogs converts go-ethereum's logs.
func ledgerLogs(logs []types.Log) []ledger.Log {
	out := make([]ledger.Log, len(logs))
	for i, l := range logs {
		out[i] = ledger.Log{
			Address: journal.Address(l.Address), Tx: journal.Hash(l.TxHash), Log: uint32(l.Index), Data: l.Data,
		}
		for _, t := range l.Topics {
			out[i].Topics = append(out[i].Topics, journal.Hash(t))
		}
	}
	return out
}
