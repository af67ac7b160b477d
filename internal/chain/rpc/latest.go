package rpc

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// blockLogs reads the header and logs of a block. The logs are requested by the block hash, so they belong to that
// block even during a reorganisation. For the current head, whose hash is known, one batch reads both.
func (r *LogReader) blockLogs(ctx context.Context, n *node, number uint64) (*Header, []scan.BlockLogs, error) {
	if head := n.state().head; head.Number == number && head.Hash != (journal.Hash{}) {
		if h, logs := r.headLogs(ctx, n, head); h != nil {
			return h, logs, nil
		}
	}
	h, err := n.headerAt(ctx, number)
	if err != nil {
		return nil, nil, err
	}
	logs, err := r.answer(ctx, n, byHash(h.Hash, r.contracts), wholeBlock, func(logs []scan.BlockLogs) error {
		return r.checkBlock(logs, h.Cursor())
	})
	if err != nil {
		return nil, nil, fmt.Errorf("read events of block %d: %w", number, err)
	}
	return h, logs, nil
}

// headLogs returns nil if another block has replaced head, a request failed or its answer is malformed. The caller then
// reads header and logs one after the other.
func (r *LogReader) headLogs(ctx context.Context, n *node, head ledger.Cursor) (h *Header, logs []scan.BlockLogs) {
	var result json.RawMessage
	calls := []gethrpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(head.Number), false}, Result: &h},
		{Method: "eth_getLogs", Args: []any{byHash(common.Hash(head.Hash), r.contracts)}, Result: &result},
	}
	if err := n.batchCall(ctx, calls); err != nil || h == nil || h.Cursor() != head {
		return nil, nil
	}
	logs, err := scan.Logs(result)
	if err != nil || r.checkBlock(logs, head) != nil {
		return nil, nil
	}
	return h, logs
}

// byHash returns the argument of eth_getLogs for one block.
func byHash(hash common.Hash, contracts []common.Address) map[string]any {
	return map[string]any{"blockHash": hash, "address": contracts}
}

// checkBlock returns journal.ErrMalformed if a log is of another block or contract than requested.
func (r *LogReader) checkBlock(logs []scan.BlockLogs, of ledger.Cursor) error {
	if err := r.checkRange(logs, of.Number, of.Number); err != nil {
		return err
	}
	if len(logs) > 0 && logs[0].Hash != of.Hash {
		return fmt.Errorf("requested logs of block %s, node returned block %s: %w", of.Hash, logs[0].Hash,
			journal.ErrMalformed)
	}
	return nil
}
