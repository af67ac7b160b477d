package oracle

import (
	"context"
	"errors"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// assess opens incidents for what is implausible in stored segments, and for equivocation.
func (o *Oracle) assess(ctx context.Context, b batch) {
	for m := range b.passedOn(journal.SegmentChannel) {
		m.err = o.assessSegment(ctx, m)
	}
}

// assessSegment also looks at segments that were stored before: the first attempt to assess them may have failed. The
// error is a refusal, or the database's.
func (o *Oracle) assessSegment(ctx context.Context, m *message) error {
	if errors.Is(m.stored.Err, journal.ErrConflict) {
		if err := o.equivocated(ctx, m.entry, m.stored.Other); err != nil {
			return err
		}
		return newRefusal("equivocation", m.stored.Err)
	}
	if errors.Is(m.stored.Err, ledger.ErrReplayed) || o.cfg.Incidents == nil {
		return nil
	}
	right := limits{o.cfg.Fence, o.cfg.Temperature}
	for _, i := range o.tracks.look(m.enrolled, m.entry.Segment, m.readings, right, time.Now()) {
		if err := o.open(ctx, i); err != nil {
			return err
		}
	}
	return nil
}
