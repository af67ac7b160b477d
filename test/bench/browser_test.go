package bench

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkEventToBrowser measures the time from a block's arrival to its events on the page. It runs orders on a chain
// that mines each transaction immediately, with an open page per order. For comparison it measures a client that only
// reads the same blocks from the same node.
func BenchmarkEventToBrowser(b *testing.B) {
	j := harness.StartDev(b, "--period", "0s", "--pace", "20")
	network := harness.ExampleNetwork(b)
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	heads := make(chan []time.Duration, 1)
	go func() { heads <- bareHeads(ctx, j) }()
	buyer := harness.NewShopper(b, j.Shop)
	for b.Loop() {
		var ids []journal.OrderID
		for i := range 10 {
			order := buyer.Buy(network.Items[i%len(network.Items)].GTIN, network.Zones[i%len(network.Zones)].ID)
			ids = append(ids, order.Order)
			live := strings.Replace(j.Shop, "http", "ws", 1)
			go harness.FollowFeed(ctx, live, strings.TrimPrefix(order.Receipt, "/r/"))
		}
		j.AwaitSettled(ids...)
	}
	cancel()
	bare := <-heads
	slices.Sort(bare)
	if len(bare) > 0 {
		fmt.Printf("figure head_to_bare_client_median_ms %.1f ms\n", float64(bare[len(bare)/2].Microseconds())/1000)
	}
	for _, name := range []string{"event_to_websocket", "event_to_browser"} {
		metric := "waybill_" + name + "_seconds"
		n := harness.Metric(b, j.Admin, metric+"_count")
		if n == 0 {
			b.Fatalf("the metric %s has no observation", metric)
		}
		fmt.Printf("figure %s_mean_ms %.1f ms\n", name, 1000*harness.Metric(b, j.Admin, metric+"_sum")/n)
		fmt.Printf("figure %s_events %.0f count\n", name, n)
	}
}

// bareHeads returns, for each head until ctx ends, the time from its arrival until its block is read.
func bareHeads(ctx context.Context, j *harness.Journey) (took []time.Duration) {
	for head := range j.Client.Heads(ctx) {
		from := time.Now()
		if _, err := j.Client.Block(ctx, head.Number); err == nil {
			took = append(took, time.Since(from))
		}
	}
	return took
}
