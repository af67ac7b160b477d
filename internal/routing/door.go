package routing

import (
	"encoding/binary"
	"sort"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Within reports whether p lies in the square of the zone. Its sides are equal in degrees, as in the contract.
func Within(z ledger.Zone, p journal.Point) bool {
	near := func(a, b int32) bool {
		d := int64(a) - int64(b)
		return max(d, -d) <= int64(z.HalfSide)
	}
	return near(p.Lat, z.Lat) && near(p.Lon, z.Lon)
}

// Door returns the place at which an order of a zone is handed over. The same order always has the same door.
// The door lies on a residential road in the inner seven eighths of the zone's square. If there is none, it lies on
// another road there; if there is no road at all, it is the middle of the square.
func (t *Town) Door(z ledger.Zone, id journal.OrderID) journal.Point {
	doors := t.doors(z)
	pick := splitmix(binary.BigEndian.Uint64(id[:8]) ^ splitmix(uint64(z.ID)))
	return doors[pick%uint64(len(doors))]
}

// doors returns all possible doors of a zone, 24 m apart along its roads. It returns at least one.
func (t *Town) doors(z ledger.Zone) []journal.Point {
	inner := z
	inner.HalfSide -= inner.HalfSide / 8
	var homes, roads []journal.Point
	for _, e := range t.graph.edges {
		for d := min(12, e.metres/2); d < e.metres; d += 24 {
			p := pointAt(e.line, d).geo()
			if !Within(inner, p) {
				continue
			}
			roads = append(roads, p)
			if e.class == Residential {
				homes = append(homes, p)
			}
		}
	}
	switch {
	case len(homes) > 0:
		return homes
	case len(roads) > 0:
		return roads
	}
	return []journal.Point{{Lat: z.Lat, Lon: z.Lon}}
}

// Nearest returns the ids of the centres, nearest first, by the mean driving time to nine doors spread over the zone.
// It returns at most sixteen, the limit of a zone's ranking on chain. Centres that no road reaches are left out.
func (t *Town) Nearest(z ledger.Zone, centres []ledger.Centre) []uint16 {
	doors := t.doors(z)
	seconds := map[uint16]float64{}
	var ids []uint16
	for _, c := range centres {
		sum, n := 0.0, 0
		for i := range 9 {
			p, err := t.Path(journal.Point{Lat: c.Lat, Lon: c.Lon}, doors[(2*i+1)*len(doors)/18])
			if err == nil {
				sum, n = sum+p.Duration(), n+1
			}
		}
		if n > 0 {
			ids = append(ids, c.ID)
			seconds[c.ID] = sum / float64(n)
		}
	}
	sort.SliceStable(ids, func(i, j int) bool { return seconds[ids[i]] < seconds[ids[j]] })
	return ids[:min(len(ids), 16)]
}
