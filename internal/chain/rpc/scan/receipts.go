package scan

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Receipt is what a block commits to of a transaction, and which that was.
type Receipt struct {
	Kind    uint8  // of transaction
	outcome []byte // status, or the state's root before Byzantium
	gas     uint64 // used in the block up to here
	bloom   [256]byte
	Block   common.Hash
	tx      journal.Hash
	Logs    []ledger.Log
}

// receiptScan reads eth_getBlockReceipts' result straight from its bytes.
type receiptScan struct {
	logScan
	receipt Receipt
}

// Receipts reads a JSON array of receipts; nil when there is null.
func Receipts(b []byte) (all []Receipt, err error) {
	s := &receiptScan{logScan: logScan{jsonScan: jsonScan{b: b}}}
	if s.word("null") {
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
		if n == 1 && r.outcome == nil { // a root comes first
			r.outcome = []byte{1}
		}
		return err
	case "root":
		if s.word("null") || s.word(`"0x"`) {
			return nil // there is a status instead
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
		return s.array(s.logOf)
	}
	_, err = s.skip()
	return err
}

func (s *receiptScan) logOf() error {
	s.seen, s.log = 0, ledger.Log{}
	if err := s.object(s.logScan.field); err != nil {
		return err
	}
	if need := uint(hasAddress | hasTopics | hasData); s.seen&need != need {
		return s.bad("a field is missing")
	}
	s.receipt.Logs = append(s.receipt.Logs, s.log)
	return nil
}

// ReceiptList is the list that the root in a header commits to.
type ReceiptList []Receipt

// Len is for types.DeriveSha.
func (l ReceiptList) Len() int { return len(l) }

// EncodeIndex writes a Receipt as consensus has it.
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
		panic(err) // a buffer takes everything
	}
}
