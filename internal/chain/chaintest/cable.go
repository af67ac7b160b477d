package chaintest

import (
	"context"
	"io"
	"net"
	"sync"
	"testing"
)

// Cable is a TCP connection to a node that can be cut and mended.
type Cable struct {
	ctx  context.Context // the test's
	Addr string
	to   string

	mu    sync.Mutex
	cut   bool
	conns []net.Conn
}

// NewCable listens for connections to a node.
func NewCable(t *testing.T, to string) *Cable {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &Cable{ctx: t.Context(), Addr: l.Addr().String(), to: to}
	t.Cleanup(func() {
		w.Set(true)
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			w.carry(c)
		}
	}()
	return w
}

func (l *Cable) carry(near net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	far, err := new(net.Dialer).DialContext(l.ctx, "tcp", l.to)
	if err != nil || l.cut {
		Drop(near)
		return
	}
	l.conns = append(l.conns, near, far)
	go pipe(near, far)
	go pipe(far, near)
}

func pipe(to, from net.Conn) {
	if _, err := io.Copy(to, from); err != nil {
		Drop(from)
	}
	Drop(to)
}

// Drop is for connections that may be gone already.
func Drop(c io.Closer) {
	if c.Close() != nil {
		return
	}
}

// Set cuts all connections and takes no more, or takes them again.
func (l *Cable) Set(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut = cut; cut {
		for _, c := range l.conns {
			Drop(c)
		}
		l.conns = nil
	}
}
