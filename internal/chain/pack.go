package chain

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// noTerms stands for the index of an act's terms when it has none.
const noTerms = 255

// posting is the call that carries one segment.
func (c *Client) posting(seg journal.Segment, readings, signature []byte, terms []ledger.Terms) (Call, error) {
	what := fmt.Sprintf("post segment %d of %s", seg.FirstSeq, seg.Device)
	if !seg.Acts {
		data, err := journals.TryPackRecord(common.Address(seg.Consumer), packTelemetry(nil, seg, signature))
		return Call{What: what, To: c.addresses.Journals, Data: data}, malformed(err)
	}
	if seg.Count != 1 || len(readings) != journal.ReadingSize {
		return Call{}, fmt.Errorf("an act is one reading, this segment has %d in %d bytes: %w", seg.Count, len(readings), journal.ErrMalformed)
	}
	index, parcel := uint8(noTerms), uint8(0)
	if journal.Kind(readings[0]) == journal.Departing {
		terms = nil // a hand-over is the step of all parcels: the contract looks at none, and they are dear as calldata
	}
	if len(terms) > 0 {
		index, terms = 0, terms[:1]
		parcel = parcelOf(c.OrderID(terms[0]), journal.OrderID(readings[journal.ReadingSize-len(journal.OrderID{}):]))
	}
	all := make([]bindings.IOrdersTerms, len(terms))
	for i, t := range terms {
		all[i] = termsTo(t)
	}
	data, err := orders.TryPackPost(packAct(nil, seg, readings, signature, index, parcel), all)
	return Call{What: what, To: c.addresses.Orders, Data: data}, malformed(err)
}

func malformed(err error) error {
	if err != nil {
		return fmt.Errorf("%w: %w", err, journal.ErrMalformed)
	}
	return nil
}

// packAct appends one act as IOrders.post takes it: device 20, epoch 4, seq 8, index of its terms 1, parcel 1, length of signature 1,
// reading 64, signature.
func packAct(b []byte, seg journal.Segment, reading, signature []byte, terms, parcel uint8) []byte {
	b = append(b, seg.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, seg.Epoch)
	b = binary.BigEndian.AppendUint64(b, seg.FirstSeq)
	b = append(b, terms, parcel, uint8(len(signature)))
	b = append(b, reading...)
	return append(b, signature...)
}

// packTelemetry appends one segment as IJournals.record takes it: device 20, epoch 4, firstSeq 8, count 4, t0 8, t1 8, root 32, length of
// signature 1, signature.
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

// parcelOf is the number of an order's parcel; 0, which the contract then refuses, when it is none of them.
func parcelOf(order, parcel journal.OrderID) uint8 {
	for k := uint8(1); k < events.MaxParcels; k++ {
		if events.ParcelID(order, k) == parcel {
			return k
		}
	}
	return 0
}
