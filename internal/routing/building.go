package routing

import (
	"math"
	"math/rand/v2"
)

// building is the footprint of a building.
type building struct {
	class string
	ring  []vec
}

// builder places buildings. It is not safe for concurrent use.
type builder struct {
	land   *terrain
	roads  *pointIndex // points along all roads; i is the edge
	graph  *graph
	greens []greenSpace
	rand   *rand.Rand
	built  []building
	index  *pointIndex // middles of built; i is the index in built
}

const maxBuildingDistance = 75.0 // metres; buildings whose middles are farther apart cannot overlap

// placeBuildings places the landmarks, then buildings along the quays and along both sides of each road: row houses
// where the density is high, detached houses elsewhere, sheds at the quays and shipyards.
func placeBuildings(land *terrain, g *graph, roads *pointIndex, greens []greenSpace, seed uint64) []building {
	b := &builder{land: land, roads: roads, graph: g, greens: greens, index: newPointIndex()}
	b.rand = rand.New(rand.NewPCG(seed, 2)) //nolint:gosec // the town must be reproducible
	b.landmarks()
	for i, h := range outline {
		if h.shore == quay {
			n := outline[(i+1)%len(outline)]
			b.buildAlong([]vec{{h.x, h.y}, {n.x, n.y}}, 1, 17, true)
		}
	}
	for _, e := range g.edges {
		for _, side := range []float64{1, -1} {
			b.buildAlong(e.line, side, e.class.half(), false)
		}
	}
	return b.built
}

// buildAlong places buildings along one side of a line: side 1 is left, -1 right. The first half metres from the line
// stay free.
func (b *builder) buildAlong(line []vec, side, half float64, onQuay bool) {
	total := length(line)
	for s := half + 3; s < total-half-3; {
		at := pointAt(line, s)
		w, d, back, gap, class := b.drawBuilding(at, onQuay)
		if class == "" {
			s += 40
			continue
		}
		mid := pointAt(line, s+w/2)
		dir := pointAt(line, min(total, s+w)).sub(at).unit()
		if s+w > total-half-2 || dir == (vec{}) {
			break
		}
		out := dir.left().times(side)
		c := mid.add(out.times(half + back + d/2))
		if b.tryBuild(class, rectangle(c, dir, w, d)) {
			s += w + gap
		} else {
			s += max(6, gap/2)
		}
	}
}

// drawBuilding draws a random building for a place: its width along the road, its depth, its distance from the road
// and the gap to the next building, all in metres. If nothing should be built there, class is empty.
func (b *builder) drawBuilding(at vec, onQuay bool) (w, d, back, gap float64, class string) {
	r := b.rand.Float64
	yard := at.to(vec{520, -480}) < 330 || at.to(vec{-640, -480}) < 120
	n := b.land.density(at)
	switch {
	case onQuay || yard:
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

// rectangle returns the ring of a rectangle around c. w is its size along dir, d its size across, in metres.
func rectangle(c, dir vec, w, d float64) []vec {
	x, y := dir.times(w/2), dir.left().times(d/2)
	return []vec{c.sub(x).sub(y), c.add(x).sub(y), c.add(x).add(y), c.sub(x).add(y)}
}

// tryBuild adds a building, and reports whether it did. It adds none on or near water, on a road, in a green space or
// on another building.
func (b *builder) tryBuild(class string, ring []vec) bool {
	shoreDistance := 13.0
	if class == "shed" {
		shoreDistance = 6
	}
	for i, p := range ring {
		ring[i] = p.quantised()
		mid := p.mix(ring[(i+1)%len(ring)], 0.5)
		for _, q := range []vec{p, mid} {
			if b.land.shoreDistance(q) < shoreDistance || b.onRoad(q) {
				return false
			}
			for _, g := range b.greens {
				if g.contains(q) {
					return false
				}
			}
		}
	}
	c := ring[0].mix(ring[2], 0.5)
	free := true
	b.index.each(c, maxBuildingDistance, func(_ vec, i, _ int) {
		free = free && !overlaps(ring, b.built[i].ring)
	})
	if free {
		b.index.add(c, len(b.built), 0)
		b.built = append(b.built, building{class, ring})
	}
	return free
}

// onRoad reports whether p lies in the strip of a road that buildings leave free.
func (b *builder) onRoad(p vec) bool {
	hit := false
	b.roads.each(p, 14, func(q vec, i, _ int) {
		hit = hit || p.to(q) < b.graph.edges[i].class.half()+0.7
	})
	return hit
}

// overlaps reports whether two convex rings overlap or are less than 0.3 m apart, by the separating axis theorem.
func overlaps(a, b []vec) bool {
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

// landmarks places the buildings that have a fixed place, each at the nearest free spot to it.
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
		for k := range 400 { // try points on a spiral outwards
			c := p.c.add(direction(float64(k) * 2.4).times(5 * math.Sqrt(float64(k))))
			dir := direction(p.angle + float64(k)*0.7)
			if !b.tryBuild(p.class, rectangle(c, dir, p.w, p.d)) {
				continue
			}
			if p.class == "church" {
				transept := rectangle(c.sub(dir.times(6)), dir, 8, 30)
				b.built = append(b.built, building{"church", transept})
			}
			break
		}
	}
	for _, m := range moles[:2] {
		b.built = append(b.built, building{"light", noisyEllipse(5, m[len(m)-1], 5, 5, 0, 10)})
	}
}

var churchHill = vec{-385, 330}
