package ledger

import (
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"
)

// Suspicion is what an incident is about.
type Suspicion string

// What is suspicious. The readings are kept all the same: an incident is evidence, not a deletion.
const (
	Speed        Suspicion = "speed"        // faster between two positions than anything goes
	Fence        Suspicion = "fence"        // acts far from the place it belongs to
	Clock        Suspicion = "clock"        // ahead of our clock
	Stuck        Suspicion = "stuck"        // says it moves, and does not
	Temperature  Suspicion = "temperature"  // sensed too cold, or too warm
	Weight       Suspicion = "weight"       // packed without a weight, or with another than the terms say
	Handover     Suspicion = "handover"     // signed by the dock or the vehicle alone
	Silence      Suspicion = "silence"      // nothing from a device that used to be heard
	Equivocation Suspicion = "equivocation" // signed two things for one place in its journal: proof, not suspicion
)

// Incident is something about a device that somebody should look at. It shows no positions: where a vehicle was is for whom it came to.
type Incident struct {
	ID       int64           `json:"id"`
	Device   journal.Address `json:"device"`
	Order    journal.OrderID `json:"order"` // zero when it is about none
	Kind     Suspicion       `json:"kind"`
	Evidence json.RawMessage `json:"evidence"` // by kind; of the last time
	Times    int64           `json:"times"`    // how often it was seen
	Opened   time.Time       `json:"opened"`
	Seen     time.Time       `json:"seen"`   // last
	Closed   time.Time       `json:"closed"` // zero while it is open
}

// IncidentFilter says which incidents are asked for. What is zero does not matter.
type IncidentFilter struct {
	Device journal.Address
	Order  journal.OrderID
	Open   bool  // only those that are not closed
	Before int64 // only those with a lower id
	Limit  int   // at most so many, newest first
}
