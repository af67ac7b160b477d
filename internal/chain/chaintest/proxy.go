package chaintest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Request is a JSON-RPC request.
type Request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// Intercept starts a proxy in front of a node and returns its URL. It calls look with each request. look returns the
// result to answer instead of the node, an error object with the prefix "!", or "" to pass the request to the node.
// Batches are passed without a call.
func Intercept(t *testing.T, node string, look func(Request) string) string {
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
		var one Request
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

// Command calls a method of a test node, such as anvil_mine.
func Command(t *testing.T, node, method string, args ...any) {
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

// MineWithBaseFee mines a block with a base fee in wei, in hexadecimal.
func MineWithBaseFee(t *testing.T, node, fee string) {
	t.Helper()
	Command(t, node, "anvil_setNextBlockBaseFeePerGas", fee)
	Command(t, node, "evm_mine")
}

// AwaitPending waits until a node has n or more pending transactions.
func AwaitPending(t *testing.T, node string, n uint64) {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for {
		var status struct{ Pending hexutil.Uint64 }
		if err := c.CallContext(t.Context(), &status, "txpool_status"); err != nil {
			t.Fatal(err)
		}
		if uint64(status.Pending) >= n {
			return
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-t.Context().Done():
			t.Fatalf("fewer than %d pending transactions", n)
		}
	}
}
