package ledger

import (
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"
)

// IncidentKind is the kind of an incident.
type IncidentKind string

// Kinds of incidents. The oracle stores and posts the readings nevertheless: an incident rejects nothing.
const (
	Speed        IncidentKind = "speed"        // two positions imply an impossible speed
	Geofence     IncidentKind = "fence"        // an act outside the geofence of the device's site
	Clock        IncidentKind = "clock"        // the device's clock is ahead of the oracle's
	Stuck        IncidentKind = "stuck"        // the vehicle reports a speed but its position does not change
	Temperature  IncidentKind = "temperature"  // a sensed temperature outside the configured range
	Weight       IncidentKind = "weight"       // packed without a weight, or with another weight than the terms say
	Handover     IncidentKind = "handover"     // only the dock or only the vehicle has signed the hand-over
	Silence      IncidentKind = "silence"      // the device has stopped sending
	Discrepancy  IncidentKind = "discrepancy"  // a count differs from the stock on chain
	NoCarrier    IncidentKind = "carrier"      // a packed parcel has no carrier
	PickupMissed IncidentKind = "pickup"       // the carrier has not fetched a parcel in time
	Equivocation IncidentKind = "equivocation" // two signed readings for one place in the journal: a proof of misbehaviour
)

// Incident is a finding that an operator should review, most of them about a device. It contains no positions, because
// positions of vehicles reveal the addresses of shoppers.
type Incident struct {
	ID       int64           `json:"id"`
	Device   journal.Address `json:"device"` // zero if it belongs to no device
	Order    journal.OrderID `json:"order"`  // zero if it belongs to no order
	Kind     IncidentKind    `json:"kind"`
	Evidence json.RawMessage `json:"evidence"` // fields depend on Kind; of the last occurrence
	Times    int64           `json:"times"`    // number of occurrences
	Opened   time.Time       `json:"opened"`
	Seen     time.Time       `json:"seen"`   // last occurrence
	Closed   time.Time       `json:"closed"` // zero while it is open
}

// IncidentFilter selects incidents, newest first. Zero fields do not restrict the selection.
type IncidentFilter struct {
	Device journal.Address
	Order  journal.OrderID
	Open   bool  // only incidents that are not closed
	Before int64 // only incidents with a lower id
	Limit  int   // maximum number of incidents
}
