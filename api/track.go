package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// snapshot is where an order is now, and the sequence number from which the live stream goes on.
type snapshot struct {
	Order   ledger.Order      `json:"order"`
	Seq     uint64            `json:"seq"` // last entry that is in here
	Now     time.Time         `json:"now"` // the server's clock
	Entries []json.RawMessage `json:"entries"`
	Line    [][2]float64      `json:"line"`              // longitude, latitude
	Zone    *zoneView         `json:"zone"`              // destination
	Centre  *centreView       `json:"centre"`            // origin
	Link    string            `json:"link,omitempty"`    // tracking page, for the shopper, from departure on
	Vehicle json.RawMessage   `json:"vehicle,omitempty"` // last position
}

type zoneView struct {
	Name string        `json:"name"`
	Lat  float64       `json:"lat"`
	Lon  float64       `json:"lon"`
	Ring [5][2]float64 `json:"ring"` // longitude, latitude
}

type centreView struct {
	Name string  `json:"name"`
	Lat  float64 `json:"lat"`
	Lon  float64 `json:"lon"`
}

// feedPage is how many entries are asked for at a time, feedPages how often at most.
const feedPage, feedPages = 500, 20

// snapshotOf reads the feed before the order: the order is then never older than Seq, and whatever the stream brings after
// Seq is either new or known, but never missing.
func (a *API) snapshotOf(ctx context.Context, id journal.OrderID, purpose string) (*snapshot, error) {
	s := &snapshot{Now: a.Clock().UTC(), Entries: []json.RawMessage{}}
	for range feedPages {
		page, err := a.Store.Feed(ctx, id, s.Seq, feedPage)
		if err != nil {
			return nil, fmt.Errorf("feed of %s: %w", id.Short(), err)
		}
		for _, e := range page {
			s.Seq = e.Seq
			s.Entries = append(s.Entries, e.Body)
			if e.Type == "position" && isFirstParcelPosition(e.Body) {
				s.Vehicle = e.Body
			}
		}
		if len(page) < feedPage {
			break
		}
	}
	o, err := a.orderNow(ctx, id)
	if err != nil {
		return nil, err
	}
	s.Order = o
	if a.Map != nil && o.Centre != 0 {
		for _, p := range a.Map.Line(o) {
			s.Line = append(s.Line, [2]float64{degrees(p.Lon), degrees(p.Lat)})
		}
	}
	if z, ok := a.zone(o.Terms.Zone); ok {
		s.Zone = viewZone(z)
	}
	for _, c := range a.Network.Centres {
		if c.ID == o.Centre {
			s.Centre = &centreView{c.Name, degrees(c.Lat), degrees(c.Lon)}
		}
	}
	if purpose == PurposeReceipt && departed(o) {
		s.Link = "/t/" + Token(a.Secret, PurposeTrack, id)
	}
	return s, nil
}

// ofFirst reports whether a position is that of the order's first parcel, which the map follows.
func isFirstParcelPosition(position json.RawMessage) bool {
	var of struct{ Type, Parcel json.RawMessage }
	return json.Unmarshal(position, &of) == nil && string(of.Type) == `"position"` && of.Parcel == nil
}

// departed reports whether the parcel ever left the centre.
func departed(o ledger.Order) bool {
	if o.Status >= ledger.Departed && o.Status <= ledger.Settled {
		return true
	}
	for _, s := range o.Steps {
		if s.Status == ledger.Departed {
			return true
		}
	}
	return false
}

func viewZone(z ledger.Zone) *zoneView {
	h := int32(z.HalfSide)
	at := func(lat, lon int32) [2]float64 { return [2]float64{degrees(z.Lon + lon), degrees(z.Lat + lat)} }
	return &zoneView{z.Name, degrees(z.Lat), degrees(z.Lon), [5][2]float64{at(-h, -h), at(-h, h), at(h, h), at(h, -h), at(-h, -h)}}
}

func degrees(e7 int32) float64 { return float64(e7) / 1e7 }

// track answers with the snapshot behind a receipt's or tracking page's token.
func (a *API) track(w http.ResponseWriter, r *http.Request) error {
	id, purpose, err := a.Store.OrderByToken(r.Context(), chi.URLParam(r, "token"))
	if err != nil {
		return err
	}
	s, err := a.snapshotOf(r.Context(), id, purpose)
	if err != nil {
		return err
	}
	writeJSON(w, "application/json", http.StatusOK, s)
	return nil
}

// live hands over to the notifier; an unknown token is refused before the protocol is switched.
func (a *API) live(w http.ResponseWriter, r *http.Request) error {
	token := chi.URLParam(r, "token")
	if _, _, err := a.Store.OrderByToken(r.Context(), token); err != nil {
		return err
	}
	if a.Live == nil {
		return fmt.Errorf("live stream is served at %s: %w", a.LiveURL, errNoPage)
	}
	a.Live(w, r, token)
	return nil
}
