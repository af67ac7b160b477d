package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// MovesOrder reports whether Order.Apply uses the event.
func (e *Event) MovesOrder() bool {
	switch e.Payload.(type) {
	case *OrderPlaced, *OrderAdvanced, *OrderClosed, *OrderPartRefunded, *ShipmentAssigned:
		return e.Order != journal.OrderID{}
	}
	return false
}

// OrderPlaced is emitted when an order is paid and its stock reserved.
type OrderPlaced struct {
	ID      journal.OrderID
	Terms   Terms
	Centre  uint16   // fulfilment centre of the first parcel
	Parcels []Parcel `json:",omitempty"` // all parcels in order; nil if the order has one parcel
}

// OrderAdvanced is emitted when a device's reading changes a parcel's status, or gives the first of the two signatures
// of a hand-over. In the second case the status stays Assigned.
type OrderAdvanced struct {
	ID       journal.OrderID
	Status   Status // status after the event
	Device   journal.Address
	Kind     journal.Kind
	Time     time.Time // the device's clock, UTC
	Lat, Lon int32     // 1e-7 degrees
	Centre   uint16
	Carrier  uint16        // 0 before a carrier is assigned
	Handover uint8         // signatures of the hand-over: bit 0 dock, bit 1 vehicle
	Since    time.Time     // timestamp of the block in which the parcel reached Status, UTC
	Place    journal.Place // the reading's epoch and sequence number; zero if no device caused the event
}

// OrderClosed is emitted when a parcel reaches its final status and the escrow pays out its share.
type OrderClosed struct {
	ID         journal.OrderID
	Status     Status
	By         journal.Address // device or account that closed it
	ToShopper  uint64          // smallest unit
	ToMerchant uint64          // smallest unit
	Fee        uint64          // the platform's, smallest unit
	Credited   bool            // the token refused a transfer; the amount can be withdrawn from the contract
}

// OrderPartRefunded is emitted when a part of the price is returned to the shopper before the parcel is closed.
type OrderPartRefunded struct {
	ID     journal.OrderID
	Amount uint64 // smallest unit
}

// ShipmentAssigned is emitted when the contract chooses a carrier's quote for a packed parcel.
type ShipmentAssigned struct {
	ID      journal.OrderID
	Carrier uint16
	Mode    Mode
	Price   uint64 // smallest unit
	Transit uint32 // seconds from dock to door
}
