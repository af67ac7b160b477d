package storetest

import (
	"net"
	"net/url"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Wire stands between a program and its server, and can fail as networks do.
type Wire struct {
	at, dial string
	network  string

	mu     sync.Mutex
	cut    bool   // nothing passes any more, and nobody is told
	room   int64  // bytes until full is called; 0 for ever
	full   func() // called once
	total  int64  // bytes that passed
	all    map[net.Conn]bool
	closed bool
}

// NewWire listens in front of a server of any kind until the test ends.
func NewWire(t testing.TB, network, address string) *Wire {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &Wire{at: l.Addr().String(), network: network, dial: address, all: map[net.Conn]bool{}}
	var running sync.WaitGroup
	running.Go(func() { w.accept(l, &running) })
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		w.Close()
		running.Wait()
	})
	return w
}

// WireTo stands before a database of URL, and returns how to reach that database through it.
func WireTo(t testing.TB, database string) (w *Wire, through string) {
	t.Helper()
	c, err := pgx.ParseConfig(database)
	if err != nil {
		t.Fatal(err)
	}
	network, address := pgconn.NetworkAddress(c.Host, c.Port)
	w = NewWire(t, network, address)
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	u.Host = w.at
	return w, u.String()
}

// Addr is where the program connects, host:port.
func (w *Wire) Addr() string { return w.at }

// Cut lets nothing pass any more and tells nobody: as when a machine loses its power or a network its cable.
func (w *Wire) Cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.cut = true
}

// Close ends all connections, also those that were cut: both sides are told.
func (w *Wire) Close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = true
	for c := range w.all {
		c.Close() //nolint:errcheck,gosec // it may be closed
	}
}

// Total is how many bytes have passed both ways.
func (w *Wire) Total() int64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.total
}

// After calls full, once, as soon as that many more bytes have passed: in the middle of whatever is under way.
func (w *Wire) After(bytes int64, full func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.room, w.full = max(bytes, 1), full
}

func (w *Wire) accept(l net.Listener, running *sync.WaitGroup) {
	for {
		near, err := l.Accept()
		if err != nil {
			return
		}
		far, err := (&net.Dialer{}).Dial(w.network, w.dial)
		if err != nil || !w.keep(near, far) {
			near.Close() //nolint:errcheck,gosec // the program sees that there is no server
			continue
		}
		running.Go(func() { w.pass(near, far) })
		running.Go(func() { w.pass(far, near) })
	}
}

func (w *Wire) keep(both ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range both {
		if w.closed || w.cut {
			c.Close() //nolint:errcheck,gosec // nobody has used it
			continue
		}
		w.all[c] = true
	}
	return !w.closed && !w.cut
}

// pass copies until one side is gone, and lets the other know. What it holds when the wire is cut stays where it is.
func (w *Wire) pass(from, to net.Conn) {
	b := make([]byte, 32<<10)
	for {
		n, gone := from.Read(b)
		var err error
		for sent := 0; sent < n && err == nil; {
			part, full, cut := w.take(n - sent)
			if cut {
				return // both sides stay open, silent
			}
			_, err = to.Write(b[sent : sent+part])
			sent += part
			if full != nil {
				full()
			}
		}
		if gone != nil || err != nil {
			w.hangUp(from, to)
			return
		}
	}
}

// take says how many of n bytes may pass now, and what to call after them.
func (w *Wire) take(n int) (part int, full func(), cut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cut {
		return 0, nil, true
	}
	part = n
	if w.full != nil && int64(n) >= w.room {
		part, full = int(w.room), w.full
		w.full = nil
	}
	w.room -= int64(part)
	w.total += int64(part)
	return part, full, false
}

func (w *Wire) hangUp(both ...net.Conn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cut && !w.closed {
		return
	}
	for _, c := range both {
		c.Close() //nolint:errcheck,gosec // it may be gone
		delete(w.all, c)
	}
}
