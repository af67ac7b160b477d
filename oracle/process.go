package oracle

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// process runs a batch through all stages. Afterwards a message without err is processed, and one with err must be
// processed again. All stages are idempotent.
//
// assess comes before acknowledge, so that a segment is processed again if an incident cannot be stored. refuse comes
// after assess, because equivocation is detected only when the second segment is stored.
func (o *Oracle) process(ctx context.Context, b batch, sendAck ackFunc) {
	o.parse(b)
	o.verify(ctx, b)
	o.store(ctx, b)
	o.assess(ctx, b)
	o.refuse(ctx, b)
	o.acknowledge(ctx, b, sendAck)
}

// parse parses topics and payloads.
func (o *Oracle) parse(b batch) {
	for m := range b.passed() {
		m.err = m.parse()
	}
}

// parse sets device, channel, and entry or live. Its errors are refusals.
func (m *message) parse() (err error) {
	if m.direct {
		m.channel = journal.SegmentChannel
		m.entry.SegmentMessage, err = journal.UnmarshalSegment(m.Payload())
		if m.device = m.entry.Segment.Device; err != nil {
			return newRefusal("malformed", err)
		}
		return nil
	}
	if m.device, m.channel, err = journal.ParseTopic(m.Topic()); err != nil {
		return newRefusal("topic", err)
	}
	switch m.channel {
	case journal.SegmentChannel:
		m.entry.SegmentMessage, err = journal.UnmarshalSegment(m.Payload())
	case journal.LiveChannel:
		m.live, err = journal.UnmarshalLive(m.Payload())
	default:
		return newRefusal("topic", fmt.Errorf("channel %s, want segment or live: %w", m.channel, journal.ErrMalformed))
	}
	if err != nil {
		return newRefusal("malformed", err)
	}
	return nil
}
