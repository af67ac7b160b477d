package oracle

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// signedSegment is one of the two segments in a proof of equivocation, as JSON. Digest can be computed from the fields
// before it.
type signedSegment struct {
	Consumer  journal.Address `json:"consumer"`
	Epoch     uint32          `json:"epoch"`
	FirstSeq  uint64          `json:"first_seq"`
	Count     uint32          `json:"count"`
	T0        int64           `json:"t0"` // UTC milliseconds
	T1        int64           `json:"t1"` // UTC milliseconds
	Acts      bool            `json:"acts"`
	Root      journal.Hash    `json:"root"`
	Prev      hexBytes        `json:"prev"`
	Digest    journal.Hash    `json:"digest"`
	Signature hexBytes        `json:"signature"`
}

func (o *Oracle) newSignedSegment(m journal.SegmentMessage) signedSegment {
	s := m.Segment
	return signedSegment{
		Consumer: s.Consumer, Epoch: s.Epoch, FirstSeq: s.FirstSeq, Count: s.Count,
		T0: s.T0.UnixMilli(), T1: s.T1.UnixMilli(), Acts: s.Acts, Root: s.Root, Prev: s.Prev[:],
		Digest: o.cfg.Domain.Digest(s), Signature: m.Signature,
	}
}

// hexBytes are bytes that JSON encodes as 0x-prefixed hexadecimal.
type hexBytes []byte

// MarshalText writes 0x-prefixed hexadecimal.
func (b hexBytes) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "0x%x", []byte(b)), nil }

// reportEquivocation opens an incident with two segments that a device signed for the same epoch and sequence number,
// and submits them to the contract if Config.Prover is set. other is the digest of the second segment. If it is zero or
// not stored, there is no proof, and the incident has the first segment only.
func (o *Oracle) reportEquivocation(ctx context.Context, e ledger.InboxSegment, other journal.Hash) error {
	if o.cfg.Incidents == nil {
		return nil
	}
	proof := []signedSegment{o.newSignedSegment(e.SegmentMessage)}
	var known journal.SegmentMessage
	if other != (journal.Hash{}) {
		var err error
		if known, err = o.cfg.Incidents.Segment(ctx, other); err != nil && !errors.Is(err, journal.ErrNotFound) {
			return err
		} else if err == nil {
			proof = append(proof, o.newSignedSegment(known))
		}
	}
	body, err := json.Marshal(map[string]any{"segments": proof})
	if err != nil {
		return err
	}
	incident := ledger.Incident{Device: e.Segment.Device, Kind: ledger.Equivocation, Evidence: body}
	if err := o.openIncident(ctx, incident); err != nil {
		return err
	}
	if o.cfg.Prover == nil || len(proof) < 2 {
		return nil
	}
	tx, err := o.cfg.Prover.ProveEquivocation(ctx, e.Segment, e.Signature, known.Segment, known.Signature)
	if err != nil { // anyone can submit the proof later with the evidence of the incident
		o.cfg.Log.Error("proving equivocation on chain failed", "device", e.Segment.Device, "error", err)
		return nil
	}
	o.cfg.Log.Warn("equivocation proved on chain", "device", e.Segment.Device, "tx", tx)
	return nil
}
