package routing

import (
	"math"

	"github.com/waybill/waybill/journal"
)

// The town is computed on a plane, in metres east (x) and north (y) of its middle.
const (
	middleLat = 54.20 // degrees; open sea in reality, so no real place is at the town's coordinates
	middleLon = 5.90  // degrees

	metresPerLat = math.Pi * 6371008.8 / 180 * 1e-7 // metres per 1e-7 degrees of latitude
)

// metresPerLon is metres per 1e-7 degrees of longitude at the latitude of the town.
var metresPerLon = metresPerLat * math.Cos(middleLat*math.Pi/180)

// vec is a point or a vector on the plane, in metres.
type vec struct{ x, y float64 }

func (a vec) add(b vec) vec              { return vec{a.x + b.x, a.y + b.y} }
func (a vec) sub(b vec) vec              { return vec{a.x - b.x, a.y - b.y} }
func (a vec) times(k float64) vec        { return vec{a.x * k, a.y * k} }
func (a vec) dot(b vec) float64          { return a.x*b.x + a.y*b.y }
func (a vec) cross(b vec) float64        { return a.x*b.y - a.y*b.x }
func (a vec) len() float64               { return math.Sqrt(a.x*a.x + a.y*a.y) }
func (a vec) to(b vec) float64           { return b.sub(a).len() }
func (a vec) left() vec                  { return vec{-a.y, a.x} }
func (a vec) mix(b vec, t float64) vec   { return vec{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t} }
func direction(angle float64) vec        { return vec{math.Cos(angle), math.Sin(angle)} }
func lerp(a, b, t float64) float64       { return a + (b-a)*t }
func clamp(v, low, high float64) float64 { return math.Max(low, math.Min(high, v)) }

// unit returns the unit vector in the direction of a, or zero if a is zero.
func (a vec) unit() vec {
	if l := a.len(); l > 0 {
		return a.times(1 / l)
	}
	return vec{}
}

// quantised rounds to 1/64 m. It is called after each step whose result a later comparison depends on. Processors
// differ in the last bits of a float (fused multiply-add), and the same seed must give the same town on all of them.
func (a vec) quantised() vec { return vec{math.Round(a.x*64) / 64, math.Round(a.y*64) / 64} }

// project returns the point on the plane.
func project(p journal.Point) vec {
	return vec{(float64(p.Lon) - middleLon*1e7) * metresPerLon, (float64(p.Lat) - middleLat*1e7) * metresPerLat}
}

// geo returns the geographic coordinates of a point on the plane.
func (a vec) geo() journal.Point {
	return journal.Point{
		Lat: int32(math.Round(middleLat*1e7 + a.y/metresPerLat)),
		Lon: int32(math.Round(middleLon*1e7 + a.x/metresPerLon)),
	}
}

// Distance returns the metres of the straight line between two points. It neglects the curvature of the earth, so it is
// exact enough only within the town.
func Distance(a, b journal.Point) float64 { return project(a).to(project(b)) }

// nearestOn returns the point of the line segment ab that is nearest to p, and its position: 0 at a, 1 at b.
func nearestOn(p, a, b vec) (vec, float64) {
	d := b.sub(a)
	l := d.dot(d)
	if l == 0 {
		return a, 0
	}
	t := clamp(p.sub(a).dot(d)/l, 0, 1)
	return a.mix(b, t), t
}

// intersection returns where the line segments ab and cd cross, as a fraction of each. ok is false if they do not
// cross or are parallel.
func intersection(a, b, c, d vec) (t, u float64, ok bool) {
	r, s := b.sub(a), d.sub(c)
	den := r.cross(s)
	if math.Abs(den) < 1e-9 {
		return 0, 0, false
	}
	t, u = c.sub(a).cross(s)/den, c.sub(a).cross(r)/den
	return t, u, t >= 0 && t <= 1 && u >= 0 && u <= 1
}

// length returns the metres along a line.
func length(line []vec) (l float64) {
	for i := 1; i < len(line); i++ {
		l += line[i-1].to(line[i])
	}
	return l
}

// inside reports whether p lies in the ring, by the even-odd rule.
func inside(p vec, ring []vec) bool {
	in := false
	for i, j := 0, len(ring)-1; i < len(ring); j, i = i, i+1 {
		a, b := ring[i], ring[j]
		if (a.y > p.y) != (b.y > p.y) && p.x < (b.x-a.x)*(p.y-a.y)/(b.y-a.y)+a.x {
			in = !in
		}
	}
	return in
}

// area returns the signed area of a ring in square metres, positive if the ring runs counterclockwise.
func area(ring []vec) (sum float64) {
	for i := range ring {
		sum += ring[i].cross(ring[(i+1)%len(ring)])
	}
	return sum / 2
}

// simplified drops points by the algorithm of Ramer, Douglas and Peucker: the line moves by at most tol metres.
func simplified(line []vec, tol float64) []vec {
	if len(line) < 3 {
		return line
	}
	far, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		q, _ := nearestOn(line[i], line[0], line[len(line)-1])
		if d := q.to(line[i]); d > far {
			far, at = d, i
		}
	}
	if far <= tol {
		return []vec{line[0], line[len(line)-1]}
	}
	head := simplified(line[:at+1], tol)
	return append(append([]vec{}, head[:len(head)-1]...), simplified(line[at:], tol)...)
}

// cutCorners returns a ring after one step of Chaikin's corner cutting.
func cutCorners(ring []vec) []vec {
	out := make([]vec, 0, 2*len(ring))
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		out = append(out, p.mix(q, 0.25).quantised(), p.mix(q, 0.75).quantised())
	}
	return out
}
