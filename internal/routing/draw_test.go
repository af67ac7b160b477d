package routing

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

var drawFile = flag.String("draw", "", "write the town as SVG to this file")

var fillColours = map[string]string{
	"island": "#f4f1e8", "islet": "#ece7d6", "meadow": "#e6edd0", "settled": "#ece8df", "sand": "#f5e6b6",
	"park": "#c3e2b0", "square": "#e8e0cc", "cemetery": "#b9d3b4", "sport": "#a9dba6", "allotment": "#d4e3b0",
	"wood": "#b3d3a0", "mole": "#a8a49c", "jetty": "#b9a78c", "pontoon": "#b9a78c", "quay": "#d5d0c6",
	"house": "#d9cdbd", "row": "#d0bfab", "shed": "#c6c6cb", "school": "#d6b9a0", "church": "#b58f76", "light": "#d33",
	"main": "#f6c26b", "street": "#fbe3a4", "residential": "#ffffff", "lane": "#ffffff",
}

// casingColour is the colour of the edges of roads.
const casingColour = "#c9bfae"

var roadWidths = map[string]float64{"main": 13, "street": 10, "residential": 7.5, "lane": 3.5}

// Parts of the SVG. A polyline takes points, colour and width; a street name takes id, points, id and name.
const (
	svgHead = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1050" viewBox="-3000 -2050 6000 4200">` +
		`<rect x="-9000" y="-9100" width="18000" height="19300" fill="#aad3df"/>`
	svgPolygon  = `<path fill-rule="evenodd" fill="%s" stroke="#0003" stroke-width="%g" d="`
	svgPolyline = `<polyline points="%s" fill="none" stroke="%s" stroke-linecap="round" stroke-linejoin="round"` +
		` stroke-width="%g"/>`
	svgStreetName = `<path id="%s" d="M%s" fill="none"/><text font-size="9" font-family="sans-serif" fill="#555">` +
		`<textPath href="#%s" startOffset="30%%">%s</textPath></text>`
	svgLabel = `<text x="%s" y="%s" font-size="%d" font-family="sans-serif" text-anchor="middle" fill="%s"` +
		` stroke="#fff9" stroke-width="2" paint-order="stroke">%s</text>`
)

// svg returns a basemap as an SVG that looks roughly like the map on the tracking page.
func svg(raw json.RawMessage) (string, error) {
	var fc struct {
		Features []struct {
			Properties struct{ Layer, Class, Name string }
			Geometry   struct {
				Type        string
				Coordinates json.RawMessage
			}
		}
	}
	if err := json.Unmarshal(raw, &fc); err != nil {
		return "", err
	}
	xy := func(c [2]float64) string {
		return fmt.Sprintf("%.1f,%.1f ", (c[0]-middleLon)*metresPerLon*1e7, -(c[1]-middleLat)*metresPerLat*1e7)
	}
	var b, casings, roads, text strings.Builder
	fmt.Fprint(&b, svgHead)
	for _, f := range fc.Features {
		p := f.Properties
		switch f.Geometry.Type {
		case "MultiPolygon":
			var mp [][][][2]float64
			if err := json.Unmarshal(f.Geometry.Coordinates, &mp); err != nil {
				return "", err
			}
			outline := 0.0
			if p.Layer == "building" || p.Layer == "land" && p.Class != "meadow" && p.Class != "settled" {
				outline = 1
			}
			fmt.Fprintf(&b, svgPolygon, fillColours[p.Class], outline)
			for _, poly := range mp {
				for _, ring := range poly {
					fmt.Fprint(&b, "M")
					for _, c := range ring {
						fmt.Fprint(&b, xy(c))
					}
					fmt.Fprint(&b, "Z")
				}
			}
			fmt.Fprint(&b, `"/>`)
		case "MultiLineString":
			var ml [][][2]float64
			if err := json.Unmarshal(f.Geometry.Coordinates, &ml); err != nil {
				return "", err
			}
			for i, line := range ml {
				var d strings.Builder
				for _, c := range line {
					fmt.Fprint(&d, xy(c))
				}
				fmt.Fprintf(&casings, svgPolyline, d.String(), casingColour, roadWidths[p.Class]+2.5)
				id := strings.NewReplacer(" ", "_").Replace(p.Name) + fmt.Sprint(i)
				fmt.Fprintf(&roads, svgPolyline, d.String(), fillColours[p.Class], roadWidths[p.Class])
				if i == 0 && len(line) > 1 {
					if line[0][0] > line[len(line)-1][0] {
						d.Reset()
						for k := len(line) - 1; k >= 0; k-- {
							fmt.Fprint(&d, xy(line[k]))
						}
					}
					fmt.Fprintf(&text, svgStreetName, id, d.String(), id, p.Name)
				}
			}
		case "Point":
			var c [2]float64
			if err := json.Unmarshal(f.Geometry.Coordinates, &c); err != nil {
				return "", err
			}
			size := map[string]int{"town": 90, "quarter": 42, "water": 40}[p.Class]
			if size == 0 {
				size = 24
			}
			at := strings.Split(strings.TrimSpace(xy(c)), ",")
			colour := "#444"
			if p.Class == "water" {
				colour = "#3a7aa0"
			}
			fmt.Fprintf(&text, svgLabel, at[0], at[1], size, colour, p.Name)
		}
	}
	return b.String() + casings.String() + roads.String() + text.String() + "</svg>", nil
}

// TestDraw checks that the picture of the town is complete: all buildings, all roads in their full length and all
// street names are drawn within the picture, and each class has a style. With the flag draw it also writes the picture.
func TestDraw(t *testing.T) {
	t.Parallel()
	town := Havn()
	picture, err := svg(town.Basemap())
	if err != nil {
		t.Fatal(err)
	}
	if *drawFile != "" {
		if err := os.WriteFile(*drawFile, []byte(picture), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d := readDrawing(t, picture)
	if want := len(town.buildings); d.buildings != want || want == 0 {
		t.Errorf("%d buildings are drawn, want %d", d.buildings, want)
	}
	metres, names := 0.0, map[string]bool{}
	for _, e := range town.graph.edges {
		metres += length(e.line)
		names[town.names[e.street]] = true
	}
	if math.Abs(d.roads-metres) > metres/1000 || metres == 0 {
		t.Errorf("roads of %.0f m are drawn, want %.0f m", d.roads, metres)
	}
	if !maps.Equal(d.streets, names) {
		t.Errorf("%d street names are drawn, want the %d names of the town", len(d.streets), len(names))
	}
	if !d.labels["Havn"] {
		t.Errorf("the labels %v do not have the name of the town", d.labels)
	}
}

// drawing is the content of a picture that svg returned.
type drawing struct {
	buildings int             // number of building outlines
	roads     float64         // total length of the roads in metres
	streets   map[string]bool // names along streets
	labels    map[string]bool // other texts
}

// readDrawing parses a picture. It fails the test if the picture is not well-formed XML, a shape has no colour or no
// width, or a road is outside the picture.
func readDrawing(t *testing.T, picture string) drawing {
	t.Helper()
	buildings := map[string]bool{}
	for _, class := range []string{"house", "row", "shed", "school", "church", "light"} {
		buildings[fillColours[class]] = true
	}
	d := drawing{streets: map[string]bool{}, labels: map[string]bool{}}
	var element string
	for x := xml.NewDecoder(strings.NewReader(picture)); ; {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			return d
		} else if err != nil {
			t.Fatalf("the picture is not XML: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			element = token.Name.Local
			attributes := map[string]string{}
			for _, a := range token.Attr {
				attributes[a.Name.Local] = a.Value
			}
			switch {
			case element == "path" && attributes["fill"] == "":
				t.Errorf("a polygon has no colour: its class is not in fillColours")
			case element == "path" && buildings[attributes["fill"]]:
				d.buildings += strings.Count(attributes["d"], "M")
			case element == "polyline":
				line := readLine(t, attributes)
				if attributes["stroke"] != casingColour {
					d.roads += length(line)
				}
			}
		case xml.CharData:
			switch element {
			case "textPath":
				d.streets[string(token)] = true
			case "text":
				d.labels[string(token)] = true
			}
		}
	}
}

// readLine returns the points of a polyline. It fails the test if the line has no colour or width, or a point is
// outside the viewBox of svgHead.
func readLine(t *testing.T, attributes map[string]string) (line []vec) {
	t.Helper()
	width, err := strconv.ParseFloat(attributes["stroke-width"], 64)
	if err != nil || width <= 2.5 || attributes["stroke"] == "" {
		t.Errorf("a road has colour %q and width %q", attributes["stroke"], attributes["stroke-width"])
	}
	for point := range strings.FieldsSeq(attributes["points"]) {
		var p vec
		if _, err := fmt.Sscanf(point, "%f,%f", &p.x, &p.y); err != nil {
			t.Fatalf("point %q of a road: %v", point, err)
		}
		if p.x < -3000 || p.x > 3000 || p.y < -2050 || p.y > 2150 {
			t.Errorf("point %v of a road is outside the picture", p)
		}
		line = append(line, p)
	}
	return line
}
