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

// row is one line of the timeline as the template shows it.
type row struct {
	milestone
	Reached bool
	Current bool // the last one reached
	Next    bool // the one being worked on
	Tx      string
	Device  string
	Block   uint64
	Proofs  []proof
}

// proof is who did it, when and where, and the transaction that says so.
type proof struct {
	At     time.Time // zero: not known yet
	Who    string
	What   string // "picking robot"
	Place  string
	Coords string
	Tx     journal.Hash
	Block  uint64
}

func (a *API) timeline(o ledger.Order) []row {
	var rows []row
	for _, m := range milestones {
		rows = append(rows, row{milestone: m, Reached: o.Status >= m.Status && (o.Status.Open() || o.Status == ledger.Settled)})
	}
	for _, m := range exceptions {
		if o.Status == m.Status || slices.ContainsFunc(o.Steps, func(s ledger.Step) bool { return s.Status == m.Status }) {
			rows = append(rows, row{milestone: m, Reached: true})
		}
	}
	for i := range rows {
		r := &rows[i]
		for _, s := range o.Steps {
			if timelineStatus(s) != r.Status {
				continue
			}
			r.Reached = r.Reached || s.Status == r.Status
			r.Proofs = append(r.Proofs, a.proof(o, s))
			if s.Status == r.Status {
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
	case s.Amount > 0:
		p.Who = money(s.Amount, a.Network.Currency)
	}
	if p.Who == "" {
		p.Who, p.What = "contract", ""
	}
	return p
}

// near is how close to a centre counts as in it: about 250 m, in 1e-7 degrees of latitude.
const centreRadius = 22500

// placeName says where in words: the centre, the zone, or nothing.
func (a *API) locationName(o ledger.Order, s ledger.Step) string {
	if s.Status == ledger.Placed && s.Device == (journal.Address{}) {
		return a.centreName(o.Centre)
	}
	if s.Device == (journal.Address{}) {
		return ""
	}
	for _, c := range a.Network.Centres {
		if d := math.Hypot(float64(c.Lat-s.Lat), float64(c.Lon-s.Lon)*math.Cos(degrees(c.Lat)*math.Pi/180)); d < centreRadius {
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

// basket is an order's lines in words: "2 × Coffee, Bread".
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

// shortHex is a long hexadecimal string as a person compares it: both ends.
func shortHex(s string) string {
	if len(s) < 14 {
		return s
	}
	return s[:6] + "…" + s[len(s)-4:]
}
