package store_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestFeed_concurrentWriters checks that a reader that reads only later entries sees every number in order.
func TestFeed_concurrentWriters(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	wakeups := s.Listen(t.Context())
	const writers, each = 8, 25
	var wg sync.WaitGroup
	for range writers {
		wg.Go(func() {
			for range each {
				if err := s.AppendNumber(t.Context(), first); err != nil {
					t.Error(err)
				}
			}
		})
	}
	last := uint64(0)
	for last < writers*each && !t.Failed() {
		<-wakeups
		entries, err := s.Feed(t.Context(), first, last, 1000)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if last++; e.Seq != last || string(e.Body) != fmt.Sprintf(`{"seq":%d}`, last) {
				t.Fatalf("entry %d with body %s, want entry %d", e.Seq, e.Body, last)
			}
		}
	}
	wg.Wait()
}

// TestListen_oncePerCommit checks that a commit sends one wakeup for each order, however many entries it appends.
func TestListen_oncePerCommit(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	wakeups := s.Listen(t.Context())
	if b := <-wakeups; b != (journal.OrderID{}) {
		t.Fatalf("the first wakeup is for %s, want all orders", b)
	}
	blocks := chain(ledger.Block{}, 0, append(journey(first), []ledger.Event{placed(second)})...)
	apply(t, s, blocks...)
	if err := s.AppendNumber(t.Context(), journal.OrderID{3}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []journal.OrderID{first, second, {3}} {
		if b := <-wakeups; b != want {
			t.Errorf("wakeup for %s, want %s", b, want)
		}
	}
}

func TestListen_reconnects(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	wakeups := s.Listen(t.Context())
	<-wakeups
	admin, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { admin.Close(t.Context()) }) //nolint:errcheck,gosec // the test is over
	const terminate = `select count(pg_terminate_backend(pid)) from pg_stat_activity
		where datname = current_database() and query = 'listen waybill_feed'`
	var n int
	if err := admin.QueryRow(t.Context(), terminate).Scan(&n); err != nil || n != 1 {
		t.Fatalf("terminated %d connections, %v; want 1", n, err)
	}
	if b := <-wakeups; b != (journal.OrderID{}) {
		t.Errorf("the wakeup after the reconnection is for %s, want all orders", b)
	}
	if err := s.AppendNumber(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	if b := <-wakeups; b != first {
		t.Errorf("wakeup for %s, want %s", b, first)
	}
}
