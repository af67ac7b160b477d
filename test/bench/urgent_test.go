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

// BenchmarkOracleUrgent measures, for each act of ten orders, the time from the broker until a client of the node has
// read the block with it. It runs waybill dev with a chain that mines each transaction immediately, and with one block
// per second.
func BenchmarkOracleUrgent(b *testing.B) {
	for b.Loop() {
		for _, c := range []struct{ name, period string }{{"instant", "0s"}, {"period1", "1s"}} {
			took := urgentSteps(b, c.period)
			figure("urgent_median_ms_"+c.name, float64(median(took)), "ms")
			figure("urgent_steps_"+c.name, float64(len(took)), "count")
		}
	}
}

// act identifies an act.
type act struct {
	order  journal.OrderID
	kind   journal.Kind
	device journal.Address
}

// urgentSteps returns the times in milliseconds for a block period.
func urgentSteps(b *testing.B, period string) (took []float64) {
	b.Helper()
	j := harness.StartDev(b, "--period", period, "--pace", "20")
	broker := strings.Fields(j.Dev.Line("broker  ", "tcp://"))[1]
	// Over a WebSocket the node sends new heads. A client over HTTP would poll, with a delay of up to 250 ms.
	node := strings.Replace(strings.Fields(j.Dev.Line("chain  ", "http://"))[1], "http", "ws", 1)
	client, err := chain.Dial(b.Context(), node, j.Client.Addresses(), nil)
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	var mu sync.Mutex
	sent := map[act]time.Time{} // time at the broker

	conn, r := dialBroker(b, broker, "bench-observer", journal.SegmentFilter)
	var observers sync.WaitGroup
	observers.Go(func() {
		for {
			p, err := packets.ReadPacket(r)
			if err != nil {
				return // the connection is closed
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
	observers.Go(func() {
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
		item, zone := network.Items[i%len(network.Items)], network.Zones[i%len(network.Zones)]
		ids = append(ids, buyer.Buy(item.GTIN, zone.ID).Order)
	}
	j.AwaitSettled(ids...)
	cancel()
	if err := conn.Close(); err != nil {
		b.Error(err)
	}
	observers.Wait()
	j.Dev.Stop()
	if len(took) < 5*len(ids) {
		b.Fatalf("%d acts of %d orders were observed, want at least 5 per order", len(took), len(ids))
	}
	b.Logf("period %s: %d acts, minimum %.0f, median %.0f, maximum %.0f ms",
		period, len(took), slices.Min(took), median(took), slices.Max(took))
	return took
}
