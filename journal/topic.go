package journal

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/waybill/waybill/ledger"
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
func SegmentTopic(dev ledger.Address) string { return topic(dev, SegmentChannel) }

// LiveTopic is where a device publishes readings before their segment is closed.
func LiveTopic(dev ledger.Address) string { return topic(dev, LiveChannel) }

// AckTopic is where the oracle tells a device what is stored for good, retained.
func AckTopic(dev ledger.Address) string { return topic(dev, AckChannel) }

func topic(dev ledger.Address, c Channel) string { return topicRoot + dev.String() + "/" + string(c) }

// ParseTopic is the inverse of SegmentTopic, LiveTopic and AckTopic; anything else is ledger.ErrMalformed.
func ParseTopic(s string) (ledger.Address, Channel, error) {
	rest, ok := strings.CutPrefix(s, topicRoot)
	id, channel, cut := strings.Cut(rest, "/")
	dev, err := ledger.ParseAddress(id)
	switch c := Channel(channel); {
	case !ok || !cut || err != nil || topic(dev, c) != s: // upper-case hexadecimal would be a second name
	case c == SegmentChannel || c == LiveChannel || c == AckChannel:
		return dev, c, nil
	}
	return ledger.Address{}, "", fmt.Errorf("topic %.120q: %w", s, ledger.ErrMalformed)
}

// Ack is the oracle's word on the ack topic: all sequence numbers of the epoch below Next are stored for good.
type Ack struct {
	Epoch uint32 `json:"epoch"`
	Next  uint64 `json:"next"`
}

// Marshal writes the ack as the JSON that travels.
func (a Ack) Marshal() []byte { return fmt.Appendf(nil, `{"epoch":%d,"next":%d}`, a.Epoch, a.Next) }

// UnmarshalAck reads what Marshal wrote, byte for byte; anything else is ledger.ErrMalformed.
func UnmarshalAck(b []byte) (Ack, error) {
	var a Ack
	if err := json.Unmarshal(b, &a); err != nil {
		return Ack{}, fmt.Errorf("ack %.80q: %w: %w", b, err, ledger.ErrMalformed)
	}
	if string(a.Marshal()) != string(b) {
		return Ack{}, fmt.Errorf("ack %.80q is not canonical: %w", b, ledger.ErrMalformed)
	}
	return a, nil
}
