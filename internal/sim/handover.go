package sim

import (
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// handovers are the signatures of a dock or vehicle for hand-overs. If the other side then signs for another vehicle,
// this device's signature is replaced on chain, and the device signs again.
type handovers struct {
	*actor
	steps map[journal.OrderID]int // number of steps that an order had when this device last signed for it
}

func newHandovers(a *actor) handovers { return handovers{actor: a, steps: map[journal.OrderID]int{}} }

// handedOver reports whether the device has signed the hand-over of o to a vehicle, and no later step of o is known. A
// dock passes the vehicle's number, a vehicle 0.
func (h handovers) handedOver(o ledger.Order, vehicle uint16) bool {
	if !h.HandedOver(o.ID, o.Since.Unix(), uint64(vehicle)) {
		return false
	}
	if steps, ok := h.steps[o.ID]; ok {
		return len(o.Steps) <= steps
	}
	// It signed before a restart. If its signature is on chain, and this is called, it has been replaced.
	return !slices.ContainsFunc(o.Steps, func(s ledger.Step) bool {
		return s.Kind == journal.Departing && s.Device == h.ID() && !s.BlockAt.Before(o.Since)
	})
}

// signHandover signs the hand-over of o to a vehicle. The nonce is the time of the assignment, so the signature is not
// valid if the parcel is assigned again.
func (h handovers) signHandover(o ledger.Order, vehicle uint16) error {
	for id := range h.steps {
		if o, ok := h.orders.get(id); !ok || o.Status != ledger.Assigned {
			delete(h.steps, id)
		}
	}
	h.steps[o.ID] = len(o.Steps)
	return h.act(journal.Departing, o.ID, o.Since.Unix(), uint64(vehicle))
}
