package routing

// pier is what people built into the water: moles, jetties, quays' aprons.
type pier struct {
	class string
	ring  []vec
}

var moles = [][]vec{
	{{-742, -730}, {-690, -830}, {-600, -905}, {-480, -950}, {-350, -962}, {-240, -945}},
	{{606, -838}, {556, -930}, {440, -1010}, {310, -1050}, {170, -1055}, {30, -1015}, {-60, -960}},
	{{2140, -880}, {2105, -855}, {2080, -800}, {2078, -745}}, // the bathing beach's small mole
	{{700, 1590}, {660, 1600}, {615, 1585}, {590, 1550}},
}

// jetty is a row of landing stages on one stretch of coast.
type jetty struct {
	from, to   vec // along the quay
	n          int
	long, wide float64
	fingers    bool // boats lie on both sides
}

var jetties = []jetty{
	{vec{-640, -650}, vec{-572, -385}, 5, 92, 5, true},
	{vec{-535, -322}, vec{-300, -270}, 3, 46, 7, false},
	{vec{20, -305}, vec{235, -346}, 2, 78, 13, false},
	{vec{330, -532}, vec{540, -585}, 2, 105, 18, false},
}

func harbour() (out []pier) {
	for _, m := range moles {
		line := make([]vec, 0, 8*len(m))
		for i := range len(m) - 1 {
			a, d := m[max(i-1, 0)], m[min(i+2, len(m)-1)]
			for k := range 8 {
				line = append(line, spline(a, m[i], m[i+1], d, float64(k)/8))
			}
		}
		line = append(line, m[len(m)-1])
		out = append(out, pier{"mole", ribbon(line, 8.5)})
		end := line[len(line)-1]
		out = append(out, pier{"mole", blob(3, end, 14, 14, 0, 14)})
	}
	for i, h := range outline { // aprons lie on the land side of each quay
		if h.next != quay {
			continue
		}
		n := outline[(i+1)%len(outline)]
		a, b := vec{h.x, h.y}, vec{n.x, n.y}
		in := b.sub(a).unit().left()
		out = append(out, pier{"quay", []vec{a, b, b.add(in.times(14)), a.add(in.times(14))}})
	}
	for _, j := range jetties {
		d := j.to.sub(j.from).unit()
		sea := d.left().times(-1)
		for k := range j.n {
			at := j.from.mix(j.to, (float64(k)+0.5)/float64(j.n)).sub(sea.times(4))
			out = append(out, pier{"jetty", ribbon([]vec{at, at.add(sea.times(j.long))}, j.wide/2)})
			for s := 16.0; j.fingers && s < j.long; s += 12 {
				q := at.add(sea.times(s))
				out = append(out, pier{"pontoon", ribbon([]vec{q.sub(d.times(12)), q.add(d.times(12))}, 0.8)})
			}
		}
	}
	return out
}

// ribbon is a line made 2*half metres wide.
func ribbon(line []vec, half float64) []vec {
	var left, right []vec
	for i, p := range line {
		n := line[min(i+1, len(line)-1)].sub(line[max(i-1, 0)]).unit().left().times(half)
		left, right = append(left, p.add(n).snapped()), append(right, p.sub(n).snapped())
	}
	reverse(left)
	return append(right, left...)
}
