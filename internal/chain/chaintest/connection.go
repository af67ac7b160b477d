package chaintest

import (
	"context"
	"io"
	"net"
	"sync"
	"testing"
)

// Connection is a TCP proxy to a node whose connections can be cut and restored. It is safe for concurrent use.
type Connection struct {
	ctx  context.Context // of the test
	Addr string          // address of the proxy
	to   string          // address of the node

	mu    sync.Mutex // guards the fields below
	cut   bool
	conns []net.Conn
}

// NewConnection starts a proxy to the node at address to. It ends with the test.
func NewConnection(t *testing.T, to string) *Connection {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &Connection{ctx: t.Context(), Addr: l.Addr().String(), to: to}
	t.Cleanup(func() {
		w.SetCut(true)
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

func (l *Connection) carry(near net.Conn) {
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

// Drop closes c and ignores the error, because c may already be closed.
func Drop(c io.Closer) {
	if c.Close() != nil {
		return
	}
}

// SetCut cuts all connections and refuses new ones, or accepts connections again.
func (l *Connection) SetCut(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut = cut; cut {
		for _, c := range l.conns {
			Drop(c)
		}
		l.conns = nil
	}
}
