package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

type (
	// Call is a transaction to send.
	Call = ledger.Call
	// Receipt is the receipt of a mined transaction.
	Receipt = ledger.Receipt
)

// Transactor sends a call and returns when it is mined. If the contract refuses the call, in a simulation or in a
// block, Send returns a *Refusal.
type Transactor interface {
	Send(ctx context.Context, call Call) (Receipt, error)
}

// Writer encodes Waybill's transactions and decodes their results. Its Transactor sends them.
type Writer struct {
	client      *Client
	transactor  Transactor
	activations *activations // nil: no wallet is deployed
}

// NewWriter returns a writer for the contracts of client.
func NewWriter(client *Client, transactor Transactor) *Writer {
	return &Writer{client: client, transactor: transactor}
}

// ReceiptOf converts go-ethereum's receipt.
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

// logTo converts a log to go-ethereum's type for the bindings.
func logTo(l ledger.Log) *types.Log {
	out := &types.Log{Address: common.Address(l.Address), TxHash: common.Hash(l.Tx), Index: uint(l.Log), Data: l.Data}
	for _, t := range l.Topics {
		out.Topics = append(out.Topics, common.Hash(t))
	}
	return out
}
