package chain_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/chain"
	"github.com/waybill/waybill/ledger"
)

// A node that takes few blocks at a time gives the same as one that takes all.
func TestRange_asksForLess(t *testing.T) {
	t.Parallel()
	node := startAnvil(t)
	w := newWorld(t, node)
	command(t, node, "anvil_mine", "0x40")
	head, err := w.client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want, err := w.client.Range(t.Context(), 0, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	var refused atomic.Int32
	c, err := chain.Dial(t.Context(), between(t, node, func(r request) string {
		var f struct{ FromBlock, ToBlock hexutil.Uint64 }
		if r.Method == "eth_getLogs" && json.Unmarshal(r.Params[0], &f) == nil && f.ToBlock-f.FromBlock > 10 {
			refused.Add(1)
			return `!{"code":-32005,"message":"query returned more than 10000 results"}`
		}
		return ""
	}), w.client.Addresses(), discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	got, err := c.Range(t.Context(), 0, head.Number)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("in parts %d blocks, at once %d, %v", len(got), len(want), err)
	}
	if refused.Load() == 0 {
		t.Error("the node refused nothing")
	}
}

// A chain that changes while it is read is said to have changed; read again, it is whole.
func TestRange_seesReorganisation(t *testing.T) {
	t.Parallel()
	node := startAnvil(t)
	w := newWorld(t, node)
	var once atomic.Bool
	c, err := chain.Dial(t.Context(), between(t, node, func(r request) string {
		if r.Method == "eth_getLogs" && !once.Swap(true) {
			command(t, node, "anvil_reorg", 3, []any{})
		}
		return ""
	}), w.client.Addresses(), discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	head, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Range(t.Context(), 0, head.Number); !errors.Is(err, ledger.ErrReorg) {
		t.Errorf("while it changes: %v", err)
	}
	blocks, err := c.Range(t.Context(), 0, head.Number)
	if err != nil || blocks[len(blocks)-1].Hash == head.Hash {
		t.Errorf("after it changed: %v", err)
	}
}

// awaitPending waits until a node holds that many transactions.
func awaitPending(t *testing.T, node string, n uint64) {
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
