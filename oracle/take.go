package oracle

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// take does all that messages of one shard need. It returns an error for each: nil when the broker may forget the message; another
// when it was not looked after and has to be taken again. acks are for the devices.
func (o *Oracle) take(ctx context.Context, messages []mqtt.Message) (errs []error, acks map[journal.Address]journal.Ack) {
	errs = make([]error, len(messages))
	var all []taken
	var places []int
	for i, m := range messages {
		device, channel, err := journal.ParseTopic(m.Topic())
		switch {
		case err == nil && channel == journal.SegmentChannel:
			var e taken
			if e, err = o.segment(ctx, device, m.Payload()); err == nil {
				all, places = append(all, e), append(places, i)
			}
		case err == nil && channel == journal.LiveChannel:
			err = o.takeLive(ctx, device, m.Payload())
		case err == nil:
			err = fmt.Errorf("nobody's channel: %w", journal.ErrMalformed)
		}
		errs[i] = o.refused(ctx, m, err)
	}
	if len(all) == 0 {
		return errs, nil
	}
	entries := make([]journal.Entry, len(all))
	for i := range all {
		entries[i] = all[i].Entry
	}
	stored, err := o.save(ctx, entries)
	for n, i := range places {
		if err != nil {
			errs[i] = err
		} else {
			errs[i] = o.refused(ctx, messages[i], o.judge(ctx, all[n], stored[n]))
		}
	}
	if err != nil {
		return errs, nil
	}
	return errs, o.answers(entries, stored)
}

// refused puts a message into the quarantine if the error says so.
func (o *Oracle) refused(ctx context.Context, m mqtt.Message, err error) error {
	if errors.Is(err, journal.ErrMalformed) && asRefusal(err) == nil {
		err = refuse("topic", err)
	}
	if r := asRefusal(err); r != nil {
		return o.quarantine(ctx, m.Topic(), m.Payload(), r)
	}
	return err
}

// judge counts what became of a segment, and looks at what it tells; the error is a refusal, or the store's.
func (o *Oracle) judge(ctx context.Context, e taken, s journal.Stored) error {
	switch {
	case errors.Is(s.Err, journal.ErrConflict):
		if err := o.equivocated(ctx, e.Entry, s.Other); err != nil {
			return err
		}
		return refuse("equivocation", s.Err)
	case errors.Is(s.Err, ledger.ErrReplayed):
		o.counters.repeated.Inc()
	case errors.Is(s.Err, ledger.ErrGap):
		o.counters.gaps.Inc()
		o.cfg.Log.Debug("segment out of turn", "reason", "gap", "device", e.Segment.Device, "epoch", e.Segment.Epoch, "found", e.Segment.FirstSeq,
			"expected", s.At.NextSeq)
	case s.Err != nil:
		return s.Err
	case s.Fresh:
		o.counters.stored.Inc()
		o.counters.readings.Add(float64(e.Segment.Count))
	default:
		o.counters.repeated.Inc()
	}
	if errors.Is(s.Err, ledger.ErrReplayed) {
		return nil
	}
	return o.suspect(ctx, e) // again when it failed the first time: then the segment is not fresh
}

// answers say to each device how far its journal is stored. Whoever posts is woken when there is something urgent.
func (o *Oracle) answers(entries []journal.Entry, stored []journal.Stored) map[journal.Address]journal.Ack {
	acks := map[journal.Address]journal.Ack{}
	urgent := false
	for i := len(entries) - 1; i >= 0; i-- { // all of one batch know the same of their device, unless some were tried again
		e, s := entries[i], stored[i]
		// An act may have come before it and have waited for it: then the journal is further than this segment.
		led := s.At.NextSeq > e.Segment.FirstSeq+uint64(e.Segment.Count)
		urgent = urgent || s.Fresh && (e.Segment.Acts || led)
		if _, ok := acks[e.Segment.Device]; ok || s.Err != nil && !errors.Is(s.Err, ledger.ErrGap) && !errors.Is(s.Err, ledger.ErrReplayed) {
			continue
		}
		at := s.At
		if errors.Is(s.Err, ledger.ErrGap) {
			if e.Segment.Epoch > at.Epoch { // its epoch has not begun here
				at = journal.State{Epoch: e.Segment.Epoch}
			}
			if !o.stalls.lasts(e.Segment.Device, at, time.Now()) {
				continue
			}
		}
		acks[e.Segment.Device] = journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq}
	}
	if urgent {
		ring(o.saved)
	}
	return acks
}

func (o *Oracle) takeLive(ctx context.Context, device journal.Address, payload []byte) error {
	m, err := o.live(ctx, device, payload)
	if r := asRefusal(err); r != nil && r.reason == "clock" {
		o.counters.positions.WithLabelValues("stale").Inc()
		return nil // late, not wrong
	}
	if err != nil || m.Reading.Kind != journal.Position {
		return err
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

// estimates is when each of a vehicle's orders will be at its door, given where the vehicle is.
func (o *Oracle) estimates(at journal.Reading, orders []ledger.Order) []ledger.Estimate {
	out := make([]ledger.Estimate, len(orders))
	if o.cfg.Estimate == nil {
		return out
	}
	round := slices.Clone(orders)
	if o.cfg.Round != nil {
		round = o.cfg.Round(journal.Point{Lat: at.Lat, Lon: at.Lon}, round)
	} else if len(orders) > 1 {
		left := map[journal.OrderID]float64{}
		for _, x := range orders {
			left[x.ID] = o.cfg.Estimate(x, at, 0).Left
		}
		slices.SortStableFunc(round, func(a, b ledger.Order) int { return cmp.Compare(left[a.ID], left[b.ID]) })
	}
	for i, x := range orders {
		stops := slices.IndexFunc(round, func(r ledger.Order) bool { return r.ID == x.ID })
		out[i] = o.cfg.Estimate(x, at, max(stops, 0))
	}
	return out
}
