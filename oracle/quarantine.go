package oracle

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// quarantine stores a refused message, unless the quota is exhausted. It logs the first of several equal messages.
func (o *Oracle) quarantine(ctx context.Context, topic string, payload []byte, r *refusal) error {
	if !o.quota.allow(time.Now(), len(topic)+min(len(payload), maxPayload)+len(r.err.Error())) {
		o.counters.quarantined.WithLabelValues("flood").Inc()
		return nil
	}
	fresh, err := o.cfg.Inbox.Quarantine(ctx, topic, payload, r.reason, r.err.Error())
	if err != nil {
		return fmt.Errorf("quarantine message (%w): %w", r, err)
	}
	o.counters.quarantined.WithLabelValues(r.reason).Inc()
	if fresh { // a device resends a refused segment, because it is not acknowledged
		o.cfg.Log.Warn("message refused", "reason", r.reason, "topic", fmt.Sprintf("%.120q", topic), "error", r.err)
	}
	return nil
}

const (
	maxPerMinute      = 600       // refused messages stored per minute
	maxBytesPerMinute = 4 << 20   // bytes of refused messages stored per minute
	maxPayload        = 128 << 10 // stored bytes of a payload; longer payloads are truncated
)

// quota limits what is stored in the quarantine per minute, so that a flood of invalid messages does not fill the disk.
// It is safe for concurrent use.
type quota struct {
	mu       sync.Mutex
	since    time.Time // start of the current minute
	messages int       // stored since
	bytes    int       // stored since
}

// allow reports whether a message of size bytes may be stored, and counts it if so.
func (q *quota) allow(now time.Time, size int) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if now.Sub(q.since) >= time.Minute {
		q.since, q.messages, q.bytes = now, 0, 0
	}
	if q.messages >= maxPerMinute || q.bytes+size > maxBytesPerMinute {
		return false
	}
	q.messages, q.bytes = q.messages+1, q.bytes+size
	return true
}

// tidyQuarantine deletes old messages from the quarantine at the start and each hour, until ctx ends.
func (o *Oracle) tidyQuarantine(ctx context.Context) error {
	for {
		if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil && ctx.Err() == nil {
			o.cfg.Log.Error("deleting old messages from the quarantine failed", "error", err)
		}
		if !pause(ctx, time.Hour) {
			return nil
		}
	}
}
