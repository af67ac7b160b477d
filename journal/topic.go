package journal

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Channel is the last part of a topic.
type Channel string

// Channels of a device, and the filters that match them for all devices.
const (
	SegmentChannel Channel = "segment"
	LiveChannel    Channel = "live"
	AckChannel     Channel = "ack"

	SegmentFilter = topicRoot + "+/segment"
	LiveFilter    = topicRoot + "+/live"

	topicRoot = "waybill/v1/"
)

// SegmentTopic is where a device publishes its segments.
func SegmentTopic(dev Address) string { return topic(dev, SegmentChannel) }

// LiveTopic is where a device publishes readings before their segment is closed.
func LiveTopic(dev Address) string { return topic(dev, LiveChannel) }

// AckTopic is where the oracle tells a device what is stored for good, retained.
func AckTopic(dev Address) string { return topic(dev, AckChannel) }

func topic(dev Address, c Channel) string { return topicRoot + dev.String() + "/" + string(c) }

// ParseTopic is the inverse of SegmentTopic, LiveTopic and AckTopic; anything else is ErrMalformed.
func ParseTopic(s string) (Address, Channel, error) {
	rest, ok := strings.CutPrefix(s, topicRoot)
	id, channel, cut := strings.Cut(rest, "/")
	dev, err := ParseAddress(id)
	switch c := Channel(channel); {
	case !ok || !cut || err != nil || topic(dev, c) != s: // upper-case hexadecimal would be a second name
	case c == SegmentChannel || c == LiveChannel || c == AckChannel:
		return dev, c, nil
	}
	return Address{}, "", fmt.Errorf("topic %.120q: %w", s, ErrMalformed)
}

// Ack is the oracle's word on the ack topic: all sequence numbers of the epoch below Next are stored for good.
type Ack struct {
	Epoch uint32 `json:"epoch"`
	Next  uint64 `json:"next"`
}

// Marshal writes the ack as the JSON that travels.
func (a Ack) Marshal() []byte { return fmt.Appendf(nil, `{"epoch":%d,"next":%d}`, a.Epoch, a.Next) }

// UnmarshalAck reads what Marshal wrote, byte for byte; anything else is ErrMalformed.
func UnmarshalAck(b []byte) (Ack, error) {
	var a Ack
	if err := json.Unmarshal(b, &a); err != nil {
		return Ack{}, fmt.Errorf("ack %.80q: %w: %w", b, err, ErrMalformed)
	}
	if string(a.Marshal()) != string(b) {
		return Ack{}, fmt.Errorf("ack %.80q is not canonical: %w", b, ErrMalformed)
	}
	return a, nil
}
