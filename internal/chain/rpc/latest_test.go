package rpc_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
)

// Block reads the current head with one batch: the block by number and the logs by the known hash. If another block has
// replaced the head, both are read again by the new hash.
func TestBlock_ofAReplacedHead(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	var armed atomic.Bool
	var byHash atomic.Int32
	c, err := chain.Dial(t.Context(), observe(t, node, func(text string) {
		if strings.Contains(text, "eth_getBlockByNumber") && armed.Swap(false) {
			chaintest.Command(t, node, "anvil_reorg", 1, []any{})
		}
		if strings.Contains(text, "eth_getLogs") {
			byHash.Add(1)
		}
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for _, replaced := range []bool{false, true} {
		head, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		byHash.Store(0)
		armed.Store(replaced)
		got, err := c.Block(t.Context(), head.Number)
		if err != nil {
			t.Fatal(err)
		}
		if asked := byHash.Load(); (asked == 2) != replaced {
			t.Errorf("replaced %t: %d requests for logs", replaced, asked)
		}
		want, err := w.Client.Range(t.Context(), head.Number, head.Number)
		if err != nil || (got.Hash != head.Hash) != replaced || !reflect.DeepEqual(got, want[0]) {
			t.Errorf("replaced %t:\n got %+v\nwant %+v, %v", replaced, got, want, err)
		}
	}
}

// observe starts a proxy that passes the text of each request, or batch, to show.
func observe(t *testing.T, node string, show func(text string)) string {
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
		show(string(body))
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		pass.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}
