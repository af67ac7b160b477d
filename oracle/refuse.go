package oracle

import (
	"context"
	"errors"

	"github.com/waybill/waybill/journal"
)

// refusal is the error for an invalid message.
type refusal struct {
	reason string // label of the metric quarantined_total
	err    error
}

func newRefusal(reason string, err error) error { return &refusal{reason: reason, err: err} }

func (r *refusal) Error() string { return r.reason + ": " + r.err.Error() }
func (r *refusal) Unwrap() error { return r.err }

// asRefusal returns the refusal in err, or nil if err is an error of database, chain or context.
func asRefusal(err error) *refusal {
	var r *refusal
	if errors.As(err, &r) {
		return r
	}
	return nil
}

// refuse quarantines refused messages and removes their error, so that they are acknowledged to the broker. It drops
// live readings with reason clock: a late live reading is not an error of the device. A message that did not come from
// the broker is quarantined only if its device has signed it, which verify knows when it has decoded the readings.
func (o *Oracle) refuse(ctx context.Context, b batch) {
	for _, m := range b {
		r := asRefusal(m.err)
		m.refused = r
		switch {
		case r == nil:
		case m.direct && m.readings == nil:
			o.counters.quarantined.WithLabelValues(r.reason).Inc()
			m.err = nil
		case r.reason == "clock" && m.channel == journal.LiveChannel:
			o.counters.positions.WithLabelValues("stale").Inc()
			m.err = nil
		default:
			m.err = o.quarantine(ctx, m.Topic(), m.Payload(), r)
		}
	}
}
