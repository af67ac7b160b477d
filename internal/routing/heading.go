package routing

import "math"

// heading returns the direction of a street through p, as a unit vector. Near the water streets follow the shore;
// inland they follow the direction of the quarter, or run around its middle. If across is true, the direction is
// turned by 90 degrees. The weighted mean is taken of doubled angles, since a direction and its opposite are the same
// for a street.
func (t *terrain) heading(p vec, across bool) vec {
	var sum vec
	d := t.shoreDistance(p)
	if in := t.inland(p); in != (vec{}) {
		w := 1.6*math.Exp(-d*d/(2*110*110)) + 0.10
		sum = sum.add(doubleAngle(in.left()).times(w))
	}
	for _, q := range quarters {
		r := q.middle.sub(p)
		k := r.len() / q.radius
		if k > 2.5 {
			continue
		}
		w := math.Exp(-1.3 * k * k)
		dir := direction(q.angle)
		if q.ring {
			dir = r.unit().left()
			w *= clamp(r.len()/60, 0, 1)
		}
		sum = sum.add(doubleAngle(dir).times(w))
	}
	angle := math.Atan2(sum.y, sum.x)/2 + 0.42*fractal(t.seed+31, p, 620)
	if across {
		angle += math.Pi / 2
	}
	return direction(angle)
}

// doubleAngle returns the unit vector at twice the angle of d.
func doubleAngle(d vec) vec { return vec{d.x*d.x - d.y*d.y, 2 * d.x * d.y} }
