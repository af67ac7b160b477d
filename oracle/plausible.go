package oracle

import (
	"encoding/json"
	"math"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	topSpeed   = 90.0            // m/s between two positions; the fastest delivery drones fly at half of it
	jitter     = 50.0            // metres that a position may be wrong
	fenced     = 500.0           // metres outside its place at which a device acts too far away
	aheadSlack = 5 * time.Minute // a clock that is ahead by more is worth a look; by more than an hour, and nothing is taken
	stuckFor   = 30              // positions in a row, all the same, of something that says it moves
)

// Band is the temperatures that are right, in thousandths of a degree Celsius, both ends included.
type Band struct{ Low, High int64 }

// Evidence is what an incident shows. No positions: where a vehicle was is for whom it came to.
type evidence struct {
	Epoch  uint32    `json:"epoch"`
	Seq    uint64    `json:"seq"`
	Time   time.Time `json:"time"` // the device's
	Metres float64   `json:"metres,omitempty"`
	Speed  float64   `json:"metres_per_second,omitempty"`
	Ahead  float64   `json:"seconds_ahead,omitempty"`
	Count  int       `json:"readings,omitempty"`
	Grams  int64     `json:"grams"`
	Milli  *int64    `json:"thousandths_celsius,omitempty"`
}

// tracks remember where each device was seen last, in this process: what came before is forgotten with it, and so is what another oracle saw.
type tracks struct {
	mu   sync.Mutex
	last map[journal.Address]track
}

type track struct {
	at   journal.Reading // last position
	same int             // positions in a row at that place, with a speed
}

// limits are what this network finds right.
type limits struct {
	fence func(ledger.Device, journal.Point) float64 // nil: anywhere
	band  *Band                                      // nil: any temperature
}

// look says what is implausible about a segment's readings. The segment is stored all the same.
func (t *tracks) look(d ledger.Device, s journal.Segment, readings []journal.Reading, right limits, now time.Time) (found []ledger.Incident) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.last == nil || len(t.last) >= maxDevices {
		t.last = map[journal.Address]track{}
	}
	known := t.last[d.ID]
	seen := map[ledger.IncidentKind]bool{} // once for each segment is enough
	report := func(kind ledger.IncidentKind, i int, order journal.OrderID, e evidence) {
		if seen[kind] {
			return
		}
		seen[kind] = true
		e.Epoch, e.Seq, e.Time = s.Epoch, s.FirstSeq+uint64(i), readings[i].Time
		body, err := json.Marshal(e)
		if err != nil {
			body = json.RawMessage(`{}`) // numbers alone: it cannot fail
		}
		found = append(found, ledger.Incident{Device: d.ID, Order: order, Kind: kind, Evidence: body})
	}
	for i, r := range readings {
		if ahead := r.Time.Sub(now); ahead > aheadSlack {
			report(ledger.Clock, i, journal.OrderID{}, evidence{Ahead: ahead.Seconds()})
		}
		here := journal.Point{Lat: r.Lat, Lon: r.Lon}
		if r.Kind.Acts() && right.fence != nil {
			if off := right.fence(d, here); off > fenced {
				report(ledger.Geofence, i, r.Subject, evidence{Metres: math.Round(off)})
			}
		}
		if r.Kind == journal.Packing && r.Value <= 0 {
			report(ledger.Weight, i, r.Subject, evidence{Grams: r.Value})
		}
		if b := right.band; r.Kind == journal.Sensing && b != nil && (r.Value < b.Low || r.Value > b.High) {
			report(ledger.Temperature, i, journal.OrderID{}, evidence{Milli: &r.Value})
		}
		if r.Kind != journal.Position && r.Kind != journal.Arriving {
			continue
		}
		if gone, passed := between(known.at, r), r.Time.Sub(known.at.Time).Seconds(); !known.at.Time.IsZero() && passed >= 0 && gone > jitter && gone-jitter > topSpeed*max(passed, 0.1) {
			report(ledger.Speed, i, journal.OrderID{}, evidence{Metres: math.Round(gone), Speed: math.Round(gone / max(passed, 0.1))})
		}
		if r.Time.Before(known.at.Time) {
			continue // late: its time has been looked at
		}
		if r.Kind == journal.Position && r.Value > 0 && r.Lat == known.at.Lat && r.Lon == known.at.Lon {
			if known.same++; known.same >= stuckFor {
				report(ledger.Stuck, i, journal.OrderID{}, evidence{Count: known.same, Speed: float64(r.Value) / 1000})
			}
		} else {
			known.same = 0
		}
		known.at = r
	}
	if !known.at.Time.IsZero() {
		t.last[d.ID] = known
	}
	return found
}

// between is the distance in metres, exact enough for what is near, and large for what is far.
func between(a, b journal.Reading) float64 {
	const metres = 6371000 * math.Pi / 180 / 1e7 // for 1e-7 degrees of latitude
	lat := float64(b.Lat-a.Lat) * metres
	lon := math.Remainder(float64(b.Lon)-float64(a.Lon), 360e7) * metres * math.Cos(float64(a.Lat)/1e7*math.Pi/180)
	return math.Hypot(lat, lon)
}
