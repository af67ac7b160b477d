package ledger

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// Parcel is a part of an order that is picked, packed and delivered separately, as placed.
type Parcel struct {
	ID     journal.OrderID // of the first parcel: the order's id
	Centre uint16          // fulfilment centre that holds the reservation
	Lines  uint8           // lines of the terms in this parcel, bit i: line i
}

// Orders returns the ids of the orders and parcels that the event changes: e.Order, and for the placement of an order
// of several parcels the other parcels too.
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

// ReservedLine is a line of a placed order whose pieces a centre reserved.
type ReservedLine struct {
	Centre   uint16
	GTIN     uint64
	Quantity uint64 // pieces
	Line     int    // index in the terms
}

// Reservations returns what the contracts reserved when they placed the order, by parcel and line. These movements of
// stock have no StockMoved of their own, see StockMoved.AfterReserving.
func (p *OrderPlaced) Reservations() (all []ReservedLine) {
	parcels := p.Parcels
	if len(parcels) == 0 {
		parcels = []Parcel{{Centre: p.Centre}}
	}
	for _, parcel := range parcels {
		part := Order{Lines: parcel.Lines}
		for i, l := range p.Terms.Lines {
			if part.Has(i) {
				all = append(all, ReservedLine{parcel.Centre, l.GTIN, uint64(l.Quantity), i})
			}
		}
	}
	return all
}

// AfterReserving returns the movement that follows m when a line of an order is placed. m is the last movement of the
// item in the centre; the zero value if there is none.
func (m StockMoved) AfterReserving(order journal.OrderID, r ReservedLine) StockMoved {
	m.Centre, m.GTIN, m.Quantity, m.Reserved = r.Centre, r.GTIN, r.Quantity, m.Reserved+r.Quantity
	m.Order, m.Move, m.Device = order, Reserve, journal.Address{}
	m.Movements++
	return m
}

// Has reports whether this parcel contains a line of the terms, given by its index.
func (o *Order) Has(line int) bool { return o.Lines == 0 || line < 8 && o.Lines>>line&1 != 0 }

// Carried returns the lines of the terms that this parcel contains.
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

// open sets o to the order as placed, or to the parcel whose id o already has. It returns the note of the step.
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
		return fmt.Sprintf("paid into escrow; parcel %d of %d, reserved in centre %d", k+1, len(p.Parcels), parcel.Centre)
	}
	return fmt.Sprintf("paid into escrow, reserved in centre %d", p.Centre)
}
