package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// snapshot is the current state of an order. The live stream continues after Seq.
type snapshot struct {
	Order   ledger.Order      `json:"order"`
	Seq     uint64            `json:"seq"`               // sequence number of the last of Entries
	Now     time.Time         `json:"now"`               // the server's clock
	Entries []json.RawMessage `json:"entries"`           // the feed, oldest first
	Line    [][2]float64      `json:"line"`              // route; longitude, latitude
	Zone    *zoneView         `json:"zone"`              // destination
	Centre  *centreView       `json:"centre"`            // origin
	Link    string            `json:"link,omitempty"`    // path of the tracking page; for receipt tokens after departure
	Vehicle json.RawMessage   `json:"vehicle,omitempty"` // last position entry
}

type zoneView struct {
	Name string        `json:"name"`
	Lat  float64       `json:"lat"`
	Lon  float64       `json:"lon"`
	Ring [5][2]float64 `json:"ring"` // corners; longitude, latitude
}

type centreView struct {
	Name string  `json:"name"`
	Lat  float64 `json:"lat"`
	Lon  float64 `json:"lon"`
}

// feedPage is the number of entries in one read of the feed, feedPages the maximum number of reads.
const feedPage, feedPages = 500, 20

// snapshotOf reads the current state of an order. It reads the feed before the order, so that the order is at least
// as new as Seq: the live stream after Seq may repeat steps but misses none.
func (a *API) snapshotOf(ctx context.Context, id journal.OrderID, purpose string) (*snapshot, error) {
	s := &snapshot{Now: a.Clock().UTC(), Entries: []json.RawMessage{}}
	for range feedPages {
		page, err := a.Store.Feed(ctx, id, s.Seq, feedPage)
		if err != nil {
			return nil, fmt.Errorf("read feed of order %s: %w", id.Short(), err)
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
		s.Link = a.Base + "/t/" + Token(a.Secret, PurposeTrack, id)
	}
	return s, nil
}

// isFirstParcelPosition reports whether a feed entry is a position of the order's first parcel, which the map shows.
func isFirstParcelPosition(position json.RawMessage) bool {
	var of struct{ Type, Parcel json.RawMessage }
	return json.Unmarshal(position, &of) == nil && string(of.Type) == `"position"` && of.Parcel == nil
}

// departed reports whether the parcel has ever had status Departed.
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

// viewZone returns the centre and the corners of a zone in degrees.
func viewZone(z ledger.Zone) *zoneView {
	h := int32(z.HalfSide)
	at := func(lat, lon int32) [2]float64 { return [2]float64{degrees(z.Lon + lon), degrees(z.Lat + lat)} }
	ring := [5][2]float64{at(-h, -h), at(-h, h), at(h, h), at(h, -h), at(-h, -h)}
	return &zoneView{z.Name, degrees(z.Lat), degrees(z.Lon), ring}
}

func degrees(e7 int32) float64 { return float64(e7) / 1e7 }

// track returns the snapshot of the order of a token.
func (a *API) track(w http.ResponseWriter, r *http.Request) error {
	id, purpose, err := a.Store.OrderByToken(r.Context(), chi.URLParam(r, "token"))
	if err != nil {
		return err
	}
	s, err := a.snapshotOf(r.Context(), id, purpose)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, s)
	return nil
}

// live forwards to the notifier. It checks the token before the upgrade to a WebSocket.
func (a *API) live(w http.ResponseWriter, r *http.Request) error {
	token := chi.URLParam(r, "token")
	if _, _, err := a.Store.OrderByToken(r.Context(), token); err != nil {
		return err
	}
	if a.Live == nil {
		return fmt.Errorf("the live stream is served at %s: %w", a.LiveURL, problem.ErrNoPage)
	}
	a.Live(w, r, token)
	return nil
}
