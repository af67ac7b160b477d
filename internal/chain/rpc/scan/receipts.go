package scan

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Receipt has the consensus fields of a receipt, and its block and transaction.
type Receipt struct {
	Kind    uint8  // transaction type
	outcome []byte // status, or the state root before Byzantium
	gas     uint64 // cumulative gas used in the block
	bloom   [256]byte
	Block   common.Hash
	tx      journal.Hash
	Logs    []ledger.Log
}

// receiptScan parses the result of eth_getBlockReceipts.
type receiptScan struct {
	logScan
	receipt Receipt
}

// Receipts parses a JSON array of receipts. It returns nil for null.
func Receipts(b []byte) (all []Receipt, err error) {
	s := &receiptScan{logScan: logScan{jsonScan: jsonScan{b: b}}}
	if s.literal("null") {
		return nil, s.end()
	}
	all = []Receipt{}
	if err := s.array(func() error {
		s.receipt = Receipt{}
		if err := s.object(s.field); err != nil {
			return err
		}
		for i := range s.receipt.Logs {
			s.receipt.Logs[i].Tx = s.receipt.tx
		}
		all = append(all, s.receipt)
		return nil
	}); err != nil {
		return nil, err
	}
	return all, s.end()
}

func (s *receiptScan) field(key []byte) (err error) {
	r := &s.receipt
	switch string(key) {
	case "type":
		n, err := s.quantity(8)
		r.Kind = uint8(n)
		return err
	case "status":
		n, err := s.quantity(1)
		if n == 1 && r.outcome == nil { // the state root has precedence
			r.outcome = []byte{1}
		}
		return err
	case "root":
		if s.literal("null") || s.literal(`"0x"`) {
			return nil // the receipt has a status instead
		}
		r.outcome = make([]byte, 32)
		return s.fixed(r.outcome)
	case "cumulativeGasUsed":
		r.gas, err = s.quantity(64)
		return err
	case "logsBloom":
		return s.fixed(r.bloom[:])
	case "blockHash":
		return s.fixed(r.Block[:])
	case "transactionHash":
		return s.fixed(r.tx[:])
	case "logs":
		return s.array(s.appendLog)
	}
	_, err = s.skip()
	return err
}

func (s *receiptScan) appendLog() error {
	s.seen, s.log = 0, ledger.Log{}
	if err := s.object(s.logScan.field); err != nil {
		return err
	}
	if need := uint(hasAddress | hasTopics | hasData); s.seen&need != need {
		return s.malformed("missing field")
	}
	s.receipt.Logs = append(s.receipt.Logs, s.log)
	return nil
}

// ReceiptList implements types.DerivableList for types.DeriveSha.
type ReceiptList []Receipt

// Len returns the number of receipts.
func (l ReceiptList) Len() int { return len(l) }

// EncodeIndex writes the consensus encoding of receipt i.
func (l ReceiptList) EncodeIndex(i int, b *bytes.Buffer) {
	r := &l[i]
	if r.Kind != 0 {
		b.WriteByte(r.Kind)
	}
	w := rlp.NewEncoderBuffer(b)
	whole := w.List()
	w.WriteBytes(r.outcome)
	w.WriteUint64(r.gas)
	w.WriteBytes(r.bloom[:])
	logs := w.List()
	for _, one := range r.Logs {
		inner := w.List()
		w.WriteBytes(one.Address[:])
		topics := w.List()
		for _, t := range one.Topics {
			w.WriteBytes(t[:])
		}
		w.ListEnd(topics)
		w.WriteBytes(one.Data)
		w.ListEnd(inner)
	}
	w.ListEnd(logs)
	w.ListEnd(whole)
	if err := w.Flush(); err != nil {
		panic(err) // a bytes.Buffer returns no error
	}
}
