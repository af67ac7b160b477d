package ledger

import (
	"fmt"

	"github.com/waybill/waybill/journal"
)

// MovesOrder reports whether Order.Apply uses the event.
func (e *Event) MovesOrder() bool {
	switch e.Payload.(type) {
	case *OrderPlaced, *OrderAdvanced, *OrderClosed, *OrderPartRefunded, *ShipmentAssigned:
		return e.Order != journal.OrderID{}
	}
	return false
}

// Apply updates o by one event. The state of an order is the fold of its events in log order, wherever it is computed.
// The fold of another parcel than the first starts with an Order that has only the parcel's ID, and with the order's
// OrderPlaced. The caller must pass only events whose Orders contain o and for which MovesOrder is true.
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
		// A reassignment is emitted while the parcel is assigned. The readers of the chain drop the events of other
		// consumers of the shipment contract.
		if o.Status != Packed && o.Status != Assigned {
			return
		}
		o.Carrier, o.Mode, o.Shipping = p.Carrier, p.Mode, p.Price
		o.P50, o.P90, o.Grams = p.P50, p.P90, p.Grams
		return // the step is the OrderAdvanced to Assigned in the same transaction
	case *OrderClosed:
		o.Status, step.Amount = p.Status, p.ToShopper
		if p.Status == Settled && !p.ToMerchant.IsZero() {
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

// applyAdvanced updates the hand-over and the vehicle of o, and returns the note of the step.
func applyAdvanced(o *Order, p *OrderAdvanced) string {
	switch {
	case p.Kind == journal.Returning && !p.Status.Open() && p.Status != Returned:
		return "the goods of the closed parcel are back in the centre"
	case p.Status == Placed && p.Centre != o.Centre:
		return fmt.Sprintf("too few on the shelf: moved from centre %d to centre %d", o.Centre, p.Centre)
	case p.Status < Assigned:
		return statusNotes[p.Status]
	case p.Status == Assigned && p.Handover == 0: // also if the parcel is reassigned to the next carrier
		note := statusNotes[Assigned]
		if o.Status == Assigned {
			note = "the carrier did not come in time: the next has it"
		}
		o.Handover, o.Vehicle, o.Number, o.Pickup = 0, journal.Address{}, 0, p.Pickup
		return note
	}
	if p.Kind == journal.Departing {
		return applyHandover(o, p)
	}
	return statusNotes[p.Status]
}

// applyHandover adds a signature of the hand-over to o, and returns the note of the step. A signature for another
// vehicle replaces the earlier one.
func applyHandover(o *Order, p *OrderAdvanced) string {
	switch {
	case p.Handover == HandoverDock:
		o.Vehicle = journal.Address{}
	case p.Handover == HandoverVehicle || o.Handover == HandoverDock:
		o.Vehicle = p.Device
	}
	replaced := o.Handover != 0 && p.Status == Assigned
	o.Handover, o.Number = p.Handover, p.Number
	switch {
	case replaced:
		return "signature of the hand-over for another vehicle; it replaces the first"
	case p.Status == Assigned:
		return "first signature of the hand-over"
	}
	return statusNotes[p.Status]
}

// statusNotes are the notes of steps by the status that they reach.
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

// closedNote returns the note of the step that closes a parcel.
func closedNote(p *OrderClosed) string {
	var note string
	switch {
	case !p.ToShopper.IsZero() && !p.ToMerchant.IsZero():
		note = "escrow divided between shopper and merchant"
	case p.Status == Settled && p.ToShopper.IsZero():
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
