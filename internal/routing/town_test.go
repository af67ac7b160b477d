package routing

import (
	"crypto/sha256"
	"encoding/json"
	"math"
	"testing"

	"github.com/waybill/waybill/journal"
)

func TestTown_dependsOnSeedOnly(t *testing.T) {
	t.Parallel()
	a, b, c := newTown(11), newTown(11), newTown(12)
	if sha256.Sum256(a.Basemap()) != sha256.Sum256(b.Basemap()) {
		t.Error("two towns of one seed differ")
	}
	if sha256.Sum256(a.Basemap()) == sha256.Sum256(c.Basemap()) {
		t.Error("towns of two seeds are the same")
	}
}

// The road network is connected, has the expected size, and each edge begins and ends at its nodes.
func TestGraph_isConnected(t *testing.T) {
	t.Parallel()
	for _, seed := range []uint64{7, 8, 9} {
		g := newTown(seed).graph
		if n := len(g.nodes); n < 600 || n > 1500 {
			t.Errorf("seed %d: %d nodes, want 600 to 1500", seed, n)
		}
		seen := make([]bool, len(g.nodes))
		for todo := []int{0}; len(todo) > 0; {
			n := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			if seen[n] {
				continue
			}
			seen[n] = true
			for _, i := range g.out[n] {
				todo = append(todo, g.edges[i].a, g.edges[i].b)
			}
		}
		for n, ok := range seen {
			if !ok {
				t.Fatalf("seed %d: node %d is not connected to node 0", seed, n)
			}
		}
		for i, e := range g.edges {
			if e.line[0] != g.nodes[e.a] || e.line[len(e.line)-1] != g.nodes[e.b] {
				t.Fatalf("seed %d: the line of edge %d does not begin and end at its nodes", seed, i)
			}
			if math.Abs(e.metres-length(e.line)) > 1e-6 || e.metres < 1 {
				t.Fatalf("seed %d: edge %d has length %f m, its line %f m", seed, i, e.metres, length(e.line))
			}
		}
	}
}

func TestTown_roadsAndBuildingsAreOnLand(t *testing.T) {
	t.Parallel()
	town := Havn()
	for _, e := range town.graph.edges {
		for _, p := range e.line {
			if !inside(p, town.land.coast.ring) || inside(p, town.land.lake) {
				t.Fatalf("street %s is in the water at %v", town.names[e.street], p)
			}
		}
	}
	for _, h := range town.buildings {
		for _, p := range h.ring {
			if !inside(p, town.land.coast.ring) && h.class != "light" {
				t.Fatalf("a building of class %s is in the water at %v", h.class, p)
			}
		}
	}
}

// The basemap is valid GeoJSON, has all layers, and no two streets have the same name.
func TestBasemap_isValid(t *testing.T) {
	t.Parallel()
	raw := Havn().Basemap()
	if len(raw) > 660_000 {
		t.Errorf("the basemap has %d bytes, want at most 660,000", len(raw))
	}
	var fc struct {
		Type     string
		Features []struct {
			Type       string
			Properties map[string]string
			Geometry   struct {
				Type        string
				Coordinates json.RawMessage
			}
		}
	}
	if err := json.Unmarshal(raw, &fc); err != nil {
		t.Fatal(err)
	}
	layers, names := map[string]int{}, map[string]bool{}
	for _, f := range fc.Features {
		p := f.Properties
		layers[p["layer"]]++
		if p["class"] == "" || f.Type != "Feature" {
			t.Errorf("feature %v has no class or is no Feature", f)
		}
		if p["layer"] == "road" {
			if p["name"] == "" || names[p["name"]] {
				t.Errorf("street name %q is empty or used twice", p["name"])
			}
			names[p["name"]] = true
		}
		if f.Geometry.Type == "MultiPolygon" {
			checkRings(t, p["class"], f.Geometry.Coordinates)
		}
	}
	for _, l := range []string{"land", "beach", "park", "wood", "building", "road", "label", "pier"} {
		if layers[l] == 0 {
			t.Errorf("the basemap has no feature of layer %s", l)
		}
	}
	if layers["road"] < 150 {
		t.Errorf("the basemap has %d streets, want at least 150", layers["road"])
	}
}

// checkRings fails the test unless rings are as RFC 7946 requires: closed, outer ones counterclockwise, holes
// clockwise.
func checkRings(t *testing.T, class string, raw json.RawMessage) {
	t.Helper()
	var polygons [][][][2]float64
	if err := json.Unmarshal(raw, &polygons); err != nil {
		t.Fatal(err)
	}
	for _, rings := range polygons {
		for i, ring := range rings {
			if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
				t.Fatalf("%s: a ring of %d points is not closed", class, len(ring))
			}
			line := make([]vec, 0, len(ring))
			for _, c := range ring[:len(ring)-1] {
				lat, lon := int32(math.Round(c[1]*1e7)), int32(math.Round(c[0]*1e7))
				line = append(line, project(journal.Point{Lat: lat, Lon: lon}))
			}
			if (area(line) > 0) != (i == 0) {
				t.Errorf("%s: ring %d has the wrong orientation", class, i)
			}
		}
	}
}

func BenchmarkTown(b *testing.B) {
	for b.Loop() {
		newTown(7)
	}
}
