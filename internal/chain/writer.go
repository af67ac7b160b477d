package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

type (
	// Call is a transaction to be made.
	Call = ledger.Call
	// Receipt is a transaction that is in a block.
	Receipt = ledger.Receipt
)

// Transactor gets a call into a block and returns once it is there. A call that its contract refuses fails with the *Refusal,
// whether it was tried out only or mined.
type Transactor interface {
	Send(ctx context.Context, call Call) (Receipt, error)
}

// Writer packs what Waybill writes to its contracts and reads what came of it. How it gets there is its transactor's.
type Writer struct {
	client     *Client
	transactor Transactor
}

// NewWriter packs for the contracts that client knows.
func NewWriter(client *Client, transactor Transactor) *Writer {
	return &Writer{client: client, transactor: transactor}
}

// ReceiptOf is a receipt as go-ethereum has it.
func ReceiptOf(r *types.Receipt) Receipt {
	out := Receipt{
		Tx: journal.Hash(r.TxHash), Block: r.BlockNumber.Uint64(), BlockHash: journal.Hash(r.BlockHash), Gas: r.GasUsed,
		Reverted: r.Status != types.ReceiptStatusSuccessful, Logs: make([]ledger.Log, len(r.Logs)),
	}
	for i, l := range r.Logs {
		out.Logs[i] = ledger.Log{Address: journal.Address(l.Address), Tx: out.Tx, Log: uint32(l.Index), Data: l.Data}
		for _, t := range l.Topics {
			out.Logs[i].Topics = append(out.Logs[i].Topics, journal.Hash(t))
		}
	}
	return out
}

// logTo is what the bindings read.
func logTo(l ledger.Log) *types.Log {
	out := &types.Log{Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, common.Hash(t))
	}
	return out
}
