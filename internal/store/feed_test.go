package store_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// Many writers, one reader that only ever asks for what comes after: it must see every number, in order.
func TestFeedLosesNothingToConcurrentWriters(t *testing.T) {
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
				t.Fatalf("entry %d, body %s, want %d", e.Seq, e.Body, last)
			}
		}
	}
	wg.Wait()
}

func TestListenWakesOncePerOrderAndCommit(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	wakeups := s.Listen(t.Context())
	if b := <-wakeups; b != (journal.OrderID{}) {
		t.Fatalf("first wakeup %s, want one for everything", b)
	}
	blocks := chain(ledger.Block{}, 0, append(journey(first), []ledger.Event{placed(second)})...)
	apply(t, s, blocks...)
	if err := s.AppendNumber(t.Context(), journal.OrderID{3}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []journal.OrderID{first, second, {3}} {
		if b := <-wakeups; b != want {
			t.Errorf("wakeup %s, want %s", b, want)
		}
	}
}

func TestListenConnectsAgain(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	wakeups := s.Listen(t.Context())
	<-wakeups
	admin, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { admin.Close(t.Context()) }) //nolint:errcheck,gosec // the test is over
	const cut = `select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and query = 'listen waybill_feed'`
	var n int
	if err := admin.QueryRow(t.Context(), cut).Scan(&n); err != nil || n != 1 {
		t.Fatalf("cut %d connections, %v", n, err)
	}
	if b := <-wakeups; b != (journal.OrderID{}) {
		t.Errorf("wakeup after the cut %s, want one for everything", b)
	}
	if err := s.AppendNumber(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	if b := <-wakeups; b != first {
		t.Errorf("wakeup %s, want %s", b, first)
	}
}
