package oracle

import (
	"context"
	"errors"

	"github.com/waybill/waybill/journal"
)

// refusal is why a message is not taken: the reason in one word, and the error in full.
type refusal struct {
	reason string
	err    error
}

func newRefusal(reason string, err error) error { return &refusal{reason: reason, err: err} }

func (r *refusal) Error() string { return r.reason + ": " + r.err.Error() }
func (r *refusal) Unwrap() error { return r.err }

// asRefusal is nil for errors of database, chain and context.
func asRefusal(err error) *refusal {
	var r *refusal
	if errors.As(err, &r) {
		return r
	}
	return nil
}

// refuse puts the messages that a stage refused into the quarantine. They are done with that, and later stages see
// them as passed. A live position that is late is no mistake: it is dropped.
func (o *Oracle) refuse(ctx context.Context, b batch) {
	for _, m := range b {
		switch r := asRefusal(m.err); {
		case r == nil:
		case r.reason == "clock" && m.channel == journal.LiveChannel:
			o.counters.positions.WithLabelValues("stale").Inc()
			m.err = nil
		default:
			m.err = o.quarantine(ctx, m.Topic(), m.Payload(), r)
		}
	}
}
