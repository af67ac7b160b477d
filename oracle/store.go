package oracle

import (
	"context"
	"errors"
	"slices"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// store stores live positions one by one and all segments together. It wakes the dispatcher if an act can be posted.
func (o *Oracle) store(ctx context.Context, b batch) {
	for m := range b.passedOn(journal.LiveChannel) {
		m.err = o.storeLive(ctx, m.live)
	}
	segments := slices.Collect(b.passedOn(journal.SegmentChannel))
	if len(segments) == 0 {
		return
	}
	entries := make([]ledger.InboxSegment, len(segments))
	for i, m := range segments {
		m.entry.Centre = m.stockCentre()
		entries[i] = m.entry
	}
	stored, err := o.save(ctx, entries)
	for i, m := range segments {
		if m.err = err; err == nil {
			m.stored = &stored[i]
			m.err = o.countSaved(m.entry.Segment, stored[i])
		}
	}
	if err == nil && slices.ContainsFunc(segments, (*message).urgent) {
		wake(o.saved)
	}
}

// countSaved counts the result of storing a segment. It returns SaveResult.Err if that is an error of database or
// chain.
func (o *Oracle) countSaved(s journal.Segment, stored ledger.SaveResult) error {
	switch err := stored.Err; {
	case errors.Is(err, journal.ErrConflict): // assess reports it
	case errors.Is(err, ledger.ErrReplayed):
		o.counters.repeated.Inc()
	case errors.Is(err, ledger.ErrGap):
		o.counters.gaps.Inc()
		o.broker.Note("segments arrive out of order: each is kept until those before it arrive", "device", s.Device)
		o.cfg.Log.Debug("segment out of order", "reason", "gap", "device", s.Device, "epoch", s.Epoch,
			"found", s.FirstSeq, "expected", stored.At.NextSeq)
	case err != nil:
		return err
	case stored.Fresh:
		o.counters.stored.Inc()
		o.counters.readings.Add(float64(s.Count))
	default:
		o.counters.repeated.Inc()
	}
	return nil
}

// urgent reports whether an act can be posted because this segment is stored: the segment is an act, or later segments
// that had arrived out of order were stored with it. Then the stored journal ends after the segment.
func (m *message) urgent() bool {
	s := m.entry.Segment
	return m.stored.Fresh && (s.Acts || m.stored.At.NextSeq > s.FirstSeq+uint64(s.Count))
}

// storeLive stores a live position for the pages of the orders in the vehicle. Other live readings are dropped.
func (o *Oracle) storeLive(ctx context.Context, m journal.LiveMessage) error {
	if m.Reading.Kind != journal.Position {
		return nil
	}
	told, err := o.cfg.Inbox.SaveLive(ctx, m, o.estimates)
	if err != nil {
		return err
	}
	result := "told"
	if told == 0 {
		result = "kept"
	}
	o.counters.positions.WithLabelValues(result).Inc()
	return nil
}

// save stores segments. For a device without a stored journal, it first creates one that continues from the journal on
// chain.
func (o *Oracle) save(ctx context.Context, entries []ledger.InboxSegment) ([]ledger.SaveResult, error) {
	stored, err := o.saveOnce(ctx, entries)
	if err != nil {
		return nil, err
	}
	var fresh []ledger.InboxSegment
	var places []int
	begun := map[journal.Address]error{}
	for i := range stored {
		if !errors.Is(stored[i].Err, journal.ErrNotFound) {
			continue
		}
		device := entries[i].Segment.Device
		err, ok := begun[device]
		if !ok {
			err = o.begin(ctx, device)
			begun[device] = err
		}
		if stored[i].Err = err; err == nil {
			fresh, places = append(fresh, entries[i]), append(places, i)
		}
	}
	if len(fresh) == 0 {
		return stored, nil
	}
	again, err := o.saveOnce(ctx, fresh)
	for n, i := range places {
		if err != nil {
			stored[i].Err = err
		} else {
			stored[i] = again[n]
		}
	}
	return stored, nil
}

// begin creates the stored journal of a device.
func (o *Oracle) begin(ctx context.Context, device journal.Address) error {
	at, err := o.cfg.Chain.Journal(ctx, device)
	if err != nil {
		return err
	}
	return o.cfg.Inbox.Begin(ctx, device, at)
}
