package oracle

import (
	"context"
	"fmt"
	"sync"
	"time"
)

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
