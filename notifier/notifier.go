// Package notifier delivers an order's feed to browsers: to open pages over WebSocket, to closed pages by Web Push.
//
// The rows of the feed in the database are the only queue. Each connection has a cursor in its order's feed and is
// sent the entries after it. Wakeups only trigger a read, so they may be lost, duplicated or late.
package notifier

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/site"
	"github.com/waybill/waybill/journal"
)

// Feed reads the feed of an order.
type Feed interface {
	// Feed returns at most limit entries with a sequence number above after, in ascending order.
	Feed(ctx context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error)
}

// Tokens resolves the tokens of receipt and tracking links.
type Tokens interface {
	// OrderByToken returns the order of a link and the link's purpose, "receipt" or "track". It returns
	// journal.ErrNotFound if the token is unknown or expired.
	OrderByToken(ctx context.Context, token string) (id journal.OrderID, purpose string, err error)
}

// Config configures a notifier. A zero duration or number means the default in brackets.
type Config struct {
	Feed   Feed
	Tokens Tokens
	// Wakeups returns wakeups: the ids of orders with new feed entries. The zero id stands for all orders. The channel
	// is closed when the context ends.
	Wakeups func(context.Context) <-chan journal.OrderID
	Link    func(journal.OrderID) string // path of the order's tracking page, "/t/…"

	Origin       string        // of the pages, if they may have another host: "https://shop.example"
	Poll         time.Duration // interval at which each order with connections is read without a wakeup [5 s]
	Heartbeat    time.Duration // interval of heartbeats on each connection [10 s]
	WriteTimeout time.Duration // for one write to one connection [10 s]
	MaxAge       time.Duration // age at which a connection is closed, so that its token is checked again [1 h]
	Limit        int           // maximum number of concurrent connections [15,000]
	LinkLimit    int           // maximum number of them with the same link [20]
	ClientLimit  int           // maximum number of them from the same network address [200]

	Push PushConfig

	Log      *slog.Logger          // nil: no logs
	Registry prometheus.Registerer // nil: no metrics
}

// ErrWakeups means that the channel of wakeups was closed before the context ended.
var ErrWakeups = errors.New("wakeups stopped")

// Notifier serves WebSocket connections and Web Push subscriptions. Its methods are safe for concurrent use.
type Notifier struct {
	cfg       Config
	hub       hub
	places    places
	pusher    *pusher // nil without Web Push
	metrics   metrics
	upgrader  websocket.Upgrader
	guard     *site.Guard
	heartbeat *websocket.PreparedMessage
	reads     *semaphore.Weighted        // limits concurrent reads of the feed
	tasks     chan func(context.Context) // functions that Run executes in goroutines
	started   chan struct{}              // closed when Run begins
	closed    chan struct{}              // closed when Run accepts no more tasks
	once      sync.Once
	outage    *health.Outage // of reads of feeds
}

// New returns a notifier. It starts no goroutine before Run.
func New(cfg Config) *Notifier {
	cfg = cfg.withDefaults()
	n := &Notifier{
		cfg:     cfg,
		hub:     hub{topics: make(map[journal.OrderID]*topic)},
		places:  places{most: cfg.Limit, links: newShare(cfg.LinkLimit), clients: newShare(cfg.ClientLimit)},
		metrics: newMetrics(cfg.Registry),
		reads:   semaphore.NewWeighted(8),
		tasks:   make(chan func(context.Context)),
		started: make(chan struct{}),
		closed:  make(chan struct{}),
		guard:   site.NewGuard(cfg.Origin, cfg.Log),

		heartbeat: heartbeat(cfg.Heartbeat),
		outage:    &health.Outage{What: "the feeds of orders", Log: cfg.Log},
	}
	n.upgrader = websocket.Upgrader{
		HandshakeTimeout: 5 * time.Second,
		ReadBufferSize:   256, // clients send short messages only
		WriteBufferSize:  512,
		WriteBufferPool:  &sync.Pool{}, // for control messages; entries are prepared messages
		CheckOrigin:      n.guard.Allows,
		Error: func(w http.ResponseWriter, r *http.Request, status int, _ error) {
			if status == http.StatusForbidden {
				n.refuse(w, r, errOrigin)
				return
			}
			w.Header().Set("Upgrade", "websocket")
			n.refuse(w, r, errHandshake)
		},
	}
	if cfg.Push.Store != nil {
		n.pusher = newPusher(cfg, n.metrics)
	}
	return n
}

func (c Config) withDefaults() Config {
	c.Poll = orDefault(c.Poll, 5*time.Second)
	c.Heartbeat = orDefault(c.Heartbeat, 10*time.Second)
	c.WriteTimeout = orDefault(c.WriteTimeout, 10*time.Second)
	c.MaxAge = orDefault(c.MaxAge, time.Hour)
	c.Limit = orDefault(c.Limit, 15_000)
	c.LinkLimit = orDefault(c.LinkLimit, 20)
	c.ClientLimit = orDefault(c.ClientLimit, 200)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Registry == nil {
		c.Registry = prometheus.NewRegistry()
	}
	return c
}

// orDefault returns given, or fallback if given is zero.
func orDefault[T comparable](given, fallback T) T {
	var zero T
	if given == zero {
		return fallback
	}
	return given
}

// Run serves connections until ctx ends. Then it closes all connections with code 1012 (service restart), so that
// pages reconnect, and waits for all goroutines. It returns an error if reading wakeups or the push queue failed. Run
// must be called once only.
func (n *Notifier) Run(ctx context.Context) error {
	n.once.Do(func() { close(n.started) })
	tasks, ctx := errgroup.WithContext(ctx)
	tasks.Go(func() error { return n.watchFeeds(ctx) })
	tasks.Go(func() error { n.maintainConns(ctx); return nil })
	if n.pusher != nil {
		tasks.Go(func() error { return n.pusher.queue(ctx) })
		tasks.Go(func() error { return n.pusher.work(ctx) })
	}
	for ctx.Err() == nil {
		select {
		case task := <-n.tasks:
			tasks.Go(func() error { task(ctx); return nil })
		case <-ctx.Done():
		}
	}
	close(n.closed)
	n.closeAll(n.hub.conns())
	if err := tasks.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return fmt.Errorf("notifier: %w", err)
	}
	return nil
}

// spawn executes task in a goroutine of Run. It returns false if Run has ended.
func (n *Notifier) spawn(task func(context.Context)) bool {
	select {
	case n.tasks <- task:
		return true
	case <-n.closed:
		return false
	}
}

// watchFeeds refreshes orders on wakeups, and all orders with connections at each poll.
func (n *Notifier) watchFeeds(ctx context.Context) error {
	wakeups := n.cfg.Wakeups(ctx)
	poll := time.NewTicker(n.cfg.Poll)
	defer poll.Stop()
	for {
		select {
		case id, ok := <-wakeups:
			if !ok {
				if ctx.Err() == nil {
					return ErrWakeups
				}
				return nil
			}
			n.metrics.wakeups.Inc()
			n.woken(id)
		case <-poll.C:
			for _, t := range n.hub.all() {
				n.refresh(t)
			}
		case <-ctx.Done():
			return nil
		}
	}
}

// woken handles one wakeup.
func (n *Notifier) woken(id journal.OrderID) {
	if n.pusher != nil {
		n.pusher.markDue(id)
	}
	if id == (journal.OrderID{}) {
		for _, t := range n.hub.all() {
			n.refresh(t)
		}
		return
	}
	if t := n.hub.topic(id); t != nil {
		n.refresh(t)
	}
}

// maintainConns sends heartbeats, and closes those that have reached their maximum age.
func (n *Notifier) maintainConns(ctx context.Context) {
	tick := time.NewTicker(min(time.Second, n.cfg.Heartbeat))
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			for _, c := range n.hub.conns() {
				switch {
				case now.After(c.until):
					n.spawn(func(context.Context) { c.askReconnect("maximum age reached: reconnect with the same link") })
				case now.Sub(c.beaten) >= n.cfg.Heartbeat:
					c.beaten = now
					c.beat.Store(true)
					n.flush(c)
				}
			}
		case <-ctx.Done():
			return
		}
	}
}

// closeAll asks pages to reconnect. It closes all connections at once, so that pages that do not read delay nobody.
func (n *Notifier) closeAll(conns []*conn) {
	var closing sync.WaitGroup
	for _, c := range conns {
		closing.Go(func() { c.askReconnect("restarting") })
	}
	closing.Wait()
}
