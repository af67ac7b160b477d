package devnet

import (
	"errors"
	"log/slog"
	"net"
	"sync"

	"github.com/mochi-mqtt/server/v2/listeners"
)

// listener is the broker's TCP listener. Unlike that of the library, its Close waits until all connections have ended.
type listener struct {
	net.Listener
	log *slog.Logger

	mu     sync.Mutex // guards closed and open
	closed bool
	open   map[net.Conn]bool
	conns  sync.WaitGroup // goroutines of the connections
}

func newListener(l net.Listener, log *slog.Logger) *listener {
	return &listener{Listener: l, log: log, open: map[net.Conn]bool{}}
}

func (*listener) Init(*slog.Logger) error { return nil }
func (*listener) ID() string              { return "tcp" }
func (*listener) Protocol() string        { return "tcp" }
func (l *listener) Address() string       { return l.Addr().String() }

// Serve accepts connections until Close, and passes each to establish.
func (l *listener) Serve(establish listeners.EstablishFn) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		l.handle(c, establish)
	}
}

// handle runs establish for a connection in a new goroutine. After Close it closes the connection instead.
func (l *listener) handle(c net.Conn, establish listeners.EstablishFn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		l.closeConn(c)
		return
	}
	l.open[c] = true
	l.conns.Go(func() {
		if err := establish(l.ID(), c); err != nil {
			l.log.Debug("mqtt: connection ended", "error", err)
		}
		l.closeConn(c)
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.open, c)
	})
}

// Close stops listening, calls disconnectClients, closes all connections and waits until they have ended.
func (l *listener) Close(disconnectClients listeners.CloseFn) {
	l.mu.Lock()
	first := !l.closed
	l.closed = true
	l.mu.Unlock()
	if !first {
		return
	}
	if err := l.Listener.Close(); err != nil {
		l.log.Warn("mqtt: close listener failed", "error", err)
	}
	disconnectClients(l.ID())
	l.mu.Lock()
	for c := range l.open {
		l.closeConn(c)
	}
	l.mu.Unlock()
	l.conns.Wait()
}

// closeConn closes a connection that may be closed already.
func (l *listener) closeConn(c net.Conn) {
	if err := c.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		l.log.Debug("mqtt: close connection failed", "error", err)
	}
}
