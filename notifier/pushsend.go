package notifier

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/SherClockHolmes/webpush-go"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// pushTTL is how long after the event a message is still worth showing.
const pushTTL = 24 * time.Hour

// payload is what the page's service worker shows.
type payload struct {
	Title string          `json:"title"`
	Body  string          `json:"body"`
	URL   string          `json:"url"` // of the tracking page
	Tag   string          `json:"tag"` // the same message again has the same tag and replaces the first
	Order journal.OrderID `json:"order"`
	Step  ledger.Status   `json:"step"`
}

// busyError is a push service that asks to wait.
type backoffError struct{ wait time.Duration }

func (e backoffError) Error() string             { return fmt.Sprintf("push service asks to wait %s", e.wait) }
func (e backoffError) RetryAfter() time.Duration { return e.wait }

// send hands one message to the browser's push service; its errors are as PushStore.WorkPushes wants them. A message sent
// twice (killed between the push service's answer and our note of it) has the same Topic and tag: the second replaces the first.
func (p *pusher) send(ctx context.Context, push ledger.Push) error {
	outcome, err := p.trySend(ctx, push)
	p.metrics.pushes.WithLabelValues(outcome).Inc()
	if err != nil {
		return fmt.Errorf("push %s of order %s: %w", push.Step, push.To.Order.Short(), err)
	}
	return nil
}

func (p *pusher) trySend(ctx context.Context, push ledger.Push) (outcome string, err error) {
	if err := checkSubscription(push.To, p.cfg.Push.Hosts); err != nil {
		return "refused", fmt.Errorf("%w: %w", err, ledger.ErrRefused) // the list of hosts was shortened since
	}
	left := time.Until(push.Since.Add(pushTTL))
	if left <= 0 {
		return "expired", fmt.Errorf("older than %s: %w", pushTTL, ledger.ErrRefused)
	}
	keys, err := p.vapid(ctx)
	if err != nil {
		return "error", err
	}
	message, topic, err := p.message(push)
	if err != nil {
		return "error", err
	}
	to := &webpush.Subscription{Endpoint: push.To.Endpoint, Keys: webpush.Keys{P256dh: push.To.P256dh, Auth: push.To.Auth}}
	response, err := webpush.SendNotificationWithContext(ctx, message, to, &webpush.Options{
		HTTPClient:      p.client,
		Subscriber:      strings.TrimPrefix(p.cfg.Push.Contact, "mailto:"), // the library adds it to all but https:
		Topic:           topic,
		TTL:             int(left.Seconds()),
		Urgency:         webpush.UrgencyHigh,
		VAPIDPrivateKey: keys.private,
		VAPIDPublicKey:  keys.public,
	})
	if err != nil {
		return "error", err
	}
	// Read to its end so that the connection can be used again; what it says beyond the status is for the log.
	said, err := io.ReadAll(io.LimitReader(response.Body, 512))
	if closing := response.Body.Close(); err != nil || closing != nil {
		p.cfg.Log.Debug("push service's answer", "error", err, "close", closing)
	}
	return classify(response, said)
}

func (p *pusher) message(push ledger.Push) (message []byte, topic string, err error) {
	sum := sha256.Sum256([]byte(push.To.Order.String() + " " + push.Step.String()))
	topic = base64.RawURLEncoding.EncodeToString(sum[:])[:32]
	m := payload{Tag: topic, URL: p.cfg.Link(push.To.Order), Order: push.To.Order, Step: push.Step}
	switch push.Step {
	case ledger.Departed:
		m.Title, m.Body = "Your order is on its way", "Follow it on the map until it is at your door."
	case ledger.Delivered:
		m.Title, m.Body = "Your order has been delivered", "See every step it took, with its proof."
	default:
		return nil, "", fmt.Errorf("nothing to say about %s: %w", push.Step, ledger.ErrRefused)
	}
	message, err = json.Marshal(m)
	return message, topic, err
}

// judge reads a push service's answer (RFC 8030). Only 404 and 410 say that the browser is gone.
func classify(r *http.Response, said []byte) (outcome string, err error) {
	switch {
	case r.StatusCode >= 200 && r.StatusCode < 300:
		return "sent", nil
	case r.StatusCode == http.StatusNotFound || r.StatusCode == http.StatusGone:
		return "gone", fmt.Errorf("push service: %s: %w", r.Status, journal.ErrNotFound)
	case r.StatusCode == http.StatusTooManyRequests:
		return "busy", backoffError{retryAfter(r.Header.Get("Retry-After"), time.Now())}
	case r.StatusCode == http.StatusBadRequest || r.StatusCode == http.StatusRequestEntityTooLarge:
		return "refused", fmt.Errorf("push service: %s: %.200q: %w", r.Status, said, ledger.ErrRefused)
	default:
		return "error", fmt.Errorf("push service: %s: %.200q", r.Status, said)
	}
}

// retryAfter reads seconds or an HTTP date; between a second and an hour.
func retryAfter(header string, now time.Time) time.Duration {
	wait := time.Minute
	if seconds, err := strconv.Atoi(header); err == nil {
		wait = time.Duration(min(max(seconds, 0), 3600)) * time.Second
	} else if at, err := http.ParseTime(header); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, time.Second), time.Hour)
}
