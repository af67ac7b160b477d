package api

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/go-chi/chi/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// orderPage is the data of receipt.html and tracking.html.
type orderPage struct {
	Order    ledger.Order
	Say      statusText
	Rows     []row
	Parcels  []parcelView // all parcels; nil if there is one
	Percent  int          // share of the milestones up to delivery that are reached
	Basket   string
	Icon     string
	Amount   string
	Centre   string
	Zone     string
	Carrier  string
	Mode     string
	Tx       string
	Block    uint64
	Placed   time.Time
	Link     string // path of the tracking page; "" until departure
	Decided  bool   // a dispute was decided
	Public   bool   // opened by order id, without a token
	Doorstep bool   // the door is simulated, and was told the codes
	ETA      etaView
	Position *positionView
}

// parcelView is a parcel of an order with several parcels.
type parcelView struct {
	Number int
	Basket string
	Centre string
	Say    statusText
	Rows   []row // nil for the first parcel, whose rows are orderPage.Rows
}

// parcels returns the parcels of o in order, or nil if o has one parcel.
func (a *API) parcels(o ledger.Order) (all []parcelView) {
	if len(o.Parcels) == 0 {
		return nil
	}
	for k, p := range append([]ledger.Order{o}, o.Parcels...) {
		v := parcelView{
			Number: k + 1, Basket: a.basket(p.Carried()), Centre: a.centreName(p.Centre), Say: a.textsOf(p),
		}
		if k > 0 {
			v.Rows = a.timeline(p)
		}
		all = append(all, v)
	}
	return all
}

// positionView is the last position of the vehicle.
type positionView struct {
	At       time.Time
	Lat, Lon float64 // degrees
	Left     string  // remaining distance with unit
	Stops    int     // stops before this one
}

// etaView is the expected arrival as text for pages without JavaScript. The page's script replaces it.
type etaView struct {
	Text string
	Note string
}

// receipt serves the receipt page, by a token with purpose receipt.
func (a *API) receipt(w http.ResponseWriter, r *http.Request) error {
	return a.tokenPage(w, r, PurposeReceipt, "receipt")
}

// tracking serves the tracking page, by a token with purpose track.
func (a *API) tracking(w http.ResponseWriter, r *http.Request) error {
	return a.tokenPage(w, r, PurposeTrack, "tracking")
}

// tokenPage serves the page name if the token's purpose is want.
func (a *API) tokenPage(w http.ResponseWriter, r *http.Request, want, name string) error {
	token := chi.URLParam(r, "token")
	id, purpose, err := a.Store.OrderByToken(r.Context(), token)
	if err != nil {
		return err
	}
	if purpose != want {
		return fmt.Errorf("open a %s page with a %s token: %w", want, purpose, journal.ErrNotFound)
	}
	s, err := a.snapshotOf(r.Context(), id, purpose)
	if err != nil {
		return err
	}
	return a.orderPage(w, r, s, name, token)
}

// explorer serves the public page of an order, which has only data from the chain and no tracking link.
func (a *API) explorer(w http.ResponseWriter, r *http.Request) error {
	id, err := journal.ParseOrderID(chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	o, err := a.orderNow(r.Context(), id)
	if err != nil {
		return err
	}
	return a.orderPage(w, r, &snapshot{Order: o, Now: a.Clock().UTC()}, "receipt", "")
}

// orderPage serves the receipt or tracking page of a snapshot. token is "" for the public page.
func (a *API) orderPage(w http.ResponseWriter, r *http.Request, s *snapshot, name, token string) error {
	o := s.Order
	v := orderPage{
		Order: o, Say: a.textsOf(o), Rows: a.timeline(o), Parcels: a.parcels(o),
		Basket: a.basket(o.Terms.Lines), Link: s.Link, Amount: a.Network.Currency.Format(o.Terms.Price),
		Centre: a.centreName(o.Centre), Mode: modeNames[o.Mode], Public: token == "",
		Doorstep: a.Doorstep != nil, Decided: a.textsOf(o) == decidedText,
	}
	if len(o.Terms.Lines) > 0 {
		if i, ok := a.item(o.Terms.Lines[0].GTIN); ok {
			v.Icon = i.Icon
		}
	}
	if z, ok := a.zone(o.Terms.Zone); ok {
		v.Zone = z.Name
	}
	if o.Carrier != 0 {
		v.Carrier = a.carrierName(o.Carrier)
	}
	if err := a.fillPlacing(r.Context(), &v); err != nil {
		return err
	}
	const untilDelivered = 7 // the first seven milestones
	for i, row := range v.Rows {
		if row.Reached && i < untilDelivered {
			v.Percent = (i + 1) * 100 / untilDelivered
		}
	}
	v.Percent = min(v.Percent, 100)
	v.ETA, v.Position = etaOf(s)
	if o.Status == ledger.Delivered {
		v.ETA.Note = v.Say.Text
	}
	refresh := 15
	if name == "tracking" {
		refresh = 5
	}
	if !o.Status.Open() {
		refresh = 0
	}
	return a.render(w, page{
		Name: name, Title: v.Say.Title + " · " + v.Basket, Private: !v.Public, Refresh: refresh,
		Body: v, Data: a.pageData(s, v, name, token),
	})
}

// fillPlacing sets the transaction that placed the order, from the first step, or from the checkout if the step is not
// indexed yet.
func (a *API) fillPlacing(ctx context.Context, v *orderPage) error {
	for _, s := range v.Order.Steps {
		if s.Status == ledger.Placed && s.Kind == journal.Heartbeat {
			v.Tx, v.Block, v.Placed = s.Tx.String(), s.Block, s.Time
			return nil
		}
	}
	c, err := a.Store.Checkout(ctx, v.Order.ID)
	if errors.Is(err, journal.ErrNotFound) {
		return nil // placed through another server
	}
	if err != nil {
		return err
	}
	v.Tx, v.Block = c.Tx.String(), c.Block
	if first := &v.Rows[0]; first.Tx == "" {
		first.Tx, first.Block = v.Tx, v.Block
		first.Proofs = []proof{{Who: "escrow", What: "contract", Place: v.Centre, Tx: c.Tx, Block: c.Block}}
	}
	return nil
}

// pageData returns the JSON for the page's script: the snapshot with positions of the first parcel only, and the
// names of devices, carriers, centres and zones.
func (a *API) pageData(s *snapshot, v orderPage, name, token string) map[string]any {
	type device struct {
		Name string `json:"name"`
		Role string `json:"role"`
	}
	devices := map[string]device{}
	for _, d := range a.Network.Devices {
		devices[d.ID.String()] = device{d.Name, roleNames[d.Role]}
	}
	carriers := map[uint16]string{}
	for _, c := range a.Network.Carriers {
		carriers[c.ID] = c.Name
	}
	var trail []json.RawMessage
	for _, e := range s.Entries {
		if isFirstParcelPosition(e) {
			trail = append(trail, e)
		}
	}
	live, track := "", ""
	if token != "" {
		track = a.Base + "/v1/track/" + token
		live = cmp.Or(a.LiveURL, a.Base) + "/v1/track/" + token + "/live"
	}
	data := map[string]any{
		"kind": name, "live": live, "track": track, "push": a.pushView(token),
		"order": s.Order, "seq": s.Seq, "now": s.Now, "line": s.Line, "zone": s.Zone, "centre": s.Centre,
		"link": s.Link, "trail": trail, "tx": v.Tx, "block": v.Block,
		"devices": devices, "carriers": carriers, "centres": a.Network.Centres, "zones": a.Network.Zones,
		"currency": a.currency(), "claim_seconds": a.claimWindow(s.Order).Seconds(), "status_texts": statusTexts,
		"decided_text": decidedText, "modes": modeNames,
	}
	if name == "tracking" {
		assets := map[string]string{}
		for _, n := range []string{"maplibre-worker.js", "maplibre.css"} {
			if p, err := a.assets.path(n); err == nil {
				assets[n] = p
			}
		}
		data["assets"] = assets
	}
	return data
}

// etaOf returns the expected or actual arrival as text, and the vehicle's position while the order is on its way.
func etaOf(s *snapshot) (etaView, *positionView) {
	o := s.Order
	switch {
	case slices.Contains([]ledger.Status{ledger.Delivered, ledger.Disputed, ledger.InReturn, ledger.Settled}, o.Status):
		for _, st := range o.Steps {
			if st.Status == ledger.Delivered {
				return etaView{Text: "Delivered", Note: "at " + st.Time.UTC().Format("15:04 UTC")}, nil
			}
		}
		return etaView{Text: "Delivered"}, nil
	case !o.Status.Open():
		return etaView{Text: statusTexts[o.Status].Title}, nil
	case o.Status < ledger.Departed:
		return etaView{Text: "Not on the road yet", Note: "The time of arrival shows once it has left the centre."}, nil
	case s.Vehicle == nil:
		return etaView{Text: "It has just left the centre", Note: "Waiting for the first position."}, nil
	}
	var p struct {
		Time, ETA time.Time
		Low       time.Time `json:"eta_low"`
		High      time.Time `json:"eta_high"`
		Lat, Lon  int32
		Left      float64
		Stops     int
	}
	if err := json.Unmarshal(s.Vehicle, &p); err != nil {
		return etaView{Text: "On its way"}, nil
	}
	low, high := p.Low.UTC().Format("15:04"), p.High.UTC().Add(59*time.Second).Format("15:04") // high is rounded up
	return etaView{Text: fmt.Sprintf("between %s and %s UTC", low, high)}, &positionView{
		At: p.Time, Lat: degrees(p.Lat), Lon: degrees(p.Lon), Left: metres(p.Left), Stops: p.Stops,
	}
}

// metres formats a distance.
func metres(m float64) string {
	if m >= 950 {
		return fmt.Sprintf("%.1f km", m/1000)
	}
	return fmt.Sprintf("%.0f m", m)
}
