package notifier

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/SherClockHolmes/webpush-go"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// PushStore keeps subscriptions and the durable queue of messages.
type PushStore interface {
	// Subscribe keeps a browser's subscription to an order; what the feed has up to entry after needs no message any more.
	// Again is as good as once, with newer keys. journal.ErrConflict when the order has too many.
	Subscribe(ctx context.Context, s ledger.PushSubscription, after uint64) error
	// Unsubscribe forgets it; forgetting what is not there is no error.
	Unsubscribe(ctx context.Context, id journal.OrderID, endpoint string) error
	// QueuePushes queues what the feeds of these orders say and has not been queued, each message once for good. None: all orders.
	QueuePushes(ctx context.Context, orders ...journal.OrderID) error
	// WorkPushes hands queued messages to send until ctx ends. A nil error is done; journal.ErrNotFound forgets the
	// browser's subscription; ledger.ErrRefused gives up; an error with RetryAfter() time.Duration waits that long;
	// any other is tried again later, for a day.
	WorkPushes(ctx context.Context, log *slog.Logger, send func(context.Context, ledger.Push) error) error
	// PushKeys returns the key pair push services know us by; the first one ever generated stays.
	PushKeys(ctx context.Context, generate func() (private, public string, err error)) (private, public string, err error)
}

// PushConfig is what Web Push needs.
type PushConfig struct {
	Store   PushStore    // nil: no Web Push
	Contact string       // whom a push service may write to: mailto:… or https://…; it must be real
	Hosts   []string     // push services: host suffixes (port 443), or exact host:port; nil: the browsers' own
	Client  *http.Client // nil: one that reaches public addresses only. Redirects are never followed
	Private string       // VAPID key pair, base64url; empty: made once and kept in the store
	Public  string
}

// pusher is Web Push: taking subscriptions, queueing messages from the feed, sending them.
type pusher struct {
	cfg     Config
	client  *http.Client
	metrics metrics

	keysMu sync.Mutex
	keys   vapidKeys

	mu   sync.Mutex
	due  map[journal.OrderID]struct{} // orders whose feed may hold a message to queue; the zero id stands for all
	wake chan struct{}
}

type vapidKeys struct{ private, public string }

func newPusher(cfg Config, m metrics) *pusher {
	if cfg.Push.Hosts == nil {
		cfg.Push.Hosts = browserPushHosts
	}
	return &pusher{
		cfg: cfg, metrics: m, client: pushClient(cfg.Push.Client),
		due: make(map[journal.OrderID]struct{}), wake: make(chan struct{}, 1),
	}
}

// ServePush answers POST and DELETE /v1/track/{token}/push. The body is a browser's PushSubscription as JSON; POST takes
// "after" besides, the last entry the page has shown. Both answer 204.
func (n *Notifier) ServePush(w http.ResponseWriter, r *http.Request, token string) {
	if n.pusher == nil {
		problem(w, http.StatusNotFound, "this server sends no push messages")
		return
	}
	if r.Method != http.MethodPost && r.Method != http.MethodDelete {
		w.Header().Set("Allow", "POST, DELETE")
		problem(w, http.StatusMethodNotAllowed, "POST or DELETE")
		return
	}
	id, _, ok := n.authorise(w, r, token)
	if !ok {
		return
	}
	var body struct {
		Endpoint string `json:"endpoint"`
		Keys     struct {
			P256dh string `json:"p256dh"`
			Auth   string `json:"auth"`
		} `json:"keys"`
		After *uint64 `json:"after"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 8<<10)).Decode(&body); err != nil {
		problem(w, http.StatusBadRequest, "body is no push subscription")
		return
	}
	s := ledger.PushSubscription{Order: id, Endpoint: body.Endpoint, P256dh: body.Keys.P256dh, Auth: body.Keys.Auth}
	var err error
	if r.Method == http.MethodDelete {
		err = n.cfg.Push.Store.Unsubscribe(r.Context(), id, s.Endpoint)
	} else {
		err = n.pusher.subscribe(r.Context(), s, body.After)
	}
	switch {
	case errors.Is(err, journal.ErrMalformed):
		problem(w, http.StatusUnprocessableEntity, err.Error())
	case errors.Is(err, journal.ErrConflict):
		problem(w, http.StatusConflict, "this order has too many subscriptions")
	case err != nil:
		n.cfg.Log.Error("push subscription", "order", id.Short(), "error", err)
		problem(w, http.StatusServiceUnavailable, "try again in a moment")
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// ServePushKey answers GET /v1/push/key with {"key":"…"}, the applicationServerKey for PushManager.subscribe.
func (n *Notifier) ServePushKey(w http.ResponseWriter, r *http.Request) {
	if n.pusher == nil {
		problem(w, http.StatusNotFound, "this server sends no push messages")
		return
	}
	keys, err := n.pusher.vapid(r.Context())
	if err != nil {
		n.cfg.Log.Error("push key", "error", err)
		problem(w, http.StatusServiceUnavailable, "try again in a moment")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	if err := json.NewEncoder(w).Encode(map[string]string{"key": keys.public}); err != nil {
		n.cfg.Log.Debug("write push key", "error", err)
	}
}

func (p *pusher) subscribe(ctx context.Context, s ledger.PushSubscription, after *uint64) error {
	if err := checkSubscription(s, p.cfg.Push.Hosts); err != nil {
		return err
	}
	from := uint64(math.MaxInt64) // all there is now
	if after != nil {
		from = min(*after, from)
	}
	if err := p.cfg.Push.Store.Subscribe(ctx, s, from); err != nil {
		return err
	}
	p.markDue(s.Order) // a page that asks late may have missed the departure
	return nil
}

// vapid gives the key pair: the configured one, or the one in the store.
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

// ring notes that an order may have a message to queue.
func (p *pusher) markDue(id journal.OrderID) {
	p.mu.Lock()
	p.due[id] = struct{}{}
	p.mu.Unlock()
	select {
	case p.wake <- struct{}{}:
	default: // awake already
	}
}

// takeDue gives the orders to look at, none meaning all; false when there is nothing to do.
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

// queue turns feed entries into queued messages: on bells, and for all orders at the start and now and then.
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
			if err := p.cfg.Push.Store.QueuePushes(ctx, orders...); err != nil && ctx.Err() == nil {
				p.cfg.Log.Warn("queue push messages", "error", err) // the next poll looks at all orders
			}
		case <-poll.C:
			p.markDue(journal.OrderID{})
		case <-ctx.Done():
			return nil
		}
	}
}

// work sends what is queued until ctx ends.
func (p *pusher) work(ctx context.Context) error {
	defer p.client.CloseIdleConnections()
	if p.cfg.Push.Contact == "" {
		p.cfg.Log.Warn("no contact for push services is configured: some refuse messages without one")
	}
	return p.cfg.Push.Store.WorkPushes(ctx, p.cfg.Log, p.send)
}
