package ledger

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// Parcel is a part of an order that is fetched, packed and driven by itself, as it was when the order was placed.
type Parcel struct {
	ID     journal.OrderID // the order's own for the first
	Centre uint16          // that has the reservation
	Lines  uint8           // that are in it, bit i: line i of the terms
}

// Orders names what the event moves: its order or parcel; when it opens an order of several parcels, all of them, the first first.
func (e *Event) Orders() []journal.OrderID {
	ids := []journal.OrderID{e.Order}
	if p, ok := e.Payload.(*OrderPlaced); ok {
		for _, parcel := range p.Parcels {
			if parcel.ID != e.Order {
				ids = append(ids, parcel.ID)
			}
		}
	}
	return ids
}

// Whole is the id of the order that this is, or is a parcel of.
func (o *Order) Whole() journal.OrderID {
	if o.Of != (journal.OrderID{}) {
		return o.Of
	}
	return o.ID
}

// Has reports whether a line of the terms is in this parcel.
func (o *Order) Has(line int) bool { return o.Lines == 0 || line < 8 && o.Lines>>line&1 != 0 }

// Carried are the lines of the terms that are in this parcel.
func (o *Order) Carried() []Line {
	if o.Lines == 0 {
		return o.Terms.Lines
	}
	var lines []Line
	for i, l := range o.Terms.Lines {
		if o.Has(i) {
			lines = append(lines, l)
		}
	}
	return lines
}

// place begins the order, or the parcel whose id it has, and says how.
func (o *Order) open(p *OrderPlaced, at time.Time) string {
	if len(p.Parcels) < 2 || o.ID == (journal.OrderID{}) {
		o.ID = p.ID
	}
	o.Status, o.Terms, o.Centre, o.Since = Placed, p.Terms, p.Centre, at
	for k, parcel := range p.Parcels {
		if parcel.ID != o.ID {
			continue
		}
		o.Centre, o.Lines, o.Parcel = parcel.Centre, parcel.Lines, uint8(k)
		if k > 0 {
			o.Of = p.ID
		}
		return fmt.Sprintf("paid into escrow; parcel %d of %d, reserved in centre %d", k+1, len(p.Parcels), parcel.Centre)
	}
	return fmt.Sprintf("paid into escrow, reserved in centre %d", p.Centre)
}
