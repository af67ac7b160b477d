package ledger

import (
	"fmt"

	"github.com/waybill/waybill/journal"
)

// Apply folds one event of this order into its state: an order is the fold of its events, in the indexer, in the fleet, and in
// anybody's own check. A parcel after the first begins with its id and the order's OrderPlaced. Events of other orders and events that move no order must not be passed.
func (o *Order) Apply(e Event, b Block) {
	step := Step{Status: o.Status, Time: b.Time, Block: b.Number, BlockAt: b.Time, Tx: e.Tx, Log: e.Log}
	switch p := e.Payload.(type) {
	case *OrderPlaced:
		step.Note = o.open(p, b.Time)
	case *OrderAdvanced:
		step.Kind, step.Device, step.Time, step.Lat, step.Lon = p.Kind, p.Device, p.Time, p.Lat, p.Lon
		step.Note = applyAdvanced(o, p)
		o.Status, o.Centre, o.Carrier, o.Since = p.Status, p.Centre, p.Carrier, p.Since
	case *ShipmentAssigned:
		if o.Status != Packed {
			return // the orders' contract assigns packed orders only: whoever emitted this, it was not for this parcel
		}
		o.Carrier, o.Mode, o.Shipping, o.Transit = p.Carrier, p.Mode, p.Price, p.Transit
		return // the contract's OrderAdvanced to Assigned is the step
	case *OrderClosed:
		o.Status, step.Amount = p.Status, p.ToShopper
		if p.Status == Settled && p.ToMerchant > 0 {
			step.Amount = p.ToMerchant
		}
		step.Note = closedNote(p)
	case *OrderPartRefunded:
		step.Amount = p.Amount
		step.Note = "a part of the price paid back to the shopper"
	default:
		return
	}
	step.Status = o.Status
	o.Steps = append(o.Steps, step)
}

// advanced says what a reading did, and notes which vehicle signed the hand-over.
func applyAdvanced(o *Order, p *OrderAdvanced) string {
	switch {
	case p.Status == Placed && p.Centre != o.Centre:
		return fmt.Sprintf("too few on the shelf: moved from centre %d to centre %d", o.Centre, p.Centre)
	case p.Status < Assigned:
		return statusNotes[p.Status]
	case p.Status == Assigned && p.Handover == 0: // also when another carrier takes over
		note := statusNotes[Assigned]
		if o.Status == Assigned {
			note = "the carrier did not come in time: the next has it"
		}
		o.Handover, o.Vehicle = 0, journal.Address{}
		return note
	}
	if p.Kind == journal.Departing {
		const vehicle = 2
		if p.Handover&^o.Handover&vehicle != 0 {
			o.Vehicle = p.Device
		}
		o.Handover = p.Handover
		if p.Status == Assigned {
			return "first signature of the hand-over"
		}
	}
	return statusNotes[p.Status]
}

// advancedNotes say how an order came to a status.
var statusNotes = map[Status]string{
	Confirmed: "shelf sensor saw the goods",
	Picked:    "picked by a robot",
	Packed:    "packed and weighed",
	Assigned:  "least score among the standing quotes",
	Departed:  "dock and vehicle have both signed",
	Attempted: "nobody took it; the vehicle comes again",
	Refused:   "not wanted at the door; it comes back",
	Delivered: "vehicle signed at the door",
	Disputed:  "the shopper disputes the delivery",
	InReturn:  "the shopper sends it back",
}

func closedNote(p *OrderClosed) string {
	var note string
	switch {
	case p.ToShopper > 0 && p.ToMerchant > 0:
		note = "escrow divided between shopper and merchant"
	case p.Status == Settled && p.ToShopper == 0:
		note = "escrow paid to the merchant"
	case p.Status == Damaged:
		note = "found damaged: escrow paid back to the shopper"
	case p.Status == Lost:
		note = "lost on the way: escrow paid back to the shopper"
	case p.Status == Returned:
		note = "back in the centre: escrow paid back to the shopper"
	default:
		note = "escrow paid back to the shopper"
	}
	if p.Credited {
		note += "; the token refused a payment, which waits to be withdrawn"
	}
	return note
}
