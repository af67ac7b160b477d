package routing

import (
	"container/heap"
	"math"
)

// spot is a place on the network.
type spot struct {
	edge  int
	along float64 // metres from the edge's node a
	at    vec
}

// leg is a piece of one edge, from and to in metres from its node a.
type leg struct {
	edge     int
	from, to float64
}

func (g *graph) seconds(l leg) float64 {
	return math.Abs(l.to-l.from) / g.edges[l.edge].class.Speed()
}

// search is A* from one place on the network to another: the quickest legs in order, and their seconds. The network hangs
// together, so there always is a way.
func (g *graph) search(start, goal spot) (legs []leg, seconds float64) {
	best, last, via := math.Inf(1), leg{}, -1 // the last leg, and the node it begins at
	if start.edge == goal.edge {
		last = leg{start.edge, start.along, goal.along}
		best = g.seconds(last)
	}
	cost, came, by := make([]float64, len(g.nodes)), make([]int, len(g.nodes)), make([]leg, len(g.nodes))
	for i := range cost {
		cost[i] = math.Inf(1)
	}
	var q queue
	reach := func(n, from int, seconds float64, l leg) {
		if seconds += g.seconds(l); seconds < cost[n] {
			cost[n], came[n], by[n] = seconds, from, l
			heap.Push(&q, visit{n, seconds, seconds + g.nodes[n].to(goal.at)/Main.Speed()})
		}
	}
	e := &g.edges[start.edge]
	reach(e.a, -1, 0, leg{start.edge, start.along, 0})
	reach(e.b, -1, 0, leg{start.edge, start.along, e.metres})
	for len(q) > 0 {
		v := heap.Pop(&q).(visit)
		if v.least >= best {
			break
		}
		if v.seconds > cost[v.node] {
			continue // reached more quickly since
		}
		for _, i := range g.out[v.node] {
			e := &g.edges[i]
			if e.a == v.node {
				reach(e.b, v.node, v.seconds, leg{i, 0, e.metres})
			}
			if e.b == v.node {
				reach(e.a, v.node, v.seconds, leg{i, e.metres, 0})
			}
			if i != goal.edge {
				continue
			}
			for _, l := range [2]leg{{i, 0, goal.along}, {i, e.metres, goal.along}} {
				if here := l.from == 0 && e.a == v.node || l.from > 0 && e.b == v.node; here && v.seconds+g.seconds(l) < best {
					best, last, via = v.seconds+g.seconds(l), l, v.node
				}
			}
		}
	}
	legs = []leg{last}
	for n := via; n >= 0; n = came[n] {
		legs = append(legs, by[n])
	}
	for i, j := 0, len(legs)-1; i < j; i, j = i+1, j-1 {
		legs[i], legs[j] = legs[j], legs[i]
	}
	return legs, best
}

// visit is a node with its seconds from the start, and the least seconds a whole way through it can take.
type visit struct {
	node           int
	seconds, least float64
}

type queue []visit

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].least < q[j].least }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push is for package heap.
func (q *queue) Push(v any) { *q = append(*q, v.(visit)) }

// Pop is for package heap.
func (q *queue) Pop() any {
	n := len(*q) - 1
	v := (*q)[n]
	*q = (*q)[:n]
	return v
}
