package journal_test

import (
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
)

func TestTopics(t *testing.T) {
	t.Parallel()
	dev := journal.Address{0xab, 19: 1}
	for topic, want := range map[string]journal.Channel{
		journal.SegmentTopic(dev): journal.SegmentChannel,
		journal.LiveTopic(dev):    journal.LiveChannel,
		journal.AckTopic(dev):     journal.AckChannel,
	} {
		got, channel, err := journal.ParseTopic(topic)
		if err != nil || got != dev || channel != want {
			t.Errorf("ParseTopic(%q) returns %s, %s, %v, want %s, %s", topic, got, channel, err, dev, want)
		}
	}
	if got := journal.SegmentTopic(dev); got != "waybill/v2/0xab00000000000000000000000000000000000001/segment" {
		t.Errorf("SegmentTopic is %s", got)
	}
	for _, bad := range []string{
		"",
		"waybill/v2/",
		"waybill/v2/0xab00000000000000000000000000000000000001",
		"waybill/v2/0xab00000000000000000000000000000000000001/",
		"waybill/v2/0xab00000000000000000000000000000000000001/segments",
		"waybill/v2/0xab00000000000000000000000000000000000001/segment/x",
		"waybill/v2/0xAB00000000000000000000000000000000000001/segment",
		"waybill/v1/0xab00000000000000000000000000000000000001/segment",
		"x/waybill/v2/0xab00000000000000000000000000000000000001/segment",
	} {
		if _, _, err := journal.ParseTopic(bad); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("ParseTopic(%q): error is %v, want ErrMalformed", bad, err)
		}
	}
}

func TestAck(t *testing.T) {
	t.Parallel()
	a := journal.Ack{Epoch: 1, Next: 42, Time: time.UnixMilli(1_800_000_000_123).UTC()}
	unknown := journal.Ack{Epoch: 1, Next: 42}
	for want, a := range map[string]journal.Ack{
		`{"epoch":1,"next":42,"time":1800000000123}`:  a,
		`{"epoch":1,"next":42,"time":0}`:              unknown,
		`{"epoch":1,"next":42,"time":0,"ended":true}`: {Epoch: 1, Next: 42, Ended: true},
	} {
		if got := string(a.Marshal()); got != want {
			t.Errorf("encoded as %s, want %s", got, want)
		}
		if got, err := journal.UnmarshalAck(a.Marshal()); err != nil || got != a {
			t.Errorf("decoded as %v, %v, want %v", got, err, a)
		}
	}
	for _, bad := range []string{
		``, `{}`, `null`, `{"epoch":1,"next":42}`, `{"epoch":1,"next":42,"time":0} `, `{"next":42,"epoch":1,"time":0}`,
		`{"epoch":1,"next":42,"next":43,"time":0}`, `{"epoch":-1,"next":42,"time":0}`, `{"epoch":1,"next":42,"time":-1}`,
		`{"epoch":1,"next":42,"time":0,"more":1}`,
		`{"epoch":1,"next":42,"time":0,"ended":false}`, `{"epoch":1,"next":42,"ended":true,"time":0}`,
		`{"EPOCH":1,"next":42,"time":0}`, `{"epoch":1,"next":4.2e1,"time":0}`,
		`{"epoch":1,"next":42,"time":253402300800000}`, `{"epoch":1,"next":42,"time":"0"}`,
	} {
		if _, err := journal.UnmarshalAck([]byte(bad)); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("UnmarshalAck(%q): error is %v, want ErrMalformed", bad, err)
		}
	}
}

func FuzzParseTopic(f *testing.F) {
	f.Add(journal.LiveTopic(journal.Address{}))
	f.Fuzz(func(t *testing.T, s string) {
		dev, channel, err := journal.ParseTopic(s)
		if err != nil {
			return
		}
		again := map[journal.Channel]string{
			journal.SegmentChannel: journal.SegmentTopic(dev),
			journal.LiveChannel:    journal.LiveTopic(dev),
			journal.AckChannel:     journal.AckTopic(dev),
		}[channel]
		if again != s {
			t.Fatalf("%q is accepted but not canonical", s)
		}
	})
}

func FuzzUnmarshalAck(f *testing.F) {
	f.Add([]byte(`{"epoch":1,"next":42,"time":1800000000123}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if a, err := journal.UnmarshalAck(b); err == nil && string(a.Marshal()) != string(b) {
			t.Fatalf("%q is accepted but not canonical", b)
		}
	})
}
