package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Devices returns every device that was ever enrolled, with its current state, in the order of enrolment.
func (c *Client) Devices(ctx context.Context) ([]ledger.Device, error) {
	logs, err := c.logsSinceDeployment(ctx, [][]common.Hash{{events.Topic("DeviceEnrolled")}})
	if err != nil {
		return nil, fmt.Errorf("read devices: %w", err)
	}
	var out []ledger.Device
	seen := map[common.Hash]bool{}
	for _, l := range logs {
		if len(l.Topics) < 2 || seen[l.Topics[1]] {
			continue
		}
		seen[l.Topics[1]] = true
		d, err := c.Device(ctx, journal.Address(common.BytesToAddress(l.Topics[1][:])))
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// Rotation is a change of a device's key. The old key signs the digest in Signature, and the new key signs the same
// digest as proof of possession. Package device creates rotations.
type Rotation struct {
	Device    journal.Address
	Scheme    journal.Scheme  // of the new key
	Key       journal.Address // of the new key
	Epoch     uint32
	FromSeq   uint64 // first sequence number that the new key signs
	Signature []byte // by the old key
}

// Rotate returns the call that replaces a device's key. proof is the signature of the new key. Any account may send the
// call.
func (c *Client) Rotate(r Rotation, proof []byte) (Call, error) {
	data, err := journals.TryPackRotate(common.Address(r.Device), uint8(r.Scheme), common.Address(r.Key), r.Epoch,
		r.FromSeq, r.Signature, proof)
	return c.call(fmt.Sprintf("rotate key of device %s", r.Device), c.addresses.Journals, data), malformed(err)
}

// ProveEquivocation submits two segments that a device signed for one place. The contract then revokes the device from
// its first place on. Any account may send it.
func (w *Writer) ProveEquivocation(
	ctx context.Context, a journal.Segment, signatureA []byte, b journal.Segment, signatureB []byte,
) (journal.Hash, error) {
	what := fmt.Sprintf("prove that device %s equivocated", a.Device)
	data, err := journals.TryPackProveEquivocation(segmentTo(a), signatureA, segmentTo(b), signatureB)
	if err != nil {
		return journal.Hash{}, fmt.Errorf("%s: %w", what, malformed(err))
	}
	done, err := w.transactor.Send(ctx, Call{
		Key: fmt.Sprintf("equivocation %s %d.%d %s %s", a.Device, a.Epoch, a.FirstSeq, a.Root, b.Root), What: what,
		To: w.client.addresses.Journals, Data: data,
	})
	return done.Tx, err
}

// segmentTo converts a segment to the bindings' type.
func segmentTo(s journal.Segment) bindings.IJournalsSegment {
	return bindings.IJournalsSegment{
		Consumer: common.Address(s.Consumer), Device: common.Address(s.Device), Epoch: s.Epoch, FirstSeq: s.FirstSeq,
		Count: s.Count, T0: uint64(s.T0.UnixMilli()), T1: uint64(s.T1.UnixMilli()), Acts: s.Acts, Root: s.Root, Prev: s.Prev,
	}
}
