package routing

import "math"

// polygon is an area with holes. Rings are not closed: the first point is not repeated.
type polygon struct {
	outer []vec
	holes [][]vec
}

// contours returns the areas in which f is positive. It samples every step-th cell of the terrain's grid, and smooths
// the rings. Areas smaller than minArea square metres, and holes smaller than a quarter of it, are left out.
func contours(step int, minArea float64, f func(i, j int) float64) []polygon {
	w, h := gridWidth/step, gridHeight/step
	values := make([]float64, w*h)
	for j := 1; j < h-1; j++ {
		for i := 1; i < w-1; i++ {
			values[j*w+i] = f(i*step, j*step)
		}
	}
	for i := range w {
		values[i], values[(h-1)*w+i] = -1, -1
	}
	for j := range h {
		values[j*w], values[j*w+w-1] = -1, -1
	}
	next := marchingSquares(values, w, h)
	crossingAt := func(k int) vec { // k is a grid edge: even ones run east from grid point k/2, odd ones north
		i, j := k/2%w, k/2/w
		a, b := values[j*w+i], 0.0
		di, dj := 1.0, 0.0
		if k%2 == 1 {
			di, dj, b = 0, 1, values[(j+1)*w+i]
		} else {
			b = values[j*w+i+1]
		}
		t := a / (a - b)
		m := cellCentre(0, 0)
		s := float64(step) * cellSize
		return vec{m.x + (float64(i)+di*t)*s, m.y + (float64(j)+dj*t)*s}
	}
	var outers, holes [][]vec
	for k := range 2 * w * h {
		var ring []vec
		for at := k; next[at] != 0; {
			ring = append(ring, crossingAt(at).quantised())
			at, next[at] = next[at]-1, 0
		}
		if len(ring) < 3 {
			continue
		}
		half := len(ring) / 2
		ring = append(simplified(ring[:half+1], 8), simplified(append(ring[half:], ring[0]), 8)[1:]...)
		ring = cutCorners(ring[:len(ring)-1])
		switch a := area(ring); {
		case a > minArea:
			outers = append(outers, ring)
		case a < -minArea/4:
			holes = append(holes, ring)
		}
	}
	return assignHoles(outers, holes)
}

// marchingSquares links the grid edges that the zero line of values crosses, with the positive side to the left.
// It returns for each edge k the number of the following edge plus 1, or 0 if the line does not cross k.
// Edges are numbered as in contours.
func marchingSquares(values []float64, w, h int) []int {
	next := make([]int, 2*w*h)
	for j := range h - 1 {
		for i := range w - 1 {
			k := j*w + i
			south, west, north, east := 2*k, 2*k+1, 2*(k+w), 2*(k+1)+1
			corners := 0
			for bit, c := range [4]int{k, k + 1, k + w + 1, k + w} {
				if values[c] > 0 {
					corners |= 1 << bit
				}
			}
			link := func(a, b int) { next[a] = b + 1 }
			switch corners {
			case 1:
				link(south, west)
			case 2:
				link(east, south)
			case 3:
				link(east, west)
			case 4:
				link(north, east)
			case 5:
				link(south, west)
				link(north, east)
			case 6:
				link(north, south)
			case 7:
				link(north, west)
			case 8:
				link(west, north)
			case 9:
				link(south, north)
			case 10:
				link(east, south)
				link(west, north)
			case 11:
				link(east, north)
			case 12:
				link(west, east)
			case 13:
				link(south, east)
			case 14:
				link(west, south)
			}
		}
	}
	return next
}

// assignHoles returns a polygon for each outer ring, and puts each hole into the smallest outer ring around it.
func assignHoles(outers, holes [][]vec) []polygon {
	out := make([]polygon, len(outers))
	for i := range outers {
		out[i].outer = outers[i]
	}
	for _, hole := range holes {
		best, size := -1, math.Inf(1)
		for i := range out {
			if a := area(out[i].outer); a < size && inside(hole[0], out[i].outer) {
				best, size = i, a
			}
		}
		if best >= 0 {
			out[best].holes = append(out[best].holes, hole)
		}
	}
	return out
}
