package notifier_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/waybill/waybill/notifier"
)

// pipes is a listener whose connections have no buffers: a write waits until the client reads.
type pipes struct {
	conns  chan net.Conn
	closed chan struct{}
}

func (p pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p pipes) Close() error   { close(p.closed); return nil }
func (p pipes) Addr() net.Addr { return &net.TCPAddr{} }

// A notifier ends soon although a thousand pages have stopped to read.
func TestStopsAlthoughNoPageReads(t *testing.T) {
	t.Parallel()
	const pages, entries = 1000, 3
	b := newFixture(t, nil)
	listener := pipes{make(chan net.Conn), make(chan struct{})}
	server := &http.Server{ReadHeaderTimeout: time.Minute, Handler: b.server.Config.Handler}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	dialer := websocket.Dialer{NetDialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		client, end := net.Pipe()
		select {
		case listener.conns <- end:
			return client, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}}
	for range pages {
		ws, response, err := dialer.DialContext(t.Context(), "ws://pipe/v1/track/track-1/live", nil)
		if err != nil {
			t.Fatal(err)
		}
		page := &client{t: t, ws: ws}
		t.Cleanup(page.drop)
		if err := response.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
	b.feed.append(order(1), entries) // each page has a write that waits
	began := time.Now()
	if err := b.stop(); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took > 4*time.Second {
		t.Errorf("the notifier took %s to end", took)
	}
	if err := server.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-served; !errors.Is(err, http.ErrServerClosed) {
		t.Fatal(err)
	}
}

// A link and a network address have a number of connections. One that is closed gives its place to another.
func TestConnectionsAreLimited(t *testing.T) {
	t.Parallel()
	b := newFixture(t, func(c *notifier.Config) { c.LinkLimit, c.ClientLimit = 2, 3 })
	b.feed.append(order(1), 1)
	b.feed.append(order(2), 1)
	refused := func(token string) {
		t.Helper()
		ws, response, err := websocket.DefaultDialer.DialContext(t.Context(), liveURL(b.server, token, 0), nil)
		if err == nil {
			ws.Close() //nolint:errcheck,gosec // the test has failed
			t.Fatalf("%s: got a place", token)
		}
		if response.StatusCode != http.StatusTooManyRequests || response.Header.Get("Retry-After") == "" {
			t.Errorf("%s: %s %v, want 429 and Retry-After", token, response.Status, response.Header)
		}
		if err := response.Body.Close(); err != nil {
			t.Fatal(err)
		}
	}
	first, second := b.dial("track-1", 0), b.dial("track-1", 0)
	first.expect(1, 1)
	second.expect(1, 1)
	refused("track-1")
	third := b.dial("track-2", 0)
	third.expect(1, 1)
	refused("receipt-2")
	first.drop()
	if err := eventually(t, func() bool {
		ws, response, err := websocket.DefaultDialer.DialContext(t.Context(), liveURL(b.server, "receipt-1", 0), nil)
		if err != nil {
			return false
		}
		page := &client{t: t, ws: ws}
		t.Cleanup(page.drop)
		return response.Body.Close() == nil
	}); err != nil {
		t.Fatal(err)
	}
	refused("receipt-2")
}

// eventually repeats a request until it succeeds.
func eventually(t *testing.T, holds func() bool) error {
	t.Helper()
	limit := time.After(30 * time.Second)
	for !holds() {
		select {
		case <-limit:
			return errors.New("it did not happen in 30 s")
		case <-time.After(10 * time.Millisecond):
		}
	}
	return nil
}
