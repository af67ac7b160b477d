package chain_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// readers returns clients that read the same chain in different ways.
func readers(t *testing.T, url string, w *world) map[string]*chain.Client {
	t.Helper()
	refuseLogs := func(r chaintest.Request) string {
		if r.Method == "eth_getLogs" {
			return `!{"code":-32601,"message":"the method eth_getLogs does not exist/is not available"}`
		}
		return ""
	}
	http := strings.Replace(url, "ws://", "http://", 1)
	out := map[string]*chain.Client{}
	for name, at := range map[string]string{
		"HTTP": http, "WebSocket": strings.Replace(http, "http://", "ws://", 1),
		"receipts": chaintest.Intercept(t, http, refuseLogs),
	} {
		for _, paranoid := range []bool{false, true} {
			c, err := chain.Dial(t.Context(), at, w.Client.Addresses(), chaintest.Discard())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			c.Watch(c.Addresses().Token)
			if paranoid {
				c.Paranoid()
				name += ", all blocks checked"
			}
			out[name] = c
		}
	}
	return out
}

// On Geth and Anvil, reading by eth_getLogs, by receipts, and by logs compared with receipts returns the same blocks.
func TestRange_equalForAllSources(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := start(t)
			w := newWorld(t, url)
			head, err := w.Client.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var want, wantAll []ledger.Block
			for name, c := range readers(t, url, w) {
				got, err := c.Range(t.Context(), 0, head.Number)
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				all, err := c.Blocks(t.Context(), 0, head.Number)
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if want == nil {
					want, wantAll = got, all
				}
				if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(all, wantAll) {
					t.Errorf("%s returns other blocks", name)
				}
				for _, b := range all {
					if one, err := c.Block(t.Context(), b.Number); err != nil || !reflect.DeepEqual(one, b) {
						t.Errorf("%s: Block(%d) returns %+v, %v", name, b.Number, one, err)
					}
				}
				if zones, err := c.Zones(t.Context()); err != nil || len(zones) == 0 {
					t.Errorf("%s: %d zones, %v", name, len(zones), err)
				}
			}
			logs := 0
			for _, b := range want {
				logs += len(b.Logs)
			}
			if logs == 0 || len(wantAll) != int(head.Number)+1 {
				t.Errorf("%d logs in %d blocks, want some logs and %d blocks", logs, len(wantAll), head.Number+1)
			}
		})
	}
}
