package routing

import (
	"fmt"
	"math"
	"sort"

	"github.com/waybill/waybill/journal"
)

// Path is a way through the town. Its slices have the same length, at least 1; Metres and Seconds count from the start.
type Path struct {
	Line    []journal.Point
	Metres  []float64
	Seconds []float64 // town seconds: see the package's units
}

// Length is the whole way in metres.
func (p Path) Length() float64 { return p.Metres[len(p.Metres)-1] }

// Duration is the whole way in town seconds.
func (p Path) Duration() float64 { return p.Seconds[len(p.Seconds)-1] }

// At is where one is after so many town seconds, and the speed there in metres a town second.
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
	return project(p.Line[i-1]).mix(project(p.Line[i]), t).point(), (p.Metres[i] - p.Metres[i-1]) / took
}

// trail gathers a path.
type trail struct {
	line            []vec
	metres, seconds []float64
}

func (t *trail) move(to vec, speed float64) {
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

func (t *trail) path() Path {
	p := Path{make([]journal.Point, len(t.line)), t.metres, t.seconds}
	for i, v := range t.line {
		p.Line[i] = v.point()
	}
	return p
}

const offRoad = 480.0 // metres from a road beyond which there is no way

// spot is the place on a road nearest to p.
func (t *Town) spot(p vec) (spot, error) {
	for r := 30.0; r <= offRoad; r *= 2 {
		best, near, last := spot{edge: -1}, math.Inf(1), -1
		t.marks.each(p, r, func(_ vec, i, _ int) {
			if i == last {
				return
			}
			last = i
			line, from := t.graph.edges[i].line, 0.0
			for k := 1; k < len(line); k++ {
				q, _ := nearestOn(p, line[k-1], line[k])
				if d := q.to(p); d < near {
					best, near = spot{i, from + line[k-1].to(q), q}, d
				}
				from += line[k-1].to(line[k])
			}
		})
		if best.edge >= 0 {
			return best, nil
		}
	}
	q := p.point()
	return spot{}, fmt.Errorf("no road near %d, %d: %w", q.Lat, q.Lon, journal.ErrNotFound)
}

// Path is the quickest way by road. Off the road it goes straight, at the speed of a lane. The error is
// journal.ErrNotFound when either end is far from any road.
func (t *Town) Path(from, to journal.Point) (Path, error) {
	start, err := t.spot(project(from))
	if err != nil {
		return Path{}, err
	}
	goal, err := t.spot(project(to))
	if err != nil {
		return Path{}, err
	}
	var tr trail
	tr.move(project(from), 1)
	tr.move(start.at, Lane.Speed())
	legs, _ := t.graph.search(start, goal)
	for _, l := range legs {
		t.graph.follow(&tr, l)
	}
	tr.move(project(to), Lane.Speed())
	return tr.path(), nil
}

// follow goes along a leg.
func (g *graph) follow(tr *trail, l leg) {
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
	for _, p := range append(between, point(e.line, l.to)) {
		tr.move(p, e.class.Speed())
	}
}

// Route is the quickest way by road: its line, metres and town seconds. The error is journal.ErrNotFound when either end is
// far from any road.
func (t *Town) Route(from, to journal.Point) (line []journal.Point, metres, seconds float64, err error) {
	p, err := t.Path(from, to)
	if err != nil {
		return nil, 0, 0, err
	}
	return p.Line, p.Length(), p.Duration(), nil
}

// What a drone does, in metres a second and seconds.
const (
	airspeed = 9.5
	climb    = 8.0 // to start, and again to land
)

// Fly is the straight way of a drone. On the ground its seconds begin and end with starting and landing; underway
// leaves out the starting.
func Fly(from, to journal.Point, underway bool) Path {
	d, up := Distance(from, to), climb
	if underway {
		up = 0
	}
	p := Path{[]journal.Point{from}, []float64{0}, []float64{0}}
	add := func(at journal.Point, metres, seconds float64) {
		if n := len(p.Line) - 1; seconds > p.Seconds[n] {
			p.Line, p.Metres, p.Seconds = append(p.Line, at), append(p.Metres, metres), append(p.Seconds, seconds)
		}
	}
	if d > 1 {
		add(from, 0, up)
		add(to, d, up+d/airspeed)
		add(to, d, up+d/airspeed+climb)
	}
	return p
}
