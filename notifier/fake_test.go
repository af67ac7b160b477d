package notifier_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// fakeFeed holds feeds in memory and sends a wakeup for each append.
type fakeFeed struct {
	mu      sync.Mutex
	rows    map[journal.OrderID][]ledger.FeedEntry
	wakeups chan journal.OrderID
	silent  bool // append sends no wakeup
	reads   int
	written int64 // entries, which are a second apart
	fail    error
}

func newFeed() *fakeFeed {
	return &fakeFeed{rows: make(map[journal.OrderID][]ledger.FeedEntry), wakeups: make(chan journal.OrderID, 10_000)}
}

func (f *fakeFeed) Feed(_ context.Context, id journal.OrderID, after uint64, limit int) ([]ledger.FeedEntry, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.reads++
	if f.fail != nil {
		return nil, f.fail
	}
	rows := f.rows[id]
	if after >= uint64(len(rows)) {
		return nil, nil
	}
	rows = rows[after:]
	return rows[:min(limit, len(rows))], nil
}

func (f *fakeFeed) Listen(ctx context.Context) <-chan journal.OrderID {
	out := make(chan journal.OrderID)
	go func() {
		defer close(out)
		for {
			select {
			case id := <-f.wakeups:
				select {
				case out <- id:
				case <-ctx.Done():
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// append adds n steps and sends one wakeup, as one commit does.
func (f *fakeFeed) append(id journal.OrderID, n int) {
	statuses := make([]ledger.Status, n)
	for i := range statuses {
		statuses[i] = ledger.Picked
	}
	f.steps(id, time.Time{}, statuses...)
}

func (f *fakeFeed) steps(id journal.OrderID, blockAt time.Time, statuses ...ledger.Status) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, s := range statuses {
		seq := uint64(len(f.rows[id]) + 1)
		f.written++
		e := ledger.FeedEntry{
			Order: id, Seq: seq, Type: "step", At: time.Unix(f.written, 0), BlockAt: blockAt, Body: stepBody(id, seq, s),
		}
		f.rows[id] = append(f.rows[id], e)
	}
	if !f.silent {
		f.wakeups <- id
	}
}

// restore removes all entries of a feed but the first n, as a backup without them does.
func (f *fakeFeed) restore(id journal.OrderID, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.rows[id] = f.rows[id][:n:n]
	if !f.silent {
		f.wakeups <- id
	}
}

func (f *fakeFeed) silence(silent bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.silent = silent
}

func stepBody(id journal.OrderID, seq uint64, s ledger.Status) json.RawMessage {
	return json.RawMessage(fmt.Sprintf(`{"type":"step","seq":%d,"order":"%s","status":"%s"}`, seq, id, s))
}

func (f *fakeFeed) readCount() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.reads
}

// fakeTokens resolves the token "<purpose>-<n>" to order n.
type fakeTokens struct{}

func (fakeTokens) OrderByToken(_ context.Context, token string) (journal.OrderID, string, error) {
	purpose, n, ok := strings.Cut(token, "-")
	if n == "broken" {
		return journal.OrderID{}, "", errors.New("database unreachable")
	}
	if !ok || len(n) != 1 {
		return journal.OrderID{}, "", fmt.Errorf("link: %w", journal.ErrNotFound)
	}
	return order(n[0] - '0'), purpose, nil
}

func order(n byte) journal.OrderID { return journal.OrderID{30: n} }

// fixture is a running notifier behind a real HTTP server.
type fixture struct {
	t        *testing.T
	feed     *fakeFeed
	notifier *notifier.Notifier
	registry *prometheus.Registry
	server   *httptest.Server
	stop     func() error // ends Run and returns its error
}

func newFixture(t *testing.T, change func(*notifier.Config)) *fixture {
	t.Helper()
	b := &fixture{t: t, feed: newFeed(), registry: prometheus.NewRegistry()}
	cfg := notifier.Config{
		Feed: b.feed, Tokens: fakeTokens{}, Wakeups: b.feed.Listen,
		Link:      func(id journal.OrderID) string { return "/t/" + id.Short() },
		Poll:      time.Hour, // wakeups only, unless a test changes it
		LinkLimit: 10_000, ClientLimit: 10_000,
		Log:      slog.New(slog.NewTextHandler(testWriter{t}, &slog.HandlerOptions{Level: slog.LevelWarn})),
		Registry: b.registry,
	}
	if change != nil {
		change(&cfg)
	}
	b.notifier = notifier.New(cfg)
	b.server = serve(t, b.notifier)
	b.stop = run(t, b.notifier)
	return b
}

func serve(t *testing.T, n *notifier.Notifier) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(n.Handler())
	t.Cleanup(server.Close)
	return server
}

// run starts a notifier and returns a function that stops it. The notifier is stopped at the end of the test at the
// latest.
func run(t *testing.T, n *notifier.Notifier) func() error {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	stop := sync.OnceValue(func() error { cancel(); return <-done })
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("run: %v", err)
		}
	})
	return stop
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) { w.t.Logf("%s", p); return len(p), nil }

// client is the WebSocket connection of a page.
type client struct {
	heartbeats int
	t          testing.TB
	ws         *websocket.Conn
}

func liveURL(server *httptest.Server, token string, after uint64) string {
	return "ws" + strings.TrimPrefix(server.URL, "http") + fmt.Sprintf("/v1/track/%s/live?after=%d", token, after)
}

func (b *fixture) dial(token string, after uint64) *client { return dial(b.t, b.server, token, after) }

func dial(t *testing.T, server *httptest.Server, token string, after uint64) *client {
	t.Helper()
	c, err := connect(t.Context(), t, server, token, after)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// connect is like dial, but returns errors, so that it can be called in other goroutines than the test's.
func connect(ctx context.Context, t *testing.T, server *httptest.Server, token string, after uint64) (*client, error) {
	ws, response, err := websocket.DefaultDialer.DialContext(ctx, liveURL(server, token, after), nil)
	if err != nil {
		return nil, fmt.Errorf("dial: %w", err)
	}
	c := &client{t: t, ws: ws}
	t.Cleanup(c.drop)
	return c, response.Body.Close()
}

// drop closes the TCP connection without a closing handshake.
func (c *client) drop() {
	if err := c.ws.NetConn().Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		c.t.Errorf("drop: %v", err)
	}
}

type entry struct {
	Type   string `json:"type"`
	Every  int    `json:"every"`
	Seq    uint64 `json:"seq"`
	Status string `json:"status"`
	Link   string `json:"link"`
	raw    string
}

// read returns the next entry of the feed. It counts heartbeats.
func (c *client) read() (entry, error) {
	for {
		e, err := c.message()
		if err != nil || e.Type != "heartbeat" {
			return e, err
		}
		c.heartbeats++
	}
}

// message returns the next message.
func (c *client) message() (entry, error) {
	if err := c.ws.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		return entry{}, err
	}
	_, text, err := c.ws.ReadMessage()
	if err != nil {
		return entry{}, err
	}
	e := entry{raw: string(text)}
	return e, json.Unmarshal(text, &e)
}

// expect reads the entries from to to in order.
func (c *client) expect(from, to uint64) {
	c.t.Helper()
	for seq := from; seq <= to; seq++ {
		e, err := c.read()
		if err != nil {
			c.t.Fatalf("entry %d: %v", seq, err)
		}
		if e.Seq != seq {
			c.t.Fatalf("got entry %d, want %d", e.Seq, seq)
		}
	}
}

// expectReset reads the message that tells the page to start over.
func (c *client) expectReset() {
	c.t.Helper()
	if e, err := c.read(); err != nil || e.raw != `{"type":"reset"}` {
		c.t.Fatalf("got %q, %v, want a reset", e.raw, err)
	}
}

func (c *client) send(text string) {
	c.t.Helper()
	if err := c.ws.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}
