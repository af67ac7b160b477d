package app

import (
	"math"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// margin is how many metres a vehicle may be outside the box around the network's centres and zones.
const margin = 10_000

// fence returns a function that computes how many metres a point is away from where a device may be. Vehicles may be
// within margin of the box around all centres and zones; other devices may be at their centre. The function returns 0
// for a device whose centre the network does not have.
func fence(n ledger.Network) func(ledger.Device, journal.Point) float64 {
	centres := map[uint16]ledger.Centre{}
	south, north, west, east := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	grow := func(lat, lon int32, half float64) {
		south, north = min(south, float64(lat)-half), max(north, float64(lat)+half)
		west, east = min(west, float64(lon)-half), max(east, float64(lon)+half)
	}
	for _, c := range n.Centres {
		centres[c.ID] = c
		grow(c.Lat, c.Lon, 0)
	}
	for _, z := range n.Zones {
		grow(z.Lat, z.Lon, float64(z.HalfSide))
	}
	return func(d ledger.Device, at journal.Point) float64 {
		lat, lon := float64(at.Lat), float64(at.Lon)
		if c, ok := centres[d.Site]; ok && d.Role != journal.Vehicle {
			return metres(lat-float64(c.Lat), lon-float64(c.Lon), lat)
		}
		if d.Role != journal.Vehicle || len(n.Centres) == 0 {
			return 0
		}
		off := metres(max(south-lat, 0, lat-north), max(west-lon, 0, lon-east), lat)
		return max(0, off-margin)
	}
}

// metres returns the length of a step in latitude and longitude at a latitude, all in 1e-7 degrees.
func metres(lat, lon, at float64) float64 {
	const one = 6371000 * math.Pi / 180 / 1e7
	return one * math.Hypot(lat, lon*math.Cos(at/1e7*math.Pi/180))
}
