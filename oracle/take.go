package oracle

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// teller tells a device how far its journal is stored.
type teller func(device ledger.Address, a journal.Ack)

// take does all that one message needs; when it returns nil the broker may forget the message. An error means that the message
// was not looked after: it has to be taken again.
func (o *Oracle) take(ctx context.Context, topic string, payload []byte, tell teller) error {
	device, channel, err := journal.ParseTopic(topic)
	if err == nil && channel == journal.SegmentChannel {
		err = o.takeSegment(ctx, device, payload, tell)
	} else if err == nil && channel == journal.LiveChannel {
		err = o.takeLive(ctx, device, payload)
	} else if err == nil {
		err = ledger.ErrMalformed
	}
	if errors.Is(err, ledger.ErrMalformed) && asRefusal(err) == nil {
		err = refuse("topic", err)
	}
	if r := asRefusal(err); r != nil {
		return o.quarantine(ctx, topic, payload, r)
	}
	return err
}

func (o *Oracle) takeSegment(ctx context.Context, device ledger.Address, payload []byte, tell teller) error {
	m, digest, err := o.segment(ctx, device, payload)
	if err != nil {
		return err
	}
	at, fresh, err := o.save(ctx, m, digest)
	s := m.Segment
	switch {
	case errors.Is(err, ledger.ErrConflict):
		return refuse("equivocation", err)
	case errors.Is(err, ledger.ErrReplayed):
		o.counters.repeated.Inc()
	case errors.Is(err, ledger.ErrGap):
		o.counters.gaps.Inc()
		o.cfg.Log.Warn("segment out of turn", "reason", "gap", "device", device, "epoch", s.Epoch, "found", s.FirstSeq, "expected", at.NextSeq)
		if s.Epoch > at.Epoch { // its epoch has not begun here
			at = ledger.Journal{Epoch: s.Epoch}
		}
	case err != nil:
		return err
	case fresh:
		o.counters.stored.Inc()
	default:
		o.counters.repeated.Inc()
	}
	tell(device, journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq})
	ring(o.saved)
	return nil
}

// save begins a device's journal where the chain has it, when it is the first time.
func (o *Oracle) save(ctx context.Context, m journal.SegmentMessage, digest ledger.Hash) (at ledger.Journal, fresh bool, err error) {
	at, fresh, err = o.cfg.Inbox.SaveSegment(ctx, m, digest)
	if !errors.Is(err, ledger.ErrNotFound) {
		return at, fresh, err
	}
	if at, err = o.cfg.Chain.Journal(ctx, m.Segment.Device); err != nil {
		return at, false, err
	}
	if err := o.cfg.Inbox.Begin(ctx, m.Segment.Device, at); err != nil {
		return at, false, err
	}
	return o.cfg.Inbox.SaveSegment(ctx, m, digest)
}

func (o *Oracle) takeLive(ctx context.Context, device ledger.Address, payload []byte) error {
	m, err := o.live(ctx, device, payload)
	if r := asRefusal(err); r != nil && r.reason == "clock" {
		o.counters.positions.WithLabelValues("stale").Inc()
		return nil // late, not wrong
	}
	if err != nil || m.Reading.Kind != ledger.Position {
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
func (o *Oracle) estimates(at ledger.Reading, orders []ledger.Order) []ledger.Estimate {
	out := make([]ledger.Estimate, len(orders))
	if o.cfg.Estimate == nil {
		return out
	}
	round := slices.Clone(orders)
	if o.cfg.Round != nil {
		round = o.cfg.Round(ledger.Point{Lat: at.Lat, Lon: at.Lon}, round)
	} else if len(orders) > 1 {
		left := map[ledger.OrderID]float64{}
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

func (o *Oracle) quarantine(ctx context.Context, topic string, payload []byte, r *refusal) error {
	if !o.room.take(time.Now(), len(topic)+min(len(payload), kept)+len(r.err.Error())) { // whoever floods us must not fill the disk
		o.counters.quarantined.WithLabelValues("flood").Inc()
		return nil
	}
	fresh, err := o.cfg.Inbox.Quarantine(ctx, topic, payload, r.reason, r.err.Error())
	if err != nil {
		return fmt.Errorf("message refused (%w): %w", r, err)
	}
	o.counters.quarantined.WithLabelValues(r.reason).Inc()
	if fresh { // a device sends again and again what is not acknowledged
		o.cfg.Log.Warn("message refused", "reason", r.reason, "topic", fmt.Sprintf("%.120q", topic), "error", r.err)
	}
	return nil
}

const (
	perMinute      = 600       // refused messages that are kept
	bytesPerMinute = 4 << 20   // of them
	kept           = 128 << 10 // bytes of a payload that the quarantine keeps
)

// room counts what is kept in a minute.
type room struct {
	mu    sync.Mutex
	from  time.Time
	used  int
	bytes int
}

// take reports whether a message of so many bytes may be kept; one that may not takes no room.
func (r *room) take(now time.Time, size int) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if now.Sub(r.from) >= time.Minute {
		r.from, r.used, r.bytes = now, 0, 0
	}
	if r.used >= perMinute || r.bytes+size > bytesPerMinute {
		return false
	}
	r.used, r.bytes = r.used+1, r.bytes+size
	return true
}

// tidy takes old messages out of the quarantine, at the start and every hour.
func (o *Oracle) tidy(ctx context.Context) error {
	for {
		if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("take old messages out of the quarantine", "error", err)
		}
		if !pause(ctx, time.Hour) {
			return nil
		}
	}
}
