package device_test

import (
	"context"
	"crypto/rand"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/journal"
)

var domain = journal.Domain{ChainID: 1337, Journals: journal.Address{1}, Consumer: journal.Address{2}}

var quiet = slog.New(slog.DiscardHandler)

func key(t testing.TB, scheme journal.Scheme) device.Key {
	t.Helper()
	k, err := device.GenerateKey(scheme)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func open(t testing.TB, cfg device.Config) *device.Device {
	t.Helper()
	cfg.Domain, cfg.Log = domain, quiet
	if cfg.Key == nil {
		cfg.Key = key(t, journal.Secp256k1)
	}
	d, err := device.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func broker(t testing.TB, addr string) *devnet.Broker {
	t.Helper()
	return devnettest.Broker(t, devnet.BrokerConfig{Addr: addr})
}

// run runs the device until the test ends or stop is called.
func run(t testing.TB, d *device.Device) (stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	stop = sync.OnceValue(func() error { cancel(); return <-done })
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Error(err)
		}
	})
	return stop
}

func wait[T any](t testing.TB, c <-chan T, what string) (v T) {
	t.Helper()
	select {
	case v = <-c:
	case <-time.After(30 * time.Second):
		t.Fatalf("no %s", what)
	}
	return v
}

// journalFile is the one file that Open makes in dir.
func journalFile(t testing.TB, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "journal-*.log"))
	if err != nil || len(files) != 1 {
		t.Fatalf("files %v, %v", files, err)
	}
	return files[0]
}

// ear is the other end: it hears what a device publishes, checks signatures and chain, and acknowledges when told to.
type ear struct {
	t        testing.TB
	client   mqtt.Client
	key      device.Key
	segments chan journal.SegmentMessage
	live     chan journal.LiveMessage
}

func listen(t testing.TB, url string, k device.Key) *ear {
	t.Helper()
	e := &ear{t: t, key: k, segments: make(chan journal.SegmentMessage, 10_000), live: make(chan journal.LiveMessage, 10_000)}
	up := make(chan struct{}, 10)
	e.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker(url).SetClientID("ear-" + rand.Text()).SetCleanSession(true).
		SetConnectRetry(true).SetConnectRetryInterval(50 * time.Millisecond).SetMaxReconnectInterval(50 * time.Millisecond).
		SetOnConnectHandler(func(c mqtt.Client) {
			token := c.SubscribeMultiple(map[string]byte{journal.SegmentFilter: 1, journal.LiveFilter: 0}, e.hear)
			token.Wait()
			if token.Error() == nil {
				up <- struct{}{}
			}
		}))
	e.client.Connect()
	t.Cleanup(func() { e.client.Disconnect(100) })
	wait(t, up, "connection")
	return e
}

func (e *ear) hear(_ mqtt.Client, m mqtt.Message) {
	if m.Topic() == journal.LiveTopic(e.key.Address()) {
		l, err := journal.UnmarshalLive(m.Payload())
		if err == nil {
			err = journal.Verify(domain.LiveDigest(l.Device, l.Epoch, l.Seq, l.Reading.Append(nil)), l.Signature, e.key.Scheme(), e.key.Address())
		}
		if err != nil {
			e.t.Errorf("live: %v", err)
		}
		e.live <- l
		return
	}
	s, err := journal.UnmarshalSegment(m.Payload())
	if err == nil {
		_, err = s.Decode()
	}
	if err == nil {
		err = journal.Verify(domain.Digest(s.Segment), s.Signature, e.key.Scheme(), e.key.Address())
	}
	if err != nil || m.Topic() != journal.SegmentTopic(e.key.Address()) {
		e.t.Errorf("segment on %s: %v", m.Topic(), err)
	}
	e.segments <- s
}

func (e *ear) ack(epoch uint32, next uint64) {
	e.t.Helper()
	token := e.client.Publish(journal.AckTopic(e.key.Address()), 1, true, journal.Ack{Epoch: epoch, Next: next}.Marshal())
	if !token.WaitTimeout(30*time.Second) || token.Error() != nil {
		e.t.Fatal("ack", token.Error())
	}
}

// upTo collects segments in order, skipping what was there already, until next is reached; each must chain to the one before.
func (e *ear) upTo(next uint64) (all []journal.SegmentMessage) {
	e.t.Helper()
	var at uint64
	var head [20]byte
	for at < next {
		s := wait(e.t, e.segments, "segment")
		if s.Segment.FirstSeq < at {
			continue
		}
		if s.Segment.FirstSeq != at || s.Segment.Prev != head {
			e.t.Fatalf("segment at %d does not follow %d", s.Segment.FirstSeq, at)
		}
		all, at, head = append(all, s), at+uint64(s.Segment.Count), journal.Head(domain.Digest(s.Segment))
	}
	return all
}

func picking(order byte) journal.Reading {
	return journal.Reading{Kind: journal.Picking, Subject: journal.OrderID{order}}
}

func position(lat int32) journal.Reading {
	return journal.Reading{Kind: journal.Position, Lat: lat}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
