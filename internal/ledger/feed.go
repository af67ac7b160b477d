package ledger

import (
	"encoding/json"
	"time"

	"github.com/waybill/waybill/journal"
)

// FeedEntry is one entry of an order's feed, which tracking pages display in order. Seq counts from 1 for each order,
// without gaps.
type FeedEntry struct {
	Order   journal.OrderID
	Seq     uint64
	Type    string          // "step", "position", "eta", "retracted" or "anchored"
	At      time.Time       // when the row was written, UTC
	BlockAt time.Time       // when the indexer received the block; zero if the entry comes from no block
	Body    json.RawMessage // JSON as pages receive it, never re-encoded
}
