package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"net"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/eclipse/paho.mqtt.golang/packets"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

var soak = flag.Duration("soak", time.Minute, "how long BenchmarkOracleSoak lasts; an hour is what counts")

// soakLoad is readings a second: half of what is asked of the oracle.
const soakLoad = 25_000

// BenchmarkOracleSoak has 200 devices send for -soak at half load, and compares what is in memory after a quarter of the time with what is at
// the end: broker, devices and oracle together, after a collection of garbage.
func BenchmarkOracleSoak(b *testing.B) {
	postgres := benchPostgres(b)
	fleet := newBenchFleet(b, benchDomain, benchDevices, 0, benchReadings)
	for b.Loop() {
		database := postgres.database()
		broker := benchBroker(b)
		stop := fleet.oracle(b, broker, database)
		ctx, cancel := context.WithTimeout(b.Context(), *soak)
		var stored atomic.Uint64
		var g errgroup.Group
		for _, d := range fleet.devices {
			conn, r := dialBroker(b, broker, d.key.Address().String(), journal.AckTopic(d.key.Address()))
			g.Go(func() error { return d.trickle(ctx, conn, r, fleet.domain, &stored) })
		}
		wait(b, *soak/4)
		early, from, at := inMemory(), time.Now(), stored.Load()
		<-ctx.Done()
		late := inMemory()
		rate := float64(stored.Load()-at) / time.Since(from).Seconds()
		cancel()
		if err := g.Wait(); err != nil {
			b.Fatal(err)
		}
		stop()
		figure("soak_minutes", soak.Minutes(), "min")
		figure("soak_readings_per_s", rate, "1/s")
		figure("soak_growth_mb", late-early, "MB")
	}
}

func wait(b *testing.B, d time.Duration) {
	b.Helper()
	select {
	case <-time.After(d):
	case <-b.Context().Done():
	}
}

func inMemory() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / (1 << 20)
}

// trickle sends a device's share of the load, signed as it goes, and no more than may be on its way.
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
	tick := time.NewTicker(time.Second * benchDevices * benchReadings / soakLoad)
	defer tick.Stop()
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			err := conn.Close()
			reader.Wait()
			return errors.Join(err, failed)
		case <-tick.C:
		}
		if d.at.NextSeq-next.Load() >= benchWindow*benchReadings {
			continue // as a device does
		}
		m, err := d.segment(domain, benchReadings)
		if err != nil {
			return err
		}
		if _, err := conn.Write(publish(journal.SegmentTopic(d.key.Address()), uint16(n%65535+1), m.Marshal())); err != nil {
			return err
		}
	}
}
