package routing

import (
	"math"
	"math/rand/v2"
)

// house is a building's footprint.
type house struct {
	class string
	ring  []vec
}

type builder struct {
	land   *terrain
	roads  *scatter // points of roads, i is the edge
	graph  *graph
	greens []garden
	rand   *rand.Rand
	built  []house
	where  *scatter // middles of built, i is the house
}

const houseReach = 75.0 // metres within which two houses' middles can collide

// houses lines the streets with buildings: rows in the old town, detached houses outside, sheds at the shipyard.
func houses(land *terrain, g *graph, roads *scatter, greens []garden, seed uint64) []house {
	b := &builder{land, roads, g, greens, rand.New(rand.NewPCG(seed, 2)), nil, newScatter()} //nolint:gosec // one seed, one town
	b.landmarks()
	for i, h := range outline {
		if h.next == quay {
			n := outline[(i+1)%len(outline)]
			b.line([]vec{{h.x, h.y}, {n.x, n.y}}, 1, 17, true)
		}
	}
	for _, e := range g.edges {
		for _, side := range []float64{1, -1} {
			b.line(e.line, side, e.class.half(), false)
		}
	}
	return b.built
}

// line puts buildings along one side of a line, beginning half metres from it.
func (b *builder) line(line []vec, side, half float64, wharf bool) {
	total := length(line)
	for s := half + 3; s < total-half-3; {
		at := point(line, s)
		w, d, back, gap, class := b.kind(at, wharf)
		if class == "" {
			s += 40
			continue
		}
		mid := point(line, s+w/2)
		dir := point(line, min(total, s+w)).sub(at).unit()
		if s+w > total-half-2 || dir == (vec{}) {
			break
		}
		out := dir.left().times(side)
		c := mid.add(out.times(half + back + d/2))
		if b.place(class, rectangle(c, dir, w, d)) {
			s += w + gap
		} else {
			s += max(6, gap/2)
		}
	}
}

// kind draws a building for a place: width along the street, depth, distance from the street and to the next, all in metres.
func (b *builder) kind(at vec, wharf bool) (w, d, back, gap float64, class string) {
	r := b.rand.Float64
	yard := at.to(vec{520, -480}) < 330 || at.to(vec{-640, -480}) < 120
	n := b.land.density(at)
	switch {
	case wharf || yard:
		return 22 + 26*r(), 14 + 14*r(), 3 + 4*r(), 8 + 10*r(), "shed"
	case n > 0.92:
		return 18 + 18*r(), 11 + 3*r(), 1 + r(), 0.4 + 7*math.Floor(r()*1.25), "row"
	case n > 0.70:
		return 17 + 13*r(), 10 + 3*r(), 3 + 2*r(), 7 + 9*r(), "row"
	case n > 0.36:
		return 13 + 7*r(), 10 + 3*r(), 5 + 4*r(), 16 + 15*r(), "house"
	case r() < 0.34:
		return 13 + 8*r(), 9 + 4*r(), 9 + 14*r(), 40 + 60*r(), "house"
	}
	return 0, 0, 0, 0, ""
}

func rectangle(c, dir vec, w, d float64) []vec {
	x, y := dir.times(w/2), dir.left().times(d/2)
	return []vec{c.sub(x).sub(y), c.add(x).sub(y), c.add(x).add(y), c.sub(x).add(y)}
}

// place builds unless water, a road, a garden or another house is in the way.
func (b *builder) place(class string, ring []vec) bool {
	shore := 13.0
	if class == "shed" {
		shore = 6
	}
	for i, p := range ring {
		ring[i] = p.snapped()
		mid := p.mix(ring[(i+1)%len(ring)], 0.5)
		for _, q := range []vec{p, mid} {
			if b.land.shoreDistance(q) < shore || b.onRoad(q) {
				return false
			}
			for _, g := range b.greens {
				if g.holds(q) {
					return false
				}
			}
		}
	}
	c := ring[0].mix(ring[2], 0.5)
	free := true
	b.where.each(c, houseReach, func(_ vec, i, _ int) {
		free = free && !overlap(ring, b.built[i].ring)
	})
	if free {
		b.where.add(c, len(b.built), 0)
		b.built = append(b.built, house{class, ring})
	}
	return free
}

func (b *builder) onRoad(p vec) bool {
	hit := false
	b.roads.each(p, 14, func(q vec, i, _ int) {
		hit = hit || p.to(q) < b.graph.edges[i].class.half()+0.7
	})
	return hit
}

// overlap tells convex rings apart by a separating line along one of their sides; 0.3 m count as touching.
func overlap(a, b []vec) bool {
	for range 2 {
		for i, p := range a {
			n := a[(i+1)%len(a)].sub(p).unit().left()
			low := math.Inf(1)
			high := math.Inf(-1)
			for _, q := range b {
				high = max(high, n.dot(q.sub(p)))
			}
			for _, q := range a {
				low = min(low, n.dot(q.sub(p)))
			}
			if high < low+0.3 {
				return false
			}
		}
		a, b = b, a
	}
	return true
}

// landmarks are built first, as near as can be to where they should stand.
func (b *builder) landmarks() {
	for _, p := range []struct {
		c           vec
		angle, w, d float64
		class       string
	}{
		{churchHill, 0.35, 42, 17, "church"},
		{vec{150, 640}, 0.3, 60, 18, "school"},
		{vec{900, -520}, 0.2, 52, 20, "school"},
		{vec{-1060, -190}, -0.4, 56, 18, "school"},
		{vec{2795, 60}, 0.4, 11, 11, "light"},
		{vec{-2715, -300}, 0.1, 11, 11, "light"},
	} {
		for k := range 400 { // a spiral outwards
			c := p.c.add(along(float64(k) * 2.4).times(5 * math.Sqrt(float64(k))))
			dir := along(p.angle + float64(k)*0.7)
			if !b.place(p.class, rectangle(c, dir, p.w, p.d)) {
				continue
			}
			if p.class == "church" { // its transept
				x, y := dir.times(4), dir.left().times(15)
				m := c.sub(dir.times(6))
				b.built = append(b.built, house{"church", []vec{m.sub(x).sub(y), m.add(x).sub(y), m.add(x).add(y), m.sub(x).add(y)}})
			}
			break
		}
	}
	for _, m := range moles[:2] {
		b.built = append(b.built, house{"light", blob(5, m[len(m)-1], 5, 5, 0, 10)})
	}
}

var churchHill = vec{-385, 330}
