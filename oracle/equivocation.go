package oracle

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// signedSegment is half of a proof of equivocation: all that the device signed, and its signature. What it signed
// follows from it.
type signedSegment struct {
	Consumer  journal.Address `json:"consumer"`
	Epoch     uint32          `json:"epoch"`
	FirstSeq  uint64          `json:"first_seq"`
	Count     uint32          `json:"count"`
	T0        int64           `json:"t0"` // UTC milliseconds
	T1        int64           `json:"t1"`
	Acts      bool            `json:"acts"`
	Root      journal.Hash    `json:"root"`
	Prev      hexBytes        `json:"prev"`
	Digest    journal.Hash    `json:"digest"`
	Signature hexBytes        `json:"signature"`
}

func (o *Oracle) half(m journal.SegmentMessage) signedSegment {
	s := m.Segment
	return signedSegment{
		Consumer: s.Consumer, Epoch: s.Epoch, FirstSeq: s.FirstSeq, Count: s.Count, T0: s.T0.UnixMilli(), T1: s.T1.UnixMilli(), Acts: s.Acts,
		Root: s.Root, Prev: s.Prev[:], Digest: o.cfg.Domain.Digest(s), Signature: m.Signature,
	}
}

// hexBytes are written as 0x and hexadecimal digits.
type hexBytes []byte

// MarshalText writes 0x-prefixed hexadecimal.
func (b hexBytes) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "0x%x", []byte(b)), nil }

// equivocated keeps both segments that a device signed for one place, and tells the chain if it listens. Of one that
// only follows another than we have, there is no second: that is kept as a suspicion with the one.
func (o *Oracle) equivocated(ctx context.Context, e ledger.InboxSegment, other journal.Hash) error {
	if o.cfg.Incidents == nil {
		return nil
	}
	proof := []signedSegment{o.half(e.SegmentMessage)}
	var known journal.SegmentMessage
	if other != (journal.Hash{}) {
		var err error
		if known, err = o.cfg.Incidents.Segment(ctx, other); err != nil && !errors.Is(err, journal.ErrNotFound) {
			return err
		} else if err == nil {
			proof = append(proof, o.half(known))
		}
	}
	body, err := json.Marshal(map[string]any{"segments": proof})
	if err != nil {
		return err
	}
	if err := o.open(ctx, ledger.Incident{Device: e.Segment.Device, Kind: ledger.Equivocation, Evidence: body}); err != nil {
		return err
	}
	if o.cfg.Prover == nil || len(proof) < 2 {
		return nil
	}
	tx, err := o.cfg.Prover.ProveEquivocation(ctx, e.Segment, e.Signature, known.Segment, known.Signature)
	if err != nil { // anyone can still do it with what is kept
		o.cfg.Log.Error("equivocation not proved on chain", "device", e.Segment.Device, "error", err)
		return nil
	}
	o.cfg.Log.Warn("equivocation proved on chain", "device", e.Segment.Device, "tx", tx)
	return nil
}
