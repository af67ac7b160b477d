package ledger

import (
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// Status is the state of an order or parcel. It only increases, except through a reorganisation, or from Confirmed to
// Placed in another centre if a count finds too few pieces. The numbers are those of the contract.
type Status uint8

// Statuses of an order, in the contract's order.
const (
	StatusNone Status = iota
	Placed
	Confirmed
	Picked
	Packed
	Assigned
	Departed
	Attempted // a delivery attempt failed; the vehicle tries again
	Refused   // the recipient refused it; it returns to the centre
	Delivered // the claims window is open
	Disputed  // the arbiter has to decide
	InReturn  // the shopper sends it back
	Settled   // from this status on, the escrow has paid out
	Cancelled
	Refunded
	Damaged
	Lost
	Returned
)

var statusNames = [...]string{
	"none", "placed", "confirmed", "picked", "packed", "assigned", "departed",
	"attempted", "refused", "delivered", "disputed", "returning",
	"settled", "cancelled", "refunded", "damaged", "lost", "returned",
}

func (s Status) String() string { return name(statusNames[:], int(s)) }

// MarshalText returns the lower-case name.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText parses the lower-case name. Any other text is journal.ErrMalformed.
func (s *Status) UnmarshalText(b []byte) error {
	return parseName("status", statusNames[:], b, (*uint8)(s))
}

// Open reports whether the escrow still holds the order's money.
func (s Status) Open() bool { return s >= Placed && s < Settled }

// Mode is the kind of vehicle that carries a parcel. The numbers are those of the contract.
type Mode uint8

// Kinds of vehicles.
const (
	ModeNone Mode = iota
	Driver
	AutonomousVehicle
	Drone
)

var modeNames = [...]string{"none", "driver", "autonomous_vehicle", "drone"}

func (m Mode) String() string { return name(modeNames[:], int(m)) }

// MarshalText returns the lower-case name.
func (m Mode) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText parses the lower-case name. Any other text is journal.ErrMalformed.
func (m *Mode) UnmarshalText(b []byte) error { return parseName("mode", modeNames[:], b, (*uint8)(m)) }

// Bits of Terms.Proof: the proofs of delivery that the contract requires besides the vehicle's or locker's signature.
const (
	ProofZone   uint8 = 1 << iota // a position inside the zone
	ProofCode                     // the shopper's code of the parcel
	ProofLocker                   // only with ProofCode: a locker needs no code
)

// Bits of Order.Handover.
const (
	HandoverDock    uint8 = 1 << iota // the dock has signed for the vehicle
	HandoverVehicle                   // the vehicle has signed
)

// NoClaims is the EIP-712 struct hash of the empty Policy. It allows no claims: the merchant is paid on delivery.
var NoClaims = journal.Hash{
	0xf7, 0xef, 0x6f, 0x80, 0x63, 0x35, 0x23, 0xe5, 0x5c, 0x3c, 0xde, 0xa5, 0xfc, 0x61, 0xde, 0x42,
	0x7a, 0xcf, 0x04, 0x2a, 0xe1, 0xfe, 0x9f, 0x0c, 0x25, 0x2e, 0x46, 0x9d, 0xb8, 0x30, 0x7d, 0x16,
}

// Policy is the claims policy of an order. Its fields are those of the contract's struct Policy. Terms.Policy is its
// hash. Durations are whole seconds, at most 90 days.
type Policy struct {
	// Window is the time for claims after delivery; then the merchant is paid.
	Window     time.Duration `toml:"window" json:"window"`
	Returnable bool          `toml:"returnable" json:"returnable"`
	// ReturnTime is the time limit for a return to reach the centre, from the shopper's request.
	ReturnTime time.Duration `toml:"return_time" json:"return_time"`
	// Restocking is what the merchant keeps for a return, smallest unit.
	Restocking journal.Amount `toml:"restocking" json:"restocking"`
	// Arbiter decides disputes within DecideTime. Afterwards, or at once if there is no arbiter, DefaultShare applies:
	// the shopper's share in 1/10,000.
	Arbiter      journal.Address `toml:"arbiter" json:"arbiter"`
	DecideTime   time.Duration   `toml:"decide_time" json:"decide_time"`
	DefaultShare uint16          `toml:"default_share" json:"default_share"`
}

// Order is the state of an order or parcel, computed from its events by Apply.
type Order struct {
	ID      journal.OrderID `json:"id"`
	Status  Status          `json:"status"`
	Terms   Terms           `json:"terms"`
	Centre  uint16          `json:"centre"`            // fulfilment centre that holds the reservation
	Carrier uint16          `json:"carrier,omitempty"` // 0 until assigned
	Mode    Mode            `json:"mode"`
	// Since is also the hand-over's nonce while the status is Assigned.
	Since    time.Time       `json:"since"`    // when it reached the status, by the block's timestamp, UTC
	Handover uint8           `json:"handover"` // signatures of the hand-over: bit 0 dock, bit 1 vehicle
	Vehicle  journal.Address `json:"vehicle"`  // vehicle that signed the hand-over; zero until then
	Number   uint16          `json:"number"`   // of the vehicle that the last signature of the hand-over names; 0 before
	Pickup   uint8           `json:"pickup"`   // the carrier's pick-up window, hours from Since while Assigned
	Shipping journal.Amount  `json:"shipping"` // the chosen quote's price, smallest unit
	P50      uint32          `json:"p50"`      // seconds in which half of the parcels of the chosen quote arrive
	P90      uint32          `json:"p90"`      // seconds in which nine of ten of them arrive
	Grams    uint32          `json:"grams"`    // of CO2, by the chosen quote
	Steps    []Step          `json:"steps"`    // oldest first

	// For orders of several parcels. The order itself is the first parcel.
	Parcel  uint8   `json:"parcel,omitempty"`  // number of the parcel, as in ID; 0 for the order
	Lines   uint8   `json:"lines,omitempty"`   // lines of the terms in this parcel, bit i: line i; 0: all lines
	Parcels []Order `json:"parcels,omitempty"` // the other parcels; only set if the whole order was requested
}

// Step is one event in the history of an order, with the log that proves it.
type Step struct {
	Status  Status          `json:"status"`          // status after the step
	Kind    journal.Kind    `json:"kind"`            // kind of the reading that caused it; Heartbeat if none did
	Device  journal.Address `json:"device"`          // device that signed the reading; zero if none did
	Time    time.Time       `json:"time"`            // the device's clock; without a device the block's timestamp, UTC
	Lat     int32           `json:"lat"`             // 1e-7 degrees
	Lon     int32           `json:"lon"`             // 1e-7 degrees
	Note    string          `json:"note,omitempty"`  // short explanation for people
	Block   uint64          `json:"block"`           // number
	BlockAt time.Time       `json:"block_at"`        // the block's timestamp, UTC
	Tx      journal.Hash    `json:"tx"`              // transaction
	Log     uint32          `json:"log"`             // index of the log in its block
	Amount  journal.Amount  `json:"amount,omitzero"` // paid to merchant or shopper, smallest unit
}

// name returns names[i], or "unknown" if i is out of range.
func name(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}

// parseName sets into to the index of b in names. kind names the type in the error, which is journal.ErrMalformed.
func parseName(kind string, names []string, b []byte, into *uint8) error {
	for i, n := range names {
		if n == string(b) {
			*into = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("%s %.40q: %w", kind, b, journal.ErrMalformed)
}

// Estimate is the predicted arrival of a parcel. The interval from Low to High contains 90 % of arrivals.
type Estimate struct {
	ETA   time.Time // most likely time of arrival, UTC
	Low   time.Time // start of the interval, UTC
	High  time.Time // end of the interval, UTC
	Left  float64   // remaining distance in metres
	Ahead int       // stops before this one
}
