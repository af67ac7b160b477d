package routing

// pier is the footprint of a harbour structure.
type pier struct {
	class string
	ring  []vec
}

// moles are the centre lines of the breakwaters, from the shore outwards.
var moles = [][]vec{
	{{-742, -730}, {-690, -830}, {-600, -905}, {-480, -950}, {-350, -962}, {-240, -945}},
	{{606, -838}, {556, -930}, {440, -1010}, {310, -1050}, {170, -1055}, {30, -1015}, {-60, -960}},
	{{2140, -880}, {2105, -855}, {2080, -800}, {2078, -745}}, // at the eastern beach
	{{700, 1590}, {660, 1600}, {615, 1585}, {590, 1550}},
}

// jettyRow is a row of equal jetties on one stretch of coast.
type jettyRow struct {
	from, to      vec // ends of the row, along the quay
	count         int
	length, width float64 // metres
	fingers       bool    // pontoons for boats on both sides of each jetty
}

var jettyRows = []jettyRow{
	{vec{-640, -650}, vec{-572, -385}, 5, 92, 5, true},
	{vec{-535, -322}, vec{-300, -270}, 3, 46, 7, false},
	{vec{20, -305}, vec{235, -346}, 2, 78, 13, false},
	{vec{330, -532}, vec{540, -585}, 2, 105, 18, false},
}

// piers returns all harbour structures: moles, quays, jetties and pontoons.
func piers() (out []pier) {
	for _, m := range moles {
		line := make([]vec, 0, 8*len(m))
		for i := range len(m) - 1 {
			a, d := m[max(i-1, 0)], m[min(i+2, len(m)-1)]
			for k := range 8 {
				line = append(line, catmullRom(a, m[i], m[i+1], d, float64(k)/8))
			}
		}
		line = append(line, m[len(m)-1])
		out = append(out, pier{"mole", buffer(line, 8.5)})
		end := line[len(line)-1]
		out = append(out, pier{"mole", noisyEllipse(3, end, 14, 14, 0, 14)})
	}
	for i, h := range outline { // a quay is a strip of 14 m on the land side of its wall
		if h.shore != quay {
			continue
		}
		n := outline[(i+1)%len(outline)]
		a, b := vec{h.x, h.y}, vec{n.x, n.y}
		in := b.sub(a).unit().left()
		out = append(out, pier{"quay", []vec{a, b, b.add(in.times(14)), a.add(in.times(14))}})
	}
	for _, j := range jettyRows {
		d := j.to.sub(j.from).unit()
		sea := d.left().times(-1)
		for k := range j.count {
			at := j.from.mix(j.to, (float64(k)+0.5)/float64(j.count)).sub(sea.times(4))
			out = append(out, pier{"jetty", buffer([]vec{at, at.add(sea.times(j.length))}, j.width/2)})
			for s := 16.0; j.fingers && s < j.length; s += 12 {
				q := at.add(sea.times(s))
				out = append(out, pier{"pontoon", buffer([]vec{q.sub(d.times(12)), q.add(d.times(12))}, 0.8)})
			}
		}
	}
	return out
}

// buffer returns the ring of the strip that reaches half metres to both sides of a line.
func buffer(line []vec, half float64) []vec {
	var left, right []vec
	for i, p := range line {
		n := line[min(i+1, len(line)-1)].sub(line[max(i-1, 0)]).unit().left().times(half)
		left, right = append(left, p.add(n).quantised()), append(right, p.sub(n).quantised())
	}
	reverse(left)
	return append(right, left...)
}
