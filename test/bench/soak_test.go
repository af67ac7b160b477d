package bench

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math"
	"net"
	"os"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

var (
	soak     = flag.Duration("soak", time.Minute, "how long BenchmarkOracleSoak lasts; an hour is what counts")
	soakLoad = flag.Int("soak.load", 25_000, "readings a second in BenchmarkOracleSoak: half of what is asked of the oracle")
)

const (
	soakLooks = 60              // at what is in memory, in all
	soakGrace = 5 * time.Second // without an acknowledgement, after which a device sends the first segment again; then twice as long each time
)

// BenchmarkOracleSoak has 200 devices send for -soak at half load, and compares what is in memory in the second quarter of the time with the
// last: broker, devices and oracle together, on the heap after a collection of garbage, and resident as the system counts it. The database is
// another process, and meant to grow.
func BenchmarkOracleSoak(b *testing.B) {
	postgres := benchPostgres(b)
	fleet := newBenchFleet(b, benchDomain, benchDevices, 0, benchReadings)
	for b.Loop() {
		database := postgres.database()
		broker := benchBroker(b)
		stop := fleet.oracle(b, broker, database)
		ctx, cancel := context.WithCancel(b.Context())
		var stored atomic.Uint64
		var g errgroup.Group
		for _, d := range fleet.devices {
			d.every = time.Second * benchDevices / time.Duration(*soakLoad) // their clocks go with ours
			conn, r := dialBroker(b, broker, d.key.Address().String(), journal.AckTopic(d.key.Address()))
			g.Go(func() error { return d.trickle(ctx, conn, r, fleet.domain, &stored) })
		}
		var heaps, residents, rates []float64
		for look, began := 1, time.Now(); look <= soakLooks; look++ {
			at, from := stored.Load(), time.Now()
			wait(b, time.Until(began.Add(*soak*time.Duration(look)/soakLooks)))
			heaps, residents = append(heaps, heap()), append(residents, resident(b))
			rates = append(rates, float64(stored.Load()-at)/time.Since(from).Seconds())
			n := len(heaps) - 1
			fmt.Printf("  soak %d of %d: heap %.1f MB, resident %.1f MB, %.0f readings/s\n", n+1, soakLooks, heaps[n], residents[n], rates[n])
		}
		cancel()
		if err := g.Wait(); err != nil {
			b.Fatal(err)
		}
		stop()
		figure("soak_minutes", soak.Minutes(), "min")
		figure("soak_readings_per_s", median(rates), "1/s")
		figure("soak_heap_mb", median(heaps[3*soakLooks/4:]), "MB")
		figure("soak_growth_mb", growth(heaps), "MB")
		figure("soak_resident_growth_mb", growth(residents), "MB")
		quarter := soakLooks / 4 // what waits while the machine is busy comes and goes; what leaks is there in the calmest moment too
		figure("soak_floor_growth_mb", slices.Min(heaps[3*quarter:])-slices.Min(heaps[quarter:2*quarter]), "MB")
	}
}

// growth is from the second quarter to the last.
func growth(looks []float64) float64 {
	quarter := len(looks) / 4
	return median(looks[3*quarter:]) - median(looks[quarter:2*quarter])
}

func wait(b *testing.B, d time.Duration) {
	b.Helper()
	select {
	case <-time.After(d):
	case <-b.Context().Done():
	}
}

// heap is in MB, as resident.
func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}

func resident(b *testing.B) float64 {
	b.Helper()
	statm, err := os.ReadFile("/proc/self/statm")
	if errors.Is(err, fs.ErrNotExist) {
		return math.NaN() // Linux alone says so
	}
	var size, pages float64
	if err == nil {
		_, err = fmt.Sscan(string(statm), &size, &pages)
	}
	if err != nil {
		b.Fatal(err)
	}
	return pages * float64(os.Getpagesize()) / (1 << 20)
}

// trickle sends a device's share of the load, signed as it goes, no more than may be on its way, and again what nobody acknowledges.
func (d *benchDevice) trickle(ctx context.Context, conn net.Conn, r io.Reader, domain journal.Domain, stored *atomic.Uint64) error {
	var next atomic.Uint64
	var reader sync.WaitGroup
	var failed error
	reader.Go(func() {
		for {
			p, err := packets.ReadPacket(r)
			if errors.Is(err, net.ErrClosed) || errors.Is(err, io.EOF) {
				return
			}
			m, ok := p.(*packets.PublishPacket)
			if err == nil && ok {
				var a journal.Ack
				if a, err = journal.UnmarshalAck(m.Payload); err == nil && a.Next > next.Load() {
					stored.Add(a.Next - next.Swap(a.Next))
				}
				if m.Qos == 1 {
					err = errors.Join(err, pubAck(conn, m.MessageID))
				}
			}
			if err != nil {
				failed = err
				return
			}
		}
	})
	tick := time.NewTicker(time.Second * benchDevices * benchReadings / time.Duration(*soakLoad))
	defer tick.Stop()
	var kept [][]byte // from sequence number first on
	first, since, grace := d.at.NextSeq, time.Now(), soakGrace
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			err := conn.Close()
			reader.Wait()
			return errors.Join(err, failed)
		case <-tick.C:
		}
		if acked := max(next.Load(), first); acked > first {
			kept = slices.Clone(kept[(acked-first)/benchReadings:])
			first, since, grace = acked, time.Now(), soakGrace
		}
		var out []byte
		switch {
		case len(kept) > 0 && time.Since(since) > grace:
			out, since, grace = kept[0], time.Now(), 2*grace
		case len(kept) >= benchWindow:
			continue
		default:
			m, err := d.segment(domain, benchReadings)
			if err != nil {
				return err
			}
			if len(kept) == 0 {
				since = time.Now()
			}
			out = publish(journal.SegmentTopic(d.key.Address()), uint16(n%65535+1), m.Marshal())
			kept = append(kept, out)
		}
		if _, err := conn.Write(out); err != nil {
			return err
		}
	}
}
