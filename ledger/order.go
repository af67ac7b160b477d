package ledger

import "time"

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
	Delivered
	Settled
	Cancelled
	Refunded
)

var statusNames = [...]string{"none", "placed", "confirmed", "picked", "packed", "assigned", "departed", "delivered", "settled", "cancelled", "refunded"}

func (s Status) String() string { return name(statusNames[:], int(s)) }

// MarshalText writes the lower-case name.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (s *Status) UnmarshalText(b []byte) error {
	return parseName("status", statusNames[:], b, (*uint8)(s))
}

// Open reports whether the escrow still holds the order's money.
func (s Status) Open() bool { return s >= Placed && s <= Delivered }

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
}

// Terms is what the merchant signs. Field for field the contract's struct Terms.
type Terms struct {
	Merchant    Address   `json:"merchant"`
	Shopper     Address   `json:"shopper"`
	Token       Address   `json:"token"`
	Price       uint64    `json:"price,string"` // smallest unit of Token
	Zone        uint32    `json:"zone"`
	ValidUntil  time.Time `json:"valid_until"` // UTC, whole seconds
	DeliverBy   time.Time `json:"deliver_by"`  // UTC, whole seconds
	Weight      uint32    `json:"weight"`      // grams
	PriceWeight uint16    `json:"price_weight"`
	TimeWeight  uint16    `json:"time_weight"`
	Commitment  Hash      `json:"commitment"` // salted hash of the private delivery record
	Nonce       uint64    `json:"nonce,string"`
	Lines       []Line    `json:"lines"`
}

// Order is an order as the chain has it.
type Order struct {
	ID       OrderID `json:"id"`
	Status   Status  `json:"status"`
	Terms    Terms   `json:"terms"`
	Centre   uint16  `json:"centre"`            // fulfilment centre that holds the reservation
	Carrier  uint16  `json:"carrier,omitempty"` // 0 until assigned
	Mode     Mode    `json:"mode"`
	Handover uint8   `json:"handover"` // who has signed the hand-over: bit 0 the dock, bit 1 the vehicle
	Vehicle  Address `json:"vehicle"`  // device that signed the hand-over; zero until then
	Shipping uint64  `json:"shipping"` // the chosen quote's price, smallest unit
	Transit  uint32  `json:"transit"`  // the chosen quote's seconds from dock to door
	Steps    []Step  `json:"steps"`    // oldest first
}

// Step is one thing that happened to an order, with its proof.
type Step struct {
	Status  Status    `json:"status"`           // status the order reached
	Kind    Kind      `json:"kind"`             // reading that did it; Heartbeat when no reading did
	Device  Address   `json:"device"`           // who signed; zero when no device did
	Time    time.Time `json:"time"`             // the device's clock, or the block's
	Lat     int32     `json:"lat"`              // 1e-7 degrees
	Lon     int32     `json:"lon"`              // 1e-7 degrees
	Note    string    `json:"note,omitempty"`   // short, for a person
	Block   uint64    `json:"block"`            // number
	BlockAt time.Time `json:"block_at"`         // the block's time
	Tx      Hash      `json:"tx"`               // transaction
	Log     uint32    `json:"log"`              // index of the log in its block
	Amount  uint64    `json:"amount,omitempty"` // paid to merchant or shopper, smallest unit
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

// Point is a position in 1e-7 degrees.
type Point struct {
	Lat int32 `json:"lat"`
	Lon int32 `json:"lon"`
}
