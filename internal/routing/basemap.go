package routing

import (
	"encoding/json"
	"strconv"
)

// geoJSONWriter appends GeoJSON to a byte slice. It is much faster than encoding/json, and writes shorter numbers.
type geoJSONWriter struct {
	out   []byte
	count int // features written
}

// basemap returns the town as one FeatureCollection. Every feature has the properties layer, class and name:
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
// Features are listed in painting order: a later one covers an earlier one. Coordinates have six decimals, about 0.1 m.
func (t *Town) basemap() json.RawMessage {
	c := &geoJSONWriter{out: []byte(`{"type":"FeatureCollection","features":[`)}
	c.polygons("land", "island", "Havn", []polygon{{t.land.coast.ring, [][]vec{t.land.lake}}})
	var islands []polygon
	for i, s := range islets {
		ring := noisyEllipse(t.land.seed+80+uint64(i), vec{s.x, s.y}, s.rx, s.ry, 0.6, 40)
		islands = append(islands, polygon{outer: ring})
	}
	c.polygons("land", "islet", "", islands)
	c.polygons("land", "meadow", "", meadows(t.land))
	c.polygons("land", "settled", "", settled(t.land))
	var sand []polygon
	for _, ring := range t.land.coast.beaches {
		sand = append(sand, polygon{outer: ring})
	}
	c.polygons("beach", "sand", "", sand)
	c.polygons("wood", "wood", "", woods(t.land, t.roadIndex))
	for _, g := range t.greens {
		c.polygons("park", g.class, g.name, []polygon{{outer: g.ring}})
	}
	byClass := map[string][]polygon{}
	for _, p := range piers() {
		byClass[p.class] = append(byClass[p.class], polygon{outer: p.ring})
	}
	for _, class := range []string{"quay", "mole", "jetty", "pontoon"} {
		c.polygons("pier", class, "", byClass[class])
	}
	byClass = map[string][]polygon{}
	for _, h := range t.buildings {
		byClass[h.class] = append(byClass[h.class], polygon{outer: h.ring})
	}
	for _, class := range []string{"house", "row", "shed", "school", "church", "light"} {
		c.polygons("building", class, "", byClass[class])
	}
	t.drawRoads(c)
	for _, l := range labels(t.greens) {
		c.begin("label", l.class, l.name, "Point")
		c.position(l.at)
		c.end()
	}
	return append(c.out, ']', '}')
}

// drawRoads writes one feature for each street, the least important class first.
// Consecutive edges of a street that share a node become one line.
func (t *Town) drawRoads(c *geoJSONWriter) {
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

// begin writes a feature up to its coordinates.
func (c *geoJSONWriter) begin(layer, class, name, geometry string) {
	if c.count > 0 {
		c.out = append(c.out, ',')
	}
	c.count++
	c.out = append(c.out, `{"type":"Feature","properties":{"layer":"`+layer+`","class":"`+class+`","name":`...)
	c.out = strconv.AppendQuote(c.out, name)
	c.out = append(c.out, `},"geometry":{"type":"`+geometry+`","coordinates":`...)
}

// end closes the feature that begin opened.
func (c *geoJSONWriter) end() { c.out = append(c.out, '}', '}') }

// polygons writes one MultiPolygon feature, or nothing if there are no polygons.
func (c *geoJSONWriter) polygons(layer, class, name string, polygons []polygon) {
	if len(polygons) == 0 {
		return
	}
	c.begin(layer, class, name, "MultiPolygon")
	c.out = append(c.out, '[')
	for i, p := range polygons {
		if i > 0 {
			c.out = append(c.out, ',')
		}
		c.out = append(c.out, '[')
		c.line(oriented(p.outer, 1), true)
		for _, h := range p.holes {
			c.out = append(c.out, ',')
			c.line(oriented(h, -1), true)
		}
		c.out = append(c.out, ']')
	}
	c.out = append(c.out, ']')
	c.end()
}

// oriented returns the ring counterclockwise (sign 1, for outer rings) or clockwise (sign -1, for holes), as RFC 7946
// requires.
func oriented(ring []vec, sign float64) []vec {
	if area(ring)*sign < 0 {
		return reversed(ring)
	}
	return ring
}

// line writes an array of positions. If closed, it repeats the first one at the end.
func (c *geoJSONWriter) line(line []vec, closed bool) {
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

// position writes longitude and latitude in degrees.
func (c *geoJSONWriter) position(p vec) {
	q := p.geo()
	c.out = append(c.out, '[')
	c.out = strconv.AppendFloat(c.out, float64((q.Lon+5)/10)/1e6, 'f', -1, 64)
	c.out = append(c.out, ',')
	c.out = strconv.AppendFloat(c.out, float64((q.Lat+5)/10)/1e6, 'f', -1, 64)
	c.out = append(c.out, ']')
}
