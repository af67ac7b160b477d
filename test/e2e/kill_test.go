package e2e

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// TestKillEachService kills each service with SIGKILL while ten of its orders and those of earlier rounds are open, and
// restarts it. All orders are settled, no step occurs twice, and a tracking page that reconnects receives each feed
// entry once.
func TestKillEachService(t *testing.T) {
	t.Parallel()
	s := startSeparate(t, "16", false)
	network := harness.ExampleNetwork(t)
	var all []journal.OrderID
	var feeds []chan []uint64
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for _, victim := range []string{"indexer", "oracle", "notifier", "api", "fleet"} {
		// Not parallel: the rounds share one system.
		passed := t.Run(victim, func(t *testing.T) {
			round := *s
			round.T = t
			buyer := harness.NewShopper(t, s.Shop)
			var ids []journal.OrderID
			var receipt string
			for i := range 10 {
				b := buyer.Buy(network.Items[i%len(network.Items)].GTIN, network.Zones[i%len(network.Zones)].ID)
				ids, receipt = append(ids, b.Order), strings.TrimPrefix(b.Receipt, "/r/")
			}
			all = append(all, ids...)
			seen := make(chan []uint64, 1)
			feeds = append(feeds, seen)
			go func() { seen <- harness.FollowFeed(ctx, s.live, receipt) }()
			round.AwaitStatus(ledger.Confirmed, ids[:5]...)
			s.services[victim].Kill()
			s.start(victim)
			round.AwaitStatus(ledger.Departed, ids...) // the service works again; settlements overlap with the next round
		})
		if !passed {
			return
		}
	}
	s.AwaitSettled(all...)
	for _, id := range all {
		s.CompareWithChain(id)
	}
	for _, seen := range feeds {
		for i, seq := range <-seen {
			if seq != uint64(i+1) {
				t.Fatalf("a tracking page received entry %d, want %d", seq, i+1)
			}
		}
	}
}

// TestDevKeepsState stops or kills `waybill dev` while an order is open, and starts it again with the same data
// directory. The order is settled.
func TestDevKeepsState(t *testing.T) {
	t.Parallel()
	for name, stop := range map[string]func(*testenv.Process){
		"stopped": (*testenv.Process).Stop, "killed": (*testenv.Process).Kill,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			first := harness.ContinueDev(t, data)
			network := harness.ExampleNetwork(t)
			b := harness.NewShopper(t, first.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID)
			first.AwaitStatus(ledger.Confirmed, b.Order)
			stop(first.Dev)
			second := harness.ContinueDev(t, data)
			second.AwaitSettled(b.Order)
			second.CompareWithChain(b.Order)
			harness.Request(t, http.MethodGet, second.Shop+b.Receipt, nil, http.StatusOK, nil)
			if left, err := filepath.Glob(filepath.Join(data, "*.tmp")); err != nil || len(left) > 0 {
				t.Errorf("temporary files remain: %v, %v", left, err)
			}
			if _, err := os.Stat(filepath.Join(data, "link-secret")); err != nil {
				t.Error(err)
			}
		})
	}
}
