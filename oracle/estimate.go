package oracle

import (
	"cmp"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// estimates returns the estimate of each order in a vehicle at position at, or zero estimates without Config.Estimate.
func (o *Oracle) estimates(at journal.Reading, orders []ledger.Order) []ledger.Estimate {
	out := make([]ledger.Estimate, len(orders))
	if o.cfg.Estimate == nil {
		return out
	}
	round := slices.Clone(orders)
	if o.cfg.Round != nil {
		round = o.cfg.Round(journal.Point{Lat: at.Lat, Lon: at.Lon}, round)
	} else if len(orders) > 1 {
		left := map[journal.OrderID]float64{}
		for _, x := range orders {
			left[x.ID] = o.cfg.Estimate(x, at, 0).Left
		}
		slices.SortStableFunc(round, func(a, b ledger.Order) int { return cmp.Compare(left[a.ID], left[b.ID]) })
	}
	for i, x := range orders {
		stops := slices.IndexFunc(round, func(r ledger.Order) bool { return r.ID == x.ID })
		out[i] = o.cfg.Estimate(x, at, max(stops, 0))
	}
	return out
}
