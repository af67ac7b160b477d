package storetest

import (
	"net"
	"net/url"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Proxy is a TCP proxy that simulates failures of the network. Its methods are safe for concurrent use.
type Proxy struct {
	addr, target string // address of the proxy and of the server
	network      string // network of target

	mu        sync.Mutex // guards all fields below
	cut       bool       // bytes are dropped and connections stay open
	remaining int64      // bytes until after is called
	after     func()     // called once; nil: none
	total     int64      // bytes forwarded, in both directions
	conns     map[net.Conn]bool
	closed    bool
}

// NewProxy starts a proxy to the server at address. It ends with the test.
func NewProxy(t testing.TB, network, address string) *Proxy {
	t.Helper()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{addr: l.Addr().String(), network: network, target: address, conns: map[net.Conn]bool{}}
	var running sync.WaitGroup
	running.Go(func() { p.accept(l, &running) })
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
		p.Close()
		running.Wait()
	})
	return p
}

// ProxyTo starts a proxy to a database of URL. It returns the URL of the database through the proxy.
func ProxyTo(t testing.TB, database string) (p *Proxy, through string) {
	t.Helper()
	c, err := pgx.ParseConfig(database)
	if err != nil {
		t.Fatal(err)
	}
	network, address := pgconn.NetworkAddress(c.Host, c.Port)
	p = NewProxy(t, network, address)
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	u.Host = p.addr
	return p, u.String()
}

// Addr returns the address of the proxy, host:port.
func (p *Proxy) Addr() string { return p.addr }

// Cut drops all bytes from now on and keeps the connections open, like a machine without power or a broken cable.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = true
}

// Close closes all connections and refuses new ones.
func (p *Proxy) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	for c := range p.conns {
		c.Close() //nolint:errcheck,gosec // it may be closed
	}
}

// Total returns the number of bytes forwarded in both directions.
func (p *Proxy) Total() int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.total
}

// After calls f once when that many more bytes have been forwarded, also within a message.
func (p *Proxy) After(bytes int64, f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.remaining, p.after = max(bytes, 1), f
}

// accept connects each client to the server until l is closed.
func (p *Proxy) accept(l net.Listener, running *sync.WaitGroup) {
	for {
		near, err := l.Accept()
		if err != nil {
			return
		}
		far, err := (&net.Dialer{}).Dial(p.network, p.target)
		if err != nil || !p.register(near, far) {
			near.Close() //nolint:errcheck,gosec // the client sees a closed connection
			continue
		}
		running.Go(func() { p.forward(near, far) })
		running.Go(func() { p.forward(far, near) })
	}
}

// register adds connections. If the proxy is cut or closed, it closes them and returns false.
func (p *Proxy) register(conns ...net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		if p.closed || p.cut {
			c.Close() //nolint:errcheck,gosec // no bytes were forwarded
			continue
		}
		p.conns[c] = true
	}
	return !p.closed && !p.cut
}

// forward copies bytes until a connection fails, and then closes both. After Cut it drops the bytes and returns.
func (p *Proxy) forward(from, to net.Conn) {
	b := make([]byte, 32<<10)
	for {
		n, readErr := from.Read(b)
		var err error
		for sent := 0; sent < n && err == nil; {
			part, after, cut := p.allow(n - sent)
			if cut {
				return // both connections stay open
			}
			_, err = to.Write(b[sent : sent+part])
			sent += part
			if after != nil {
				after()
			}
		}
		if readErr != nil || err != nil {
			p.closePair(from, to)
			return
		}
	}
}

// allow returns how many of n bytes to forward now, and the function to call after them, if any.
func (p *Proxy) allow(n int) (part int, after func(), cut bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cut {
		return 0, nil, true
	}
	part = n
	if p.after != nil && int64(n) >= p.remaining {
		part, after = int(p.remaining), p.after
		p.after = nil
	}
	p.remaining -= int64(part)
	p.total += int64(part)
	return part, after, false
}

// closePair closes both sides of a connection, unless the proxy is cut.
func (p *Proxy) closePair(conns ...net.Conn) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cut && !p.closed {
		return
	}
	for _, c := range conns {
		c.Close() //nolint:errcheck,gosec // it may be closed
		delete(p.conns, c)
	}
}
