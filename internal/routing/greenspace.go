package routing

import "math"

// greenSpace is an area without buildings: a park, a square, a cemetery, a sports ground or allotments.
type greenSpace struct {
	name, class string
	ring        []vec
	middle      vec
	radius      float64 // metres from the middle to the farthest corner
}

func newGreenSpace(name, class string, ring []vec) greenSpace {
	g := greenSpace{name: name, class: class, ring: ring}
	for _, p := range ring {
		g.middle = g.middle.add(p.times(1 / float64(len(ring))))
	}
	for _, p := range ring {
		g.radius = max(g.radius, g.middle.to(p))
	}
	return g
}

// contains reports whether p lies in the green space.
func (g greenSpace) contains(p vec) bool { return g.middle.to(p) <= g.radius && inside(p, g.ring) }

// greenSpaceSites are the places near which findGreenSpaces looks for a block.
var greenSpaceSites = []struct {
	name, class string
	x, y        float64
}{
	{"Byparken", "park", 60, 110},
	{"Torget", "square", -285, -95},
	{"Kirkegården", "cemetery", -470, 585},
	{"Fyrparken", "park", -700, -560},
	{"Vesterlunden", "park", -1180, -300},
	{"Nordparken", "park", 390, 900},
	{"Idrettsplassen", "sport", 640, 560},
	{"Lyngparken", "park", 1230, 80},
	{"Strandlunden", "park", 1560, -700},
	{"Verftsparken", "park", 720, -330},
	{"Bjørkehagen", "park", -960, 400},
	{"Kolonihagen", "allotment", 1180, -1080},
	{"Skoleparken", "park", 980, 640},
	{"Losplassen", "square", 180, -205},
	{"Granlunden", "park", -1420, -760},
}

// findGreenSpaces makes a green space of one block near each site. A square takes the nearest small block, every other
// class prefers a large one. Sites without a fitting block within 200 m are left out.
func findGreenSpaces(g *graph) []greenSpace {
	faces := g.faces()
	used := make([]bool, len(faces))
	var out []greenSpace
	for _, site := range greenSpaceSites {
		p, best, most := vec{site.x, site.y}, -1, math.Inf(-1)
		for i, f := range faces {
			a := area(f)
			square := site.class == "square"
			if used[i] || a < 1800 || a > 60000 || square && a > 9000 || !square && a < 7000 {
				continue
			}
			var c vec
			for _, q := range f {
				c = c.add(q.times(1 / float64(len(f))))
			}
			d := c.to(p) // except for squares, 100 square metres more outweigh one metre of distance
			if d < 200 && (square && -d > most || !square && a/100-d > most) {
				best, most = i, a/100-d
			}
		}
		if best >= 0 {
			used[best] = true
			ring := insetRing(faces[best], 8)
			if len(ring) > 3 {
				out = append(out, newGreenSpace(site.name, site.class, cutCorners(cutCorners(ring))))
			}
		}
	}
	return out
}

// woods returns the forests: inland areas of low density, about 17 m or more from roads.
func woods(t *terrain, roads *pointIndex) []polygon {
	return contours(2, 2500, func(i, j int) float64 {
		p, d := cellCentre(i, j), t.shoreDist[j*gridWidth+i]
		if d < 30 {
			return -1
		}
		f := min((d-42)/30, fractal(t.seed+61, p, 560)*2.2+0.62, (0.26-t.density(p))/0.12)
		if f > -0.5 {
			f = min(f, (nearestDistance(roads, p, 60)-17)/12)
		}
		return f
	})
}

// meadows returns the open fields: inland areas of low density.
func meadows(t *terrain) []polygon {
	return contours(3, 6000, func(i, j int) float64 {
		p, d := cellCentre(i, j), t.shoreDist[j*gridWidth+i]
		if d < 20 {
			return -1
		}
		return min((d-34)/30, 0.7-2*fractal(t.seed+71, p, 420), (0.36-t.density(p))/0.1)
	})
}

// settled returns the built-up areas, which the map shows in a darker shade.
func settled(t *terrain) []polygon {
	return contours(3, 9000, func(i, j int) float64 {
		return min((t.shoreDist[j*gridWidth+i]-13)/30, (t.density(cellCentre(i, j))-0.31)/0.1)
	})
}

// nearestDistance returns the metres from p to the nearest point of the index, at most r.
func nearestDistance(s *pointIndex, p vec, r float64) float64 {
	best := math.Inf(1)
	s.each(p, r, func(q vec, _, _ int) { best = min(best, p.to(q)) })
	return min(best, r)
}
