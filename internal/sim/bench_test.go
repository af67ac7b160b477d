package sim

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// BenchmarkFleet measures memory and goroutines per device. Many devices run in one process, and each has had a reading
// acknowledged. They have a connection each, or share one among a hundred.
func BenchmarkFleet(b *testing.B) {
	for _, c := range []struct{ devices, share int }{{500, 1}, {5000, 100}} {
		b.Run(fmt.Sprintf("share=%d", c.share), func(b *testing.B) {
			url := testenv.Mosquitto(b) // another process, so that its memory is not measured
			all := acknowledgeAll(b, url, c.devices)
			before, routines := footprint()
			ctx, cancel := context.WithCancel(b.Context())
			cfg := Config{Domain: journal.Domain{ChainID: 1}, Broker: url, Chain: staticChain{}, Share: c.share}
			cfg.Log = slog.New(slog.DiscardHandler)
			for i := range c.devices {
				cfg.Network.Devices = append(cfg.Network.Devices, ledger.EnrolledDevice{Name: fmt.Sprint(i)})
			}
			cfg.Keys = func(string) (device.Key, error) { return device.GenerateKey(journal.Secp256k1) }
			f, err := openDevices(ctx, cfg)
			if err != nil {
				b.Fatal(err)
			}
			var running sync.WaitGroup
			for _, l := range f.connections {
				running.Go(func() { check(b, l.Run(ctx)) })
			}
			for _, u := range f.units {
				running.Go(func() { check(b, u.run(ctx)) })
			}
			for b.Loop() {
				for _, u := range f.units {
					check(b, u.Act(journal.Reading{Kind: journal.Picking}))
				}
				<-all // every device has one more segment acknowledged
			}
			after, more := footprint()
			devices := float64(c.devices)
			fmt.Printf("figure fleet_memory_kb_share_%d %.1f kB\n", c.share, float64(after-before)/1024/devices)
			fmt.Printf("figure fleet_goroutines_share_%d %.2f count\n", c.share, float64(more-routines)/devices)
			cancel()
			running.Wait()
		})
	}
}

// check fails the benchmark if there is an error.
func check(b *testing.B, err error) {
	if err != nil {
		b.Error(err)
	}
}

// footprint returns the bytes of heap and stacks in use, and the number of goroutines.
func footprint() (memory uint64, routines int) {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse, runtime.NumGoroutine()
}

// acknowledgeAll acknowledges every segment. Each time the number of accepted segments is a multiple of devices, it
// sends on the channel that it returns.
func acknowledgeAll(b *testing.B, url string, devices int) <-chan struct{} {
	b.Helper()
	round := make(chan struct{}, 1)
	var mu sync.Mutex
	next := map[journal.Address]uint64{}
	total := 0
	up := make(chan error, 1)
	c := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(url).SetClientID("oracle").
		SetConnectRetry(true).SetConnectRetryInterval(50 * time.Millisecond).
		SetOnConnectHandler(func(c mqtt.Client) {
			token := c.Subscribe(journal.SegmentFilter, 1, func(c mqtt.Client, m mqtt.Message) {
				s, err := journal.UnmarshalSegment(m.Payload())
				if err != nil {
					b.Error(err)
					return
				}
				mu.Lock()
				defer mu.Unlock()
				id := s.Segment.Device
				if s.Segment.FirstSeq == next[id] {
					next[id] += uint64(s.Segment.Count)
					if total++; total%devices == 0 {
						round <- struct{}{}
					}
				}
				ack := journal.Ack{Epoch: 1, Next: next[id], Time: time.Now().UTC()}
				c.Publish(journal.AckTopic(id), 1, true, ack.Marshal())
			})
			token.Wait()
			up <- token.Error()
		}))
	c.Connect()
	if err := <-up; err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { c.Disconnect(100) })
	return round
}
