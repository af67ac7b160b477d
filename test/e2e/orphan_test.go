package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

// TestLostPlacement backfills a chain of a node that once leaves out the placement of one order, in the middle of an
// answer, from a block that has the placement of another order. The later steps of the order show that it is missing:
// the indexer reads it again, and the database is that of an honest node.
func TestLostPlacement(t *testing.T) {
	t.Parallel()
	node, got := harness.ReorgAnvil(t), harness.NewDatabase(t)
	fresh := newFreshIndex(t, node)
	for n := range 20 {
		node.Send(&node.Own, append(harness.OrderLogs(t, node.Own, 2*n, 0), harness.OrderLogs(t, node.Own, 2*n+1, 0)...))
		node.Mine(1)
	}
	for stage := 1; stage < harness.OrderStages; stage++ {
		for n := range 40 {
			node.Send(&node.Own, harness.OrderLogs(t, node.Own, n, stage))
		}
		node.Mine(20)
	}
	const lost = 25
	id := fmt.Sprintf("0x01%02x%02x%058x", lost>>8, lost, 0)
	var lies atomic.Int64
	honest := node.URL
	node.URL = testenv.StartAltering(t, strings.Replace(honest, "ws://", "http://", 1), func(answer []byte) []byte {
		var a struct {
			Version string `json:"jsonrpc"`
			ID      int    `json:"id"`
			Result  []struct {
				Topics []string `json:"topics"`
			} `json:"result"`
		}
		if lies.Load() > 0 || json.Unmarshal(answer, &a) != nil {
			return answer
		}
		for i, log := range a.Result {
			if i > 0 && len(log.Topics) == 4 && log.Topics[1] == id && lies.CompareAndSwap(0, 1) {
				return without(t, answer, i)
			}
		}
		return answer
	})
	x := harness.StartIndexer(t, node, got.URL)
	defer x.Stop()
	x.Await()
	if lies.Load() != 1 {
		t.Fatalf("the node left out %d logs, want 1", lies.Load())
	}
	fresh.compare(got, storetest.FeedHistory{})
}

// without returns a JSON-RPC answer without one element of its result.
func without(t *testing.T, answer []byte, i int) []byte {
	t.Helper()
	var a map[string]json.RawMessage
	var all []json.RawMessage
	if err := json.Unmarshal(answer, &a); err != nil {
		t.Error(err)
	}
	if err := json.Unmarshal(a["result"], &all); err != nil {
		t.Error(err)
	}
	var err error
	if a["result"], err = json.Marshal(append(all[:i:i], all[i+1:]...)); err != nil {
		t.Error(err)
	}
	out, err := json.Marshal(a)
	if err != nil {
		t.Error(err)
	}
	return out
}
