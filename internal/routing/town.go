// Package routing is the road network of a town. It finds the quickest path by road, the door of an order, the centre
// nearest to a zone, and the estimated time of arrival (ETA) of a parcel.
//
// Its only town is Havn, a fictional harbour town on an island in the North Sea. The town is generated from a seed,
// within a second and with the same result on every machine. Maps, routes and estimates therefore need no external
// data or service.
//
// A door is the place at which a parcel is handed over to the shopper. Its coordinates follow from the zone and the
// id of the order; no address is stored.
//
// Units: coordinates are 1e-7 degrees, lengths are metres. Durations of paths are in simulated seconds: the seconds
// that a real van would need on roads with the speeds of Class.Speed. The simulated fleet drives in compressed time:
// at pace 1, Compression simulated seconds pass in one second of the wall clock, at another pace that many times
// pace. Estimates are in wall-clock time.
package routing

import (
	"encoding/json"
	"sync"
)

// Town is a road network and its map. It is immutable and safe for concurrent use.
type Town struct {
	land      *terrain
	graph     *graph
	names     []string    // of the streets, by edge.street
	roadIndex *pointIndex // points along all roads, at most 8 m apart; i is the edge, k the number of the point
	greens    []greenSpace
	buildings []building
	geoJSON   json.RawMessage
}

// Havn returns the example town. The first call generates it.
var Havn = sync.OnceValue(func() *Town { return newTown(7) })

func newTown(seed uint64) *Town {
	t := &Town{land: newTerrain(seed)}
	streets := traceStreets(t.land, seed)
	t.names = nameStreets(t.land, streets, seed)
	t.graph = buildGraph(streets)
	t.roadIndex = newPointIndex()
	for i, e := range t.graph.edges {
		for d, k := 0.0, 0; d < e.metres; d, k = d+8, k+1 {
			t.roadIndex.add(pointAt(e.line, d), i, k)
		}
		t.roadIndex.add(e.line[len(e.line)-1], i, -1)
	}
	t.greens = findGreenSpaces(t.graph)
	t.buildings = placeBuildings(t.land, t.graph, t.roadIndex, t.greens, seed)
	t.geoJSON = t.basemap()
	return t
}

// Basemap returns the town as a GeoJSON FeatureCollection, in painting order. The comment of the method basemap lists
// the layers and classes. The caller must not change the result.
func (t *Town) Basemap() json.RawMessage { return t.geoJSON }
