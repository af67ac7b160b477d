package histories

import (
	"math/rand/v2"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// never is a delay that does not pass.
const never = 1000 * 24 * time.Hour

// plan is what devices, carrier and shopper do with a parcel. Each delay begins when the parcel reaches its status.
type plan struct {
	shelf, robot, packer, vehicle, door, back time.Duration

	emptyShelf  bool // the first centre has no pieces
	early       bool // the packing station signs before the robot
	earlyDoor   bool // the vehicle signs the delivery before the dock signs the hand-over
	vehicleOnly bool // the dock does not sign
	silent      int  // number of assignments whose carrier does not come
	attempts    int  // failed attempts before the delivery
	refuses     bool // at the door
	offer       time.Duration
	offered     int // step of the last offer
	claim       time.Duration
	dispute     bool

	zone      uint32
	policy    ledger.Policy
	pack, due time.Duration // deadlines, from the placement
}

// kinds is the number of kinds of plans.
const kinds = 22

// deck deals the kinds of plans in random order, each as often as the others. Without it a rare kind would sometimes be
// missing in a run.
type deck []int

func (d *deck) next(r *rand.Rand) (kind int) {
	if len(*d) == 0 {
		*d = r.Perm(kinds)
	}
	kind, *d = (*d)[0], (*d)[1:]
	return kind
}

// newPlan draws a plan of a kind, in which at most one thing goes wrong.
func newPlan(r *rand.Rand, kind int) *plan {
	soon := func() time.Duration { return time.Duration(r.IntN(40*60)) * time.Second }
	p := &plan{
		shelf: soon(), robot: soon(), packer: soon(), vehicle: soon(), door: soon(), back: soon(), offer: soon(),
		claim: never, zone: both, policy: policies[r.IntN(len(policies))],
		pack: 3*time.Hour + 4*soon(), due: 8*time.Hour + 8*soon(),
	}
	switch kind {
	case 0:
		p.shelf = never
	case 1:
		p.robot = never
	case 2:
		p.packer = never
	case 3, 17, 18:
		p.early = true
	case 21:
		p.earlyDoor = true
	case 4, 19:
		p.zone = none
	case 5:
		p.zone, p.offer = none, never
	case 6:
		p.silent = 1 + r.IntN(2)
	case 7:
		p.vehicle, p.zone = never, []uint32{both, one}[r.IntN(2)]
	case 8:
		p.vehicleOnly = true
		if r.IntN(2) == 0 {
			p.due += 9 * 24 * time.Hour // later than the seven days that the vehicle has
		}
	case 9:
		p.door = never
	case 10:
		p.attempts = 1 + r.IntN(2)
	case 11:
		p.refuses = true
		if r.IntN(2) == 0 {
			p.back = never
		}
	case 12:
		p.emptyShelf = true
	case 13, 14:
		p.policy, p.claim, p.dispute = policies[1+r.IntN(2)], soon(), true
	case 15:
		p.policy, p.claim = policies[1+r.IntN(2)], soon()
	case 16, 20:
		p.policy, p.claim, p.back = policies[1+r.IntN(2)], soon(), never
	}
	return p
}

// terms returns the terms of an order with this plan.
func (p *plan) terms(w *world, nonce uint64, now time.Time) ledger.Terms {
	t := ledger.Terms{
		Merchant: w.merchant.Address(), Shopper: chaintest.Address(w.shopper), Token: w.client.Addresses().Token,
		Price: journal.AmountOf(2_500_000 + nonce), Zone: p.zone, ValidUntil: now.Add(time.Hour), PackBy: now.Add(p.pack),
		DeliverBy: now.Add(p.due), PriceWeight: 1, TimeWeight: 100, MaxParcels: 1, Proof: ledger.ProofZone,
		Policy: chain.PolicyHash(p.policy), Commitment: journal.Hash{7}, Nonce: nonce,
		Lines: []ledger.Line{
			{GTIN: marker, Quantity: 1, Amount: journal.AmountOf(2_500_000 + nonce), Grams: 20, Volume: 80},
		},
	}
	if t.Policy == ledger.NoClaims || nonce%2 == 0 {
		t.Proof, t.Code = ledger.ProofZone|ledger.ProofCode, chaintest.CodeHashes.Hash()
	}
	return t
}

// assignments returns how often the parcel was assigned, and attempts how often its delivery failed.
func assignments(o ledger.Order) (assigned, attempts int) {
	for _, s := range o.Steps {
		if s.Status == ledger.Assigned && s.Kind != journal.Departing {
			assigned++
		}
		if s.Status == ledger.Attempted {
			attempts++
		}
	}
	return assigned, attempts
}

// wait returns how long after the parcel's last step something happens next by plan.
func (p *plan) wait(o ledger.Order) time.Duration {
	assigned, _ := assignments(o)
	switch o.Status {
	case ledger.Placed:
		return p.shelf
	case ledger.Confirmed:
		return p.robot
	case ledger.Picked:
		return p.packer
	case ledger.Packed:
		return p.offer
	case ledger.Assigned:
		if p.earlyDoor && o.Handover != 0 {
			return 0
		}
		if assigned <= p.silent || o.Handover != 0 {
			return never
		}
		return p.vehicle
	case ledger.Departed, ledger.Attempted:
		return p.door
	case ledger.Delivered:
		return p.claim
	case ledger.Refused, ledger.InReturn:
		return p.back
	}
	return never
}

// act does what the plan says now for a parcel. step is the number of the test's step.
func (p *plan) act(w *world, m *model, o *parcel, now time.Time, step int) {
	site := map[uint16]string{1: "-1", 2: "-2"}[o.Centre]
	vehicle := map[uint16]string{1: "van-1", 2: "bike-1"}[o.Carrier]
	_, attempts := assignments(o.Order)
	if p.early && (o.Status == ledger.Placed || o.Status == ledger.Confirmed) && !m.isPending(o.ID) {
		w.act("packer"+site, journal.Packing, o.Order, 20, 0)
	}
	if now.Before(o.Since.Add(p.wait(o.Order))) {
		return
	}
	switch o.Status {
	case ledger.Placed:
		pieces := m.shelves[o.Centre].onHand
		if p.emptyShelf && len(o.Steps) == 1 {
			pieces = 0
		}
		w.act("shelf"+site, journal.Counting, o.Order, int64(pieces), 0)
	case ledger.Confirmed:
		w.act("robot"+site, journal.Picking, o.Order, 0, 0)
	case ledger.Picked:
		if !p.early || !m.isPending(o.ID) {
			w.act("packer"+site, journal.Packing, o.Order, 20, 0)
		}
	case ledger.Packed:
		if p.zone == none && (p.offered == 0 || step > p.offered+3) {
			p.offered = step
			w.offer(o.Centre, now.Add(24*time.Hour))
		}
	case ledger.Assigned:
		if p.earlyDoor && o.Handover != 0 && !m.isPending(o.ID) {
			p.accept(w, vehicle, o.Order)
			return
		}
		if o.Handover == 0 {
			w.act(vehicle, journal.Departing, o.Order, o.Since.Unix(), 0)
		}
		if !p.vehicleOnly && (!p.earlyDoor || o.Handover != 0) {
			w.act("dock"+site, journal.Departing, o.Order, o.Since.Unix(), 1)
		}
	case ledger.Departed, ledger.Attempted:
		switch {
		case attempts < p.attempts:
			w.act(vehicle, journal.Attempting, o.Order, 0, 0)
		case p.refuses:
			w.act(vehicle, journal.Refusing, o.Order, 0, 0)
		case !m.isPending(o.ID):
			p.accept(w, vehicle, o.Order)
		}
	case ledger.Delivered:
		w.claim(o.Order, p.policy, p.dispute)
	case ledger.Refused, ledger.InReturn:
		w.act("dock"+site, journal.Returning, o.Order, 0, 0)
	}
}

// accept posts the delivery of a parcel, with its code if it has one.
func (p *plan) accept(w *world, vehicle string, o ledger.Order) {
	if o.Terms.Proof&ledger.ProofCode != 0 {
		w.act(vehicle, journal.Accepting, o, chaintest.CodeValue, chaintest.CodeAux)
	} else {
		w.act(vehicle, journal.Accepting, o, 0, 0)
	}
}

// isPending reports whether an act about a parcel is pending.
func (m *model) isPending(id journal.OrderID) bool {
	for _, a := range m.pending {
		if a.Parcel == id {
			return true
		}
	}
	return false
}
