package journal

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Channel is the last level of an MQTT topic of a device.
type Channel string

// Channels of a device, and the MQTT topic filters that match them for all devices.
const (
	SegmentChannel Channel = "segment"
	LiveChannel    Channel = "live"
	AckChannel     Channel = "ack"

	SegmentFilter = topicRoot + "+/segment"
	LiveFilter    = topicRoot + "+/live"

	topicRoot = "waybill/v2/"
)

// SegmentTopic returns the topic on which a device publishes its segments.
func SegmentTopic(dev Address) string { return topic(dev, SegmentChannel) }

// LiveTopic returns the topic on which a device publishes readings before their segment is closed.
func LiveTopic(dev Address) string { return topic(dev, LiveChannel) }

// AckTopic returns the topic on which the oracle acknowledges the segments of a device. Its messages are retained.
func AckTopic(dev Address) string { return topic(dev, AckChannel) }

func topic(dev Address, c Channel) string { return topicRoot + dev.String() + "/" + string(c) }

// ParseTopic returns device and channel of a topic that SegmentTopic, LiveTopic or AckTopic returned. For any other
// text it returns ErrMalformed.
func ParseTopic(s string) (Address, Channel, error) {
	rest, ok := strings.CutPrefix(s, topicRoot)
	id, channel, cut := strings.Cut(rest, "/")
	dev, err := ParseAddress(id)
	switch c := Channel(channel); {
	case !ok || !cut || err != nil || topic(dev, c) != s: // upper-case hexadecimal is not canonical
	case c == SegmentChannel || c == LiveChannel || c == AckChannel:
		return dev, c, nil
	}
	return Address{}, "", fmt.Errorf("topic %.120q: %w", s, ErrMalformed)
}

// Ack is the oracle's acknowledgement to a device: it has stored all readings of Epoch before Next durably.
type Ack struct {
	Epoch uint32
	Next  uint64    // sequence number
	Time  time.Time // time on the chain, UTC, whole milliseconds; zero if unknown
	// Ended means that Epoch cannot go on: the act at Next shows a position at the shopper's door, so it is never posted.
	// The device signs everything from Next on again in the next epoch.
	Ended bool
}

// ackJSON is Ack as JSON.
type ackJSON struct {
	Epoch uint32 `json:"epoch"`
	Next  uint64 `json:"next"`
	Time  uint64 `json:"time"` // UTC milliseconds; 0 if unknown
	Ended bool   `json:"ended"`
}

// Marshal encodes the acknowledgement as JSON without spaces.
func (a Ack) Marshal() []byte {
	milli := uint64(0)
	if !a.Time.IsZero() {
		milli = unixMilli(a.Time)
	}
	ended := ""
	if a.Ended {
		ended = `,"ended":true`
	}
	return fmt.Appendf(nil, `{"epoch":%d,"next":%d,"time":%d%s}`, a.Epoch, a.Next, milli, ended)
}

// UnmarshalAck decodes an acknowledgement that Ack.Marshal encoded. It returns ErrMalformed if b differs from that
// encoding in any byte.
func UnmarshalAck(b []byte) (Ack, error) {
	var v ackJSON
	if err := json.Unmarshal(b, &v); err != nil {
		return Ack{}, fmt.Errorf("ack %.80q: %w: %w", b, err, ErrMalformed)
	}
	a := Ack{Epoch: v.Epoch, Next: v.Next, Ended: v.Ended}
	if v.Time > 0 && v.Time <= maxMilli {
		a.Time = time.UnixMilli(int64(v.Time)).UTC()
	}
	if string(a.Marshal()) != string(b) {
		return Ack{}, fmt.Errorf("ack %.80q is not canonical: %w", b, ErrMalformed)
	}
	return a, nil
}
