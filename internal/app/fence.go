package app

import (
	"math"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/oracle"
)

// around is how far a vehicle may be outside the network's centres and zones, in metres.
const around = 10_000

// fence says how many metres a point is outside a device's place: its centre, or for vehicles the box around all
// centres and zones.
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
		return max(0, off-around)
	}
}

// metres is the length of a step, given in 1e-7 degrees at a latitude.
func metres(lat, lon, at float64) float64 {
	const one = 6371000 * math.Pi / 180 / 1e7
	return one * math.Hypot(lat, lon*math.Cos(at/1e7*math.Pi/180))
}

// thousandths is the band as the oracle takes it, nil when it is not set.
func (v band) thousandths() *oracle.Band {
	if !v.set {
		return nil
	}
	return &oracle.Band{Low: int64(math.Round(v.low * 1000)), High: int64(math.Round(v.high * 1000))}
}
