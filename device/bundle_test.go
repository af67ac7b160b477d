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
	cfg.Domain = domain
	if cfg.Log == nil {
		cfg.Log = quiet
	}
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

// run runs the device until the test ends or stop is called. stop returns the error of Run.
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

// wait receives a value within 30 s. what names the value in the error.
func wait[T any](t testing.TB, c <-chan T, what string) (v T) {
	t.Helper()
	select {
	case v = <-c:
	case <-time.After(30 * time.Second):
		t.Fatalf("no %s within 30 s", what)
	}
	return v
}

// journalFile returns the path of the only journal file in dir.
func journalFile(t testing.TB, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "journal-*.log"))
	if err != nil || len(files) != 1 {
		t.Fatalf("journal files are %v, %v, want one", files, err)
	}
	return files[0]
}

// fakeOracle receives the messages of a device, verifies them, and acknowledges when a test calls ack.
type fakeOracle struct {
	t        testing.TB
	client   mqtt.Client
	key      device.Key
	segments chan journal.SegmentMessage
	live     chan journal.LiveMessage
}

// newFakeOracle connects to the broker at url and subscribes. Messages must be signed by k.
func newFakeOracle(t testing.TB, url string, k device.Key) *fakeOracle {
	t.Helper()
	o := &fakeOracle{
		t: t, key: k,
		segments: make(chan journal.SegmentMessage, 10_000), live: make(chan journal.LiveMessage, 10_000),
	}
	subscribed := make(chan struct{}, 10)
	const retry = 50 * time.Millisecond
	o.client = mqtt.NewClient(mqtt.NewClientOptions().
		AddBroker(url).
		SetClientID("oracle-" + rand.Text()).
		SetCleanSession(true).
		SetConnectRetry(true).
		SetConnectRetryInterval(retry).
		SetMaxReconnectInterval(retry).
		SetOnConnectHandler(func(c mqtt.Client) {
			token := c.SubscribeMultiple(map[string]byte{journal.SegmentFilter: 1, journal.LiveFilter: 0}, o.receive)
			token.Wait()
			if token.Error() == nil {
				subscribed <- struct{}{}
			}
		}))
	o.client.Connect()
	t.Cleanup(func() { o.client.Disconnect(100) })
	wait(t, subscribed, "subscription")
	return o
}

// receive verifies a message and sends it to the channel segments or live.
func (o *fakeOracle) receive(_ mqtt.Client, m mqtt.Message) {
	if m.Topic() == journal.LiveTopic(o.key.Address()) {
		l, err := journal.UnmarshalLive(m.Payload())
		if err == nil {
			digest := domain.LiveDigest(l.Device, l.Epoch, l.Seq, l.Salt, l.Reading.Append(nil))
			err = journal.Verify(digest, l.Signature, o.key.Scheme(), o.key.Address())
		}
		if err != nil {
			o.t.Errorf("live reading: %v", err)
		}
		o.live <- l
		return
	}
	s, err := journal.UnmarshalSegment(m.Payload())
	if err == nil {
		_, err = s.Decode()
	}
	if err == nil {
		err = journal.Verify(domain.Digest(s.Segment), s.Signature, o.key.Scheme(), o.key.Address())
	}
	if err != nil || m.Topic() != journal.SegmentTopic(o.key.Address()) {
		o.t.Errorf("segment on %s: %v", m.Topic(), err)
	}
	o.segments <- s
}

// ack publishes an acknowledgement without a time.
func (o *fakeOracle) ack(epoch uint32, next uint64) {
	o.t.Helper()
	o.ackAt(epoch, next, time.Time{})
}

// ackAt publishes an acknowledgement with the time of the chain.
func (o *fakeOracle) ackAt(epoch uint32, next uint64, at time.Time) {
	o.t.Helper()
	ack := journal.Ack{Epoch: epoch, Next: next, Time: at}
	token := o.client.Publish(journal.AckTopic(o.key.Address()), 1, true, ack.Marshal())
	if !token.WaitTimeout(30*time.Second) || token.Error() != nil {
		o.t.Fatalf("publish acknowledgement %+v: %v", ack, token.Error())
	}
}

// upTo receives the segments of an epoch up to sequence number next. It skips duplicates, and checks that each segment
// is chained to the previous one.
func (o *fakeOracle) upTo(next uint64) (all []journal.SegmentMessage) {
	o.t.Helper()
	var at uint64
	var head [20]byte
	for at < next {
		s := wait(o.t, o.segments, "segment")
		if s.Segment.FirstSeq < at {
			continue
		}
		if s.Segment.FirstSeq != at || s.Segment.Prev != head {
			o.t.Fatalf("segment from %d does not follow the segments up to %d", s.Segment.FirstSeq, at)
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
