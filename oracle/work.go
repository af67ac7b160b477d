package oracle

import (
	"context"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/waybill/waybill/journal"
)

const (
	bundle   = 32 // messages of one shard that are taken at once, when so many wait
	attempts = 10 // to take a message, with growing pauses about 20 s; then whether it alone is at fault is looked into
)

// teller tells a device how far its journal is stored.
type teller func(device journal.Address, a journal.Ack)

// work takes the messages of one shard in order. One that cannot be stored holds up the shard for as long as database or node
// are away: without them an oracle has nothing to do. When both answer, the message is at fault, and is set aside. After that
// its device has one try for each message, until one succeeds, so that it cannot hold up the others of its shard again.
func (o *Oracle) work(ctx context.Context, queue <-chan mqtt.Message, tell teller) error {
	odd := map[string]struct{}{} // devices with a message set aside; enrolled ones alone get so far
	var batch []mqtt.Message
	for {
		batch = batch[:0]
		select {
		case <-ctx.Done():
			return nil
		case m := <-queue:
			batch = append(batch, m)
		}
		for more := true; more && len(batch) < bundle; {
			select {
			case m := <-queue:
				batch = append(batch, m)
			default:
				more = false
			}
		}
		o.takeSurely(ctx, batch, odd, tell)
		clear(batch)
	}
}

// takeSurely tries until each message is taken, or set aside, or ctx ends. One that is neither is not acknowledged: it comes again with the
// next connection.
func (o *Oracle) takeSurely(ctx context.Context, batch []mqtt.Message, odd map[string]struct{}, tell teller) {
	wait, longest := 50*time.Millisecond, min(o.cfg.Poll, 5*time.Second)
	for n := 1; len(batch) > 0; n++ {
		errs, acks := o.take(ctx, batch)
		if ctx.Err() != nil {
			return
		}
		var left []mqtt.Message
		var last error
		for i, m := range batch {
			device, tries := deviceOf(m.Topic()), attempts
			if _, ok := odd[device]; ok {
				tries = 1
			}
			switch err := errs[i]; {
			case err == nil:
				delete(odd, device)
				m.Ack()
			case n >= tries && o.setAside(ctx, m, err):
				odd[device] = struct{}{}
				m.Ack()
			default:
				left, last = append(left, m), err
			}
		}
		for device, a := range acks { // after the broker, which else has more on its way than devices believe
			tell(device, a)
		}
		if len(left) == 0 {
			if n > attempts {
				o.cfg.Log.Info("messages stored after all", "topic", batch[0].Topic(), "tries", n)
			}
			return
		}
		if n == 1 || n%attempts == 0 {
			o.cfg.Log.Error("messages not stored, trying again", "messages", len(left), "topic", left[0].Topic(), "tries", n, "error", last)
		}
		wait = min(wait, longest)
		if !pause(ctx, wait) {
			return
		}
		wait *= 2
		batch = left
	}
}

// setAside puts a message into the quarantine when node and database answer and it still cannot be stored. It reports false when
// one of them is away. Its device is not told that it is stored, and sends it again.
func (o *Oracle) setAside(ctx context.Context, m mqtt.Message, cause error) bool {
	if _, err := o.cfg.Chain.Journal(ctx, journal.Address{}); err != nil {
		return false
	}
	if err := o.cfg.Inbox.TidyQuarantine(ctx); err != nil { // does nothing most of the time: it asks for an answer
		return false
	}
	r := &refusal{reason: "unstorable", err: cause}
	if err := o.quarantine(ctx, m.Topic(), m.Payload(), r); err != nil {
		return false
	}
	o.counters.dropped.Inc()
	return true
}
