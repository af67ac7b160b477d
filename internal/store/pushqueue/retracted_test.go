package pushqueue_test

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// TestWorkPushes_removedStep removes the step of a queued message by a rewind. The message is not sent. When the step
// is repeated, it is sent once.
func TestWorkPushes_removedStep(t *testing.T) {
	t.Parallel()
	b := newFixture(t)
	id := pushOrder(1)
	b.advance(id, ledger.Placed)
	b.subscribe(id, "https://push.test/a", 0)
	number, hash := b.last.Number, b.last.Hash
	b.advance(id, ledger.Departed)
	b.queue()
	b.rewind(number, hash)

	sent := make(chan ledger.Push, 10)
	b.work(func(p ledger.Push) error { sent <- p; return nil })
	storetest.Until(t, b.url, `select count(*) from river_job where state = 'completed'`)
	if n := b.sql(`select count(*) from push_messages`); n != 0 || len(sent) != 0 {
		t.Fatalf("%d messages stored and %d sent for a removed step, want none", n, len(sent))
	}
	b.queue() // the retraction in the feed causes no message
	b.advance(id, ledger.Departed)
	b.queue()
	if p := receive(t, sent, 1)[0]; p.Step != ledger.Departed {
		t.Errorf("sent %+v, want departed", p)
	}
	b.rewind(number, hash)
	b.advance(id, ledger.Departed)
	b.queue()
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want 2: one that was dropped and one that was sent", n)
	}
}
