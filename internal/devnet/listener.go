package devnet

import (
	"errors"
	"log/slog"
	"net"
	"sync"

	"github.com/mochi-mqtt/server/v2/listeners"
)

// listener is the broker's TCP listener. Unlike the library's own it is done when Close returns: no connection is half
// established then.
type listener struct {
	net.Listener
	log *slog.Logger

	mu     sync.Mutex
	closed bool
	conns  map[net.Conn]bool
	all    sync.WaitGroup
}

func newListener(l net.Listener, log *slog.Logger) *listener {
	return &listener{Listener: l, log: log, conns: map[net.Conn]bool{}}
}

func (*listener) Init(*slog.Logger) error { return nil }
func (*listener) ID() string              { return "tcp" }
func (*listener) Protocol() string        { return "tcp" }
func (l *listener) Address() string       { return l.Addr().String() }

func (l *listener) Serve(establish listeners.EstablishFn) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		l.serve(c, establish)
	}
}

func (l *listener) serve(c net.Conn, establish listeners.EstablishFn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		l.hangUp(c)
		return
	}
	l.conns[c] = true
	l.all.Go(func() {
		if err := establish(l.ID(), c); err != nil {
			l.log.Debug("mqtt: connection ended", "error", err)
		}
		l.hangUp(c)
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.conns, c)
	})
}

func (l *listener) Close(farewell listeners.CloseFn) {
	l.mu.Lock()
	first := !l.closed
	l.closed = true
	l.mu.Unlock()
	if !first {
		return
	}
	if err := l.Listener.Close(); err != nil {
		l.log.Warn("mqtt: stop listening", "error", err)
	}
	farewell(l.ID())
	l.mu.Lock()
	for c := range l.conns {
		l.hangUp(c)
	}
	l.mu.Unlock()
	l.all.Wait()
}

func (l *listener) hangUp(c net.Conn) {
	if err := c.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
		l.log.Debug("mqtt: hang up", "error", err)
	}
}
