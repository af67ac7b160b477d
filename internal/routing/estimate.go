package routing

import (
	"math"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Times of the simulated fleet.
const (
	Compression = 4.0  // simulated seconds per second of the wall clock, at pace 1
	Dwell       = 20.0 // simulated seconds that a vehicle stands at a door; the hand-over is in the middle of them
)

// Statistics of the fleet's drives, from which the window of an estimate is computed. If they are right, nine of ten
// parcels arrive within the window. TestEstimate_windowHoldsNineOfTen in package sim checks that.
const (
	DriveTimeCV = 0.075 // coefficient of variation of the duration of a drive
	hopMean     = 45.0  // mean simulated seconds from one door of a round to the next
	hopStdDev   = 28.0  // standard deviation of the simulated seconds per stop, dwell time included
	fixedStdDev = 6.0   // standard deviation, in simulated seconds, of the part that does not depend on the distance
	z90         = 1.645 // a normal variable is within this many standard deviations of its mean with probability 0.9
)

// Estimator estimates the arrival of a parcel from the position of its vehicle. It is immutable and safe for concurrent
// use.
type Estimator struct {
	town    *Town
	centres map[uint16]journal.Point
	zones   map[uint32]ledger.Zone
	scale   float64 // simulated seconds per second of the wall clock
}

// NewEstimator returns an estimator for a fleet that drives at a pace. A pace of 0 or less means 1.
func NewEstimator(town *Town, n ledger.Network, pace float64) *Estimator {
	if pace <= 0 {
		pace = 1
	}
	e := &Estimator{town, map[uint16]journal.Point{}, map[uint32]ledger.Zone{}, Compression * pace}
	for _, c := range n.Centres {
		e.centres[c.ID] = journal.Point{Lat: c.Lat, Lon: c.Lon}
	}
	for _, z := range n.Zones {
		e.zones[z.ID] = z
	}
	return e
}

// Door returns the place at which the order is handed over, or false if the network has no such zone.
func (e *Estimator) Door(o ledger.Order) (journal.Point, bool) {
	z, ok := e.zones[o.Terms.Zone]
	if !ok {
		return journal.Point{}, false
	}
	return e.town.Door(z, o.ID), true
}

// Path returns the way of a vehicle of a mode from one place to another: the quickest way by road, or for a drone the
// straight line. It is the straight line of a drone too if no road is near. airborne is as in Fly.
func (e *Estimator) Path(m ledger.Mode, from, to journal.Point, airborne bool) Path {
	if m != ledger.Drone {
		if p, err := e.town.Path(from, to); err == nil {
			return p
		}
	}
	return Fly(from, to, airborne)
}

// Line returns the planned way from the order's centre to its door, or nil if the network has no such centre or zone.
func (e *Estimator) Line(o ledger.Order) []journal.Point {
	door, ok := e.Door(o)
	centre, known := e.centres[o.Centre]
	if !ok || !known {
		return nil
	}
	return e.Path(o.Mode, centre, door, false).Line
}

// Estimate returns the time of the hand-over of an order, with a 90 % window around it. at is a position of the
// vehicle, ahead the number of stops before the order's own. Times count from the time of the reading, so the
// estimate is as old as the reading. The speed in the reading is ignored, since a vehicle that waits at a red light
// is not late for it. The estimate is zero if the network has no such zone.
func (e *Estimator) Estimate(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate {
	door, ok := e.Door(o)
	if !ok {
		return ledger.Estimate{}
	}
	ahead = max(ahead, 0)
	here := journal.Point{Lat: at.Lat, Lon: at.Lon}
	start, known := e.centres[o.Centre]
	airborne := !known || Distance(start, here) > 25
	p := e.Path(o.Mode, here, door, airborne)
	stops := float64(ahead)
	remaining := p.Duration() + Dwell/2 + stops*(hopMean+Dwell)
	drive, fixed := DriveTimeCV*p.Duration(), fixedStdDev
	if o.Mode == ledger.Drone {
		fixed += climbSeconds / 2 // a reading has no altitude, so the rest of the climb is unknown
	}
	spread := z90 * math.Sqrt(drive*drive+stops*hopStdDev*hopStdDev+fixed*fixed)
	after := func(seconds float64) time.Time {
		return at.Time.Add(time.Duration(max(0, seconds) / e.scale * float64(time.Second)))
	}
	return ledger.Estimate{
		ETA: after(remaining), Low: after(remaining - spread), High: after(remaining + spread),
		Left: p.Length(), Ahead: ahead,
	}
}

// Round returns the orders in the sequence in which a vehicle at a place delivers them: always the nearest door next.
// The index of an order is the number of stops before its own. The sequence does not change while the vehicle drives to
// the first door, because that door stays the nearest one. Orders of zones that the network does not have are left out.
func (e *Estimator) Round(at journal.Point, orders []ledger.Order) []ledger.Order {
	left := make([]ledger.Order, 0, len(orders))
	for _, o := range orders {
		if _, ok := e.zones[o.Terms.Zone]; ok {
			left = append(left, o)
		}
	}
	round := make([]ledger.Order, 0, len(left))
	for len(left) > 0 {
		next, near := 0, math.Inf(1)
		for i, o := range left {
			door, _ := e.Door(o)
			if s := e.Path(o.Mode, at, door, true).Duration(); s < near {
				next, near = i, s
			}
		}
		at, _ = e.Door(left[next])
		round = append(round, left[next])
		left = append(left[:next], left[next+1:]...)
	}
	return round
}
