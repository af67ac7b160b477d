package routing

import "math"

const bin = 60.0 // metres

// scatter finds points near a place.
type scatter struct{ bins map[[2]int32][]mark }

// mark is point k of line i.
type mark struct {
	at   vec
	i, k int
}

func newScatter() *scatter { return &scatter{bins: map[[2]int32][]mark{}} }

func binOf(p vec) [2]int32 {
	return [2]int32{int32(math.Floor(p.x / bin)), int32(math.Floor(p.y / bin))}
}

func (s *scatter) add(p vec, i, k int) {
	b := binOf(p)
	s.bins[b] = append(s.bins[b], mark{p, i, k})
}

// each calls f for the points within r metres of p, always in the same order.
func (s *scatter) each(p vec, r float64, f func(q vec, i, k int)) {
	low, top := binOf(vec{p.x - r, p.y - r}), binOf(vec{p.x + r, p.y + r})
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
func (s *scatter) near(p vec, r float64) bool {
	low, top := binOf(vec{p.x - r, p.y - r}), binOf(vec{p.x + r, p.y + r})
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
