package routing

import "math"

// Size of the terrain's grid. Cell (i, j) is column i from the west and row j from the south, at index j*gridWidth+i.
const (
	cellSize   = 10.0 // metres
	gridWidth  = 620  // cells
	gridHeight = 430  // cells
)

// terrain is the island: its shore, and the density of the town at each place.
type terrain struct {
	seed      uint64
	coast     coast
	lake      []vec     // ring
	shoreDist []float64 // metres from the centre of each cell to the shore, negative on water
	inlandDir []vec     // unit vector away from the shore at each cell, smoothed
}

func newTerrain(seed uint64) *terrain {
	t := &terrain{seed: seed, coast: newCoast(seed)}
	t.lake = noisyEllipse(seed+40, vec{-1330, 830}, 190, 105, 0.55, 56)
	land := rasterise(t.coast.ring)
	for i, in := range rasterise(t.lake) {
		if in {
			land[i] = false
		}
	}
	t.shoreDist = distanceTransform(land)
	t.inlandDir = gradients(t.shoreDist)
	return t
}

// cellCentre returns the centre of cell (i, j).
func cellCentre(i, j int) vec {
	return vec{(float64(i) - gridWidth/2 + 0.5) * cellSize, (float64(j) - gridHeight/2 + 0.5) * cellSize}
}

// shoreDistance returns the metres to the shore, negative on water. Outside the grid it is -1000.
func (t *terrain) shoreDistance(p vec) float64 {
	x, y := p.x/cellSize+gridWidth/2-0.5, p.y/cellSize+gridHeight/2-0.5
	i, j := int(math.Floor(x)), int(math.Floor(y))
	if i < 0 || j < 0 || i >= gridWidth-1 || j >= gridHeight-1 {
		return -1000
	}
	fx, fy, k := x-float64(i), y-float64(j), j*gridWidth+i
	south := lerp(t.shoreDist[k], t.shoreDist[k+1], fx)
	north := lerp(t.shoreDist[k+gridWidth], t.shoreDist[k+gridWidth+1], fx)
	return lerp(south, north, fy)
}

// inland returns the unit vector away from the shore, or zero where there is no such direction.
func (t *terrain) inland(p vec) vec {
	i, j := int(p.x/cellSize+gridWidth/2), int(p.y/cellSize+gridHeight/2)
	if i < 0 || j < 0 || i >= gridWidth || j >= gridHeight {
		return vec{}
	}
	return t.inlandDir[j*gridWidth+i]
}

// quarter is a district of the town.
type quarter struct {
	name    string
	middle  vec
	radius  float64 // metres from the middle at which the density is about half
	density float64 // density at the middle; about 1 in the old town
	angle   float64 // direction of its streets, in radians counterclockwise from east
	ring    bool    // its streets run around the middle instead
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

// density returns how densely the place is built up: about 0 in the open country, about 1 in the old town.
func (t *terrain) density(p vec) float64 {
	best := 0.0
	for _, q := range quarters {
		d := q.middle.to(p) / q.radius
		if d < 2 {
			best = max(best, q.density*math.Exp(-0.75*d*d*d))
		}
	}
	return best + 0.16*fractal(t.seed+21, p, 330)
}

// rasterise returns for each cell whether its centre lies inside the ring.
func rasterise(ring []vec) []bool {
	in := make([]bool, gridWidth*gridHeight)
	for j := range gridHeight {
		y := cellCentre(0, j).y
		for i := range ring {
			a, b := ring[i], ring[(i+1)%len(ring)]
			if (a.y > y) == (b.y > y) {
				continue
			}
			x := a.x + (b.x-a.x)*(y-a.y)/(b.y-a.y)
			from := max(0, int(math.Ceil(x/cellSize+gridWidth/2-0.5)))
			for k := from; k < gridWidth; k++ {
				in[j*gridWidth+k] = !in[j*gridWidth+k]
			}
		}
	}
	return in
}

// distanceTransform returns for each cell the metres to the edge of the land, negative on water, by the algorithm of
// Felzenszwalb and Huttenlocher.
func distanceTransform(land []bool) []float64 {
	toSea, toLand := make([]float64, gridWidth*gridHeight), make([]float64, gridWidth*gridHeight)
	for i, l := range land {
		if l {
			toSea[i] = 1e12
		} else {
			toLand[i] = 1e12
		}
	}
	squaredDistances(toSea)
	squaredDistances(toLand)
	for i := range toSea {
		toSea[i] = (math.Sqrt(toSea[i]) - math.Sqrt(toLand[i])) * cellSize
		if toSea[i] > 0 {
			toSea[i] -= cellSize / 2
		} else {
			toSea[i] += cellSize / 2
		}
	}
	return toSea
}

// squaredDistances replaces f, which is 0 at some cells and huge at the others, with the squared distance in cells to
// the nearest cell that was 0.
func squaredDistances(f []float64) {
	column := make([]float64, gridHeight)
	for i := range gridWidth {
		for j := range gridHeight {
			column[j] = f[j*gridWidth+i]
		}
		for j, v := range lowerEnvelope(column) {
			f[j*gridWidth+i] = v
		}
	}
	for j := range gridHeight {
		copy(f[j*gridWidth:(j+1)*gridWidth], lowerEnvelope(f[j*gridWidth:(j+1)*gridWidth]))
	}
}

// lowerEnvelope returns the lower envelope of the parabolas (x-q)² + f[q] at each integer x.
func lowerEnvelope(f []float64) []float64 {
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

// gradients returns the unit vector of the gradient of f at each cell, after f was blurred three times.
func gradients(f []float64) []vec {
	g := f
	for range 3 {
		g = boxBlur(g)
	}
	out := make([]vec, gridWidth*gridHeight)
	for j := 1; j < gridHeight-1; j++ {
		for i := 1; i < gridWidth-1; i++ {
			k := j*gridWidth + i
			out[k] = vec{g[k+1] - g[k-1], g[k+gridWidth] - g[k-gridWidth]}.unit()
		}
	}
	return out
}

// boxBlur returns the mean over the 7 x 7 cells around each cell.
func boxBlur(f []float64) []float64 {
	const r = 3
	row, out := make([]float64, gridWidth*gridHeight), make([]float64, gridWidth*gridHeight)
	for j := range gridHeight {
		for i := range gridWidth {
			sum := 0.0
			for d := -r; d <= r; d++ {
				sum += f[j*gridWidth+min(max(i+d, 0), gridWidth-1)]
			}
			row[j*gridWidth+i] = sum / (2*r + 1)
		}
	}
	for j := range gridHeight {
		for i := range gridWidth {
			sum := 0.0
			for d := -r; d <= r; d++ {
				sum += row[min(max(j+d, 0), gridHeight-1)*gridWidth+i]
			}
			out[j*gridWidth+i] = sum / (2*r + 1)
		}
	}
	return out
}
