package routing

import (
	"math"
	"math/rand/v2"
)

// Class is what a road is for.
type Class uint8

// Classes of roads.
const (
	Main        Class = iota // through the town and along the coast
	Street                   // collects a quarter's traffic
	Residential              // where people live; parcels are handed over here
	Lane                     // narrow, between the main streets of the old town
)

var classNames = [...]string{"main", "street", "residential", "lane"}

func (c Class) String() string { return classNames[c] }

// Speed is what a van does on such a road on average, in metres a second.
func (c Class) Speed() float64 { return [...]float64{11, 8.5, 6, 3.5}[c] }

// half is half of the road's width in metres, as buildings keep away from it.
func (c Class) half() float64 { return [...]float64{8, 6.5, 5.5, 3.2}[c] }

// street is one named road before it is cut at crossings.
type street struct {
	class  Class
	line   []vec
	second bool    // of the second family
	gap    float64 // metres to its like when it was traced
	closed bool
}

// plan says how the streets of one class are traced.
type plan struct {
	class    Class
	gap      float64 // metres between streets of one family in dense parts
	sparse   float64 // metres more where there is no town
	dense    float64 // least density
	least    float64 // metres a street must have
	most     float64 // metres a street may have, each way
	shore    float64 // metres kept from the water
	attempts int
}

var plans = []plan{
	{Main, 560, 150, -1, 420, 6000, 48, 260},
	{Street, 200, 170, 0.30, 170, 1500, 22, 700},
	{Residential, 50, 100, 0.34, 62, 560, 19, 4200},
	{Lane, 26, 60, 0.70, 28, 120, 17, 1600},
	{Lane, 270, 120, -1, 120, 420, 45, 260},
}

const stride = 7.0 // metres between a street's points

type tracer struct {
	land    *terrain
	rand    *rand.Rand
	streets []*street
	like    [2]*scatter // points of the streets of each family
	all     *scatter
}

// layout traces all streets, the important ones first.
func layout(land *terrain, seed uint64) []*street {
	t := &tracer{land: land, rand: rand.New(rand.NewPCG(seed, 1)), all: newScatter()} //nolint:gosec // one seed, one town
	t.like = [2]*scatter{newScatter(), newScatter()}
	for _, p := range plans {
		from := len(t.streets)
		for _, s := range t.seeds(p) {
			t.try(p, s.at, s.second)
		}
		for _, s := range t.streets[from:] {
			t.join(s, p)
		}
	}
	return t.streets
}

type start struct {
	at     vec
	second bool
}

// seeds are places to begin a street: first those that must be (the quays, the way through town), then chance.
func (t *tracer) seeds(p plan) []start {
	var out []start
	if p.class == Main {
		out = append(out, start{vec{-420, -235}, false}, start{vec{-330, 60}, true}, start{vec{150, 100}, false}, start{vec{1300, -520}, false}, start{vec{2450, -40}, false})
	}
	for range p.attempts {
		at := vec{(t.rand.Float64() - 0.5) * 5700, (t.rand.Float64() - 0.5) * 3700}
		out = append(out, start{at, t.rand.IntN(2) == 1})
	}
	return out
}

// try traces a street both ways from its start and keeps it when it is long enough and not too close to its like.
func (t *tracer) try(p plan, at vec, second bool) {
	gap := t.gap(p, at)
	if !t.fits(p, at) || t.near(at, second).near(at, gap) {
		return
	}
	ahead, closed := t.trace(p, at, second, 1)
	line := ahead
	if !closed {
		back, _ := t.trace(p, at, second, -1)
		line = nil
		for i := len(back) - 1; i > 0; i-- {
			line = append(line, back[i])
		}
		line = append(line, ahead...)
	}
	if length(line) < p.least {
		return
	}
	i := len(t.streets)
	t.streets = append(t.streets, &street{p.class, line, second, gap, closed})
	for k, q := range line {
		t.near(q, second).add(q, i, k)
		t.all.add(q, i, k)
	}
}

func (t *tracer) near(_ vec, second bool) *scatter {
	if second {
		return t.like[1]
	}
	return t.like[0]
}

func (t *tracer) gap(p plan, at vec) float64 {
	return p.gap + p.sparse*within(1.15-1.3*t.land.density(at), 0, 1)
}

func (t *tracer) fits(p plan, at vec) bool {
	return t.land.shoreDistance(at) > p.shore && (p.dense < 0 || t.land.density(at) > p.dense)
}

func (t *tracer) trace(p plan, at vec, second bool, sign float64) (line []vec, closed bool) {
	line = []vec{at}
	dir := t.land.heading(at, second).times(sign)
	for travelled := 0.0; travelled < p.most; travelled += stride {
		mid := at.add(dir.times(stride / 2))
		d := t.land.heading(mid, second)
		if d.dot(dir) < 0 {
			d = d.times(-1)
		}
		next := at.add(d.times(stride)).snapped()
		if d.dot(dir) < 0.7 || !t.fits(p, next) || t.near(next, second).near(next, t.gap(p, next)*0.55) {
			return line, false
		}
		if travelled > 25*stride && next.to(line[0]) < 1.2*stride {
			return append(line, line[0]), true
		}
		for i := 0; i < len(line)-40; i += 6 {
			if line[i].to(next) < p.gap*0.5 {
				return line, false
			}
		}
		line, at, dir = append(line, next), next, d
	}
	return line, false
}

// join leads each loose end of a street to the road ahead, if there is one near.
func (t *tracer) join(s *street, p plan) {
	if s.closed {
		return
	}
	for range 2 {
		n := len(s.line)
		end, dir := s.line[n-1], s.line[n-1].sub(s.line[max(0, n-4)]).unit()
		best, cost := vec{}, math.Inf(1)
		reach := within(s.gap*1.1, 100, 330)
		t.all.each(end, reach, func(q vec, i, k int) {
			d := end.to(q)
			if t.streets[i] == s && (k < 0 || pathBetween(s.line, q) < 60) || d < 1 {
				return
			}
			turn := 1.0
			if d > stride {
				turn = dir.dot(q.sub(end).unit())
			}
			if turn < 0.35 {
				return
			}
			if c := d * (2 - turn); c < cost && t.dry(end, q) {
				best, cost = q, c
			}
		})
		if cost < math.Inf(1) {
			s.line = append(s.line, best)
		}
		reverse(s.line)
	}
}

// pathBetween is the way along a line from its end back to its point q.
func pathBetween(line []vec, q vec) float64 {
	l := 0.0
	for i := len(line) - 1; i > 0 && line[i] != q; i-- {
		l += line[i].to(line[i-1])
	}
	return l
}

func (t *tracer) dry(a, b vec) bool {
	for k := range 9 {
		if t.land.shoreDistance(a.mix(b, float64(k)/8)) < 13 {
			return false
		}
	}
	return true
}

func reverse(line []vec) {
	for i, j := 0, len(line)-1; i < j; i, j = i+1, j-1 {
		line[i], line[j] = line[j], line[i]
	}
}
