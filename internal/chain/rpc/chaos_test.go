package rpc_test

import (
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"reflect"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// randomlyFaultyNode starts a node that returns wrong answers at random, by a seed: closed connections, malformed
// answers, refusals, rate limits, missing blocks and logs.
func randomlyFaultyNode(t *testing.T, node string, seed, end uint64) string {
	var mu sync.Mutex
	dice := rand.New(rand.NewPCG(seed, 1))
	roll := func(sides int) int {
		mu.Lock()
		defer mu.Unlock()
		return dice.IntN(sides)
	}
	return (&chaintest.FaultyNode{
		T: t, Node: node,
		Respond: func(w http.ResponseWriter, _ string) bool {
			text := ""
			switch roll(40) {
			case 0:
				panic(http.ErrAbortHandler)
			case 1:
				text = "<html>"
			case 2:
				text = `{"jsonrpc":"2.0","id":1,"result":`
			case 3:
				http.Error(w, "bad gateway", http.StatusBadGateway)
				return true
			case 4:
				w.Header().Set("Retry-After", "1")
				http.Error(w, "enough", http.StatusTooManyRequests)
				return true
			default:
				return false
			}
			_, err := io.WriteString(w, text)
			return err == nil
		},
		Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
			switch roll(30) {
			case 0:
				return chaintest.Truncate(r, honest, end-7, node, t)
			case 1:
				if r.Method == "eth_getLogs" || r.Method == "eth_getBlockReceipts" {
					return chaintest.RemoveItems(honest, func(i int, _ func(string) string) bool { return i == 0 })
				}
			case 2:
				return json.RawMessage("null")
			}
			return nil
		},
	}).Start()
}

// With three randomly faulty nodes, all blocks are read correctly after retries.
func TestPool_survivesRandomFaults(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	w.Client.Watch(w.Client.Addresses().Token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := read(t, w.Client, head.Number)
	for seed := range uint64(3) {
		bad := func(n uint64) string { return randomlyFaultyNode(t, node, 3*seed+n, head.Number) }
		c := dial(t, w.Client.Addresses(), bad(0), bad(1), bad(2))
		c.Watch(c.Addresses().Token)
		c.Paranoid()
		for from := uint64(0); from <= head.Number; from += 10 {
			to := min(from+9, head.Number)
			var got []ledger.Block
			for got == nil {
				if got, err = c.Blocks(chaintest.Deadline(t), from, to); err != nil {
					t.Logf("seed %d: %v", seed, err)
				}
				if t.Context().Err() != nil {
					return
				}
			}
			if !reflect.DeepEqual(got, want.all[from:to+1]) {
				t.Fatalf("seed %d: blocks %d to %d differ", seed, from, to)
			}
		}
	}
}
