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

// PushSubscription is one browser's Web Push subscription to one order.
type PushSubscription struct {
	ID       int64
	Order    journal.OrderID
	Endpoint string // URL at the browser's push service
	P256dh   string // the browser's public key, base64url
	Auth     string // the browser's authentication secret, base64url
}

// Push is one queued Web Push message: an order has reached a status.
type Push struct {
	To    PushSubscription
	Step  Status
	Since time.Time // when the message was queued, UTC
}
