package ledger

import (
	"time"

	"github.com/waybill/waybill/journal"
)

// PushSubscription is where one browser takes Web Push messages about one order.
type PushSubscription struct {
	ID       int64
	Order    journal.OrderID
	Endpoint string // URL at the browser's push service
	P256dh   string // the browser's public key, base64url
	Auth     string // the browser's secret, base64url
}

// Push is one message to one browser: the order has reached a step.
type Push struct {
	To    PushSubscription
	Step  Status
	Since time.Time // when the message was queued, UTC
}
