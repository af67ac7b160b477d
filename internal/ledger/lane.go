package ledger

import "time"

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
