package routing

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

var drawFile = flag.String("draw", "", "write the town as SVG to this file")

var fillColours = map[string]string{
	"island": "#f4f1e8", "islet": "#ece7d6", "meadow": "#e6edd0", "settled": "#ece8df", "sand": "#f5e6b6",
	"park": "#c3e2b0", "square": "#e8e0cc", "cemetery": "#b9d3b4", "sport": "#a9dba6", "allotment": "#d4e3b0",
	"wood": "#b3d3a0", "mole": "#a8a49c", "jetty": "#b9a78c", "pontoon": "#b9a78c", "quay": "#d5d0c6",
	"house": "#d9cdbd", "row": "#d0bfab", "shed": "#c6c6cb", "school": "#d6b9a0", "church": "#b58f76", "light": "#d33",
	"main": "#f6c26b", "street": "#fbe3a4", "residential": "#ffffff", "lane": "#ffffff",
}

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
				fmt.Fprintf(&casings, svgPolyline, d.String(), "#c9bfae", roadWidths[p.Class]+2.5)
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

func TestDraw(t *testing.T) {
	t.Parallel()
	began := time.Now()
	town := newTown(7)
	t.Logf("generated in %v: %d nodes, %d edges, %d buildings, %d green spaces, %d bytes of GeoJSON", time.Since(began),
		len(town.graph.nodes), len(town.graph.edges), len(town.buildings), len(town.greens), len(town.geoJSON))
	s, err := svg(town.Basemap())
	if err != nil {
		t.Fatal(err)
	}
	file := *drawFile
	if file == "" {
		file = t.TempDir() + "/havn.svg"
	}
	if err := os.WriteFile(file, []byte(s), 0o600); err != nil {
		t.Fatal(err)
	}
}
