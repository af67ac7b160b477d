package device_test

import (
	"context"
	"errors"
	"testing"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func link(t testing.TB, url string) *device.Link {
	t.Helper()
	l, err := device.NewLink(device.LinkConfig{Broker: url, ClientID: "gateway-1", Log: quiet})
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

// tap tells when a device heard something.
type tap struct {
	device.Line
	heard chan string
}

func (x tap) Join(topic string, heard func([]byte)) (<-chan struct{}, func()) {
	return x.Line.Join(topic, func(b []byte) {
		heard(b)
		x.heard <- topic
	})
}

// Devices that share a connection are told apart: each hears its own acknowledgements alone.
func TestLink_manyDevices(t *testing.T) {
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
	l := tap{link(t, b.URL()), make(chan string, 10_000)}
	devices := map[string]*device.Device{}
	for i := range 100 {
		d := open(t, device.Config{Key: key(t, journal.Secp256k1), Line: l})
		for range i%3 + 1 {
			must(t, d.Act(picking(byte(i))))
		}
		run(t, d)
		devices[journal.AckTopic(d.ID())] = d
	}
	for len(devices) > 0 {
		topic := wait(t, l.heard, "acknowledgement")
		if d := devices[topic]; d != nil {
			sent, err := d.Sent()
			must(t, err)
			if len(sent) == 0 {
				delete(devices, topic)
			}
		}
	}
}

func TestNewLink_wantsAURL(t *testing.T) {
	t.Parallel()
	if _, err := device.NewLink(device.LinkConfig{Broker: "nowhere"}); !errors.Is(err, journal.ErrMalformed) {
		t.Error(err)
	}
}
