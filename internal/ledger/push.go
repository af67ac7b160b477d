package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

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
