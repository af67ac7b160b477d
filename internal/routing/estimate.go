package routing

import (
	"math"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// How the simulated fleet's time relates to the town's.
const (
	Compression = 4.0  // town seconds in one second of the wall clock, at pace 1
	Dwell       = 20.0 // town seconds at a door; the parcel is handed over in the middle of them
)

// What drives of the past differ by. The window holds nine of ten arrivals when this is true of the fleet; the fleet's own
// test drives a few hundred times to see.
const (
	Residual  = 0.075 // standard deviation of a drive's time, as a share of it
	hop       = 45.0  // town seconds from one door of a round to the next, on average
	hopSpread = 28.0  // their standard deviation, dwelling included
	blur      = 6.0   // town seconds nobody can promise: the last turn, the bell
	nineOfTen = 1.645 // standard deviations each way
)

// Estimator says when a parcel will be at its door, from where its vehicle is.
type Estimator struct {
	town    *Town
	centres map[uint16]journal.Point
	zones   map[uint32]ledger.Zone
	rate    float64 // town seconds in a second of the wall clock
}

// NewEstimator estimates for a fleet that drives at that pace (0 means 1).
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

// Door is where the order is handed over; false when its zone is unknown.
func (e *Estimator) Door(o ledger.Order) (journal.Point, bool) {
	z, ok := e.zones[o.Terms.Zone]
	if !ok {
		return journal.Point{}, false
	}
	return e.town.Door(z, o.ID), true
}

// Way is how a vehicle of that mode gets from one place to another: by road, drones straight. Where no road is near, it
// is a straight line too.
func (e *Estimator) Way(m ledger.Mode, from, to journal.Point, underway bool) Path {
	if m != ledger.Drone {
		if p, err := e.town.Path(from, to); err == nil {
			return p
		}
	}
	return Fly(from, to, underway)
}

// Line is the way from the order's centre to its door; nil when either is unknown.
func (e *Estimator) Line(o ledger.Order) []journal.Point {
	door, ok := e.Door(o)
	centre, known := e.centres[o.Centre]
	if !ok || !known {
		return nil
	}
	return e.Way(o.Mode, centre, door, false).Line
}

// Estimate is when the order will be handed over, as of a reading of its vehicle with so many stops to make before. The
// reading's time is when it was at that place, so an old reading gives an old estimate; its speed is not used: a red light
// says nothing about the rest of the way. Zero when the order's zone is unknown.
func (e *Estimator) Estimate(o ledger.Order, at journal.Reading, ahead int) ledger.Estimate {
	door, ok := e.Door(o)
	if !ok {
		return ledger.Estimate{}
	}
	ahead = max(ahead, 0)
	here := journal.Point{Lat: at.Lat, Lon: at.Lon}
	start, known := e.centres[o.Centre]
	underway := !known || Distance(start, here) > 25
	p := e.Way(o.Mode, here, door, underway)
	stops := float64(ahead)
	rest := p.Duration() + Dwell/2 + stops*(hop+Dwell)
	drive, unsure := Residual*p.Duration(), blur
	if o.Mode == ledger.Drone {
		unsure += climb / 2 // how high it is, a position does not tell
	}
	spread := nineOfTen * math.Sqrt(drive*drive+stops*hopSpread*hopSpread+unsure*unsure)
	after := func(seconds float64) time.Time {
		return at.Time.Add(time.Duration(max(0, seconds) / e.rate * float64(time.Second)))
	}
	return ledger.Estimate{ETA: after(rest), Low: after(rest - spread), High: after(rest + spread), Left: p.Length(), Ahead: ahead}
}

// Round is the order in which a vehicle at a place visits the doors of its parcels: always the nearest next. A vehicle on
// its way to the nearest door stays nearest to it, so the round is the same asked again from anywhere along it; the index of
// an order in it is the number of stops before its own. Orders of unknown zones are left out.
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
			if s := e.Way(o.Mode, at, door, true).Duration(); s < near {
				next, near = i, s
			}
		}
		at, _ = e.Door(left[next])
		round = append(round, left[next])
		left = append(left[:next], left[next+1:]...)
	}
	return round
}
