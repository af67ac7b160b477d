package routing

import (
	"encoding/binary"
	"sort"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

// Within reports whether p lies in the zone's square (square in degrees, as the contract sees it).
func Within(z ledger.Zone, p journal.Point) bool {
	near := func(a, b int32) bool {
		d := int64(a) - int64(b)
		return max(d, -d) <= int64(z.HalfSide)
	}
	return near(p.Lat, z.Lat) && near(p.Lon, z.Lon)
}

// Door is where an order of that zone is handed over: always the same place for the same order, on a residential street
// well inside the zone's square. Where the square has no such street it is any road, without a road the square's middle.
func (t *Town) Door(z ledger.Zone, id journal.OrderID) journal.Point {
	doors := t.doors(z)
	pick := mixed(binary.BigEndian.Uint64(id[:8]) ^ mixed(uint64(z.ID)))
	return doors[pick%uint64(len(doors))]
}

// doors are all places an order of the zone may be handed over, every 24 metres.
func (t *Town) doors(z ledger.Zone) []journal.Point {
	inner := z
	inner.HalfSide -= inner.HalfSide / 8
	var homes, roads []journal.Point
	for _, e := range t.graph.edges {
		for d := min(12, e.metres/2); d < e.metres; d += 24 {
			p := point(e.line, d).point()
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

// Nearest ranks centres by the mean town seconds by road to doors all over the zone, the nearest first; at most the sixteen
// a zone's ranking holds. Centres without a road are left out.
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
