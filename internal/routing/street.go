package routing

import (
	"math"
	"math/rand/v2"
)

// Class is the rank of a road. A lower value is a more important road.
type Class uint8

// Classes of roads.
const (
	Main        Class = iota // main road through the town or along the coast
	Street                   // collector road of a quarter
	Residential              // road with homes; most doors are on these
	Lane                     // narrow road, as in the old town
)

var classNames = [...]string{"main", "street", "residential", "lane"}

// String returns the class as it is written in the basemap.
func (c Class) String() string { return classNames[c] }

// Speed returns the mean speed of a van on a road of this class, in metres per second.
func (c Class) Speed() float64 { return [...]float64{11, 8.5, 6, 3.5}[c] }

// half returns half of the width, in metres, of the strip along the road's centre line that buildings leave free.
func (c Class) half() float64 { return [...]float64{8, 6.5, 5.5, 3.2}[c] }

// street is one named road before it is cut into edges at its crossings.
type street struct {
	class   Class
	line    []vec
	across  bool    // the street crosses the direction field at right angles
	spacing float64 // minimum metres to parallel streets, at the starting point
	closed  bool
}

// tracePlan sets how the streets of one class are traced.
//
// Streets follow the direction field of terrain.heading, or cross it at right angles. These are the two families.
// Streets of one family are nearly parallel, so a minimum spacing between them is enforced.
type tracePlan struct {
	class        Class
	spacing      float64 // metres between streets of one family where the density is high
	extraSpacing float64 // metres added to spacing where the density is 0
	minDensity   float64 // density below which no street is traced; negative: no minimum
	minLength    float64 // metres; shorter streets are dropped
	maxLength    float64 // metres, for each of the two directions from the starting point
	minShore     float64 // least metres to the nearest water
	attempts     int     // random starting points
}

var tracePlans = []tracePlan{
	{Main, 560, 150, -1, 420, 6000, 48, 260},
	{Street, 200, 170, 0.30, 170, 1500, 22, 700},
	{Residential, 50, 100, 0.34, 62, 560, 19, 4200},
	{Lane, 26, 60, 0.70, 28, 120, 17, 1600},
	{Lane, 270, 120, -1, 120, 420, 45, 260},
}

const traceStep = 7.0 // metres between two points of a traced street

// tracer lays out the streets of a town. It is not safe for concurrent use.
type tracer struct {
	land     *terrain
	rand     *rand.Rand
	streets  []*street
	byFamily [2]*pointIndex // points of the streets of each family
	all      *pointIndex    // points of all streets; i is the street, k the point
}

// traceStreets lays out all streets of a town, in the order of tracePlans.
func traceStreets(land *terrain, seed uint64) []*street {
	t := &tracer{land: land, all: newPointIndex()}
	t.rand = rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // the layout must be reproducible
	t.byFamily = [2]*pointIndex{newPointIndex(), newPointIndex()}
	for _, p := range tracePlans {
		from := len(t.streets)
		for _, s := range t.startingPoints(p) {
			t.tryStreet(p, s.at, s.across)
		}
		for _, s := range t.streets[from:] {
			t.extendEnds(s, p)
		}
	}
	return t.streets
}

// seedPoint is a place at which the tracing of a street begins.
type seedPoint struct {
	at     vec
	across bool
}

// startingPoints returns the points from which streets of a plan are traced.
// Main roads begin at fixed points: the quays and the way through the town. Random points follow.
func (t *tracer) startingPoints(p tracePlan) []seedPoint {
	var out []seedPoint
	if p.class == Main {
		out = append(out,
			seedPoint{vec{-420, -235}, false}, seedPoint{vec{-330, 60}, true}, seedPoint{vec{150, 100}, false},
			seedPoint{vec{1300, -520}, false}, seedPoint{vec{2450, -40}, false})
	}
	for range p.attempts {
		at := vec{(t.rand.Float64() - 0.5) * 5700, (t.rand.Float64() - 0.5) * 3700}
		out = append(out, seedPoint{at, t.rand.IntN(2) == 1})
	}
	return out
}

// tryStreet traces a street in both directions from at. It keeps the street if it is long enough.
// It does nothing if at is not allowed by the plan or is too close to a street of the same family.
func (t *tracer) tryStreet(p tracePlan, at vec, across bool) {
	spacing := t.spacing(p, at)
	if !t.allowed(p, at) || t.family(across).near(at, spacing) {
		return
	}
	ahead, closed := t.trace(p, at, across, 1)
	line := ahead
	if !closed {
		back, _ := t.trace(p, at, across, -1)
		line = nil
		for i := len(back) - 1; i > 0; i-- {
			line = append(line, back[i])
		}
		line = append(line, ahead...)
	}
	if length(line) < p.minLength {
		return
	}
	i := len(t.streets)
	t.streets = append(t.streets, &street{p.class, line, across, spacing, closed})
	for k, q := range line {
		t.family(across).add(q, i, k)
		t.all.add(q, i, k)
	}
}

// family returns the points of the streets of one family.
func (t *tracer) family(across bool) *pointIndex {
	if across {
		return t.byFamily[1]
	}
	return t.byFamily[0]
}

// spacing returns the metres to keep from streets of the same family.
func (t *tracer) spacing(p tracePlan, at vec) float64 {
	return p.spacing + p.extraSpacing*clamp(1.15-1.3*t.land.density(at), 0, 1)
}

// allowed reports whether the plan allows a street at a point.
func (t *tracer) allowed(p tracePlan, at vec) bool {
	return t.land.shoreDistance(at) > p.minShore && (p.minDensity < 0 || t.land.density(at) > p.minDensity)
}

// trace follows the direction field from at, forwards if sign is 1, backwards if it is -1. It ends at a sharp turn,
// at a point that the plan does not allow, next to a parallel street, and where the line comes back to itself. If it
// comes back to its first point, closed is true.
func (t *tracer) trace(p tracePlan, at vec, across bool, sign float64) (line []vec, closed bool) {
	line = []vec{at}
	dir := t.land.heading(at, across).times(sign)
	for travelled := 0.0; travelled < p.maxLength; travelled += traceStep {
		mid := at.add(dir.times(traceStep / 2))
		d := t.land.heading(mid, across)
		if d.dot(dir) < 0 {
			d = d.times(-1)
		}
		next := at.add(d.times(traceStep)).quantised()
		if d.dot(dir) < 0.7 || !t.allowed(p, next) || t.family(across).near(next, t.spacing(p, next)*0.55) {
			return line, false
		}
		if travelled > 25*traceStep && next.to(line[0]) < 1.2*traceStep {
			return append(line, line[0]), true
		}
		for i := 0; i < len(line)-40; i += 6 {
			if line[i].to(next) < p.spacing*0.5 {
				return line, false
			}
		}
		line, at, dir = append(line, next), next, d
	}
	return line, false
}

// extendEnds connects each end of a street to the nearest street ahead of it, if there is one within reach.
// A point far from the direction of the street counts as farther away. The connection must stay on land.
func (t *tracer) extendEnds(s *street, p tracePlan) {
	if s.closed {
		return
	}
	for range 2 {
		n := len(s.line)
		end, dir := s.line[n-1], s.line[n-1].sub(s.line[max(0, n-4)]).unit()
		best, cost := vec{}, math.Inf(1)
		reach := clamp(s.spacing*1.1, 100, 330)
		t.all.each(end, reach, func(q vec, i, k int) {
			d := end.to(q)
			if t.streets[i] == s && (k < 0 || distanceFromEnd(s.line, q) < 60) || d < 1 {
				return
			}
			turn := 1.0
			if d > traceStep {
				turn = dir.dot(q.sub(end).unit())
			}
			if turn < 0.35 {
				return
			}
			if c := d * (2 - turn); c < cost && t.onLand(end, q) {
				best, cost = q, c
			}
		})
		if cost < math.Inf(1) {
			s.line = append(s.line, best)
		}
		reverse(s.line)
	}
}

// distanceFromEnd returns the metres along a line from its last point back to its point q.
func distanceFromEnd(line []vec, q vec) float64 {
	l := 0.0
	for i := len(line) - 1; i > 0 && line[i] != q; i-- {
		l += line[i].to(line[i-1])
	}
	return l
}

// onLand reports whether the straight line from a to b keeps 13 m from the water.
func (t *tracer) onLand(a, b vec) bool {
	for k := range 9 {
		if t.land.shoreDistance(a.mix(b, float64(k)/8)) < 13 {
			return false
		}
	}
	return true
}

// reverse reverses a line in place.
func reverse(line []vec) {
	for i, j := 0, len(line)-1; i < j; i, j = i+1, j-1 {
		line[i], line[j] = line[j], line[i]
	}
}
