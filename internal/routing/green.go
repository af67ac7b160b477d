package routing

import "math"

// garden is a park, churchyard, square or sports ground.
type garden struct {
	name, class string
	ring        []vec
	middle      vec
	reach       float64 // metres from the middle to the farthest corner
}

func newGarden(name, class string, ring []vec) garden {
	g := garden{name: name, class: class, ring: ring}
	for _, p := range ring {
		g.middle = g.middle.add(p.times(1 / float64(len(ring))))
	}
	for _, p := range ring {
		g.reach = max(g.reach, g.middle.to(p))
	}
	return g
}

func (g garden) holds(p vec) bool { return g.middle.to(p) <= g.reach && inside(p, g.ring) }

// gardens takes the blocks around these places out of building.
var gardenPlaces = []struct {
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

func gardens(g *graph) []garden {
	faces := g.faces()
	used := make([]bool, len(faces))
	var out []garden
	for _, place := range gardenPlaces {
		p, best, most := vec{place.x, place.y}, -1, math.Inf(-1)
		for i, f := range faces {
			a := area(f)
			square := place.class == "square"
			if used[i] || a < 1800 || a > 60000 || square && a > 9000 || !square && a < 7000 {
				continue
			}
			var c vec
			for _, q := range f {
				c = c.add(q.times(1 / float64(len(f))))
			}
			d := c.to(p) // a big block near by: 100 square metres more are worth a metre
			if d < 200 && (square && -d > most || !square && a/100-d > most) {
				best, most = i, a/100-d
			}
		}
		if best >= 0 {
			used[best] = true
			ring := inset(faces[best], 8)
			if len(ring) > 3 {
				out = append(out, newGarden(place.name, place.class, rounded(rounded(ring))))
			}
		}
	}
	return out
}

// woods grow inland where nobody builds, and keep off the roads.
func woods(t *terrain, roads *scatter) []patch {
	return contours(2, 2500, func(i, j int) float64 {
		p, d := middleOf(i, j), t.depth[j*wide+i]
		if d < 30 {
			return -1
		}
		f := min((d-42)/30, fractal(t.seed+61, p, 560)*2.2+0.62, (0.26-t.density(p))/0.12)
		if f > -0.5 {
			f = min(f, (nearestMark(roads, p, 60)-17)/12)
		}
		return f
	})
}

// meadows lie open between the woods.
func meadows(t *terrain) []patch {
	return contours(3, 6000, func(i, j int) float64 {
		p, d := middleOf(i, j), t.depth[j*wide+i]
		if d < 20 {
			return -1
		}
		return min((d-34)/30, 0.7-2*fractal(t.seed+71, p, 420), (0.36-t.density(p))/0.1)
	})
}

// settled is where the town is, a shade darker on the map.
func settled(t *terrain) []patch {
	return contours(3, 9000, func(i, j int) float64 {
		return min((t.depth[j*wide+i]-13)/30, (t.density(middleOf(i, j))-0.31)/0.1)
	})
}

func nearestMark(s *scatter, p vec, r float64) float64 {
	best := math.Inf(1)
	s.each(p, r, func(q vec, _, _ int) { best = min(best, p.to(q)) })
	return min(best, r)
}
