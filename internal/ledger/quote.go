package ledger

import (
	"math/big"
	"time"

	"github.com/waybill/waybill/journal"
)

// Quote is a carrier's standing offer. It is valid from each of its centres to each of its zones.
type Quote struct {
	Centres []uint16 `toml:"centres" json:"centres"` // ids; empty: all
	Zones   []uint32 `toml:"zones" json:"zones"`     // ids; empty: all
	Tariff
}

// Tariff is what a carrier offers for a parcel: the part of a quote that is the same for all its centres and zones.
type Tariff struct {
	Mode     Mode           `toml:"mode" json:"mode"`
	Price    journal.Amount `toml:"price" json:"price"`       // smallest unit
	P50      time.Duration  `toml:"p50" json:"p50"`           // half of the parcels get from dock to door within it
	P90      time.Duration  `toml:"p90" json:"p90"`           // nine of ten parcels get from dock to door within it
	Grams    uint32         `toml:"grams" json:"grams"`       // of CO2 for a parcel
	Pickup   time.Duration  `toml:"pickup" json:"pickup"`     // whole hours from assignment for the carrier to come
	Capacity uint16         `toml:"capacity" json:"capacity"` // number of parcels
	Limits
}

// Limits are the loads that a carrier takes, and the weather in which it goes.
type Limits struct {
	MaxWeight     uint32 `toml:"max_weight" json:"max_weight"`         // grams
	MaxSize       uint32 `toml:"max_size" json:"max_size"`             // cubic centimetres
	Range         uint32 `toml:"range" json:"range"`                   // metres, straight line to the middle of the zone
	MaxWind       uint16 `toml:"max_wind" json:"max_wind"`             // cm/s at the centre; 0: no limit
	MinVisibility uint16 `toml:"min_visibility" json:"min_visibility"` // metres at the centre; 0: no limit
}

// Load is the measures of a parcel to assign.
type Load struct {
	Weight   uint64 // grams
	Size     uint64 // cubic centimetres
	Distance uint32 // metres in a straight line from the centre to the middle of the zone
}

// Weather is the latest weather at a centre. It is zero if nobody has measured it.
type Weather struct {
	ValidUntil time.Time // last second at which it admits quotes that have a limit, UTC
	Wind       uint16    // cm/s
	Visibility uint16    // metres
}

// Score returns the score of the tariff for a parcel with these terms that is assigned at now. The contract assigns the
// parcel to the admissible quote with the lowest score.
func (t *Tariff) Score(terms *Terms, now time.Time) *big.Int {
	late := max(0, now.Unix()+int64(t.P90/time.Second)-terms.DeliverBy.Unix())
	score := new(big.Int).Mul(new(big.Int).SetUint64(terms.PriceWeight), t.Price.Big())
	for _, part := range [...]struct{ weight, value uint64 }{
		{terms.TimeWeight, uint64(t.P50 / time.Second)}, {terms.LateWeight, uint64(late)}, {terms.CO2Weight, uint64(t.Grams)},
	} {
		product := new(big.Int).SetUint64(part.weight)
		score.Add(score, product.Mul(product, new(big.Int).SetUint64(part.value)))
	}
	return score
}

// Admits reports whether the carrier takes the load at now, with the latest weather at the centre.
func (l *Limits) Admits(load Load, w Weather, now time.Time) bool {
	if load.Weight > uint64(l.MaxWeight) || load.Size > uint64(l.MaxSize) || load.Distance > l.Range {
		return false
	}
	if l.MaxWind == 0 && l.MinVisibility == 0 {
		return true
	}
	calm := l.MaxWind == 0 || w.Wind <= l.MaxWind
	return calm && w.Visibility >= l.MinVisibility && !now.After(w.ValidUntil)
}

// Lane is the way from a centre to a zone, with the standing quotes of the carriers that serve it.
type Lane struct {
	Centre uint16
	Quotes []LaneQuote
}

// LaneQuote is what a carrier takes over a lane in any weather.
type LaneQuote struct {
	MaxWeight  uint32 // grams of one parcel
	MaxSize    uint32 // cubic centimetres of one parcel
	ValidUntil time.Time
}

// Takes reports whether a carrier takes a parcel at any time until a deadline.
func (l Lane) Takes(grams, volume uint64, until time.Time) bool {
	for _, q := range l.Quotes {
		if !q.ValidUntil.Before(until) && grams <= uint64(q.MaxWeight) && volume <= uint64(q.MaxSize) {
			return true
		}
	}
	return false
}
