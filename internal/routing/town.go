// Package routing knows the ways of a town: its roads, how long a drive takes, where a door is, which centre is nearest by
// road, and when a parcel will arrive.
//
// Its one town so far is Havn, a fictional harbour town on an island in the open North Sea. It is made from a seed, at
// once and the same everywhere, so that a map, a journey and an estimate need no third party's data and no server.
//
// Units: positions are 1e-7 degrees, lengths metres. Seconds of a Route are those a real van would need at the speed of
// the roads. The simulated fleet drives in compressed time: Compression town seconds pass in one second of the wall clock
// at pace 1, and pace times as many at another pace. Estimates are in wall clock time.
package routing

import (
	"encoding/json"
	"sync"
)

// Town is a road network with its map. It is immutable and safe for concurrent use.
type Town struct {
	land   *terrain
	graph  *graph
	names  []string // of streets
	marks  *scatter // points along all roads, at most 8 m apart; i is the edge, k counts along it
	greens []garden
	houses []house
	base   json.RawMessage
}

// Havn is the example town; it is made once.
var Havn = sync.OnceValue(func() *Town { return newTown(7) })

func newTown(seed uint64) *Town {
	t := &Town{land: newTerrain(seed)}
	streets := layout(t.land, seed)
	t.names = christen(t.land, streets, seed)
	t.graph = weave(streets)
	t.marks = newScatter()
	for i, e := range t.graph.edges {
		for d, k := 0.0, 0; d < e.metres; d, k = d+8, k+1 {
			t.marks.add(point(e.line, d), i, k)
		}
		t.marks.add(e.line[len(e.line)-1], i, -1)
	}
	t.greens = gardens(t.graph)
	t.houses = houses(t.land, t.graph, t.marks, t.greens, seed)
	t.base = t.basemap()
	return t
}

// Basemap is the town as a GeoJSON FeatureCollection, in the order it is painted in: see basemap for layers and classes.
// The caller must not change it.
func (t *Town) Basemap() json.RawMessage { return t.base }
