package oracle

import (
	"context"
	"errors"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// assess opens incidents for implausible readings in stored segments, and for equivocation.
func (o *Oracle) assess(ctx context.Context, b batch) {
	for m := range b.passedOn(journal.SegmentChannel) {
		m.err = o.assessSegment(ctx, m)
	}
}

// assessSegment also checks segments that were stored before, because an earlier attempt to assess them may have
// failed. Its error is a refusal or an error of the database.
func (o *Oracle) assessSegment(ctx context.Context, m *message) error {
	if errors.Is(m.stored.Err, journal.ErrConflict) {
		if err := o.reportEquivocation(ctx, m.entry, m.stored.Other); err != nil {
			return err
		}
		return newRefusal("equivocation", m.stored.Err)
	}
	if errors.Is(m.stored.Err, ledger.ErrReplayed) || o.cfg.Incidents == nil {
		return nil
	}
	limits := limits{o.cfg.Geofence, o.cfg.Temperature, maxSpeed * max(o.cfg.TimeScale, 1)}
	_, now := o.clock.bounds()
	for _, i := range o.tracks.check(m.enrolled, m.entry.Segment, m.readings, limits, now) {
		if err := o.openIncident(ctx, i); err != nil {
			return err
		}
	}
	return nil
}
