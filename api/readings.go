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

// readingProof returns one reading of a device with its proof. docs/journal.md describes how to verify it offline.
// Acts are public because they are on chain. Telemetry reveals where a vehicle was, so it requires ?token= of a
// receipt or tracking link, and is limited to the time in which the vehicle carried that order.
func (a *API) readingProof(w http.ResponseWriter, r *http.Request) error {
	device, err := journal.ParseAddress(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	epoch, err := strconv.ParseUint(chi.URLParam(r, "epoch"), 10, 32)
	if err != nil {
		return fmt.Errorf("epoch in the path: want a whole number of at most 32 bits: %w", journal.ErrMalformed)
	}
	seq, err := strconv.ParseUint(chi.URLParam(r, "seq"), 10, 63)
	if err != nil {
		return fmt.Errorf("sequence number in the path: want a whole number of at most 63 bits: %w", journal.ErrMalformed)
	}
	p, err := a.Devices.ReadingProof(r.Context(), device, uint32(epoch), seq)
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
		"chain_id": a.Info.Addresses.ChainID, "journals": a.Info.Addresses.Journals,
		"device": device, "epoch": epoch, "seq": seq,
		"reading": hexadecimal(p.Reading), "salt": p.Salt, "index": p.Index, "proof": p.Proof,
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
	writeJSON(w, http.StatusOK, proof)
	return nil
}

func hexadecimal(b []byte) string { return fmt.Sprintf("0x%x", b) }

// mayRead returns nil if the request has the token of an order that the device carried at the time of the reading.
// Otherwise it returns journal.ErrNotFound, as for readings that do not exist.
func (a *API) mayRead(r *http.Request, device journal.Address, p journal.ReadingProof) error {
	seq := p.Segment.FirstSeq + uint64(p.Index)
	hidden := fmt.Errorf("reading %d.%d of %s: %w", p.Segment.Epoch, seq, device, journal.ErrNotFound)
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

// inVehicle reports whether the order was in its vehicle at a time: between its departure and the next status.
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
