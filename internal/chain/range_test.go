package chain_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// A node that limits the range of eth_getLogs returns the same blocks as one without limit.
func TestRange_splitsRefusedRanges(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x40")
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want, err := w.Client.Range(t.Context(), 0, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	var refused atomic.Int32
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		var f struct{ FromBlock, ToBlock hexutil.Uint64 }
		if r.Method == "eth_getLogs" && json.Unmarshal(r.Params[0], &f) == nil && f.ToBlock-f.FromBlock > 10 {
			refused.Add(1)
			return `!{"code":-32005,"message":"query returned more than 10000 results"}`
		}
		return ""
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	got, err := c.Range(t.Context(), 0, head.Number)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%d blocks with the limit, %d without, %v", len(got), len(want), err)
	}
	if refused.Load() == 0 {
		t.Error("the node refused nothing")
	}
}

// RangeWithin stops reading when the limit is exceeded, by logs and by receipts. It does not repeat the request with
// another node.
func TestRangeWithin_stopsEarly(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x40") // blocks without logs
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want, err := w.Client.Range(t.Context(), 0, head.Number)
	if err != nil {
		t.Fatal(err)
	}
	rows := uint64(0)
	for _, b := range want {
		rows += ledger.Rows(len(b.Events), len(b.Logs))
	}
	for name, refusal := range map[string]string{
		"by logs":     `!{"code":-32005,"message":"query returned more than 10000 results"}`,
		"by receipts": `!{"code":-32601,"message":"the method eth_getLogs does not exist/is not available"}`,
	} {
		var logs atomic.Uint64
		c := chaintest.Dial(t, w.Client.Addresses(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
			var f struct{ FromBlock, ToBlock hexutil.Uint64 }
			if r.Method == "eth_getLogs" && json.Unmarshal(r.Params[0], &f) == nil && f.ToBlock-f.FromBlock > 10 {
				return refusal
			}
			if r.Method == "eth_getLogs" {
				logs.Store(uint64(f.ToBlock))
			}
			return ""
		}), node)
		if got, err := c.RangeWithin(t.Context(), 0, head.Number, rows); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %d blocks, want %d, %v", name, len(got), len(want), err)
		}
		all := chaintest.Metric(t, c, "requests_total", "")
		if _, err := c.RangeWithin(t.Context(), 0, head.Number, rows-1); !errors.Is(err, ledger.ErrRangeTooLarge) {
			t.Errorf("%s: got %v, want %v", name, err, ledger.ErrRangeTooLarge)
		}
		some := chaintest.Metric(t, c, "requests_total", "") - all
		if some > all/2 || logs.Load() == head.Number && name == "by logs" {
			t.Errorf("%s: %v requests, the last for block %d; the whole range takes %v", name, some, logs.Load(), all)
		}
		if chaintest.Metric(t, c, "errors_total", "") != 0 {
			t.Errorf("%s: the nodes have errors, want none", name)
		}
		if _, err := c.RangeWithin(t.Context(), want[1].Number, want[1].Number, 1); err != nil {
			t.Errorf("%s: one block: %v", name, err)
		}
	}
}

// Range returns ErrReorg if the chain is reorganised during the read. A second call succeeds.
func TestRange_seesReorganisation(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	var once atomic.Bool
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method == "eth_getLogs" && !once.Swap(true) {
			chaintest.Command(t, node, "anvil_reorg", 3, []any{})
		}
		return ""
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	head, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Range(t.Context(), 0, head.Number); !errors.Is(err, ledger.ErrReorg) {
		t.Errorf("during the reorganisation: got %v, want ErrReorg", err)
	}
	blocks, err := c.Range(t.Context(), 0, head.Number)
	if err != nil || blocks[len(blocks)-1].Hash == head.Hash {
		t.Errorf("after the reorganisation: %d blocks, %v", len(blocks), err)
	}
}

// Block, Blocks and Range return the same blocks, by HTTP and WebSocket, with logs of other contracts.
func TestRange_equalsBlock(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := newWorld(t, node)
	for _, url := range []string{node, strings.Replace(node, "http", "ws", 1)} {
		c, err := chain.Dial(t.Context(), url, w.Client.Addresses(), chaintest.Discard())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		c.Watch(c.Addresses().Token)
		head, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		every, err := c.Blocks(t.Context(), 0, head.Number)
		if err != nil {
			t.Fatal(err)
		}
		events, logs := 0, 0
		var some []ledger.Block
		for n := range head.Number + 1 {
			b, err := c.Block(t.Context(), n)
			if err != nil || !reflect.DeepEqual(every[n], b) {
				t.Errorf("block %d:\n got %+v\nwant %+v, %v", n, every[n], b, err)
			}
			if events, logs = events+len(b.Events), logs+len(b.Logs); len(b.Events)+len(b.Logs) > 0 || n == 0 ||
				n == head.Number {
				some = append(some, b)
			}
		}
		if events == 0 || logs == 0 {
			t.Errorf("%d events, %d logs, want some of both", events, logs)
		}
		if got, err := c.Range(t.Context(), 0, head.Number); err != nil || !reflect.DeepEqual(got, some) {
			t.Errorf("Range returns %d blocks, want %d, %v", len(got), len(some), err)
		}
	}
}
