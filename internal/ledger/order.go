package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// Status is where an order is. It only ever goes to a higher number; the numbers are the contract's.
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
	Attempted // the vehicle came, and could not hand it over
	Refused   // nobody wanted it at the door; it comes back
	Delivered // the shopper may still claim
	Disputed
	InReturn // the shopper sends it back
	Settled  // here and beyond, the escrow has paid out
	Cancelled
	Refunded
	Damaged
	Lost
	Returned
)

var statusNames = [...]string{
	"none", "placed", "confirmed", "picked", "packed", "assigned", "departed", "attempted", "refused", "delivered", "disputed", "returning",
	"settled", "cancelled", "refunded", "damaged", "lost", "returned",
}

func (s Status) String() string { return name(statusNames[:], int(s)) }

// MarshalText writes the lower-case name.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (s *Status) UnmarshalText(b []byte) error {
	return parseName("status", statusNames[:], b, (*uint8)(s))
}

// Open reports whether the escrow still holds the order's money.
func (s Status) Open() bool { return s >= Placed && s < Settled }

// Mode is how a parcel travels; the numbers are the contract's.
type Mode uint8

// Modes of travel.
const (
	ModeNone Mode = iota
	Driver
	AutonomousVehicle
	Drone
)

var modeNames = [...]string{"none", "driver", "autonomous_vehicle", "drone"}

func (m Mode) String() string { return name(modeNames[:], int(m)) }

// MarshalText writes the lower-case name.
func (m Mode) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (m *Mode) UnmarshalText(b []byte) error { return parseName("mode", modeNames[:], b, (*uint8)(m)) }

// Line is a quantity of one trade item.
type Line struct {
	GTIN     uint64 `json:"gtin"` // GS1 Global Trade Item Number
	Quantity uint32 `json:"quantity"`
	Amount   uint64 `json:"amount,string"` // what the line costs in all, smallest unit
}

// What delivery needs beside the signature of the vehicle or locker: bits of Terms.Proof.
const (
	ProofZone uint8 = 1 << iota // a place inside the zone
	ProofCode                   // the shopper's code
)

// NoClaims is the EIP-712 struct hash of the empty Policy: the merchant is paid on delivery.
var NoClaims = journal.Hash{
	0x09, 0xa7, 0x87, 0xd4, 0x9b, 0xe9, 0x7f, 0x22, 0x09, 0xab, 0xd4, 0xb1, 0x85, 0x73, 0xb7, 0x04,
	0xd2, 0xf3, 0x5f, 0x20, 0x8d, 0x18, 0x69, 0xc2, 0x66, 0x19, 0x42, 0xfd, 0x38, 0xb8, 0x1d, 0x8a,
}

// Policy is what the shopper may claim after delivery. Field for field the contract's struct; its hash stands in the terms.
type Policy struct {
	Window       time.Duration   `json:"window"`            // after delivery; whole seconds; the merchant is paid after it
	Returnable   bool            `json:"returnable"`        // whether the parcel may be sent back within the window
	ReturnTime   time.Duration   `json:"return_time"`       // it may take to come back; whole seconds
	Restocking   uint64          `json:"restocking,string"` // what the merchant keeps of a returned parcel, smallest unit
	Arbiter      journal.Address `json:"arbiter"`           // who decides disputes; zero: the default does at once
	DecideTime   time.Duration   `json:"decide_time"`       // the arbiter has; whole seconds
	DefaultShare uint16          `json:"default_share"`     // the shopper's when the arbiter is silent, in 1/10,000
}

// Terms is what the merchant signs. Field for field the contract's struct Terms.
type Terms struct {
	Merchant    journal.Address `json:"merchant"`
	Shopper     journal.Address `json:"shopper"`
	Token       journal.Address `json:"token"`
	Price       uint64          `json:"price,string"` // smallest unit of Token
	Zone        uint32          `json:"zone"`
	ValidUntil  time.Time       `json:"valid_until"` // UTC, whole seconds
	PackBy      time.Time       `json:"pack_by"`     // UTC, whole seconds; what is not packed by then is refunded
	DeliverBy   time.Time       `json:"deliver_by"`  // UTC, whole seconds; what is not delivered by then is refunded
	Weight      uint32          `json:"weight"`      // grams
	Size        uint32          `json:"size"`        // cubic centimetres
	PriceWeight uint16          `json:"price_weight"`
	TimeWeight  uint16          `json:"time_weight"`
	FeeCap      uint16          `json:"fee_cap"`     // most that the platform may take, in 1/10,000
	MaxParcels  uint8           `json:"max_parcels"` // 1 to 3
	Proof       uint8           `json:"proof"`       // ProofZone, ProofCode or both
	Code        journal.Hash    `json:"code"`        // keccak256 of the shopper's 14 bytes; zero without one
	Policy      journal.Hash    `json:"policy"`      // what the shopper may claim after delivery; NoClaims: nothing
	Commitment  journal.Hash    `json:"commitment"`  // salted hash of the private delivery record
	Nonce       uint64          `json:"nonce,string"`
	Lines       []Line          `json:"lines"`
}

// Order is an order as the chain has it.
type Order struct {
	ID       journal.OrderID `json:"id"`
	Status   Status          `json:"status"`
	Terms    Terms           `json:"terms"`
	Centre   uint16          `json:"centre"`            // fulfilment centre that holds the reservation
	Carrier  uint16          `json:"carrier,omitempty"` // 0 until assigned
	Mode     Mode            `json:"mode"`
	Since    time.Time       `json:"since"`    // UTC, whole seconds: the block that brought the status; while assigned the hand-over's nonce
	Handover uint8           `json:"handover"` // who has signed the hand-over: bit 0 the dock, bit 1 the vehicle
	Vehicle  journal.Address `json:"vehicle"`  // device that signed the hand-over; zero until then
	Shipping uint64          `json:"shipping"` // the chosen quote's price, smallest unit
	Transit  uint32          `json:"transit"`  // the chosen quote's seconds from dock to door
	Steps    []Step          `json:"steps"`    // oldest first

	// Of an order of several parcels. The order itself is the first of them.
	Of      journal.OrderID `json:"of,omitzero"`       // order that this is a parcel of; zero for the order itself
	Parcel  uint8           `json:"parcel,omitempty"`  // its number
	Lines   uint8           `json:"lines,omitempty"`   // in it, bit i: line i of the terms; 0: all
	Parcels []Order         `json:"parcels,omitempty"` // all but the first, where the whole order is asked for
}

// Step is one thing that happened to an order, with its proof.
type Step struct {
	Status  Status          `json:"status"`           // status the order reached
	Kind    journal.Kind    `json:"kind"`             // reading that did it; Heartbeat when no reading did
	Device  journal.Address `json:"device"`           // who signed; zero when no device did
	Time    time.Time       `json:"time"`             // the device's clock, or the block's
	Lat     int32           `json:"lat"`              // 1e-7 degrees
	Lon     int32           `json:"lon"`              // 1e-7 degrees
	Note    string          `json:"note,omitempty"`   // short, for a person
	Block   uint64          `json:"block"`            // number
	BlockAt time.Time       `json:"block_at"`         // the block's time
	Tx      journal.Hash    `json:"tx"`               // transaction
	Log     uint32          `json:"log"`              // index of the log in its block
	Amount  uint64          `json:"amount,omitempty"` // paid to merchant or shopper, smallest unit
}

func name(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "unknown"
	}
	return names[i]
}

// Authorization is the shopper's EIP-3009 receiveWithAuthorization; its nonce is the order id.
type Authorization struct {
	ValidAfter  time.Time `json:"valid_after"`  // UTC, whole seconds
	ValidBefore time.Time `json:"valid_before"` // UTC, whole seconds
	Signature   []byte    `json:"signature"`    // r, s, v
}

// Estimate is when a parcel is expected at its door, with an honest window.
type Estimate struct {
	ETA   time.Time // the likeliest moment
	Low   time.Time // nine of ten arrive between Low
	High  time.Time // and High
	Left  float64   // metres still to go
	Ahead int       // stops before this one
}
