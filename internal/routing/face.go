package routing

import (
	"math"
	"sort"
)

// faces returns the blocks between the roads as counterclockwise rings: the faces of the planar graph, without the
// outer one.
func (g *graph) faces() [][]vec {
	type side struct{ edge, from int }
	around := make([][]side, len(g.nodes)) // edges at each node, counterclockwise
	for n, out := range g.out {
		for _, i := range out {
			around[n] = append(around[n], side{i, n})
		}
		sort.SliceStable(around[n], func(x, y int) bool {
			a, b := g.departure(around[n][x].edge, n), g.departure(around[n][y].edge, n)
			return math.Atan2(a.y, a.x) < math.Atan2(b.y, b.x)
		})
	}
	seen := map[side]bool{}
	var rings [][]vec
	for n := range g.nodes {
		for _, first := range around[n] {
			var ring []vec
			for s := first; !seen[s]; {
				seen[s] = true
				e := g.edges[s.edge]
				line, to := e.line, e.b
				if e.a != s.from {
					line, to = reversed(e.line), e.a
				}
				ring = append(ring, line[:len(line)-1]...)
				here := around[to]
				for k, o := range here {
					if o.edge == s.edge { // continue on the next edge clockwise
						s = here[(k+len(here)-1)%len(here)]
						break
					}
				}
			}
			if len(ring) > 2 && area(ring) > 0 {
				rings = append(rings, ring)
			}
		}
	}
	return rings
}

// insetRing moves the edges of a counterclockwise ring inwards by d metres. Points that would leave the ring are
// dropped.
func insetRing(ring []vec, d float64) []vec {
	var out []vec
	n := len(ring)
	for i, p := range ring {
		a, b := p.sub(ring[(i+n-1)%n]).unit(), ring[(i+1)%n].sub(p).unit()
		normal := a.left().add(b.left()).unit()
		k := normal.dot(a.left())
		if q := p.add(normal.times(d / max(k, 0.45))).quantised(); inside(q, ring) {
			out = append(out, q)
		}
	}
	return out
}
