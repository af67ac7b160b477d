package routing

import (
	"crypto/sha256"
	"encoding/json"
	"math"
	"testing"

	"github.com/waybill/waybill/journal"
)

func TestSameTownFromSameSeed(t *testing.T) {
	t.Parallel()
	a, b, c := newTown(11), newTown(11), newTown(12)
	if sha256.Sum256(a.Basemap()) != sha256.Sum256(b.Basemap()) {
		t.Error("two towns from one seed differ")
	}
	if sha256.Sum256(a.Basemap()) == sha256.Sum256(c.Basemap()) {
		t.Error("towns of two seeds are the same")
	}
}

func TestRoadsHangTogether(t *testing.T) {
	t.Parallel()
	for _, seed := range []uint64{7, 8, 9} {
		g := newTown(seed).graph
		if n := len(g.nodes); n < 600 || n > 1500 {
			t.Errorf("seed %d: %d crossings, want 600 to 1500", seed, n)
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
				t.Fatalf("seed %d: crossing %d cannot be reached", seed, n)
			}
		}
		for i, e := range g.edges {
			if e.line[0] != g.nodes[e.a] || e.line[len(e.line)-1] != g.nodes[e.b] || math.Abs(e.metres-length(e.line)) > 1e-6 || e.metres < 1 {
				t.Fatalf("seed %d: road %d does not join its crossings", seed, i)
			}
		}
	}
}

func TestRoadsAndHousesAreDry(t *testing.T) {
	t.Parallel()
	town := Havn()
	for _, e := range town.graph.edges {
		for _, p := range e.line {
			if !inside(p, town.land.coast.ring) || inside(p, town.land.lake) {
				t.Fatalf("%s lies in the water at %v", town.names[e.street], p)
			}
		}
	}
	for _, h := range town.houses {
		for _, p := range h.ring {
			if !inside(p, town.land.coast.ring) && h.class != "light" {
				t.Fatalf("a %s stands in the water at %v", h.class, p)
			}
		}
	}
}

func TestBasemap(t *testing.T) {
	t.Parallel()
	raw := Havn().Basemap()
	if len(raw) > 660_000 {
		t.Errorf("%d bytes", len(raw))
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
			t.Errorf("feature %v", f)
		}
		if p["layer"] == "road" {
			if p["name"] == "" || names[p["name"]] {
				t.Errorf("street %q has no name of its own", p["name"])
			}
			names[p["name"]] = true
		}
		if f.Geometry.Type == "MultiPolygon" {
			checkRings(t, p["class"], f.Geometry.Coordinates)
		}
	}
	for _, l := range []string{"land", "beach", "park", "wood", "building", "road", "label", "pier"} {
		if layers[l] == 0 {
			t.Errorf("no %s on the map", l)
		}
	}
	if layers["road"] < 150 {
		t.Errorf("%d streets", layers["road"])
	}
}

// checkRings asks for what RFC 7946 does: closed rings, outer ones counterclockwise, holes clockwise.
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
				line = append(line, project(journal.Point{Lat: int32(math.Round(c[1] * 1e7)), Lon: int32(math.Round(c[0] * 1e7))}))
			}
			if (area(line) > 0) != (i == 0) {
				t.Errorf("%s: ring %d is wound the wrong way", class, i)
			}
		}
	}
}

func BenchmarkTown(b *testing.B) {
	for b.Loop() {
		newTown(7)
	}
}
