package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

// request is what a node is asked.
type request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// between puts look in front of a node: it sees every request, and may answer in the node's place: a result, or an error
// when it begins with "!".
func between(t *testing.T, node string, look func(request) string) string {
	t.Helper()
	to, err := url.Parse(node)
	if err != nil {
		t.Fatal(err)
	}
	pass := httputil.NewSingleHostReverseProxy(to)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		var one request
		if json.Unmarshal(body, &one) == nil {
			if answer := look(one); answer != "" {
				field, value := "result", answer
				if text, refused := strings.CutPrefix(answer, "!"); refused {
					field, value = "error", text
				}
				w.Header().Set("Content-Type", "application/json")
				if _, err := io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(one.ID)+`,"`+field+`":`+value+`}`); err != nil {
					t.Error(err)
				}
				return
			}
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		pass.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// command tells a node something that only test nodes understand.
func command(t *testing.T, node, method string, args ...any) {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.CallContext(t.Context(), nil, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

// wire is a TCP connection to a node that can be cut and mended.
type wire struct {
	ctx  context.Context // the test's
	addr string
	to   string

	mu    sync.Mutex
	cut   bool
	conns []net.Conn
}

func newWire(t *testing.T, to string) *wire {
	t.Helper()
	l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{ctx: t.Context(), addr: l.Addr().String(), to: to}
	t.Cleanup(func() {
		w.set(true)
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

func (w *wire) carry(c net.Conn) {
	w.mu.Lock()
	defer w.mu.Unlock()
	far, err := new(net.Dialer).DialContext(w.ctx, "tcp", w.to)
	if err != nil || w.cut {
		drop(c)
		return
	}
	w.conns = append(w.conns, c, far)
	go pipe(c, far)
	go pipe(far, c)
}

func pipe(to, from net.Conn) {
	if _, err := io.Copy(to, from); err != nil {
		drop(from)
	}
	drop(to)
}

// drop is for connections that may be gone already.
func drop(c io.Closer) {
	if c.Close() != nil {
		return
	}
}

// set cuts all connections and takes no more, or takes them again.
func (w *wire) set(cut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cut = cut; cut {
		for _, c := range w.conns {
			drop(c)
		}
		w.conns = nil
	}
}
