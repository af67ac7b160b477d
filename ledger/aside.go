package ledger

import "time"

// MovesOrder reports whether the event is one of those that an order is the fold of.
func (e *Event) MovesOrder() bool {
	switch e.Payload.(type) {
	case *OrderPlaced, *OrderAdvanced, *OrderClosed, *ShipmentAssigned:
		return e.Order != OrderID{}
	}
	return false
}

// StockMoved says what a centre holds of an item after a movement.
type StockMoved struct {
	Centre   uint16
	GTIN     uint64
	Order    OrderID // zero for receipts and corrections
	Delta    int64   // pieces
	OnHand   uint64
	Reserved uint64 // pieces of these that belong to open orders
}

// CountDiffered says that a shelf sensor saw another number of pieces than the ledger has.
type CountDiffered struct {
	Centre   uint16
	GTIN     uint64
	Device   Address
	Seq      uint64 // of the reading in the device's journal
	Counted  uint64
	Expected uint64
}

// DeviceEnrolled says what a device may do, and until when.
type DeviceEnrolled struct {
	Device     Address
	Scheme     Scheme
	Role       Role
	Site       uint16 // fulfilment centre, or carrier for vehicles
	ValidUntil time.Time
}

// DeviceRevoked says from which sequence number on a device's readings are refused.
type DeviceRevoked struct {
	Device  Address
	FromSeq uint64
}

// SegmentAccepted says that a device's journal has grown.
type SegmentAccepted struct {
	Device   Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32 // readings
	T0, T1   time.Time
	Acts     bool
}
