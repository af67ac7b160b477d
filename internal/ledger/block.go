package ledger

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// Cursor is how far the chain has been followed.
type Cursor struct {
	Number uint64       `json:"number"`
	Hash   journal.Hash `json:"hash"`
}

// Block is one block's worth of our events.
type Block struct {
	Number  uint64
	Hash    journal.Hash
	Parent  journal.Hash
	Time    time.Time
	Seen    time.Time // when the head that showed this block arrived here; zero when it was not followed live
	Deep    bool      // so far behind the head when it was read that it stands
	Follows bool      // another that was applied: it is never the first
	Events  []Event   // in log order
	Logs    []Log     // of watched contracts that are not ours, in log order
}

// Rows is about how many rows follow from events of ours and logs of other contracts: what an answer or a transaction costs is counted in them.
func Rows(events, logs int) uint64 {
	const ofEvent = 3 // with the step, the feed's entry and the movement that follow from it
	return uint64(ofEvent*events + logs)
}

// Log is one log of any contract, as the chain has it.
type Log struct {
	Address journal.Address // contract that emitted it
	Tx      journal.Hash    // transaction
	Log     uint32          // index in the block
	Topics  []journal.Hash  // at most four; the first is the event's signature, unless it is anonymous
	Data    []byte          // what is not indexed, ABI encoded
}

// Event is one log of our contracts, decoded.
type Event struct {
	Name    string          // Solidity name, "OrderPlaced"
	Address journal.Address // contract that emitted it
	Tx      journal.Hash    // transaction
	Log     uint32          // index in the block
	Order   journal.OrderID // zero when it is about no order
	Device  journal.Address // zero when it is about no device
	Data    json.RawMessage // its arguments by Solidity name: integers beyond 53 bits as strings, bytes as 0x hex
	Payload any             // *OrderPlaced, *OrderAdvanced, … below and in aside.go; nil for other events
}

// EventAt is an event with the block that carries it.
type EventAt struct {
	Event
	Block     uint64
	BlockHash journal.Hash
	BlockAt   time.Time // the block's own time
}

// OrderPlaced opens an order.
type OrderPlaced struct {
	ID      journal.OrderID
	Terms   Terms
	Centre  uint16   // of the first parcel
	Parcels []Parcel `json:",omitempty"` // all, the first first; nil: the order is one
}

// OrderAdvanced says that a device's reading moved the order, or the first signature of a hand-over was given
// (the status then stays what it was).
type OrderAdvanced struct {
	ID       journal.OrderID
	Status   Status
	Device   journal.Address
	Kind     journal.Kind
	Time     time.Time // the device's clock
	Lat, Lon int32
	Centre   uint16
	Carrier  uint16
	Handover uint8         // bit 0 dock, bit 1 vehicle; 0 before it is assigned
	Since    time.Time     // of the block that brought the status
	Place    journal.Place // of the reading in the device's journal; zero when no device did it
}

// OrderClosed says that a parcel came to its end and the escrow paid out what it held of it.
type OrderClosed struct {
	ID         journal.OrderID
	Status     Status
	By         journal.Address // device or account that brought the end
	ToShopper  uint64          // smallest unit
	ToMerchant uint64
	Fee        uint64
	Credited   bool // the token refused a payment; the amount waits to be withdrawn
}

// OrderPartRefunded says that a part of the price went back to the shopper before the end.
type OrderPartRefunded struct {
	ID     journal.OrderID
	Amount uint64
}

// ShipmentAssigned says which standing quote carries the parcel.
type ShipmentAssigned struct {
	ID      journal.OrderID
	Carrier uint16
	Mode    Mode
	Price   uint64 // smallest unit
	Transit uint32 // seconds
}

// FeedEntry is one entry of an order's feed: what a tracking page shows next. Seq counts from 1 per order without gaps.
type FeedEntry struct {
	Order   journal.OrderID
	Seq     uint64
	Type    string          // "step", "position", "eta", "retracted"
	At      time.Time       // when it was written, UTC
	BlockAt time.Time       // arrival of the block that carried it; zero when none did
	Body    json.RawMessage // encoded once, forwarded verbatim
}

func parseName(what string, names []string, b []byte, into *uint8) error {
	for i, n := range names {
		if n == string(b) {
			*into = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("%s %.40q: %w", what, b, journal.ErrMalformed)
}
