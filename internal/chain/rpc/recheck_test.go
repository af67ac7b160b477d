package rpc_test

import (
	"encoding/json"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/journal"
)

func TestLogRanges(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]struct{ read, want [][4]uint64 }{
		"ranges near the head are not merged": {
			[][4]uint64{{1, 1, 7, 1}, {2, 2, 8, 2}}, [][4]uint64{{1, 1, 7, 1}, {2, 2, 8, 2}},
		},
		"deep ranges are merged": {
			[][4]uint64{{1, 1, 7, 1}, {2, 2, 8, 2}, {3, 90, 9, 3}}, [][4]uint64{{1, 2, 15, 2}, {3, 90, 9, 3}},
		},
		"out of order": {
			[][4]uint64{{1, 100, 1, 1}, {201, 300, 3, 3}, {101, 200, 2, 2}, {301, 400, 4, 4}},
			[][4]uint64{{1, 300, 6, 3}, {301, 400, 4, 4}},
		},
		"dropped by a reorganisation": {
			[][4]uint64{{1, 1, 7, 1}, {2, 2, 8, 2}, {2, 2, 9, 3}}, [][4]uint64{{1, 1, 7, 1}, {2, 2, 9, 3}},
		},
		"same range twice": {[][4]uint64{{1, 1, 7, 1}, {1, 1, 7, 1}}, [][4]uint64{{1, 1, 7, 1}}},
		"same block with other logs": { // one of the two is wrong, and may have been applied
			[][4]uint64{{1, 1, 0, 1}, {1, 1, 7, 1}}, [][4]uint64{{1, 1, 7, 1}, {1, 1, 0, 1}},
		},
	} {
		if got := rpc.RecordedRanges(in.read...); !slices.Equal(got, in.want) {
			t.Errorf("%s: got %d, want %d", name, got, in.want)
		}
	}
}

// A block that was reorganised away and read again is not rechecked: both answers of the node were right.
func TestRecheck_ignoresReorganisedBlocks(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	mint := func() {
		if _, err := w.Relayer.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(1)); err != nil {
			t.Fatal(err)
		}
	}
	var faulty atomic.Bool
	lying := (&chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, _ json.RawMessage) any {
		if r.Method != "eth_getLogs" || !faulty.Load() {
			return nil
		}
		return []any{}
	}}).Start()
	c := dial(t, w.Client.Addresses(), lying, node)
	c.Watch(c.Addresses().Token)
	follow := func() uint64 {
		h, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Block(t.Context(), h.Number); err != nil {
			t.Fatal(err)
		}
		return h.Number
	}
	mint()
	dropped := follow()
	chaintest.Command(t, node, "anvil_reorg", 1, []any{}) // the mint is gone
	chaintest.Command(t, node, "anvil_mine", "0x1")
	if _, err := c.Blocks(t.Context(), dropped, dropped+1); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		chaintest.Command(t, node, "anvil_mine", "0x1")
		follow()
	}
	honest := follow()
	faulty.Store(true)
	for chaintest.Metric(t, c, "missing_logs_total", lying) == 0 {
		mint()
		follow()
	}
	if from, found, err := c.IncompleteFrom(t.Context()); err != nil || found && from <= honest {
		t.Errorf("Recheck returns block %d, %v; the node's logs are complete until block %d", from, err, honest)
	}
}
