package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// MovesOrder reports whether the event is one of those that an order is the fold of.
func (e *Event) MovesOrder() bool {
	switch e.Payload.(type) {
	case *OrderPlaced, *OrderAdvanced, *OrderClosed, *OrderPartRefunded, *ShipmentAssigned:
		return e.Order != journal.OrderID{}
	}
	return false
}

// Move says why pieces move; the numbers are the contract's.
type Move uint8

// Moves of stock.
const (
	Receive Move = iota
	Reserve
	Release
	Pick
	PutBack
	Adjust
)

var moveNames = [...]string{"receive", "reserve", "release", "pick", "put_back", "adjust"}

func (m Move) String() string { return name(moveNames[:], int(m)) }

// MarshalText writes the lower-case name.
func (m Move) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (m *Move) UnmarshalText(b []byte) error { return parseName("move", moveNames[:], b, (*uint8)(m)) }

// StockMoved says what a centre holds of an item after a movement.
type StockMoved struct {
	Centre    uint16
	GTIN      uint64
	Order     journal.OrderID // order it was for; zero for receipts and corrections
	Move      Move
	Quantity  uint64          // pieces; of an adjustment how much the ledger changed, 0 for a count that agreed
	Device    journal.Address // whose reading did it; zero when none did
	OnHand    uint64
	Reserved  uint64 // pieces of these that belong to open orders
	Movements uint64 // how many there have been of this item in this centre
	Agreed    uint64 // number of the last movement after which a shelf's count agreed
}

// DiscrepancyOpened says that a shelf sensor saw another number of pieces than the ledger has. It went wrong after movement Agreed and at or
// before movement Movements.
type DiscrepancyOpened struct {
	Centre    uint16
	GTIN      uint64
	Device    journal.Address
	Counted   uint64
	Expected  uint64
	Agreed    uint64
	Movements uint64
}

// DeviceEnrolled says what a device may do, and until when.
type DeviceEnrolled struct {
	Device     journal.Address
	Scheme     journal.Scheme
	Role       journal.Role
	Site       uint16 // fulfilment centre, or carrier for vehicles and lockers
	Number     uint16 // among the devices of its role at its site
	ValidUntil time.Time
}

// DeviceRotated says with which key a device signs from a place on.
type DeviceRotated struct {
	Device journal.Address
	Scheme journal.Scheme
	Key    journal.Address
	From   journal.Place
}

// DeviceRevoked says from which place on a device's readings are refused.
type DeviceRevoked struct {
	Device journal.Address
	From   journal.Place
}

// ReadingTaken says that a device's journal has grown by a reading that moves no parcel: of stock, or history.
type ReadingTaken struct {
	Device journal.Address
	Place  journal.Place
	Kind   string    // its name, "unknown" when this version has none: a device may sign what it likes
	Time   time.Time // the device's clock
}

// ReadingIgnored says that a device's journal has grown by a reading that would have moved a parcel, and why it did not.
type ReadingIgnored struct {
	ReadingTaken
	Reason string // name of the contract's error
}

// SegmentAccepted says that a device's journal has grown by a segment of telemetry.
type SegmentAccepted struct {
	Device   journal.Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32 // readings
	T0, T1   time.Time
}
