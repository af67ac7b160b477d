package routing

import "math"

const binSize = 60.0 // metres

// pointIndex is a spatial index of points, by square bins. It is not safe for concurrent writes.
type pointIndex struct{ bins map[[2]int32][]indexedPoint }

// indexedPoint is a point with two numbers of the caller's: usually it is point k of line i.
type indexedPoint struct {
	at   vec
	i, k int
}

func newPointIndex() *pointIndex { return &pointIndex{bins: map[[2]int32][]indexedPoint{}} }

func binAt(p vec) [2]int32 {
	return [2]int32{int32(math.Floor(p.x / binSize)), int32(math.Floor(p.y / binSize))}
}

func (s *pointIndex) add(p vec, i, k int) {
	b := binAt(p)
	s.bins[b] = append(s.bins[b], indexedPoint{p, i, k})
}

// each calls f for the points within r metres of p. The order depends only on the points and the order of adding them.
func (s *pointIndex) each(p vec, r float64, f func(q vec, i, k int)) {
	low, top := binAt(vec{p.x - r, p.y - r}), binAt(vec{p.x + r, p.y + r})
	for y := low[1]; y <= top[1]; y++ {
		for x := low[0]; x <= top[0]; x++ {
			for _, m := range s.bins[[2]int32{x, y}] {
				if d := m.at.sub(p); d.dot(d) <= r*r {
					f(m.at, m.i, m.k)
				}
			}
		}
	}
}

// near reports whether a point lies within r metres of p.
func (s *pointIndex) near(p vec, r float64) bool {
	low, top := binAt(vec{p.x - r, p.y - r}), binAt(vec{p.x + r, p.y + r})
	for y := low[1]; y <= top[1]; y++ {
		for x := low[0]; x <= top[0]; x++ {
			for _, m := range s.bins[[2]int32{x, y}] {
				if d := m.at.sub(p); d.dot(d) <= r*r {
					return true
				}
			}
		}
	}
	return false
}
