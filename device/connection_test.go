package device_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// connect runs a connection until the test ends.
func connect(t testing.TB, url string) *device.Connection {
	t.Helper()
	l, err := device.NewConnection(device.ConnectionConfig{Broker: url, ClientID: "gateway-1", Log: quiet})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	return l
}

// handledTransport sends the topic of each message to handled after the device has handled it.
type handledTransport struct {
	device.Transport
	handled chan string
}

func (h handledTransport) Subscribe(topic string, handle func([]byte)) (<-chan struct{}, func()) {
	return h.Transport.Subscribe(topic, func(b []byte) {
		handle(b)
		h.handled <- topic
	})
}

// TestConnection_manyDevices checks that each of 100 devices on one connection receives its own acknowledgements only.
func TestConnection_manyDevices(t *testing.T) {
	t.Parallel()
	b := broker(t, "127.0.0.1:0")
	oracle := mqtt.NewClient(mqtt.NewClientOptions().AddBroker(b.URL()).SetClientID("oracle").SetOrderMatters(false))
	if token := oracle.Connect(); token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	t.Cleanup(func() { oracle.Disconnect(100) })
	token := oracle.Subscribe(journal.SegmentFilter, 1, func(c mqtt.Client, m mqtt.Message) {
		s, err := journal.UnmarshalSegment(m.Payload())
		if err != nil {
			t.Error(err)
			return
		}
		next := s.Segment.FirstSeq + uint64(s.Segment.Count)
		c.Publish(journal.AckTopic(s.Segment.Device), 1, true, journal.Ack{Epoch: 1, Next: next}.Marshal())
	})
	if token.Wait() && token.Error() != nil {
		t.Fatal(token.Error())
	}
	transport := handledTransport{connect(t, b.URL()), make(chan string, 10_000)}
	devices := map[string]*device.Device{}
	for i := range 100 {
		d := open(t, device.Config{Key: key(t, journal.Secp256k1), Transport: transport})
		for range i%3 + 1 {
			must(t, d.Act(picking(byte(i))))
		}
		run(t, d)
		devices[journal.AckTopic(d.ID())] = d
	}
	for len(devices) > 0 {
		topic := wait(t, transport.handled, "acknowledgement")
		if d := devices[topic]; d != nil {
			queue, err := d.Queue()
			must(t, err)
			if len(queue) == 0 {
				delete(devices, topic)
			}
		}
	}
}

func TestNewConnection_refusesMalformedURL(t *testing.T) {
	t.Parallel()
	if _, err := device.NewConnection(device.ConnectionConfig{Broker: "nowhere"}); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("error is %v, want ErrMalformed", err)
	}
}

// TestConnection_reportsStatus checks the calls of Status for a refusal, a connection and a loss.
func TestConnection_reportsStatus(t *testing.T) {
	t.Parallel()
	var allowed atomic.Bool
	b := devnettest.Broker(t, devnet.BrokerConfig{Password: func(string, string) bool { return allowed.Load() }})
	states := make(chan error, 100)
	l, err := device.NewConnection(device.ConnectionConfig{
		Broker: b.URL(), ClientID: "gateway-1", Log: quiet, Status: func(err error) { states <- err },
	})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	if err := <-states; !errors.Is(err, device.ErrRefused) {
		t.Errorf("status with a wrong password is %v, want ErrRefused", err)
	}
	allowed.Store(true)
	for err := range states {
		if err == nil {
			break
		}
	}
	must(t, b.Close())
	if err := <-states; err == nil || errors.Is(err, device.ErrRefused) {
		t.Errorf("status without a broker is %v, want another error than ErrRefused", err)
	}
	cancel()
	must(t, <-done)
}

// TestConnection_logsOutageOnce checks that, without Status, an outage and its end are logged once each.
func TestConnection_logsOutageOnce(t *testing.T) {
	t.Parallel()
	address := "127.0.0.1:" + testenv.FreePort(t)
	logger, log := testenv.NewLog(t)
	l, err := device.NewConnection(device.ConnectionConfig{Broker: "tcp://" + address, ClientID: "gateway-1", Log: logger})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- l.Run(ctx) }()
	log.Line(t, "level=WARN", "waiting for the broker", "connection refused")
	broker(t, address)
	log.Line(t, "level=INFO", "no longer waiting for the broker")
	cancel()
	must(t, <-done)
	if n := log.Count("level=WARN"); n != 1 {
		t.Errorf("%d warnings, want 1", n)
	}
}
