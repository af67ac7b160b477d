package pushqueue_test

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// A message that waits while a reorganisation takes back what it says is not sent; it is when it happens again, once.
func TestPushOfAStepTakenBack(t *testing.T) {
	t.Parallel()
	b := newPushBench(t)
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
		t.Fatalf("%d messages are kept, %d were sent of a step that was taken back", n, len(sent))
	}
	b.queue() // the retraction is no message
	b.advance(id, ledger.Departed)
	b.queue()
	if p := take(t, sent, 1)[0]; p.Step != ledger.Departed {
		t.Errorf("sent %+v", p)
	}
	b.rewind(number, hash)
	b.advance(id, ledger.Departed)
	b.queue()
	if n := b.sql(`select count(*) from river_job`); n != 2 {
		t.Errorf("%d jobs, want the one that was dropped and the one that was sent", n)
	}
}
