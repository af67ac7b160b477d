package rpc_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// boastingNode starts a node that adds lead blocks to the number of its head, and later seconds to its timestamp.
func boastingNode(t *testing.T, node string) (url string, lead, later *atomic.Uint64) {
	t.Helper()
	lead, later = new(atomic.Uint64), new(atomic.Uint64)
	n := &chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
		if r.Method != "eth_getBlockByNumber" || string(r.Params[0]) != `"latest"` || lead.Load() == 0 {
			return nil
		}
		var head map[string]any
		if err := json.Unmarshal(honest, &head); err != nil {
			t.Error(err)
		}
		for field, more := range map[string]uint64{"number": lead.Load(), "timestamp": later.Load()} {
			var value uint64
			if _, err := fmt.Sscanf(head[field].(string), "0x%x", &value); err != nil {
				t.Error(err)
			}
			head[field] = fmt.Sprintf("%#x", value+more)
		}
		return head
	}}
	return n.Start(), lead, later
}

// A node that claims a head that is far too high, from the start or later, is not the best one, and the others do not
// lag. It is used again once its head is possible.
func TestHead_tooHigh(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ before, lead, later uint64 }{
		"at the start": {1_000_000, 1_000_000, 0}, "later": {0, 1_000_000, 0}, "a little": {0, 40, 0},
		"in the future": {0, 1_000_000, 1_000_000}, "the largest number": {1 << 62, 1 << 62, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := chaintest.Anvil(t)
			chaintest.Command(t, node, "anvil_mine", "0x20")
			boasting, lead, later := boastingNode(t, node)
			lead.Store(c.before)
			client := dial(t, ledger.Addresses{}, boasting, node)
			heads := client.Heads(chaintest.Deadline(t))
			if h := <-heads; h.Number != 0x20 {
				t.Fatalf("head %d, want 32", h.Number)
			}
			later.Store(c.later)
			lead.Store(c.lead)
			for chaintest.Metric(t, client, "ahead", boasting) != 1 { // until the next check of the heads
				<-time.After(5 * time.Millisecond)
			}
			chaintest.Command(t, node, "anvil_mine", "0x1")
			if h := <-heads; h.Number != 0x21 {
				t.Errorf("head %d, want 33", h.Number)
			}
			if h, err := client.Head(t.Context()); err != nil || h.Number != 0x21 {
				t.Errorf("head %d, %v, want 33", h.Number, err)
			}
			if chaintest.Metric(t, client, "lagging", node) != 0 || chaintest.Metric(t, client, "lags_total", node) != 0 {
				t.Error("the honest node is marked as lagging")
			}
			got, err := client.Blocks(t.Context(), 0, 0x21)
			want, wantErr := dial(t, ledger.Addresses{}, node).Blocks(t.Context(), 0, 0x21)
			if err != nil || wantErr != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("%d blocks, %v, %v", len(got), err, wantErr)
			}
			lead.Store(0)
			for chaintest.Metric(t, client, "ahead", boasting) != 0 {
				<-time.After(5 * time.Millisecond)
			}
		})
	}
}

// The head of a single node is not accepted while it claims one that it does not have.
func TestHead_ofASingleNodeIsTooHigh(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	boasting, lead, _ := boastingNode(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	client := dial(t, ledger.Addresses{}, boasting)
	if h, err := client.Head(t.Context()); err != nil || h.Number != 0x20 {
		t.Fatalf("head %d, %v", h.Number, err)
	}
	lead.Store(1_000_000)
	if h, err := client.Head(t.Context()); err == nil {
		t.Errorf("head %d was accepted", h.Number)
	}
	lead.Store(0)
	chaintest.Command(t, node, "anvil_mine", "0x1000") // a large step of a node that has the blocks
	if h, err := client.Head(t.Context()); err != nil || h.Number != 0x1020 {
		t.Errorf("head %d, %v, want 4128", h.Number, err)
	}
	if chaintest.Metric(t, client, "ahead", boasting) != 0 {
		t.Error("the node is still marked")
	}
}
