package oracle

import (
	"context"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
)

const (
	bundle   = 32 // messages of one shard that are processed at once, if so many wait
	attempts = 10 // at a message, with growing pauses about 20 s; then it is set aside if it alone is at fault
)

// work processes the messages of one shard in order. One that cannot be stored holds up the shard for as long as
// database or node are away: without them an oracle has nothing to do. When both answer, the message is at fault, and
// is set aside. After that its device has one attempt for each message, until one succeeds, so that it cannot hold up
// the others of its shard again.
func (o *Oracle) work(ctx context.Context, queue <-chan mqtt.Message, tell teller) error {
	odd := map[string]struct{}{} // devices with a message set aside; enrolled ones alone get so far
	for {
		var b batch
		select {
		case <-ctx.Done():
			return nil
		case m := <-queue:
			b = append(b, &message{Message: m})
		}
		for more := true; more && len(b) < bundle; {
			select {
			case m := <-queue:
				b = append(b, &message{Message: m})
			default:
				more = false
			}
		}
		o.retry(ctx, b, odd, tell)
	}
}

// retry processes a batch until each message is done, or set aside, or ctx ends. One that is neither is not
// acknowledged: it comes again with the next connection.
func (o *Oracle) retry(ctx context.Context, b batch, odd map[string]struct{}, tell teller) {
	first := b[0].Topic()
	wait, longest := 50*time.Millisecond, min(o.cfg.Poll, 5*time.Second)
	for n := 1; ; n++ {
		o.process(ctx, b, tell)
		if ctx.Err() != nil {
			return
		}
		left := o.left(ctx, b, n, odd)
		if len(left) == 0 {
			if n > attempts {
				o.cfg.Log.Info("messages stored after all", "topic", first, "tries", n)
			}
			return
		}
		if n == 1 || n%attempts == 0 {
			last := left[len(left)-1]
			o.cfg.Log.Error("messages not stored, trying again", "messages", len(left), "topic", left[0].Topic(), "tries", n,
				"error", last.err)
		}
		wait = min(wait, longest)
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

// left are the messages that have to be processed again after n attempts.
func (o *Oracle) left(ctx context.Context, b batch, n int, odd map[string]struct{}) (again batch) {
	for _, m := range b {
		device, tries := deviceOf(m.Topic()), attempts
		if _, ok := odd[device]; ok {
			tries = 1
		}
		switch {
		case m.err == nil:
			delete(odd, device)
		case n >= tries && o.setAside(ctx, m):
			odd[device] = struct{}{}
			m.Ack()
		default:
			again = append(again, m)
		}
	}
	return again
}

// setAside puts a message into the quarantine when node and database answer and it still cannot be stored. It reports
// false when one of them is away. Its device is not told that it is stored, and sends it again.
func (o *Oracle) setAside(ctx context.Context, m *message) bool {
	if _, err := o.cfg.Chain.Journal(ctx, journal.Address{}); err != nil {
		return false
	}
	if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil { // does nothing most of the time: it asks for an answer
		return false
	}
	r := &refusal{reason: "unstorable", err: m.err}
	if err := o.quarantine(ctx, m.Topic(), m.Payload(), r); err != nil {
		return false
	}
	o.counters.dropped.Inc()
	return true
}
