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

// pushTTL is the time after which a message is no longer delivered.
const pushTTL = 24 * time.Hour

// payload is the content of a push message, which the service worker shows as a notification.
type payload struct {
	Title string          `json:"title"`
	Body  string          `json:"body"`
	URL   string          `json:"url"` // path of the tracking page
	Tag   string          `json:"tag"` // a notification replaces an earlier one with the same tag
	Order journal.OrderID `json:"order"`
	Step  ledger.Status   `json:"step"`
}

// backoffError is returned if a push service requests a pause.
type backoffError struct{ wait time.Duration }

func (e backoffError) Error() string {
	return fmt.Sprintf("push service requests a pause of %s", e.wait)
}
func (e backoffError) RetryAfter() time.Duration { return e.wait }

// send sends one message to the browser's push service. Its errors are those that PushStore.WorkPushes expects. A
// message may be sent twice, if the process is killed before the queue records the success. Both have the same Topic
// header and tag, so the second replaces the first.
func (p *pusher) send(ctx context.Context, push ledger.Push) error {
	outcome, err := p.trySend(ctx, push)
	p.metrics.pushes.WithLabelValues(outcome).Inc()
	if err != nil {
		return fmt.Errorf("push %s of order %s: %w", push.Step, push.To.Order.Short(), err)
	}
	return nil
}

// trySend sends one message and returns its outcome for the metric.
func (p *pusher) trySend(ctx context.Context, push ledger.Push) (outcome string, err error) {
	if err := checkSubscription(push.To, p.hosts); err != nil {
		// The configured hosts may have changed since the subscription.
		return "refused", fmt.Errorf("%w: %w", err, ledger.ErrRefused)
	}
	left := time.Until(push.Since.Add(pushTTL))
	if left <= 0 {
		return "expired", fmt.Errorf("message is older than %s: %w", pushTTL, ledger.ErrRefused)
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
		Subscriber:      strings.TrimPrefix(p.cfg.Push.Contact, "mailto:"), // the library adds mailto: again
		Topic:           topic,
		TTL:             int(left.Seconds()),
		Urgency:         webpush.UrgencyHigh,
		VAPIDPrivateKey: keys.private,
		VAPIDPublicKey:  keys.public,
	})
	if err != nil {
		return "error", err
	}
	// The body is read so that the connection can be reused. It is used in error texts only.
	body, err := io.ReadAll(io.LimitReader(response.Body, 512))
	if errClose := response.Body.Close(); err != nil || errClose != nil {
		p.cfg.Log.Debug("read response of push service", "error", err, "close", errClose)
	}
	return classify(response, body)
}

// message returns the encoded payload and the Topic header of a push.
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
		return nil, "", fmt.Errorf("no message for status %s: %w", push.Step, ledger.ErrRefused)
	}
	message, err = json.Marshal(m)
	return message, topic, err
}

// classify converts the response of a push service (RFC 8030) into an outcome for the metric and an error for
// WorkPushes. Only 404 and 410 mean that the subscription has ended.
func classify(r *http.Response, body []byte) (outcome string, err error) {
	switch {
	case r.StatusCode >= 200 && r.StatusCode < 300:
		return "sent", nil
	case r.StatusCode == http.StatusNotFound || r.StatusCode == http.StatusGone:
		return "gone", fmt.Errorf("push service: %s: %w", r.Status, journal.ErrNotFound)
	case r.StatusCode == http.StatusTooManyRequests:
		return "busy", backoffError{retryAfter(r.Header.Get("Retry-After"), time.Now())}
	case r.StatusCode == http.StatusBadRequest || r.StatusCode == http.StatusRequestEntityTooLarge:
		return "refused", fmt.Errorf("push service: %s: %.200q: %w", r.Status, body, ledger.ErrRefused)
	default:
		return "error", fmt.Errorf("push service: %s: %.200q", r.Status, body)
	}
}

// retryAfter parses a Retry-After header, which is seconds or an HTTP date. The result is between 1 second and 1
// hour, and 1 minute for an invalid header.
func retryAfter(header string, now time.Time) time.Duration {
	wait := time.Minute
	if seconds, err := strconv.Atoi(header); err == nil {
		wait = time.Duration(min(max(seconds, 0), 3600)) * time.Second
	} else if at, err := http.ParseTime(header); err == nil {
		wait = at.Sub(now)
	}
	return min(max(wait, time.Second), time.Hour)
}
