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
	soak = flag.Duration("soak", time.Minute, "duration of BenchmarkOracleSoak; a full test takes 1h")
	// The default is half of the rate that the oracle must reach.
	soakLoad = flag.Int("soak.load", 25_000, "readings per second in BenchmarkOracleSoak")
)

const (
	soakSamples = 60              // number of measurements of the memory
	soakResend  = 5 * time.Second // timeout of an acknowledgement; doubled after each resend
)

// BenchmarkOracleSoak checks for memory leaks. 200 devices send at half load for the duration of the flag soak. It
// compares the memory of this process, with broker, devices and oracle, in the second quarter of the time with the last
// quarter: the heap after a garbage collection, and the resident memory. The database is in another process.
func BenchmarkOracleSoak(b *testing.B) {
	postgres := benchPostgres(b)
	fleet := newBenchFleet(b, benchDomain, benchDevices, 0, benchReadings)
	for b.Loop() {
		database := postgres.database()
		broker := benchBroker(b)
		stop := fleet.startOracle(b, broker, database)
		ctx, cancel := context.WithCancel(b.Context())
		var stored atomic.Uint64
		var g errgroup.Group
		for _, d := range fleet.devices {
			d.every = time.Second * benchDevices / time.Duration(*soakLoad) // so that readings have the current time
			conn, r := dialBroker(b, broker, d.key.Address().String(), journal.AckTopic(d.key.Address()))
			g.Go(func() error { return d.trickle(ctx, conn, r, fleet.domain, &stored) })
		}
		var heaps, residents, rates []float64
		for sample, began := 1, time.Now(); sample <= soakSamples; sample++ {
			at, from := stored.Load(), time.Now()
			wait(b, time.Until(began.Add(*soak*time.Duration(sample)/soakSamples)))
			heaps, residents = append(heaps, heap()), append(residents, resident(b))
			rates = append(rates, float64(stored.Load()-at)/time.Since(from).Seconds())
			n := len(heaps) - 1
			fmt.Printf("  soak %d of %d: heap %.1f MB, resident %.1f MB, %.0f readings/s\n",
				n+1, soakSamples, heaps[n], residents[n], rates[n])
		}
		cancel()
		if err := g.Wait(); err != nil {
			b.Fatal(err)
		}
		stop()
		figure("soak_minutes", soak.Minutes(), "min")
		figure("soak_readings_per_s", median(rates), "1/s")
		figure("soak_heap_mb", median(heaps[3*soakSamples/4:]), "MB")
		figure("soak_growth_mb", growth(heaps), "MB")
		figure("soak_resident_growth_mb", growth(residents), "MB")
		// The minimum excludes messages that wait while the machine is busy. A leak is in the minimum too.
		quarter := soakSamples / 4
		figure("soak_floor_growth_mb", slices.Min(heaps[3*quarter:])-slices.Min(heaps[quarter:2*quarter]), "MB")
	}
}

// growth returns the difference of the medians of the last and the second quarter.
func growth(samples []float64) float64 {
	quarter := len(samples) / 4
	return median(samples[3*quarter:]) - median(samples[quarter:2*quarter])
}

// wait waits for d or until the benchmark ends.
func wait(b *testing.B, d time.Duration) {
	b.Helper()
	select {
	case <-time.After(d):
	case <-b.Context().Done():
	}
}

// heap returns the size of the heap after a garbage collection in MB.
func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}

// resident returns the resident memory of this process in MB, or NaN if the system has no /proc.
func resident(b *testing.B) float64 {
	b.Helper()
	statm, err := os.ReadFile("/proc/self/statm")
	if errors.Is(err, fs.ErrNotExist) {
		return math.NaN()
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

// trickle signs and sends the device's share of the load until ctx ends, with at most benchWindow segments without
// acknowledgement. It resends after soakResend. It adds the number of acknowledged readings to stored.
func (d *benchDevice) trickle(
	ctx context.Context, conn net.Conn, r io.Reader, domain journal.Domain, stored *atomic.Uint64,
) error {
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
	var unacked [][]byte // packets of the segments from sequence number first on
	first, since, timeout := d.at.NextSeq, time.Now(), soakResend
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			err := conn.Close()
			reader.Wait()
			return errors.Join(err, failed)
		case <-tick.C:
		}
		if acked := max(next.Load(), first); acked > first {
			unacked = slices.Clone(unacked[(acked-first)/benchReadings:])
			first, since, timeout = acked, time.Now(), soakResend
		}
		var out []byte
		switch {
		case len(unacked) > 0 && time.Since(since) > timeout:
			out, since, timeout = unacked[0], time.Now(), 2*timeout
		case len(unacked) >= benchWindow:
			continue
		default:
			m, err := d.segment(domain, benchReadings)
			if err != nil {
				return err
			}
			if len(unacked) == 0 {
				since = time.Now()
			}
			out = publishSegment(d.key.Address(), n, m)
			unacked = append(unacked, out)
		}
		if _, err := conn.Write(out); err != nil {
			return err
		}
	}
}
