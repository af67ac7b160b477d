package routing

import "math"

const (
	cell = 10.0 // metres
	wide = 620  // cells
	high = 430  // cells
)

// terrain knows for each place how far the sea is and how much town there is.
type terrain struct {
	seed  uint64
	coast coast
	lake  []vec
	depth []float64 // metres to the shore, negative at sea, one for each cell's middle
	slope []vec     // where depth grows, smoothed over some cells; unit length
}

func newTerrain(seed uint64) *terrain {
	t := &terrain{seed: seed, coast: coastline(seed)}
	t.lake = blob(seed+40, vec{-1330, 830}, 190, 105, 0.55, 56)
	land := fill(t.coast.ring)
	for i, in := range fill(t.lake) {
		if in {
			land[i] = false
		}
	}
	t.depth = distances(land)
	t.slope = slopes(t.depth)
	return t
}

func middleOf(i, j int) vec {
	return vec{(float64(i) - wide/2 + 0.5) * cell, (float64(j) - high/2 + 0.5) * cell}
}

// shoreDistance is metres to the nearest water, negative on water.
func (t *terrain) shoreDistance(p vec) float64 {
	x, y := p.x/cell+wide/2-0.5, p.y/cell+high/2-0.5
	i, j := int(math.Floor(x)), int(math.Floor(y))
	if i < 0 || j < 0 || i >= wide-1 || j >= high-1 {
		return -1000
	}
	fx, fy, k := x-float64(i), y-float64(j), j*wide+i
	return lerp(lerp(t.depth[k], t.depth[k+1], fx), lerp(t.depth[k+wide], t.depth[k+wide+1], fx), fy)
}

// inland is the direction away from the shore.
func (t *terrain) inland(p vec) vec {
	i, j := int(p.x/cell+wide/2), int(p.y/cell+high/2)
	if i < 0 || j < 0 || i >= wide || j >= high {
		return vec{}
	}
	return t.slope[j*wide+i]
}

// quarter is a part of town: how far it reaches, which way its streets run.
type quarter struct {
	name   string
	middle vec
	reach  float64 // metres
	dense  float64 // 1 in the old town
	angle  float64 // radians of one family of streets
	ring   bool    // streets run around the middle
}

var quarters = []quarter{
	{"Gamlebyen", vec{-250, -20}, 470, 1.05, 0.22, false},
	{"Kirkehøyden", vec{-330, 420}, 480, 0.80, 0.5, true},
	{"Vestre Strand", vec{-1060, -420}, 520, 0.78, -0.45, false},
	{"Nordmark", vec{330, 820}, 500, 0.74, -0.32, false},
	{"Verftet", vec{620, -260}, 430, 0.78, -0.18, false},
	{"Østersund", vec{1430, -780}, 560, 0.76, 0.42, false},
	{"Lyngås", vec{1200, 170}, 520, 0.66, 0.12, false},
	{"Fiskerleiet", vec{-1560, -920}, 300, 0.60, -0.65, false},
	{"Nesodden", vec{1480, 950}, 380, 0.58, 0.7, false},
	{"Bjørkelund", vec{-930, 320}, 420, 0.66, 0.12, false},
}

// density is how much town there is: 0 in the open country, about 1 in the old town.
func (t *terrain) density(p vec) float64 {
	best := 0.0
	for _, q := range quarters {
		d := q.middle.to(p) / q.reach
		if d < 2 {
			best = max(best, q.dense*math.Exp(-0.75*d*d*d))
		}
	}
	return best + 0.16*fractal(t.seed+21, p, 330)
}

// fill marks the cells inside a ring.
func fill(ring []vec) []bool {
	in := make([]bool, wide*high)
	for j := range high {
		y := middleOf(0, j).y
		for i := range ring {
			a, b := ring[i], ring[(i+1)%len(ring)]
			if (a.y > y) == (b.y > y) {
				continue
			}
			x := a.x + (b.x-a.x)*(y-a.y)/(b.y-a.y)
			from := max(0, int(math.Ceil(x/cell+wide/2-0.5)))
			for k := from; k < wide; k++ {
				in[j*wide+k] = !in[j*wide+k]
			}
		}
	}
	return in
}

// distances is Felzenszwalb and Huttenlocher's transform: metres to the other side of the mask's edge.
func distances(land []bool) []float64 {
	toSea, toLand := make([]float64, wide*high), make([]float64, wide*high)
	for i, l := range land {
		if l {
			toSea[i] = 1e12
		} else {
			toLand[i] = 1e12
		}
	}
	squared(toSea)
	squared(toLand)
	for i := range toSea {
		toSea[i] = (math.Sqrt(toSea[i]) - math.Sqrt(toLand[i])) * cell
		if toSea[i] > 0 {
			toSea[i] -= cell / 2
		} else {
			toSea[i] += cell / 2
		}
	}
	return toSea
}

func squared(f []float64) {
	column := make([]float64, high)
	for i := range wide {
		for j := range high {
			column[j] = f[j*wide+i]
		}
		for j, v := range envelope(column) {
			f[j*wide+i] = v
		}
	}
	for j := range high {
		copy(f[j*wide:(j+1)*wide], envelope(f[j*wide:(j+1)*wide]))
	}
}

// envelope is the lower envelope of the parabolas that stand on f.
func envelope(f []float64) []float64 {
	n := len(f)
	v, z, out := make([]int, n), make([]float64, n+1), make([]float64, n)
	k := 0
	z[0], z[1] = math.Inf(-1), math.Inf(1)
	for q := 1; q < n; q++ {
		s := 0.0
		for {
			p := v[k]
			s = (f[q] + float64(q*q) - f[p] - float64(p*p)) / float64(2*(q-p))
			if s > z[k] {
				break
			}
			k--
		}
		k++
		v[k], z[k], z[k+1] = q, s, math.Inf(1)
	}
	k = 0
	for q := range n {
		for z[k+1] < float64(q) {
			k++
		}
		out[q] = float64((q-v[k])*(q-v[k])) + f[v[k]]
	}
	return out
}

// slopes is the smoothed direction in which f grows.
func slopes(f []float64) []vec {
	g := f
	for range 3 {
		g = blurred(g)
	}
	out := make([]vec, wide*high)
	for j := 1; j < high-1; j++ {
		for i := 1; i < wide-1; i++ {
			k := j*wide + i
			out[k] = vec{g[k+1] - g[k-1], g[k+wide] - g[k-wide]}.unit()
		}
	}
	return out
}

// blurred is the mean over 7 x 7 cells.
func blurred(f []float64) []float64 {
	const r = 3
	row, out := make([]float64, wide*high), make([]float64, wide*high)
	for j := range high {
		for i := range wide {
			sum := 0.0
			for d := -r; d <= r; d++ {
				sum += f[j*wide+min(max(i+d, 0), wide-1)]
			}
			row[j*wide+i] = sum / (2*r + 1)
		}
	}
	for j := range high {
		for i := range wide {
			sum := 0.0
			for d := -r; d <= r; d++ {
				sum += row[min(max(j+d, 0), high-1)*wide+i]
			}
			out[j*wide+i] = sum / (2*r + 1)
		}
	}
	return out
}
