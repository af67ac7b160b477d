package api

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// readingProof answers with one reading of a device and what proves it: docs/journal.md says how to check it, with nobody's help. What acts is public,
// since it is on chain; telemetry says where a vehicle was, and is for the shopper whose order it carried then: ?token= is the receipt's or the
// tracking page's.
func (a *API) readingProof(w http.ResponseWriter, r *http.Request) error {
	device, err := journal.ParseAddress(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	epoch, err := strconv.ParseUint(chi.URLParam(r, "epoch"), 10, 32)
	if err != nil {
		return fmt.Errorf("epoch: %w: %w", err, journal.ErrMalformed)
	}
	seq, err := strconv.ParseUint(chi.URLParam(r, "seq"), 10, 63)
	if err != nil {
		return fmt.Errorf("sequence number: %w: %w", err, journal.ErrMalformed)
	}
	p, err := a.Store.ReadingProof(r.Context(), device, uint32(epoch), seq)
	if err != nil {
		return err
	}
	if !p.Segment.Acts {
		if err := a.mayRead(r, device, p); err != nil {
			return err
		}
	}
	s := p.Segment
	proof := map[string]any{
		"chain_id": a.Info.Addresses.ChainID, "journals": a.Info.Addresses.Journals, "device": device, "epoch": epoch, "seq": seq,
		"reading": hexadecimal(p.Reading), "index": p.Index, "proof": p.Proof,
		"segment": map[string]any{
			"consumer": s.Consumer, "device": s.Device, "epoch": s.Epoch, "first_seq": s.FirstSeq, "count": s.Count,
			"t0": s.T0.UnixMilli(), "t1": s.T1.UnixMilli(), "acts": s.Acts, "root": s.Root, "prev": hexadecimal(s.Prev[:]),
		},
		"digest": p.Digest, "signature": hexadecimal(p.Signature),
	}
	if p.Block > 0 {
		proof["block"] = p.Block
	}
	if p.Tx != (journal.Hash{}) {
		proof["tx"] = p.Tx
	}
	writeJSON(w, "application/json", http.StatusOK, proof)
	return nil
}

func hexadecimal(b []byte) string { return fmt.Sprintf("0x%x", b) }

// mayRead allows telemetry of the vehicle that carried the token's order, while it did. To all others the reading is not there.
func (a *API) mayRead(r *http.Request, device journal.Address, p journal.ReadingProof) error {
	hidden := fmt.Errorf("reading %d.%d of %s: %w", p.Segment.Epoch, p.Segment.FirstSeq+uint64(p.Index), device, journal.ErrNotFound)
	token := r.URL.Query().Get("token")
	if token == "" {
		return hidden
	}
	id, _, err := a.Store.OrderByToken(r.Context(), token)
	if errors.Is(err, journal.ErrNotFound) {
		return hidden
	} else if err != nil {
		return err
	}
	o, err := a.Store.Order(r.Context(), id)
	if errors.Is(err, journal.ErrNotFound) {
		return hidden
	} else if err != nil {
		return err
	}
	reading, err := journal.DecodeReading(p.Reading)
	if err != nil {
		return err
	}
	if o.Vehicle != device || !inVehicle(o, reading.Time) {
		return hidden
	}
	return nil
}

// aboard reports whether an order was in its vehicle: from its departure until it was accepted, or until it ended otherwise.
func inVehicle(o ledger.Order, at time.Time) bool {
	var from, to time.Time
	for _, s := range o.Steps {
		switch {
		case s.Status == ledger.Departed:
			from = s.Time
		case s.Status > ledger.Departed && to.IsZero():
			to = s.Time
		}
	}
	return !from.IsZero() && !at.Before(from) && (to.IsZero() || !at.After(to))
}
