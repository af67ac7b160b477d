package routing

import (
	"encoding/json"
	"strconv"
)

// canvas writes GeoJSON by hand: a thousandth of the work of reflection, and numbers as short as they can be.
type canvas struct {
	out   []byte
	count int
}

// basemap draws the town as one FeatureCollection. Every feature has properties layer, class and name:
//
//	land      island, islet, settled, meadow   polygons; the lake is a hole in the island
//	beach     sand                             polygons
//	park      park, square, cemetery, sport, allotment
//	wood      wood                             polygons with glades
//	pier      mole, jetty, pontoon, quay       polygons
//	building  house, row, shed, school, church, light
//	road      main, street, residential, lane  lines, one feature for each named street
//	label     town, quarter, water, place, wood, park, …  points
//
// Features come in the order they are painted in. Coordinates have six decimals, about 0.1 m.
func (t *Town) basemap() json.RawMessage {
	c := &canvas{out: []byte(`{"type":"FeatureCollection","features":[`)}
	c.polygons("land", "island", "Havn", []patch{{t.land.coast.ring, [][]vec{t.land.lake}}})
	var islets []patch
	for i, s := range skerries {
		islets = append(islets, patch{outer: blob(t.land.seed+80+uint64(i), vec{s.x, s.y}, s.rx, s.ry, 0.6, 40)})
	}
	c.polygons("land", "islet", "", islets)
	c.polygons("land", "meadow", "", meadows(t.land))
	c.polygons("land", "settled", "", settled(t.land))
	var sand []patch
	for _, ring := range t.land.coast.beaches {
		sand = append(sand, patch{outer: ring})
	}
	c.polygons("beach", "sand", "", sand)
	c.polygons("wood", "wood", "", woods(t.land, t.marks))
	for _, g := range t.greens {
		c.polygons("park", g.class, g.name, []patch{{outer: g.ring}})
	}
	piers := map[string][]patch{}
	for _, p := range harbour() {
		piers[p.class] = append(piers[p.class], patch{outer: p.ring})
	}
	for _, class := range []string{"quay", "mole", "jetty", "pontoon"} {
		c.polygons("pier", class, "", piers[class])
	}
	built := map[string][]patch{}
	for _, h := range t.houses {
		built[h.class] = append(built[h.class], patch{outer: h.ring})
	}
	for _, class := range []string{"house", "row", "shed", "school", "church", "light"} {
		c.polygons("building", class, "", built[class])
	}
	t.roads(c)
	for _, l := range labels(t.greens) {
		c.begin("label", l.class, l.name, "Point")
		c.position(l.at)
		c.end()
	}
	return append(c.out, ']', '}')
}

// roads draws each street as the pieces that hang together, the lesser classes first.
func (t *Town) roads(c *canvas) {
	pieces := make([][][]vec, len(t.names))
	class := make([]Class, len(t.names))
	last := make([]int, len(t.names))
	for _, e := range t.graph.edges {
		p := pieces[e.street]
		if n := len(p); n > 0 && last[e.street] == e.a {
			p[n-1] = append(p[n-1], e.line[1:]...)
		} else {
			pieces[e.street] = append(p, append([]vec(nil), e.line...))
		}
		class[e.street], last[e.street] = e.class, e.b
	}
	for k := Lane + 1; k > 0; k-- {
		for i, lines := range pieces {
			if class[i] != k-1 || len(lines) == 0 {
				continue
			}
			c.begin("road", class[i].String(), t.names[i], "MultiLineString")
			c.out = append(c.out, '[')
			for j, line := range lines {
				if j > 0 {
					c.out = append(c.out, ',')
				}
				c.line(line, false)
			}
			c.out = append(c.out, ']')
			c.end()
		}
	}
}

func (c *canvas) begin(layer, class, name, geometry string) {
	if c.count > 0 {
		c.out = append(c.out, ',')
	}
	c.count++
	c.out = append(c.out, `{"type":"Feature","properties":{"layer":"`+layer+`","class":"`+class+`","name":`...)
	c.out = strconv.AppendQuote(c.out, name)
	c.out = append(c.out, `},"geometry":{"type":"`+geometry+`","coordinates":`...)
}

func (c *canvas) end() { c.out = append(c.out, '}', '}') }

func (c *canvas) polygons(layer, class, name string, patches []patch) {
	if len(patches) == 0 {
		return
	}
	c.begin(layer, class, name, "MultiPolygon")
	c.out = append(c.out, '[')
	for i, p := range patches {
		if i > 0 {
			c.out = append(c.out, ',')
		}
		c.out = append(c.out, '[')
		c.line(wound(p.outer, 1), true)
		for _, h := range p.holes {
			c.out = append(c.out, ',')
			c.line(wound(h, -1), true)
		}
		c.out = append(c.out, ']')
	}
	c.out = append(c.out, ']')
	c.end()
}

// wound turns a ring counterclockwise (sign 1, outer rings) or clockwise (sign -1, holes), as RFC 7946 wants.
func wound(ring []vec, sign float64) []vec {
	if area(ring)*sign < 0 {
		return reversed(ring)
	}
	return ring
}

func (c *canvas) line(line []vec, closed bool) {
	c.out = append(c.out, '[')
	for i, p := range line {
		if i > 0 {
			c.out = append(c.out, ',')
		}
		c.position(p)
	}
	if closed {
		c.out = append(c.out, ',')
		c.position(line[0])
	}
	c.out = append(c.out, ']')
}

func (c *canvas) position(p vec) {
	q := p.point()
	c.out = append(c.out, '[')
	c.out = strconv.AppendFloat(c.out, float64((q.Lon+5)/10)/1e6, 'f', -1, 64)
	c.out = append(c.out, ',')
	c.out = strconv.AppendFloat(c.out, float64((q.Lat+5)/10)/1e6, 'f', -1, 64)
	c.out = append(c.out, ']')
}
