package routing

import (
	"fmt"
	"math"
	"sort"

	"github.com/waybill/waybill/journal"
)

// Path is a way through the town. Its slices have the same length, at least 1.
type Path struct {
	Line    []journal.Point
	Metres  []float64 // from the start to each point
	Seconds []float64 // simulated seconds from the start to each point
}

// Length returns the length of the path in metres.
func (p Path) Length() float64 { return p.Metres[len(p.Metres)-1] }

// Duration returns the duration of the path in simulated seconds.
func (p Path) Duration() float64 { return p.Seconds[len(p.Seconds)-1] }

// At returns the position on the path after some simulated seconds, and the speed there in metres per simulated second.
func (p Path) At(seconds float64) (at journal.Point, speed float64) {
	i := sort.SearchFloat64s(p.Seconds, seconds)
	if i == 0 {
		return p.Line[0], 0
	}
	if i == len(p.Line) {
		return p.Line[i-1], 0
	}
	took := p.Seconds[i] - p.Seconds[i-1]
	t := (seconds - p.Seconds[i-1]) / took
	return project(p.Line[i-1]).mix(project(p.Line[i]), t).geo(), (p.Metres[i] - p.Metres[i-1]) / took
}

// pathBuilder builds a path point by point.
type pathBuilder struct {
	line            []vec
	metres, seconds []float64
}

// moveTo appends a point, reached from the previous one at a speed in metres per simulated second. It ignores a point
// within 5 cm of the previous one. For the first point the speed is ignored.
func (t *pathBuilder) moveTo(to vec, speed float64) {
	n := len(t.line) - 1
	if n < 0 {
		t.line, t.metres, t.seconds = []vec{to}, []float64{0}, []float64{0}
		return
	}
	d := t.line[n].to(to)
	if d < 0.05 {
		return
	}
	t.line = append(t.line, to)
	t.metres = append(t.metres, t.metres[n]+d)
	t.seconds = append(t.seconds, t.seconds[n]+d/speed)
}

func (t *pathBuilder) path() Path {
	p := Path{make([]journal.Point, len(t.line)), t.metres, t.seconds}
	for i, v := range t.line {
		p.Line[i] = v.geo()
	}
	return p
}

const maxRoadDistance = 480.0 // metres; a place farther from every road cannot be reached

// nearestRoad returns the point on a road that is nearest to p. The error is journal.ErrNotFound if none is within
// about maxRoadDistance.
func (t *Town) nearestRoad(p vec) (roadPoint, error) {
	for r := 30.0; r <= maxRoadDistance; r *= 2 {
		best, nearest, last := roadPoint{edge: -1}, math.Inf(1), -1
		t.roadIndex.each(p, r, func(_ vec, i, _ int) {
			if i == last {
				return
			}
			last = i
			line, from := t.graph.edges[i].line, 0.0
			for k := 1; k < len(line); k++ {
				q, _ := nearestOn(p, line[k-1], line[k])
				if d := q.to(p); d < nearest {
					best, nearest = roadPoint{i, from + line[k-1].to(q), q}, d
				}
				from += line[k-1].to(line[k])
			}
		})
		if best.edge >= 0 {
			return best, nil
		}
	}
	q := p.geo()
	return roadPoint{}, fmt.Errorf("find a road within %.0f m of latitude %d, longitude %d (1e-7 degrees): %w",
		maxRoadDistance, q.Lat, q.Lon, journal.ErrNotFound)
}

// Path returns the quickest way by road. Between a road and an end of the path it goes straight, at the speed of a
// lane. The error is journal.ErrNotFound if an end is farther than about 480 m from every road.
func (t *Town) Path(from, to journal.Point) (Path, error) {
	start, err := t.nearestRoad(project(from))
	if err != nil {
		return Path{}, err
	}
	goal, err := t.nearestRoad(project(to))
	if err != nil {
		return Path{}, err
	}
	var tr pathBuilder
	tr.moveTo(project(from), 1)
	tr.moveTo(start.at, Lane.Speed())
	legs, _ := t.graph.search(start, goal)
	for _, l := range legs {
		t.graph.follow(&tr, l)
	}
	tr.moveTo(project(to), Lane.Speed())
	return tr.path(), nil
}

// follow appends the points of a leg to a path.
func (g *graph) follow(tr *pathBuilder, l leg) {
	e := &g.edges[l.edge]
	var between []vec
	for k, d := 1, 0.0; k < len(e.line); k++ {
		d += e.line[k-1].to(e.line[k])
		if d > min(l.from, l.to) && d < max(l.from, l.to) {
			between = append(between, e.line[k])
		}
	}
	if l.to < l.from {
		reverse(between)
	}
	for _, p := range append(between, pointAt(e.line, l.to)) {
		tr.moveTo(p, e.class.Speed())
	}
}

// Route returns the path that Path finds as its line, its length in metres and its duration in simulated seconds.
// The error is that of Path.
func (t *Town) Route(from, to journal.Point) (line []journal.Point, metres, seconds float64, err error) {
	p, err := t.Path(from, to)
	if err != nil {
		return nil, 0, 0, err
	}
	return p.Line, p.Length(), p.Duration(), nil
}

const (
	droneSpeed   = 9.5 // metres per simulated second
	climbSeconds = 8.0 // simulated seconds of a take-off, and of a landing
)

// Fly returns the straight path of a drone. It begins with a take-off, unless the drone is airborne already, and ends
// with a landing. A path of at most one metre has only its first point.
func Fly(from, to journal.Point, airborne bool) Path {
	d, takeoff := Distance(from, to), climbSeconds
	if airborne {
		takeoff = 0
	}
	p := Path{[]journal.Point{from}, []float64{0}, []float64{0}}
	add := func(at journal.Point, metres, seconds float64) {
		if n := len(p.Line) - 1; seconds > p.Seconds[n] {
			p.Line, p.Metres, p.Seconds = append(p.Line, at), append(p.Metres, metres), append(p.Seconds, seconds)
		}
	}
	if d > 1 {
		add(from, 0, takeoff)
		add(to, d, takeoff+d/droneSpeed)
		add(to, d, takeoff+d/droneSpeed+climbSeconds)
	}
	return p
}
