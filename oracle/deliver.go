package oracle

import (
	"context"
	"errors"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Delivered is the result of a segment that Deliver has processed.
type Delivered struct {
	Device  journal.Address // zero if the segment is malformed
	Ack     journal.Ack     // as it would be published over MQTT; zero if the segment is refused and does not end an epoch
	Stored  bool            // Ack covers the segment. If it is false, earlier segments of the device are missing
	Reason  string          // why the segment is refused, as in the quarantine; "": it is not
	Problem error           // the details of Reason
}

// maxDeliveries is the number of attempts of Deliver. Before the second one, the caller of another segment in the same
// transaction may have failed.
const maxDeliveries = 2

// Deliver processes encoded segments of any devices in order, as if they had arrived over MQTT, and returns the result
// of each. It returns after the commit. An error means that database or node did not answer: some of the segments may
// be stored, and the caller may repeat the call. Run must be running. Deliver is safe for concurrent use.
//
// A refused segment is in the quarantine only if an enrolled device has signed it, because anyone may call Deliver.
func (o *Oracle) Deliver(ctx context.Context, segments [][]byte) ([]Delivered, error) {
	var b batch
	for n := 1; ; n++ {
		b = b[:0]
		for _, payload := range segments {
			b = append(b, &message{Message: delivery(payload), direct: true})
		}
		o.parse(b)
		o.verify(ctx, b)
		o.store(ctx, b)
		o.assess(ctx, b)
		o.refuse(ctx, b)
		var failed error
		for _, m := range b {
			failed = errors.Join(failed, m.err)
		}
		if failed == nil {
			break
		}
		if n == maxDeliveries || ctx.Err() != nil {
			return nil, failed
		}
	}
	return o.delivered(ctx, b), nil
}

// delivered returns the results of a batch without errors.
func (o *Oracle) delivered(ctx context.Context, b batch) []Delivered {
	acks := map[journal.Address]journal.Ack{}
	for _, m := range b { // the last message of a device has the newest state of its journal
		if m.stored == nil || errors.Is(m.stored.Err, journal.ErrConflict) {
			continue
		}
		at := m.stored.At
		if s := m.entry.Segment; errors.Is(m.stored.Err, ledger.ErrGap) && s.Epoch > at.Epoch {
			at = journal.State{Epoch: s.Epoch} // no segment of the epoch is stored
		}
		acks[m.device] = o.ack(at)
	}
	o.addEnds(ctx, b, acks)
	out := make([]Delivered, len(b))
	for i, m := range b {
		d := &out[i]
		d.Device = m.device
		s, a := m.entry.Segment, acks[m.device]
		if m.refused != nil {
			d.Reason, d.Problem = m.refused.reason, m.refused.err
			if m.ends {
				d.Ack = a
			}
			continue
		}
		d.Ack = a
		d.Stored = a.Epoch > s.Epoch || a.Epoch == s.Epoch && a.Next >= s.FirstSeq+uint64(s.Count)
	}
	return out
}

// delivery is an encoded segment as a message.
type delivery []byte

var _ mqtt.Message = delivery{}

// Topic returns the topic on which the device would publish the segment. It returns "" if the segment is malformed.
func (d delivery) Topic() string {
	m, err := journal.UnmarshalSegment(d)
	if err != nil {
		return ""
	}
	return journal.SegmentTopic(m.Segment.Device)
}

func (d delivery) Payload() []byte { return d }
func (delivery) Duplicate() bool   { return false }
func (delivery) Qos() byte         { return 1 }
func (delivery) Retained() bool    { return false }
func (delivery) MessageID() uint16 { return 0 }
func (delivery) Ack()              {}
