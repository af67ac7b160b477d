package routing

import (
	"container/heap"
	"math"
)

// roadPoint is a place on the road network.
type roadPoint struct {
	edge  int
	along float64 // metres from the edge's node a
	at    vec
}

// leg is a part of one edge. from and to are metres from the edge's node a; from is larger if the leg runs towards a.
type leg struct {
	edge     int
	from, to float64
}

// seconds returns the simulated seconds that a van needs for a leg.
func (g *graph) seconds(l leg) float64 {
	return math.Abs(l.to-l.from) / g.edges[l.edge].class.Speed()
}

// search returns the quickest legs from start to goal, and their simulated seconds, by the A* algorithm. The graph is
// connected, so there always is a way.
func (g *graph) search(start, goal roadPoint) (legs []leg, seconds float64) {
	best, last, via := math.Inf(1), leg{}, -1 // best way so far: its seconds, its last leg, the node before that
	if start.edge == goal.edge {
		last = leg{start.edge, start.along, goal.along}
		best = g.seconds(last)
	}
	cost, prevNode, prevLeg := make([]float64, len(g.nodes)), make([]int, len(g.nodes)), make([]leg, len(g.nodes))
	for i := range cost {
		cost[i] = math.Inf(1)
	}
	var q candidateQueue
	relax := func(n, from int, seconds float64, l leg) {
		if seconds += g.seconds(l); seconds < cost[n] {
			cost[n], prevNode[n], prevLeg[n] = seconds, from, l
			heap.Push(&q, candidate{n, seconds, seconds + g.nodes[n].to(goal.at)/Main.Speed()})
		}
	}
	e := &g.edges[start.edge]
	relax(e.a, -1, 0, leg{start.edge, start.along, 0})
	relax(e.b, -1, 0, leg{start.edge, start.along, e.metres})
	for len(q) > 0 {
		v := heap.Pop(&q).(candidate)
		if v.lowerBound >= best {
			break
		}
		if v.seconds > cost[v.node] {
			continue // a quicker way to this node was found after v was queued
		}
		for _, i := range g.out[v.node] {
			e := &g.edges[i]
			if e.a == v.node {
				relax(e.b, v.node, v.seconds, leg{i, 0, e.metres})
			}
			if e.b == v.node {
				relax(e.a, v.node, v.seconds, leg{i, e.metres, 0})
			}
			if i != goal.edge {
				continue
			}
			for _, l := range [2]leg{{i, 0, goal.along}, {i, e.metres, goal.along}} {
				here := l.from == 0 && e.a == v.node || l.from > 0 && e.b == v.node
				if total := v.seconds + g.seconds(l); here && total < best {
					best, last, via = total, l, v.node
				}
			}
		}
	}
	legs = []leg{last}
	for n := via; n >= 0; n = prevNode[n] {
		legs = append(legs, prevLeg[n])
	}
	for i, j := 0, len(legs)-1; i < j; i, j = i+1, j-1 {
		legs[i], legs[j] = legs[j], legs[i]
	}
	return legs, best
}

// candidate is a node to expand: its seconds from the start, and a lower bound of the seconds of any way through it.
type candidate struct {
	node                int
	seconds, lowerBound float64
}

// candidateQueue is a heap.Interface with the smallest lower bound first.
type candidateQueue []candidate

func (q candidateQueue) Len() int           { return len(q) }
func (q candidateQueue) Less(i, j int) bool { return q[i].lowerBound < q[j].lowerBound }
func (q candidateQueue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push implements heap.Interface.
func (q *candidateQueue) Push(v any) { *q = append(*q, v.(candidate)) }

// Pop implements heap.Interface.
func (q *candidateQueue) Pop() any {
	n := len(*q) - 1
	v := (*q)[n]
	*q = (*q)[:n]
	return v
}
