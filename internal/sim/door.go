package sim

import (
	"context"
	"math"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// doorSeconds is how long a vehicle waits at a door for the code, in seconds at pace 1. It is at least 2 s of the wall
// clock.
const doorSeconds = 10.0

// nobody is a Doorstep at which nobody ever is.
type nobody struct{}

func (nobody) Exception(journal.OrderID) ledger.Exception { return ledger.NoException }
func (nobody) Code(journal.OrderID) (journal.Code, bool)  { return journal.Code{}, false }
func (nobody) Changed() <-chan struct{}                   { return nil }

// suffers reports whether something goes wrong with a parcel.
func (w *world) suffers(e ledger.Exception, parcel journal.OrderID) bool {
	return w.Doorstep.Exception(parcel) == e
}

// codeOf returns the code of a parcel. ok is false if nobody is at home, or if the delivery needs the code and nobody
// has told it. The code is zero if the delivery needs none.
func (w *world) codeOf(o ledger.Order) (code journal.Code, ok bool) {
	if w.suffers(ledger.NobodyHome, o.ID) {
		return code, false
	}
	if o.Terms.Proof&ledger.ProofCode == 0 {
		return code, true
	}
	return w.Doorstep.Code(o.ID)
}

// canDeliver reports whether the vehicle carries the parcel, comes to its door, and is not waiting for somebody to be
// there.
func (v *vehicle) canDeliver(o ledger.Order) bool {
	if !v.carries(o) || v.suffers(ledger.NotDelivered, o.ID) {
		return false
	}
	if !v.missed[o.ID] || v.suffers(ledger.RefusedAtDoor, o.ID) {
		return true
	}
	_, told := v.codeOf(o)
	return told
}

// serve waits at the door of a parcel for its code, and signs the delivery, or that the parcel was refused. If nobody
// comes, it signs a failed attempt, and the parcel stays aboard until somebody tells the code. A parcel needs one
// failed attempt only.
func (v *vehicle) serve(ctx context.Context, id journal.OrderID) error {
	until := time.NewTimer(time.Duration(math.Max(doorSeconds/v.Pace, 2) * float64(time.Second)))
	defer until.Stop()
	for {
		told := v.Doorstep.Changed()
		o, ok := v.orders.get(id)
		if !ok || !v.carries(o.Order) {
			return nil
		}
		if v.suffers(ledger.RefusedAtDoor, id) {
			return v.sign(journal.Reading{Kind: journal.Refusing, Time: now(), Subject: id})
		}
		if code, ok := v.codeOf(o.Order); ok {
			delete(v.missed, id)
			return v.accept(o.Order, code)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-told:
		case <-until.C:
			v.missed[id] = true
			if v.Acted(journal.Attempting, id) {
				return nil
			}
			return v.sign(journal.Reading{Kind: journal.Attempting, Time: now(), Subject: id})
		}
	}
}

// accept signs the delivery with the code. The reading has the middle of the zone as its position if the terms require
// that, and otherwise none: it is public on chain, and a door is personal data. The Arriving reading before it has the
// position of the door; the chain keeps only the root of its segment.
func (v *vehicle) accept(o ledger.Order, code journal.Code) error {
	r := journal.Reading{Kind: journal.Accepting, Time: now(), Subject: o.ID}
	r.Value, r.Aux = code.Split()
	sign := v.Act
	if o.Terms.Proof&ledger.ProofZone != 0 {
		sign = func(r journal.Reading) error { return v.ActInZone(r, v.middle(o.Terms.Zone)) }
	}
	return v.signBy(sign, r)
}

// middle returns the middle of a zone. The zero point means that the network does not have the zone.
func (v *vehicle) middle(zone uint32) journal.Point {
	for _, z := range v.Network.Zones {
		if z.ID == zone {
			return journal.Point{Lat: z.Lat, Lon: z.Lon}
		}
	}
	return journal.Point{}
}
