package routing

import (
	"math"

	"github.com/waybill/waybill/journal"
)

// The town is made on a plane: metres east (x) and north (y) of its middle.
const (
	middleLat = 54.20 // degrees; open sea in reality, so the town contradicts no real map
	middleLon = 5.90  // degrees

	perLat = math.Pi * 6371008.8 / 180 * 1e-7 // metres in 1e-7 degrees of latitude
)

// perLon is metres in 1e-7 degrees of longitude at the town's latitude.
var perLon = perLat * math.Cos(middleLat*math.Pi/180)

type vec struct{ x, y float64 }

func (a vec) add(b vec) vec               { return vec{a.x + b.x, a.y + b.y} }
func (a vec) sub(b vec) vec               { return vec{a.x - b.x, a.y - b.y} }
func (a vec) times(k float64) vec         { return vec{a.x * k, a.y * k} }
func (a vec) dot(b vec) float64           { return a.x*b.x + a.y*b.y }
func (a vec) cross(b vec) float64         { return a.x*b.y - a.y*b.x }
func (a vec) len() float64                { return math.Sqrt(a.x*a.x + a.y*a.y) }
func (a vec) to(b vec) float64            { return b.sub(a).len() }
func (a vec) left() vec                   { return vec{-a.y, a.x} }
func (a vec) mix(b vec, t float64) vec    { return vec{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t} }
func along(angle float64) vec             { return vec{math.Cos(angle), math.Sin(angle)} }
func lerp(a, b, t float64) float64        { return a + (b-a)*t }
func within(v, low, high float64) float64 { return math.Max(low, math.Min(high, v)) }

func (a vec) unit() vec {
	if l := a.len(); l > 0 {
		return a.times(1 / l)
	}
	return vec{}
}

// snapped rounds to 1/64 m after each step that feeds a later decision: processors differ in the last bits of a float
// (fused multiply-add), and the same town must come out of all of them.
func (a vec) snapped() vec { return vec{math.Round(a.x*64) / 64, math.Round(a.y*64) / 64} }

func project(p journal.Point) vec {
	return vec{(float64(p.Lon) - middleLon*1e7) * perLon, (float64(p.Lat) - middleLat*1e7) * perLat}
}

func (a vec) point() journal.Point {
	return journal.Point{
		Lat: int32(math.Round(middleLat*1e7 + a.y/perLat)),
		Lon: int32(math.Round(middleLon*1e7 + a.x/perLon)),
	}
}

// Distance is the straight line between two points in metres, good within a town.
func Distance(a, b journal.Point) float64 { return project(a).to(project(b)) }

// nearestOn is the point of segment ab nearest to p and where it lies, 0 at a and 1 at b.
func nearestOn(p, a, b vec) (vec, float64) {
	d := b.sub(a)
	l := d.dot(d)
	if l == 0 {
		return a, 0
	}
	t := within(p.sub(a).dot(d)/l, 0, 1)
	return a.mix(b, t), t
}

// crossing is where segments ab and cd cross, as fractions of each.
func crossing(a, b, c, d vec) (t, u float64, ok bool) {
	r, s := b.sub(a), d.sub(c)
	den := r.cross(s)
	if math.Abs(den) < 1e-9 {
		return 0, 0, false
	}
	t, u = c.sub(a).cross(s)/den, c.sub(a).cross(r)/den
	return t, u, t >= 0 && t <= 1 && u >= 0 && u <= 1
}

func length(line []vec) (l float64) {
	for i := 1; i < len(line); i++ {
		l += line[i-1].to(line[i])
	}
	return l
}

// inside reports whether p lies in the ring (closed by itself).
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

// area is positive for a ring that runs counterclockwise, in square metres.
func area(ring []vec) (sum float64) {
	for i := range ring {
		sum += ring[i].cross(ring[(i+1)%len(ring)])
	}
	return sum / 2
}

// simplified drops points that lie within tol metres of the line without them.
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

// rounded cuts a closed ring's corners once.
func rounded(ring []vec) []vec {
	out := make([]vec, 0, 2*len(ring))
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		out = append(out, p.mix(q, 0.25).snapped(), p.mix(q, 0.75).snapped())
	}
	return out
}
