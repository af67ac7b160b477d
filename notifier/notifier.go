// Package notifier carries an order's feed from rows to people: to open pages over WebSocket, to closed ones by Web Push.
//
// The feed's rows are the truth and the only buffer. A bell only says that there is something to read, so bells may be
// lost, doubled or late: each connection has a cursor, and what it is sent is always what follows the cursor.
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

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Feed reads what happened to an order, oldest first, after a sequence number.
type Feed interface {
	Feed(ctx context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error)
}

// Tokens knows which order a link speaks of.
type Tokens interface {
	// OrderByToken gives journal.ErrNotFound for a token that is unknown or has expired. Purpose is "receipt" or "track".
	OrderByToken(ctx context.Context, token string) (id journal.OrderID, purpose string, err error)
}

// Config is what a notifier needs. Zero durations and numbers mean the default in brackets.
type Config struct {
	Feed   Feed
	Tokens Tokens
	Bells  func(context.Context) <-chan journal.OrderID // orders with news; zero: look at all. Closes with its context
	Link   func(journal.OrderID) string                 // address of the tracking page, "/t/…"

	Origins      []string      // origins that may connect besides the page's own host: "https://shop.example"
	Poll         time.Duration // how often each watched order is read without a bell [5 s]
	Ping         time.Duration // how often a silent connection is asked whether it lives [25 s]
	WriteTimeout time.Duration // for one write to one connection [10 s]
	MaxAge       time.Duration // after which a connection must come back and show its token again [1 h]
	Limit        int           // connections at once [15,000]

	Push PushConfig

	Log      *slog.Logger
	Registry prometheus.Registerer
}

// ErrBells says that the bells stopped although nobody stopped the notifier.
var ErrBells = errors.New("bells stopped")

// Notifier serves the connections it is given while Run runs.
type Notifier struct {
	cfg      Config
	hub      hub
	pusher   *pusher // nil without Web Push
	metrics  metrics
	upgrader websocket.Upgrader
	reads    *semaphore.Weighted        // bounds how many reads of the feed run at once
	tasks    chan func(context.Context) // what Run shall start a goroutine for
	started  chan struct{}              // closed when Run begins
	closed   chan struct{}              // closed when Run ends: no task is taken any more
	once     sync.Once
}

// New makes a notifier; nothing runs before Run.
func New(cfg Config) *Notifier {
	cfg = cfg.withDefaults()
	n := &Notifier{
		cfg:     cfg,
		hub:     hub{topics: make(map[journal.OrderID]*topic)},
		metrics: newMetrics(cfg.Registry),
		reads:   semaphore.NewWeighted(8),
		tasks:   make(chan func(context.Context)),
		started: make(chan struct{}),
		closed:  make(chan struct{}),
	}
	n.upgrader = websocket.Upgrader{
		HandshakeTimeout: 5 * time.Second,
		ReadBufferSize:   256, // clients only ever say a few words
		WriteBufferSize:  512,
		WriteBufferPool:  &sync.Pool{}, // frames are prepared: the buffer is for control messages alone
		CheckOrigin:      n.originAllowed,
		Error: func(w http.ResponseWriter, _ *http.Request, status int, reason error) {
			problem(w, status, reason.Error())
		},
	}
	if cfg.Push.Store != nil {
		n.pusher = newPusher(cfg, n.metrics)
	}
	return n
}

func (c Config) withDefaults() Config {
	c.Poll = orDefault(c.Poll, 5*time.Second)
	c.Ping = orDefault(c.Ping, 25*time.Second)
	c.WriteTimeout = orDefault(c.WriteTimeout, 10*time.Second)
	c.MaxAge = orDefault(c.MaxAge, time.Hour)
	c.Limit = orDefault(c.Limit, 15_000)
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Registry == nil {
		c.Registry = prometheus.NewRegistry()
	}
	return c
}

func orDefault[T comparable](given, fallback T) T {
	var zero T
	if given == zero {
		return fallback
	}
	return given
}

// Run serves until ctx ends, then asks every page to come back later and returns when the last goroutine has ended.
// A notifier runs once.
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

// start has Run start a goroutine for task; false when Run has ended.
func (n *Notifier) spawn(task func(context.Context)) bool {
	select {
	case n.tasks <- task:
		return true
	case <-n.closed:
		return false
	}
}

// answer reads what the bells announce, and each watched order now and then without a bell.
func (n *Notifier) watchFeeds(ctx context.Context) error {
	bells := n.cfg.Bells(ctx)
	poll := time.NewTicker(n.cfg.Poll)
	defer poll.Stop()
	for {
		select {
		case id, ok := <-bells:
			if !ok {
				if ctx.Err() == nil {
					return ErrBells
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

// sweep asks silent connections whether they live and lets old ones go.
func (n *Notifier) maintainConns(ctx context.Context) {
	tick := time.NewTicker(min(time.Second, n.cfg.Ping))
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			for _, c := range n.hub.conns() {
				switch {
				case now.After(c.until):
					n.spawn(func(context.Context) { c.askReconnect("show your link again") })
				case now.Sub(c.pinged) > n.cfg.Ping:
					c.pinged = now
					c.ping.Store(true)
					n.flush(c)
				}
			}
		case <-ctx.Done():
			return
		}
	}
}

// dismiss asks pages to connect again, a few at a time so that those who do not read cannot hold up the others for long.
func (n *Notifier) closeAll(conns []*conn) {
	var g errgroup.Group
	g.SetLimit(64)
	for _, c := range conns {
		g.Go(func() error { c.askReconnect("restarting"); return nil })
	}
	if err := g.Wait(); err != nil {
		n.cfg.Log.Error("dismiss connections", "error", err)
	}
}
