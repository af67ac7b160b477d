package notifier

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/SherClockHolmes/webpush-go"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/problem"
	"github.com/waybill/waybill/journal"
)

// PushStore stores subscriptions and the durable queue of messages.
type PushStore interface {
	// Subscribe stores a browser's subscription to an order. Feed entries up to sequence number after cause no
	// message. If the endpoint is already subscribed, its keys are updated. It returns journal.ErrConflict if the
	// order has too many subscriptions.
	Subscribe(ctx context.Context, s ledger.PushSubscription, after uint64) error
	// Unsubscribe deletes a subscription. It returns nil if there is none.
	Unsubscribe(ctx context.Context, id journal.OrderID, endpoint string) error
	// QueuePushes queues messages for the new feed entries of orders, each message exactly once. Without orders it
	// checks all orders.
	QueuePushes(ctx context.Context, orders ...journal.OrderID) error
	// WorkPushes calls send for each queued message until ctx ends. The error of send decides what follows: nil
	// completes the message, journal.ErrNotFound also deletes the subscription, ledger.ErrRefused discards the
	// message, an error with RetryAfter() time.Duration retries after that time, and any other error is retried for
	// 24 hours.
	WorkPushes(ctx context.Context, log *slog.Logger, send func(context.Context, ledger.Push) error) error
	// PushKeys returns the stored VAPID key pair. The first call generates and stores it.
	PushKeys(ctx context.Context, generate func() (private, public string, err error)) (private, public string, err error)
}

// PushConfig configures Web Push.
type PushConfig struct {
	Store   PushStore    // nil: no Web Push
	Contact string       // contact for push services: a real mailto: or https: address
	Hosts   []string     // push services beside those of the browsers, see services
	Client  *http.Client // nil: a client that connects to services only. Redirects are never followed
	Private string       // VAPID private key, base64url; "": generated once and kept in the store
	Public  string       // VAPID public key, base64url
}

// pusher implements Web Push: it takes subscriptions, queues messages from the feed, and sends them.
type pusher struct {
	cfg     Config
	hosts   services
	client  *http.Client
	metrics metrics

	keysMu sync.Mutex // guards keys
	keys   vapidKeys

	mu   sync.Mutex                   // guards due
	due  map[journal.OrderID]struct{} // orders whose feed must be checked for messages; the zero id stands for all
	wake chan struct{}                // receives a value when due has changed

	outage *health.Outage // of the push queue
}

type vapidKeys struct{ private, public string }

func newPusher(cfg Config, m metrics) *pusher {
	allowed := append(slices.Clone(browserPushHosts), cfg.Push.Hosts...)
	return &pusher{
		cfg: cfg, metrics: m, hosts: allowed, client: pushClient(cfg.Push.Client, allowed),
		due: make(map[journal.OrderID]struct{}), wake: make(chan struct{}, 1),
		outage: &health.Outage{What: "the push queue", Log: cfg.Log},
	}
}

// ServePush answers POST and DELETE /v1/track/{token}/push, which subscribe and unsubscribe a browser. The body is
// the browser's PushSubscription as JSON. For POST it also has "after", the sequence number of the last entry that
// the page has shown. Both answer 204.
func (n *Notifier) ServePush(w http.ResponseWriter, r *http.Request, token string) {
	if err := n.changeSubscription(w, r, token); err != nil {
		n.refuse(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (n *Notifier) changeSubscription(w http.ResponseWriter, r *http.Request, token string) error {
	if n.pusher == nil {
		return errNoPush
	}
	if !problem.Allowed(w, r, http.MethodPost, http.MethodDelete) {
		return problem.ErrMethod
	}
	id, _, err := n.authorise(r, token)
	if err != nil {
		return err
	}
	var body struct {
		Endpoint string `json:"endpoint"`
		Keys     struct {
			P256dh string `json:"p256dh"`
			Auth   string `json:"auth"`
		} `json:"keys"`
		After *uint64 `json:"after"`
	}
	r.Body = http.MaxBytesReader(w, r.Body, 8<<10)
	if err := problem.ReadOpenJSON(r, &body); err != nil {
		return err
	}
	s := ledger.PushSubscription{Order: id, Endpoint: body.Endpoint, P256dh: body.Keys.P256dh, Auth: body.Keys.Auth}
	if r.Method == http.MethodDelete {
		err = n.pusher.unsubscribe(r.Context(), s)
	} else {
		err = n.pusher.subscribe(r.Context(), s, body.After)
	}
	if err == nil || errors.Is(err, journal.ErrMalformed) || errors.Is(err, journal.ErrConflict) {
		return err
	}
	return away("update push subscription of order "+id.Short(), err)
}

// ServePushKey answers GET /v1/push/key with {"key":"…"}, the applicationServerKey for PushManager.subscribe.
func (n *Notifier) ServePushKey(w http.ResponseWriter, r *http.Request) {
	if n.pusher == nil {
		n.refuse(w, r, errNoPush)
		return
	}
	if !problem.Allowed(w, r, http.MethodGet, http.MethodHead) {
		n.refuse(w, r, problem.ErrMethod)
		return
	}
	keys, err := n.pusher.vapid(r.Context())
	if err != nil {
		n.refuse(w, r, away("read VAPID keys", err))
		return
	}
	w.Header().Set("Cache-Control", "public, max-age=3600")
	problem.WriteJSON(w, "application/json", http.StatusOK, map[string]string{"key": keys.public})
}

// unsubscribe deletes a subscription. It takes an endpoint whose host is no longer allowed.
func (p *pusher) unsubscribe(ctx context.Context, s ledger.PushSubscription) error {
	if s.Endpoint == "" || len(s.Endpoint) > maxEndpoint {
		return problem.Invalid("endpoint", fmt.Sprintf("want 1 to %d bytes", maxEndpoint))
	}
	return p.cfg.Push.Store.Unsubscribe(ctx, s.Order, s.Endpoint)
}

// subscribe checks and stores a subscription. If after is nil, only future entries cause messages.
func (p *pusher) subscribe(ctx context.Context, s ledger.PushSubscription, after *uint64) error {
	if err := checkSubscription(s, p.hosts); err != nil {
		return err
	}
	from := uint64(math.MaxInt64) // no message for any present entry
	if after != nil {
		from = min(*after, from)
	}
	if err := p.cfg.Push.Store.Subscribe(ctx, s, from); err != nil {
		return err
	}
	p.markDue(s.Order) // entries after from may already exist
	return nil
}

// vapid returns the configured VAPID key pair, or else the one in the store.
func (p *pusher) vapid(ctx context.Context) (vapidKeys, error) {
	p.keysMu.Lock()
	defer p.keysMu.Unlock()
	if p.keys.public != "" {
		return p.keys, nil
	}
	if p.cfg.Push.Private != "" {
		p.keys = vapidKeys{p.cfg.Push.Private, p.cfg.Push.Public}
		return p.keys, nil
	}
	private, public, err := p.cfg.Push.Store.PushKeys(ctx, webpush.GenerateVAPIDKeys)
	if err != nil {
		return vapidKeys{}, err
	}
	p.keys = vapidKeys{private, public}
	return p.keys, nil
}

// markDue schedules a check of an order's feed for messages to queue.
func (p *pusher) markDue(id journal.OrderID) {
	p.mu.Lock()
	p.due[id] = struct{}{}
	p.mu.Unlock()
	select {
	case p.wake <- struct{}{}:
	default: // a value is pending
	}
}

// takeDue returns and clears the orders to check. No ids and true means all orders. It returns false if there are
// none.
func (p *pusher) takeDue() ([]journal.OrderID, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, all := p.due[journal.OrderID{}]
	ids := slices.Collect(maps.Keys(p.due))
	clear(p.due)
	if all {
		return nil, true
	}
	return ids, len(ids) > 0
}

// queue queues messages for new feed entries until ctx ends: of single orders on wakeups, of all orders at the start
// and at each sixth poll interval.
func (p *pusher) queue(ctx context.Context) error {
	poll := time.NewTicker(6 * p.cfg.Poll)
	defer poll.Stop()
	p.markDue(journal.OrderID{})
	for {
		select {
		case <-p.wake:
			orders, due := p.takeDue()
			if !due {
				continue
			}
			err := p.cfg.Push.Store.QueuePushes(ctx, orders...)
			switch {
			case err == nil:
				p.outage.Up()
			case ctx.Err() == nil:
				p.outage.Down(err) // retried by the next poll
			}
		case <-poll.C:
			p.markDue(journal.OrderID{})
		case <-ctx.Done():
			return nil
		}
	}
}

// work sends queued messages until ctx ends. While the queue cannot be reached, it tries again.
func (p *pusher) work(ctx context.Context) error {
	defer p.client.CloseIdleConnections()
	if p.cfg.Push.Contact == "" {
		p.cfg.Log.Warn("Web Push has no contact address: some push services refuse messages; set --contact")
	}
	for ctx.Err() == nil {
		err := p.cfg.Push.Store.WorkPushes(ctx, p.cfg.Log, p.send)
		if err != nil && ctx.Err() == nil {
			p.outage.Down(err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(workPause):
		}
	}
	return nil
}

// workPause is the time before the push queue is opened again after it has failed.
const workPause = time.Second
