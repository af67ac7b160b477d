package routing

import (
	"math"
	"sort"
)

// edge is a piece of road between two nodes. It can be travelled both ways.
type edge struct {
	a, b   int   // nodes
	line   []vec // from a to b
	class  Class
	street int     // index of the street that it is part of
	metres float64 // length of the line
}

// graph is the road network. Its nodes are crossings and ends of roads.
type graph struct {
	nodes []vec
	edges []edge
	out   [][]int // indices of the edges at each node
}

const (
	mergeRadius = 9.0  // metres; crossings closer than this become one node
	shortEdge   = 20.0 // metres; an edge shorter than this is removed and its two nodes are merged
)

// buildGraph cuts the streets at their crossings into edges. It returns the largest connected component.
func buildGraph(streets []*street) *graph {
	g := &graph{}
	cuts := crossings(streets)
	index := newPointIndex()
	node := func(p vec) int {
		best, near := -1, mergeRadius
		index.each(p, mergeRadius, func(q vec, i, _ int) {
			if d := p.to(q); d < near {
				best, near = i, d
			}
		})
		if best < 0 {
			best = len(g.nodes)
			g.nodes = append(g.nodes, p)
			index.add(p, best, 0)
		}
		return best
	}
	for i, s := range streets {
		g.cutStreet(i, s, cuts[i], node)
	}
	g.mergeCloseNodes()
	g.indexEdges()
	for range 3 {
		g.removeStubs()
	}
	g.keepLargestComponent()
	g.renumberNodes()
	return g
}

// crossings returns for each street its ends and the positions at which other streets cross it.
// A position is the index of a line segment plus the fraction along it.
func crossings(streets []*street) [][]float64 {
	type piece struct{ i, k int }
	bins := map[[2]int32][]piece{}
	cuts := make([][]float64, len(streets))
	for i, s := range streets {
		cuts[i] = append(cuts[i], 0, float64(len(s.line)-1))
		for k := 0; k+1 < len(s.line); k++ {
			a, b := s.line[k], s.line[k+1]
			low, top := binAt(vec{min(a.x, b.x), min(a.y, b.y)}), binAt(vec{max(a.x, b.x), max(a.y, b.y)})
			for y := low[1]; y <= top[1]; y++ {
				for x := low[0]; x <= top[0]; x++ {
					key := [2]int32{x, y}
					for _, o := range bins[key] {
						if o.i == i && o.k >= k-1 {
							continue
						}
						q := streets[o.i].line
						if t, u, ok := intersection(a, b, q[o.k], q[o.k+1]); ok {
							cuts[i] = append(cuts[i], float64(k)+t)
							cuts[o.i] = append(cuts[o.i], float64(o.k)+u)
						}
					}
					bins[key] = append(bins[key], piece{i, k})
				}
			}
		}
	}
	return cuts
}

// cutStreet appends the edges of street i. cuts are the positions of its nodes as from crossings; node returns the
// index of the node at a place.
func (g *graph) cutStreet(i int, s *street, cuts []float64, node func(vec) int) {
	sort.Float64s(cuts)
	at := func(v float64) vec {
		k := min(int(v), len(s.line)-2)
		return s.line[k].mix(s.line[k+1], v-float64(k)).quantised()
	}
	last, from := node(at(cuts[0])), cuts[0]
	for _, v := range cuts[1:] {
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

// mergeCloseNodes removes edges shorter than shortEdge between crossings and merges their two nodes. Then it smooths
// the lines and drops short loops. Of two edges between the same nodes it drops the second, unless that is much
// longer.
func (g *graph) mergeCloseNodes() {
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
		isEnd := degree[e.a] < 2 || degree[e.b] < 2
		if a != b && length(e.line) < shortEdge && !isEnd && g.nodes[a].to(g.nodes[b]) < 1.5*shortEdge {
			into[max(a, b)] = min(a, b)
		}
	}
	edgeBetween := map[[2]int]int{}
	var edges []edge
	for _, e := range g.edges {
		e.a, e.b = root(e.a), root(e.b)
		e.line[0], e.line[len(e.line)-1] = g.nodes[e.a], g.nodes[e.b]
		e.line = simplified(smoothed(e.line), 0.9)
		e.metres = length(e.line)
		if e.a == e.b && e.metres < 90 {
			continue
		}
		key := [2]int{min(e.a, e.b), max(e.a, e.b)}
		if i, ok := edgeBetween[key]; ok && e.metres < 1.5*edges[i].metres+40 {
			continue // the edge kept is of the same class or a more important one
		}
		edgeBetween[key] = len(edges)
		edges = append(edges, e)
	}
	g.edges = edges
}

// indexEdges rebuilds out from edges.
func (g *graph) indexEdges() {
	g.out = make([][]int, len(g.nodes))
	for i, e := range g.edges {
		g.out[e.a] = append(g.out[e.a], i)
		if e.b != e.a {
			g.out[e.b] = append(g.out[e.b], i)
		}
	}
}

// departure returns the direction of the first 22 m of edge i from node n.
func (g *graph) departure(i, n int) vec {
	e := g.edges[i]
	line := e.line
	if e.a != n {
		line = reversed(line)
	}
	return pointAt(line, min(22, e.metres)).sub(line[0]).unit()
}

// smoothed rounds the corners of a line and keeps its ends.
func smoothed(line []vec) []vec {
	for range 3 {
		if len(line) < 3 {
			break
		}
		out := []vec{line[0]}
		for i := 0; i+1 < len(line); i++ {
			a, b := line[i], line[i+1]
			cut := clamp(18/max(a.to(b), 1), 0, 0.25)
			if i > 0 {
				out = append(out, a.mix(b, cut).quantised())
			}
			if i+2 < len(line) {
				out = append(out, a.mix(b, 1-cut).quantised())
			}
		}
		line = append(out, line[len(line)-1])
	}
	return line
}

// reversed returns a copy of the line in the opposite direction.
func reversed(line []vec) []vec {
	out := append([]vec(nil), line...)
	reverse(out)
	return out
}

// pointAt returns the point d metres along a line, at most its last one.
func pointAt(line []vec, d float64) vec {
	for i := 1; i < len(line); i++ {
		l := line[i-1].to(line[i])
		if d <= l && l > 0 {
			return line[i-1].mix(line[i], d/l)
		}
		d -= l
	}
	return line[len(line)-1]
}
