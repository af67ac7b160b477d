package testenv

import (
	"context"
	"errors"
	"io"
	"net"
	"sync"
	"testing"
)

// Gate is a TCP address that a test opens and shuts: behind an open one is a server, behind a shut one nothing. Its
// methods may be called repeatedly, by one goroutine.
type Gate struct {
	Addr string // host:port

	t        testing.TB
	listener net.Listener // nil while shut
	conns    sync.WaitGroup

	mu       sync.Mutex // guards the fields below
	forwards bool
	open     map[net.Conn]bool
	thawed   chan struct{} // closed when a frozen gate carries data again; nil if it is not frozen
}

// NewGate returns a shut gate on a free port. It is shut with the test.
func NewGate(t testing.TB) *Gate {
	t.Helper()
	g := &Gate{t: t, Addr: "127.0.0.1:" + FreePort(t), open: map[net.Conn]bool{}}
	t.Cleanup(g.Shut)
	return g
}

// Open forwards new connections to the server at address, until Shut.
func (g *Gate) Open(address string) {
	g.t.Helper()
	g.Shut()
	ctx := context.WithoutCancel(g.t.Context())
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", g.Addr)
	if err != nil {
		g.t.Fatal(err)
	}
	g.listener = l
	g.mu.Lock()
	g.forwards = true
	g.mu.Unlock()
	g.conns.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			server, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
			if err != nil {
				g.close(client)
				continue
			}
			g.forward(client, server)
		}
	})
}

// Shut refuses new connections and ends all others.
func (g *Gate) Shut() {
	if g.listener == nil {
		return
	}
	g.close(g.listener)
	g.listener = nil
	g.mu.Lock()
	g.forwards = false
	if g.thawed != nil {
		close(g.thawed)
		g.thawed = nil
	}
	for c := range g.open {
		g.close(c)
	}
	g.mu.Unlock()
	g.conns.Wait()
}

// Freeze lets an open gate carry no data until Shut. Connections stay open, and new ones are accepted.
func (g *Gate) Freeze() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.thawed == nil {
		g.thawed = make(chan struct{})
	}
}

// gateReader reads from a connection, and waits while its gate is frozen.
type gateReader struct {
	net.Conn
	gate *Gate
}

func (r gateReader) Read(b []byte) (int, error) {
	n, err := r.Conn.Read(b)
	r.gate.mu.Lock()
	thawed := r.gate.thawed
	r.gate.mu.Unlock()
	if thawed != nil {
		<-thawed
	}
	return n, err
}

// forward copies both ways until one side ends.
func (g *Gate) forward(client, server net.Conn) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.forwards { // accepted while the gate was being shut
		g.close(client)
		g.close(server)
		return
	}
	g.open[client], g.open[server] = true, true
	end := func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		for _, c := range []net.Conn{client, server} {
			g.close(c)
			delete(g.open, c)
		}
	}
	for _, way := range [][2]net.Conn{{client, server}, {server, client}} {
		g.conns.Go(func() {
			defer end()
			if _, err := io.Copy(way[1], gateReader{way[0], g}); err != nil {
				return // the other side has ended
			}
		})
	}
}

func (g *Gate) close(c io.Closer) {
	if err := c.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		g.t.Errorf("close: %v", err)
	}
}
