package bench

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkOracleUrgent runs orders through the whole product and takes, for each step, the time from the moment the broker had the signed act
// until a client of the node has heard of the block with it: on a chain that makes a block for each transaction, and on one with a block a second.
func BenchmarkOracleUrgent(b *testing.B) {
	for b.Loop() {
		for _, c := range []struct{ name, period string }{{"instant", "0s"}, {"period1", "1s"}} {
			took := urgentSteps(b, c.period)
			figure("urgent_median_ms_"+c.name, float64(median(took)), "ms")
			figure("urgent_steps_"+c.name, float64(len(took)), "count")
		}
	}
}

type act struct {
	order  journal.OrderID
	kind   journal.Kind
	device journal.Address
}

func urgentSteps(b *testing.B, period string) (took []float64) {
	b.Helper()
	j := harness.StartDev(b, "--period", period, "--pace", "20")
	broker := strings.Fields(j.Dev.Line("broker  ", "tcp://"))[1]
	// The node calls back over a WebSocket. A client that asks by HTTP hears of a block up to a quarter of a second later, by its own choice.
	node := strings.Replace(strings.Fields(j.Dev.Line("chain  ", "http://"))[1], "http", "ws", 1)
	client, err := chain.Dial(b.Context(), node, j.Client.Addresses(), nil)
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	var mu sync.Mutex
	sent := map[act]time.Time{}

	conn, r := dialBroker(b, broker, "bench-eye", journal.SegmentFilter)
	var eyes sync.WaitGroup
	eyes.Go(func() {
		for {
			p, err := packets.ReadPacket(r)
			if err != nil {
				return // closed
			}
			m, ok := p.(*packets.PublishPacket)
			if !ok {
				continue
			}
			now := time.Now()
			if err := pubAck(conn, m.MessageID); err != nil {
				return
			}
			s, err := journal.UnmarshalSegment(m.Payload)
			if err != nil || !s.Segment.Acts {
				continue
			}
			readings, err := s.Decode()
			if err != nil {
				b.Error(err)
			}
			mu.Lock()
			for _, x := range readings {
				a := act{x.Subject, x.Kind, s.Segment.Device}
				if _, known := sent[a]; !known {
					sent[a] = now
				}
			}
			mu.Unlock()
		}
	})
	eyes.Go(func() {
		next := uint64(0)
		for head := range client.Heads(ctx) {
			if next == 0 {
				next = head.Number
			}
			for ; next <= head.Number; next++ {
				block, err := client.Block(ctx, next)
				if err != nil {
					break
				}
				now := time.Now()
				mu.Lock()
				for _, e := range block.Events {
					if x, ok := e.Payload.(*ledger.OrderAdvanced); ok {
						if at, ok := sent[act{x.ID, x.Kind, x.Device}]; ok {
							took = append(took, float64(now.Sub(at).Microseconds())/1000)
						}
					}
				}
				mu.Unlock()
			}
		}
	})
	network := harness.ExampleNetwork(b)
	buyer := harness.NewShopper(b, j.Shop)
	var ids []journal.OrderID
	for i := range 10 {
		ids = append(ids, buyer.Buy(network.Items[i%len(network.Items)].GTIN, network.Zones[i%len(network.Zones)].ID).Order)
	}
	j.AwaitSettled(ids...)
	cancel()
	if err := conn.Close(); err != nil {
		b.Error(err)
	}
	eyes.Wait()
	j.Dev.Stop()
	if len(took) < 5*len(ids) {
		b.Fatalf("%d steps of %d orders were seen", len(took), len(ids))
	}
	b.Logf("period %s: %d steps, least %.0f, median %.0f, most %.0f ms", period, len(took), slices.Min(took), median(took), slices.Max(took))
	return took
}
