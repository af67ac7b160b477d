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

// The head is read with its logs in one answer, the block by its number and the logs by the hash that was told. When the chain has another block of
// that number by then, nothing of the two is mixed.
func TestBlock_ofAHeadThatIsReplaced(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	var armed atomic.Bool
	var byHash atomic.Int32
	c, err := chain.Dial(t.Context(), watched(t, node, func(text string) {
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
			t.Errorf("logs were asked for %d times, replaced %t", asked, replaced)
		}
		want, err := w.Client.Range(t.Context(), head.Number, head.Number)
		if err != nil || (got.Hash != head.Hash) != replaced || !reflect.DeepEqual(got, want[0]) {
			t.Errorf("replaced %t:\n got %+v\nwant %+v, %v", replaced, got, want, err)
		}
	}
}

// watched shows what a node is asked, single requests and several in one.
func watched(t *testing.T, node string, show func(text string)) string {
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
