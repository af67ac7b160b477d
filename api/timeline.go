package api

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// row is a row of the timeline.
type row struct {
	milestone
	Reached bool
	Current bool // the order has this status
	Next    bool // the row after the current one, while the order is open
	Tx      string
	Device  string
	Block   uint64
	Proofs  []proof
}

// proof is a step as the timeline shows it: actor, time, location and transaction.
type proof struct {
	At     time.Time // zero: not indexed yet
	Who    string    // name of the device, carrier or contract, or the amount paid
	What   string    // role, for example "picking robot"
	Place  string    // name of the centre or zone; "" if unknown
	Coords string    // latitude and longitude in degrees; "" without a device
	Tx     journal.Hash
	Block  uint64
}

// timeline returns the milestones of an order, then the exceptions that occurred.
func (a *API) timeline(o ledger.Order) []row {
	var rows []row
	for _, m := range milestones {
		regular := o.Status.Open() || o.Status == ledger.Settled
		rows = append(rows, row{milestone: m, Reached: regular && o.Status >= m.Status})
	}
	for _, m := range exceptions {
		occurred := slices.ContainsFunc(o.Steps, func(s ledger.Step) bool { return s.Status == m.Status })
		if o.Status == m.Status || occurred {
			rows = append(rows, row{milestone: m, Reached: true})
		}
	}
	for i := range rows {
		r := &rows[i]
		for _, s := range o.Steps {
			if timelineStatus(s) != r.Status || undone(o, s) {
				continue
			}
			r.Reached = r.Reached || s.Status == r.Status
			r.Proofs = append(r.Proofs, a.proof(o, s))
			if s.Status == r.Status && !bringsBack(s) {
				r.Tx, r.Block = s.Tx.String(), s.Block
				if s.Device != (journal.Address{}) {
					r.Device = s.Device.String()
				}
			}
		}
		r.Current = r.Status == o.Status
		r.Next = i > 0 && rows[i-1].Current && o.Status.Open()
	}
	return rows
}

// undone reports whether the step confirmed the goods in a centre from which the parcel has been moved since.
func undone(o ledger.Order, s ledger.Step) bool { return o.Status.Open() && s.Status > o.Status }

// bringsBack reports whether the step put the goods of a closed parcel back. It did not change the status.
func bringsBack(s ledger.Step) bool {
	return s.Kind == journal.Returning && !s.Status.Open() && s.Status != ledger.Returned
}

// proof returns a step as the timeline shows it.
func (a *API) proof(o ledger.Order, s ledger.Step) proof {
	p := proof{At: s.Time, Tx: s.Tx, Block: s.Block, Place: a.locationName(o, s), What: "contract"}
	if s.Device != (journal.Address{}) {
		p.Who, p.What = shortHex(s.Device.String()), "device"
		if d, ok := a.devices[s.Device]; ok {
			p.Who, p.What = d.Name, roleNames[d.Role]
		}
		p.Coords = fmt.Sprintf("%.5f, %.5f", degrees(s.Lat), degrees(s.Lon))
	}
	switch {
	case s.Device != (journal.Address{}):
	case s.Status == ledger.Placed:
		p.Who = "escrow"
	case s.Status == ledger.Assigned:
		p.Who = a.carrierName(o.Carrier)
		p.What = modeNames[o.Mode]
		p.Place = ""
	case !s.Amount.IsZero():
		p.Who = a.Network.Currency.Format(s.Amount)
	}
	if p.Who == "" {
		p.Who, p.What = "contract", ""
	}
	return p
}

// centreRadius is the distance from a centre within which a position is shown as the centre: about 250 m, in 1e-7
// degrees of latitude.
const centreRadius = 22500

// locationName returns the name of the centre or zone in which a step happened, or "".
func (a *API) locationName(o ledger.Order, s ledger.Step) string {
	if s.Status == ledger.Placed && s.Device == (journal.Address{}) {
		return a.centreName(o.Centre)
	}
	if s.Device == (journal.Address{}) {
		return ""
	}
	for _, c := range a.Network.Centres {
		metric := math.Cos(degrees(c.Lat) * math.Pi / 180) // length of a degree of longitude in degrees of latitude
		if d := math.Hypot(float64(c.Lat-s.Lat), float64(c.Lon-s.Lon)*metric); d < centreRadius {
			return c.Name
		}
	}
	for _, z := range a.Network.Zones {
		if h := int64(z.HalfSide); abs(int64(z.Lat)-int64(s.Lat)) <= h && abs(int64(z.Lon)-int64(s.Lon)) <= h {
			return z.Name
		}
	}
	return ""
}

func abs(x int64) int64 { return max(x, -x) }

func (a *API) centreName(id uint16) string {
	for _, c := range a.Network.Centres {
		if c.ID == id {
			return c.Name
		}
	}
	return fmt.Sprintf("centre %d", id)
}

func (a *API) carrierName(id uint16) string {
	for _, c := range a.Network.Carriers {
		if c.ID == id {
			return c.Name
		}
	}
	return fmt.Sprintf("carrier %d", id)
}

// basket formats lines: "2 × Coffee, Bread".
func (a *API) basket(lines []ledger.Line) string {
	var parts []string
	for _, l := range lines {
		name := fmt.Sprintf("item %d", l.GTIN)
		if i, ok := a.item(l.GTIN); ok {
			name = i.Name
		}
		if l.Quantity != 1 {
			name = fmt.Sprintf("%d × %s", l.Quantity, name)
		}
		parts = append(parts, name)
	}
	return strings.Join(parts, ", ")
}

// shortHex shortens a hexadecimal string to its first 6 and last 4 characters.
func shortHex(s string) string {
	if len(s) < 14 {
		return s
	}
	return s[:6] + "…" + s[len(s)-4:]
}
