package events

import (
	"math"
	"math/big"
	"time"
)

// Amount returns n, but at most the largest bigint of Postgres. Orders may use any token, so amounts have no upper
// limit, and a large one must not stop the indexer.
func Amount(n *big.Int) uint64 {
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return n.Uint64()
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
