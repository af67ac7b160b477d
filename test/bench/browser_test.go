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

// BenchmarkEventToBrowser runs orders on an instant chain with a page open on each, and prints how long an event takes from
// its block's arrival to the page, beside the floor: a bare client that hears of the same blocks from the same node.
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
	floor := <-heads
	slices.Sort(floor)
	if len(floor) > 0 {
		fmt.Printf("figure head_to_bare_client_median_ms %.1f ms\n", float64(floor[len(floor)/2].Microseconds())/1000)
	}
	for name, metricName := range map[string]string{"event_to_websocket": "waybill_event_to_websocket_seconds", "event_to_browser": "waybill_event_to_browser_seconds"} {
		n := harness.Metric(b, j.Admin, metricName+"_count")
		if n == 0 {
			b.Fatalf("%s has no observation", metricName)
		}
		fmt.Printf("figure %s_mean_ms %.1f ms\n", name, 1000*harness.Metric(b, j.Admin, metricName+"_sum")/n)
		fmt.Printf("figure %s_events %.0f count\n", name, n)
	}
}

// bareHeads measures, for each block, how long after the node's announcement its logs can be read by a client that does nothing else.
func bareHeads(ctx context.Context, j *harness.Journey) (took []time.Duration) {
	for head := range j.Client.Heads(ctx) {
		from := time.Now()
		if _, err := j.Client.Block(ctx, head.Number); err == nil {
			took = append(took, time.Since(from))
		}
	}
	return took
}
