package routing

import "math"

// heading is which way a street through p runs: along the shore near the water, around or through its quarter inland. The
// second family of streets crosses at right angles. Directions are summed as doubled angles, where opposite directions agree.
func (t *terrain) heading(p vec, second bool) vec {
	var sum vec
	d := t.shoreDistance(p)
	if in := t.inland(p); in != (vec{}) {
		w := 1.6*math.Exp(-d*d/(2*110*110)) + 0.10
		sum = sum.add(doubled(in.left()).times(w))
	}
	for _, q := range quarters {
		r := q.middle.sub(p)
		k := r.len() / q.reach
		if k > 2.5 {
			continue
		}
		w := math.Exp(-1.3 * k * k)
		dir := along(q.angle)
		if q.ring {
			dir = r.unit().left()
			w *= within(r.len()/60, 0, 1)
		}
		sum = sum.add(doubled(dir).times(w))
	}
	angle := math.Atan2(sum.y, sum.x)/2 + 0.42*fractal(t.seed+31, p, 620)
	if second {
		angle += math.Pi / 2
	}
	return along(angle)
}

func doubled(d vec) vec { return vec{d.x*d.x - d.y*d.y, 2 * d.x * d.y} }
