package ledger

import "time"

// Due is what anyone may do with a parcel. The numbers up to DueDecide are those of the contract: calls with a time.
type Due uint8

// Calls that may be due.
const (
	DueNone     Due = iota // the parcel is closed
	DueRefund              // Claims.refund
	DueReassign            // Orders.reassign, if a quote of another carrier is admissible
	DueSettle              // Claims.settle
	DueDecide              // Claims.settle, which decides the dispute by the policy's default
	// Calls without a time, which DueAt does not return.
	DueAssign  // Orders.assign, if a quote is admissible
	DuePresent // Orders.post of an act that came too early
)

var dueNames = [...]string{"none", "refund", "reassign", "settle", "decide", "assign", "present"}

func (d Due) String() string { return name(dueNames[:], int(d)) }

// MarshalText returns the lower-case name.
func (d Due) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

const (
	postingTime   = time.Hour          // after a deadline, in which an act that was signed in time can be posted
	longestPickup = 7 * 24 * time.Hour // applies if the vehicle, but not the dock, has signed the hand-over
)

// DueAt returns what anyone may do next with the parcel, and the first second of the chain's time at which the contract
// permits it. It is Claims.dueAt, computed from the order's events. policy is the claims policy of its terms, now the
// time of the latest block.
func (o *Order) DueAt(policy Policy, now time.Time) (Due, time.Time) {
	switch {
	case !o.Status.Open():
		return DueNone, time.Time{}
	case o.Status == Delivered:
		return DueSettle, o.Since.Add(policy.Window + time.Second)
	case o.Status == Disputed:
		return DueDecide, o.Since.Add(policy.DecideTime + time.Second)
	case o.Status == InReturn:
		return DueSettle, o.Since.Add(policy.ReturnTime + postingTime + time.Second)
	}
	end := o.Terms.DeliverBy
	if o.Status < Packed {
		end = o.Terms.PackBy
	}
	refund := end.Add(postingTime + time.Second)
	if o.Status == Assigned && now.Before(refund) {
		if reassign := o.reassignableFrom(); reassign.Before(refund) {
			return DueReassign, reassign
		}
	}
	return DueRefund, refund
}

// reassignableFrom returns the first second at which an assigned parcel can be given to another carrier.
func (o *Order) reassignableFrom() time.Time {
	window := time.Duration(o.Pickup) * time.Hour
	if o.Handover&HandoverVehicle != 0 {
		window = longestPickup
	}
	return o.Since.Add(window + postingTime)
}
