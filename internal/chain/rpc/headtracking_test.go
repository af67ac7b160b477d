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

// dial is a client of several nodes that looks at all of them often.
func dial(t *testing.T, a ledger.Addresses, urls ...string) *chain.Client {
	t.Helper()
	c := chaintest.Dial(t, a, urls...)
	c.Pool().LookOften(20 * time.Millisecond)
	return c
}

// laggard is a node that pretends that the chain ends at a block, unless that is 0.
func laggard(t *testing.T, node string) (url string, end *atomic.Uint64) {
	t.Helper()
	end = new(atomic.Uint64)
	l := &chaintest.Liar{T: t, Node: node, Twist: func(r chaintest.Request, honest json.RawMessage) any {
		if end.Load() == 0 {
			return nil
		}
		return chaintest.Until(r, honest, end.Load(), node, t)
	}}
	return l.Start(), end
}

// A head that goes back is not believed while another node stands by what was there; it is where none does: then the chain itself went back.
func TestHead_goesBack(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	lags, end := laggard(t, node)
	c := dial(t, ledger.Addresses{}, lags, node)
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
	if chaintest.Count(t, c, "lagging", lags) != 1 || chaintest.Count(t, c, "lagging", node) != 0 {
		t.Error("the wrong one lags")
	}
	if got, err := c.Blocks(t.Context(), 0, before.Number); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%d blocks, %v", len(got), err)
	}
	end.Store(0)
	heads := c.Heads(chaintest.Deadline(t))
	<-heads
	for chaintest.Count(t, c, "lagging", lags) != 0 { // it has caught up: the next look shows
		<-time.After(10 * time.Millisecond)
	}
	chaintest.Command(t, node, "anvil_rollback", 3)
	for h := range heads {
		if h.Number == before.Number-3 {
			break
		}
	}
}

// The only node there is does not lag for ever because its head went back once.
func TestHead_ofTheOnlyNodeGoesBack(t *testing.T) {
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
		if got := chaintest.Count(t, c, "lagging", node); got != want {
			t.Errorf("look %d: lagging is %v, want %v", i, got, want)
		}
	}
}

// A node that stands still is left for one that goes on; and taken again when it goes on too.
func TestHeads_leavesWhoFallsBehind(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	chaintest.Command(t, node, "anvil_mine", "0x10")
	lags, end := laggard(t, node)
	end.Store(0x10)
	c := dial(t, ledger.Addresses{}, lags, node)
	heads := c.Heads(chaintest.Deadline(t))
	if h := <-heads; h.Number != 0x10 {
		t.Fatalf("head %v", h)
	}
	chaintest.Command(t, node, "anvil_mine", "0x10")
	if h := <-heads; h.Number != 0x20 {
		t.Errorf("head %v", h)
	}
	if chaintest.Count(t, c, "lags_total", lags) != 1 || chaintest.Count(t, c, "lags_total", node) != 0 {
		t.Error("the wrong one lags")
	}
}

// Heads come by subscription from a node that calls back, from another when it goes, and from the first again when it is back.
func TestHeads_followsAnotherNode(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	cable := chaintest.NewCable(t, strings.TrimPrefix(node, "http://"))
	c := dial(t, ledger.Addresses{}, "ws://"+cable.Addr, node)
	heads := c.Heads(chaintest.Deadline(t))
	for n, cut := range []bool{false, false, true, true, false, false} {
		cable.Set(cut)
		if n > 0 {
			chaintest.Command(t, node, "anvil_mine", "0x1")
		}
		for h := range heads {
			if h.Number == uint64(n) {
				break
			}
		}
	}
	if chaintest.Count(t, c, "errors_total", node) != 0 {
		t.Error("errors are counted against the good one")
	}
}
