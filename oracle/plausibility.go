package oracle

import (
	"encoding/json"
	"math"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	maxSpeed          = 90.0            // m/s between two positions: twice the speed of the fastest delivery drones
	positionError     = 50.0            // error of a position in metres
	geofenceTolerance = 500.0           // metres outside the geofence at which an act is still plausible
	maxClockAhead     = 5 * time.Minute // a clock further ahead is an incident; beyond maxAhead the message is refused
	stuckReadings     = 30              // consecutive equal positions, reported with a speed, that open an incident
)

// Band is a range of temperatures in thousandths of a degree Celsius, including both limits.
type Band struct{ Low, High int64 }

// evidence is the evidence of an incident. It has no positions, because only the recipients of a vehicle's orders may
// see where it was.
type evidence struct {
	Epoch  uint32    `json:"epoch"`
	Seq    uint64    `json:"seq"`
	Time   time.Time `json:"time"` // by the device's clock
	Metres float64   `json:"metres,omitempty"`
	Speed  float64   `json:"metres_per_second,omitempty"`
	Ahead  float64   `json:"seconds_ahead,omitempty"`
	Count  int       `json:"readings,omitempty"`
	Grams  int64     `json:"grams"`
	Milli  *int64    `json:"thousandths_celsius,omitempty"`
}

// tracks has the last position of each device that this process has seen. It is not stored, and not shared with other
// oracles. It is safe for concurrent use.
type tracks struct {
	mu   sync.Mutex
	last map[journal.Address]track
}

// track is the last position of a device.
type track struct {
	at   journal.Reading
	same int // number of consecutive readings at this position with a speed
}

// limits are the configured limits of readings.
type limits struct {
	geofence func(ledger.Device, journal.Point) float64 // nil: no geofence
	band     *Band                                      // nil: any temperature
	speed    float64                                    // m/s
}

// check returns an incident for each kind of implausible reading in a segment, at most one of each kind. It updates the
// device's track. The segment is stored regardless.
func (t *tracks) check(
	d ledger.Device, s journal.Segment, readings []journal.Reading, right limits, now time.Time,
) (found []ledger.Incident) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.last == nil || len(t.last) >= maxDevices {
		t.last = map[journal.Address]track{}
	}
	known := t.last[d.ID]
	seen := map[ledger.IncidentKind]bool{}
	report := func(kind ledger.IncidentKind, i int, order journal.OrderID, e evidence) {
		if seen[kind] {
			return
		}
		seen[kind] = true
		e.Epoch, e.Seq, e.Time = s.Epoch, s.FirstSeq+uint64(i), readings[i].Time
		body, err := json.Marshal(e)
		if err != nil {
			body = json.RawMessage(`{}`) // unreachable: all fields can be encoded
		}
		found = append(found, ledger.Incident{Device: d.ID, Order: order, Kind: kind, Evidence: body})
	}
	for i, r := range readings {
		if ahead := r.Time.Sub(now); ahead > maxClockAhead {
			report(ledger.Clock, i, journal.OrderID{}, evidence{Ahead: ahead.Seconds()})
		}
		here := journal.Point{Lat: r.Lat, Lon: r.Lon}
		if r.Kind.Acts() && !r.Kind.AtDoor(d.Role) && right.geofence != nil { // acts at the door have no own position
			if off := right.geofence(d, here); off > geofenceTolerance {
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
		if !known.at.Time.IsZero() && r.Time.Before(known.at.Time) {
			continue // older than the last position, for example a segment that was resent
		}
		metres, seconds := distance(known.at, r), max(r.Time.Sub(known.at.Time).Seconds(), 0.1)
		if !known.at.Time.IsZero() && metres > positionError+right.speed*seconds {
			e := evidence{Metres: math.Round(metres), Speed: math.Round(metres / seconds)}
			report(ledger.Speed, i, journal.OrderID{}, e)
		}
		if r.Kind == journal.Position && r.Value > 0 && r.Lat == known.at.Lat && r.Lon == known.at.Lon {
			if known.same++; known.same >= stuckReadings {
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

// distance returns the distance of two positions in metres, on a plane that touches the Earth at a. It is accurate for
// short distances, and larger than maxSpeed allows for long ones.
func distance(a, b journal.Reading) float64 {
	const metres = 6371000 * math.Pi / 180 / 1e7 // per 1e-7 degrees of latitude
	lat := float64(b.Lat-a.Lat) * metres
	lon := math.Remainder(float64(b.Lon)-float64(a.Lon), 360e7) * metres * math.Cos(float64(a.Lat)/1e7*math.Pi/180)
	return math.Hypot(lat, lon)
}
