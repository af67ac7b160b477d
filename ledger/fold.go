package ledger

import "fmt"

// Apply folds one event of this order into its state: an order is the fold of its events, in the indexer, in the fleet, and in
// anybody's own check. Events of other orders and events that move no order must not be passed.
func (o *Order) Apply(e Event, b Block) {
	step := Step{Status: o.Status, Time: b.Time, Block: b.Number, BlockAt: b.Time, Tx: e.Tx, Log: e.Log}
	switch p := e.Payload.(type) {
	case *OrderPlaced:
		o.ID, o.Status, o.Terms, o.Centre = p.ID, Placed, p.Terms, p.Centre
		step.Note = fmt.Sprintf("paid into escrow, reserved in centre %d", p.Centre)
	case *OrderAdvanced:
		step.Kind, step.Device, step.Time, step.Lat, step.Lon = p.Kind, p.Device, p.Time, p.Lat, p.Lon
		step.Note = advanced(o, p)
		o.Status, o.Centre, o.Carrier = p.Status, p.Centre, p.Carrier
	case *ShipmentAssigned:
		if o.Status != Packed {
			return // the orders' contract assigns packed orders only: whoever emitted this, it was not for this parcel
		}
		o.Carrier, o.Mode, o.Shipping, o.Transit = p.Carrier, p.Mode, p.Price, p.Transit
		return // the contract's OrderAdvanced to Assigned is the step
	case *OrderClosed:
		o.Status, step.Amount = p.Status, p.Amount
		step.Note = closed(p)
	default:
		return
	}
	step.Status = o.Status
	o.Steps = append(o.Steps, step)
}

// advanced says what a reading did, and notes which vehicle signed the hand-over.
func advanced(o *Order, p *OrderAdvanced) string {
	if p.Kind == Departing {
		const vehicle = 2
		if p.Handover&^o.Handover&vehicle != 0 {
			o.Vehicle = p.Device
		}
		o.Handover = p.Handover
		if p.Status == Assigned {
			return "first signature of the hand-over"
		}
		return "dock and vehicle have both signed"
	}
	switch p.Status {
	case Confirmed:
		return "shelf sensor saw the goods"
	case Picked:
		return "picked by a robot"
	case Packed:
		return "packed and weighed"
	case Assigned:
		return "least score among the standing quotes"
	case Delivered:
		return "vehicle signed at the door"
	default:
		return ""
	}
}

func closed(p *OrderClosed) string {
	switch {
	case p.Credited:
		return "the token refused the payment; it waits to be withdrawn"
	case p.Status == Settled:
		return "escrow paid to the merchant"
	default:
		return "escrow paid back to the shopper"
	}
}
