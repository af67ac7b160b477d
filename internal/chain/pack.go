package chain

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// noTerms is the index of the terms of an act without terms.
const noTerms = 255

// postCall returns the call that submits one segment.
func (c *Client) postCall(
	seg journal.Segment, readings, signature []byte, terms []ledger.Terms, codes *journal.CodeHashes,
) (Call, error) {
	what := fmt.Sprintf("post segment %d of %s", seg.FirstSeq, seg.Device)
	if !seg.Acts {
		data, err := journals.TryPackRecord(common.Address(seg.Consumer), packTelemetry(nil, seg, signature))
		return Call{What: what, To: c.addresses.Journals, Data: data}, malformed(err)
	}
	if seg.Count != 1 || len(readings) != journal.ReadingSize {
		return Call{}, fmt.Errorf("an act has one reading, this segment has %d in %d bytes: %w", seg.Count, len(readings),
			journal.ErrMalformed)
	}
	index := uint8(noTerms)
	if journal.Kind(readings[0]) == journal.Departing {
		terms = nil // the contract does not need them for a hand-over, and their calldata is expensive
	}
	if len(terms) > 0 {
		index, terms = 0, terms[:1]
	}
	all := make([]bindings.IOrdersTerms, len(terms))
	for i, t := range terms {
		all[i] = termsTo(t)
	}
	data, err := orders.TryPackPost(packAct(nil, seg, readings, signature, index, codes), all)
	return Call{What: what, To: c.addresses.Orders, Data: data, Gas: actGas + 16*uint64(len(data))}, malformed(err)
}

// actGas is the least gas limit of an act, beside the cost of its calldata. The contract requires that 1,000,000 gas
// are left for an act that moves goods or money. An act that comes too early needs much less, but the act before it may
// be mined first.
const actGas = 1_100_000

// malformed wraps an encoding error in journal.ErrMalformed.
func malformed(err error) error {
	if err != nil {
		return fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	return nil
}

// packAct appends an act in the encoding of IOrders.post. Sizes in bytes: device 20, epoch 4, sequence number 8, index
// of its terms 1, number of code hashes 1, length of the signature 1, reading 64, signature, code hashes 32 each. codes
// is nil for an act without code hashes.
func packAct(
	b []byte, seg journal.Segment, reading, signature []byte, terms uint8, codes *journal.CodeHashes,
) []byte {
	b = append(b, seg.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, seg.Epoch)
	b = binary.BigEndian.AppendUint64(b, seg.FirstSeq)
	hashes := 0
	if codes != nil {
		hashes = len(codes)
	}
	b = append(b, terms, uint8(hashes), uint8(len(signature)))
	b = append(append(b, reading...), signature...)
	for i := range hashes {
		b = append(b, codes[i][:]...)
	}
	return b
}

// packTelemetry appends a segment in the encoding of IJournals.record. Sizes in bytes: device 20, epoch 4, first
// sequence number 8, count 4, t0 8, t1 8, root 32, length of the signature 1, signature.
func packTelemetry(b []byte, seg journal.Segment, signature []byte) []byte {
	b = append(b, seg.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, seg.Epoch)
	b = binary.BigEndian.AppendUint64(b, seg.FirstSeq)
	b = binary.BigEndian.AppendUint32(b, seg.Count)
	b = binary.BigEndian.AppendUint64(b, uint64(seg.T0.UnixMilli()))
	b = binary.BigEndian.AppendUint64(b, uint64(seg.T1.UnixMilli()))
	b = append(b, seg.Root[:]...)
	b = append(b, uint8(len(signature)))
	return append(b, signature...)
}
