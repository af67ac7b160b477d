package oracle

import (
	"fmt"

	"github.com/waybill/waybill/journal"
)

// parse parses topics and payloads.
func (o *Oracle) parse(b batch) {
	for m := range b.passed() {
		m.err = m.parse()
	}
}

// parse sets device, channel, and entry or live. Its errors are refusals.
func (m *message) parse() (err error) {
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
