package events

import (
	"math/big"
	"time"

	"github.com/waybill/waybill/journal"
)

// Amount returns n, but at most journal.MaxAmount. A log that says more is not from our contracts, and it must not stop
// the indexer.
func Amount(n *big.Int) journal.Amount {
	if a, ok := journal.AmountFromBig(n); ok {
		return a
	}
	return journal.MaxAmount
}

// last is the latest time that JSON can carry.
var last = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

// Seconds returns the time of a Unix timestamp, but at most the latest that JSON can carry.
func Seconds(n *big.Int) time.Time {
	if !n.IsInt64() || n.Int64() > last.Unix() {
		return last
	}
	return time.Unix(n.Int64(), 0).UTC()
}
