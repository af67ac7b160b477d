package rpc_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// dial returns a client of several nodes that checks their heads every 20 ms.
func dial(t *testing.T, a ledger.Addresses, urls ...string) *chain.Client {
	t.Helper()
	c := chaintest.Dial(t, a, urls...)
	c.Pool().SetHeadCheckInterval(20 * time.Millisecond)
	return c
}

// laggingNode starts a node whose chain ends at block end, unless end is 0.
func laggingNode(t *testing.T, node string) (url string, end *atomic.Uint64) {
	t.Helper()
	end = new(atomic.Uint64)
	l := &chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
		if end.Load() == 0 {
			return nil
		}
		return chaintest.Truncate(r, honest, end.Load(), node, t)
	}}
	return l.Start(), end
}

// If a node's head goes back and another node still has the old head, the old head stays. If no node has it, the chain
// was reorganised.
func TestHead_goesBack(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	lagging, end := laggingNode(t, node)
	c := dial(t, ledger.Addresses{}, lagging, node)
	before, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want, err := c.Blocks(t.Context(), 0, before.Number)
	if err != nil {
		t.Fatal(err)
	}
	end.Store(before.Number - 5)
	if h, err := c.Head(t.Context()); err != nil || h != before {
		t.Errorf("head %v, %v; want %v", h, err, before)
	}
	if chaintest.Metric(t, c, "lagging", lagging) != 1 || chaintest.Metric(t, c, "lagging", node) != 0 {
		t.Error("the wrong node is marked as lagging")
	}
	if got, err := c.Blocks(t.Context(), 0, before.Number); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%d blocks, %v", len(got), err)
	}
	end.Store(0)
	heads := c.Heads(chaintest.Deadline(t))
	<-heads
	for chaintest.Metric(t, c, "lagging", lagging) != 0 { // until the next check of the heads
		<-time.After(10 * time.Millisecond)
	}
	chaintest.Command(t, node, "anvil_rollback", 3)
	for h := range heads {
		if h.Number == before.Number-3 {
			break
		}
	}
}

// A single node whose head goes back once is not marked as lagging permanently.
func TestHead_ofASingleNodeGoesBack(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	c := dial(t, ledger.Addresses{}, node)
	for i, want := range []float64{0, 0, 1, 0} {
		if i == 2 {
			chaintest.Command(t, node, "anvil_rollback", 2)
		} else {
			chaintest.Command(t, node, "anvil_mine", "0x2")
			if _, err := c.Head(t.Context()); err != nil {
				t.Fatal(err)
			}
			chaintest.Command(t, node, "anvil_mine", "0x2")
		}
		if _, err := c.Head(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := chaintest.Metric(t, c, "lagging", node); got != want {
			t.Errorf("step %d: lagging is %v, want %v", i, got, want)
		}
	}
}

// Under load, the answer of a single node about an earlier head may be overtaken by that about a later one. The node
// does not lag.
func TestHead_answersOvertakeEachOther(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	var end atomic.Uint64 // 1: the next answer waits
	asked, answer := make(chan bool), make(chan bool)
	slow := &chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, _ json.RawMessage) any {
		if r.Method == "eth_getBlockByNumber" && end.CompareAndSwap(1, 0) {
			asked <- true
			<-answer
		}
		return nil
	}}
	url := slow.Start()
	c := dial(t, ledger.Addresses{}, url)
	first, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	end.Store(1)
	overtaken := make(chan ledger.Cursor)
	go func() {
		h, err := c.Head(t.Context())
		if err != nil {
			t.Error(err)
		}
		overtaken <- h
	}()
	<-asked
	chaintest.Command(t, node, "anvil_mine", "0x1")
	second, err := c.Head(t.Context())
	if err != nil || second.Number != first.Number+1 {
		t.Fatalf("head %v, %v; want the block after %v", second, err, first)
	}
	answer <- true
	if h := <-overtaken; h != second {
		t.Errorf("the overtaken answer gives head %v, want %v", h, second)
	}
	if chaintest.Metric(t, c, "lagging", url) != 0 || chaintest.Metric(t, c, "lags_total", url) != 0 {
		t.Error("the node is marked as lagging")
	}
}

// Heads switches to another node if the current one falls behind.
func TestHeads_leavesALaggingNode(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	chaintest.Command(t, node, "anvil_mine", "0x10")
	lagging, end := laggingNode(t, node)
	end.Store(0x10)
	c := dial(t, ledger.Addresses{}, lagging, node)
	heads := c.Heads(chaintest.Deadline(t))
	if h := <-heads; h.Number != 0x10 {
		t.Fatalf("head %v", h)
	}
	chaintest.Command(t, node, "anvil_mine", "0x10")
	if h := <-heads; h.Number != 0x20 {
		t.Errorf("head %v", h)
	}
	if chaintest.Metric(t, c, "lags_total", lagging) != 1 || chaintest.Metric(t, c, "lags_total", node) != 0 {
		t.Error("the wrong node is marked as lagging")
	}
}

// Heads subscribes to a WebSocket node, reads another node while the connection is lost, and returns to the first.
func TestHeads_followsAnotherNode(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	connection := chaintest.NewConnection(t, strings.TrimPrefix(node, "http://"))
	c := dial(t, ledger.Addresses{}, "ws://"+connection.Addr, node)
	heads := c.Heads(chaintest.Deadline(t))
	for n, cut := range []bool{false, false, true, true, false, false} {
		connection.SetCut(cut)
		if n > 0 {
			chaintest.Command(t, node, "anvil_mine", "0x1")
		}
		for h := range heads {
			if h.Number == uint64(n) {
				break
			}
		}
	}
	if chaintest.Metric(t, c, "errors_total", node) != 0 {
		t.Error("the healthy node has errors")
	}
}
