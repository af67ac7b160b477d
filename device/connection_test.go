package device_test

import (
	"context"
	"errors"
	"testing"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
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
