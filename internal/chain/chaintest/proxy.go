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

// Request is what a node is asked.
type Request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// Between puts look in front of a node: it sees every request, and may answer in the node's place: a result, or an
// error when it begins with "!".
func Between(t *testing.T, node string, look func(Request) string) string {
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

// Command tells a node something that only test nodes understand.
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

// MineAt mines a block with that base fee, in wei as hex.
func MineAt(t *testing.T, node, fee string) {
	t.Helper()
	Command(t, node, "anvil_setNextBlockBaseFeePerGas", fee)
	Command(t, node, "evm_mine")
}

// AwaitPending waits until a node holds that many transactions.
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
			t.Fatal("they do not come")
		}
	}
}
