package oracle

import (
	"context"
	"log/slog"
	"time"

	"github.com/waybill/waybill/journal"
)

const (
	maxMessages = 32 // maximum number of messages in a batch
	maxAttempts = 10 // attempts to process a message, in about 20 s, before it may be quarantined as unstorable
)

// work processes the messages of one shard in batches, in order. While database or node are unavailable, a message that
// cannot be stored blocks the shard. If both are available, the cause is the message, and it is quarantined as
// unstorable. From then on, messages of its device have only one attempt until one succeeds, so that the device does
// not block the other devices of the shard again.
func (o *Oracle) work(ctx context.Context, q *queue, sendAck ackFunc) error {
	suspects := map[string]struct{}{} // enrolled devices whose last message was unstorable
	for {
		var b batch
		select {
		case <-ctx.Done():
			return nil
		case m := <-q.messages:
			b = append(b, q.taken(m))
		}
		for more := true; more && len(b) < maxMessages; {
			select {
			case m := <-q.messages:
				b = append(b, q.taken(m))
			default:
				more = false
			}
		}
		o.retry(ctx, b, suspects, sendAck)
	}
}

// retry processes a batch repeatedly until each message is processed or quarantined, or ctx ends. The broker redelivers
// messages that are not acknowledged then with the next connection.
func (o *Oracle) retry(ctx context.Context, b batch, suspects map[string]struct{}, sendAck ackFunc) {
	first := b[0].Topic()
	wait, maxWait := 50*time.Millisecond, min(o.cfg.Poll, 5*time.Second)
	for n := 1; ; n++ {
		o.process(ctx, b, sendAck)
		if ctx.Err() != nil {
			return
		}
		left := o.unprocessed(ctx, b, n, suspects)
		if len(left) == 0 {
			if n > maxAttempts {
				o.cfg.Log.Info("messages stored after failed attempts", "topic", first, "attempts", n)
			}
			return
		}
		if n == 1 || n%maxAttempts == 0 {
			last := left[len(left)-1]
			level := slog.LevelError
			if o.storage.Cause() != nil { // it is logged once for all shards
				level = slog.LevelDebug
			}
			o.cfg.Log.Log(ctx, level, "storing messages failed, retrying",
				"messages", len(left), "topic", left[0].Topic(), "attempts", n, "error", last.err)
		}
		wait = min(wait, maxWait)
		if !pause(ctx, wait) {
			return
		}
		wait *= 2
		b = b[:0]
		for _, m := range left {
			b = append(b, &message{Message: m.Message})
		}
	}
}

// unprocessed returns the messages to process again after n attempts. It quarantines messages that are unstorable.
func (o *Oracle) unprocessed(ctx context.Context, b batch, n int, suspects map[string]struct{}) (again batch) {
	for _, m := range b {
		device, attempts := deviceOf(m.Topic()), maxAttempts
		if _, ok := suspects[device]; ok {
			attempts = 1
		}
		switch {
		case m.err == nil:
			delete(suspects, device)
		case n >= attempts && o.quarantineUnstorable(ctx, m):
			suspects[device] = struct{}{}
			m.Ack()
		default:
			again = append(again, m)
		}
	}
	return again
}

// quarantineUnstorable quarantines a message if node and database are available. It returns false if not. The message
// is not acknowledged to its device, which resends it.
func (o *Oracle) quarantineUnstorable(ctx context.Context, m *message) bool {
	if _, err := o.cfg.Chain.Journal(ctx, journal.Address{}); err != nil {
		return false
	}
	if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil { // checks that the database is available
		return false
	}
	r := &refusal{reason: "unstorable", err: m.err}
	if err := o.quarantine(ctx, m.Topic(), m.Payload(), r); err != nil {
		return false
	}
	o.counters.dropped.Inc()
	return true
}
