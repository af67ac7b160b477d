package routing

import (
	"math"
	"sort"
)

// Edge is a piece of road between two crossings.
type edge struct {
	a, b   int // nodes
	line   []vec
	class  Class
	street int     // index of the street it is part of
	metres float64 // along the line
}

// graph is the road network: crossings and the roads between them.
type graph struct {
	nodes []vec
	edges []edge
	out   [][]int // edges at each node
}

const (
	sameNode  = 9.0  // metres within which crossings are one
	shortEdge = 20.0 // metres below which two crossings are drawn together
)

// weave cuts streets where they cross, and keeps what hangs together.
func weave(streets []*street) *graph {
	g := &graph{}
	visits := crossings(streets)
	found := newScatter()
	node := func(p vec) int {
		best, near := -1, sameNode
		found.each(p, sameNode, func(q vec, i, _ int) {
			if d := p.to(q); d < near {
				best, near = i, d
			}
		})
		if best < 0 {
			best = len(g.nodes)
			g.nodes = append(g.nodes, p)
			found.add(p, best, 0)
		}
		return best
	}
	for i, s := range streets {
		g.cut(i, s, visits[i], node)
	}
	g.contract()
	g.index()
	for range 3 {
		g.prune()
	}
	g.largest()
	g.order()
	return g
}

// crossings lists for each street where along it (segment index plus fraction) others cross it.
func crossings(streets []*street) [][]float64 {
	type piece struct{ i, k int }
	bins := map[[2]int32][]piece{}
	visits := make([][]float64, len(streets))
	for i, s := range streets {
		visits[i] = append(visits[i], 0, float64(len(s.line)-1))
		for k := 0; k+1 < len(s.line); k++ {
			a, b := s.line[k], s.line[k+1]
			low, top := binOf(vec{min(a.x, b.x), min(a.y, b.y)}), binOf(vec{max(a.x, b.x), max(a.y, b.y)})
			for y := low[1]; y <= top[1]; y++ {
				for x := low[0]; x <= top[0]; x++ {
					key := [2]int32{x, y}
					for _, o := range bins[key] {
						if o.i == i && o.k >= k-1 {
							continue
						}
						q := streets[o.i].line
						if t, u, ok := crossing(a, b, q[o.k], q[o.k+1]); ok {
							visits[i] = append(visits[i], float64(k)+t)
							visits[o.i] = append(visits[o.i], float64(o.k)+u)
						}
					}
					bins[key] = append(bins[key], piece{i, k})
				}
			}
		}
	}
	return visits
}

func (g *graph) cut(i int, s *street, visits []float64, node func(vec) int) {
	sort.Float64s(visits)
	at := func(v float64) vec {
		k := min(int(v), len(s.line)-2)
		return s.line[k].mix(s.line[k+1], v-float64(k)).snapped()
	}
	last, from := node(at(visits[0])), visits[0]
	for _, v := range visits[1:] {
		n := node(at(v))
		if n == last && v-from < 3 {
			continue
		}
		line := []vec{g.nodes[last]}
		for k := int(from) + 1; k < int(math.Ceil(v)); k++ {
			if p := s.line[k]; p.to(line[len(line)-1]) > 3 && p.to(g.nodes[n]) > 3 {
				line = append(line, p)
			}
		}
		g.edges = append(g.edges, edge{a: last, b: n, line: append(line, g.nodes[n]), class: s.class, street: i})
		last, from = n, v
	}
}

// contract draws crossings together that are nearly one.
func (g *graph) contract() {
	into := make([]int, len(g.nodes))
	for i := range into {
		into[i] = i
	}
	root := func(i int) int {
		for into[i] != i {
			i = into[i]
		}
		return i
	}
	degree := make([]int, len(g.nodes))
	for _, e := range g.edges {
		degree[e.a]++
		degree[e.b]++
	}
	for _, e := range g.edges {
		a, b := root(e.a), root(e.b)
		if a != b && length(e.line) < shortEdge && degree[e.a] > 1 && degree[e.b] > 1 && g.nodes[a].to(g.nodes[b]) < 1.5*shortEdge {
			into[max(a, b)] = min(a, b)
		}
	}
	kept := map[[2]int]int{}
	var edges []edge
	for _, e := range g.edges {
		e.a, e.b = root(e.a), root(e.b)
		e.line[0], e.line[len(e.line)-1] = g.nodes[e.a], g.nodes[e.b]
		e.line = simplified(softened(e.line), 0.9)
		e.metres = length(e.line)
		if e.a == e.b && e.metres < 90 {
			continue
		}
		key := [2]int{min(e.a, e.b), max(e.a, e.b)}
		if i, ok := kept[key]; ok && e.metres < 1.5*edges[i].metres+40 {
			continue // streets come in order of importance: the first stays
		}
		kept[key] = len(edges)
		edges = append(edges, e)
	}
	g.edges = edges
}

func (g *graph) index() {
	g.out = make([][]int, len(g.nodes))
	for i, e := range g.edges {
		g.out[e.a] = append(g.out[e.a], i)
		if e.b != e.a {
			g.out[e.b] = append(g.out[e.b], i)
		}
	}
}

// leaving is the direction in which edge i leaves node n.
func (g *graph) leaving(i, n int) vec {
	e := g.edges[i]
	line := e.line
	if e.a != n {
		line = reversed(line)
	}
	return point(line, min(22, e.metres)).sub(line[0]).unit()
}

// softened rounds a road's kinks and keeps its ends.
func softened(line []vec) []vec {
	for range 3 {
		if len(line) < 3 {
			break
		}
		out := []vec{line[0]}
		for i := 0; i+1 < len(line); i++ {
			a, b := line[i], line[i+1]
			cut := within(18/max(a.to(b), 1), 0, 0.25)
			if i > 0 {
				out = append(out, a.mix(b, cut).snapped())
			}
			if i+2 < len(line) {
				out = append(out, a.mix(b, 1-cut).snapped())
			}
		}
		line = append(out, line[len(line)-1])
	}
	return line
}

func reversed(line []vec) []vec {
	out := append([]vec(nil), line...)
	reverse(out)
	return out
}

// point is the place d metres along a line.
func point(line []vec, d float64) vec {
	for i := 1; i < len(line); i++ {
		l := line[i-1].to(line[i])
		if d <= l && l > 0 {
			return line[i-1].mix(line[i], d/l)
		}
		d -= l
	}
	return line[len(line)-1]
}
