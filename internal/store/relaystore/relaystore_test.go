package relaystore_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/store/relaystore"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func TestMain(m *testing.M) { storetest.Main(m) }

const budget = 1000

var wallet, other = journal.Address{1}, journal.Address{2}

// A wallet can use its gas once in an hour, whatever another one uses. The time to wait is that of the rows which are
// too much.
func TestReserve(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s, conn, ctx := relaystore.New(storetest.Pool(t, url)), storetest.Connect(t, url), t.Context()
	reserve := func(what string, digest byte, by journal.Address, gas uint64, want bool) time.Duration {
		t.Helper()
		fresh, wait, err := s.Reserve(ctx, journal.Hash{digest}, by, gas, budget)
		if err != nil || fresh != want {
			t.Errorf("%s: got fresh=%t, %v; want %t", what, fresh, err, want)
		}
		return wait
	}
	age := func(digest byte, by string) {
		t.Helper()
		const q = `update relayed_actions set created = now() - $2::interval where digest = $1`
		if _, err := conn.Exec(ctx, q, append([]byte{digest}, make([]byte, 31)...), by); err != nil {
			t.Fatal(err)
		}
	}
	reserve("the first", 1, wallet, 400, true)
	reserve("the first again", 1, wallet, 400, false)
	age(1, "50 minutes")
	reserve("the second", 2, wallet, 500, true)
	age(2, "20 minutes")
	wait := reserve("too much until the first is over", 3, wallet, 200, false)
	if wait.Round(time.Minute) != 10*time.Minute {
		t.Errorf("wait %s, want ten minutes", wait)
	}
	if wait := reserve("too much until both are over", 3, wallet, 600, false); wait.Round(time.Minute) != 40*time.Minute {
		t.Errorf("wait %s, want forty minutes", wait)
	}
	reserve("another wallet", 4, other, 1000, true)
	age(1, "61 minutes")
	reserve("after the first is over", 3, wallet, 500, true)
	if wait := reserve("with all of it used", 5, wallet, 1, false); wait.Round(time.Minute) != 40*time.Minute {
		t.Errorf("wait %s, want forty minutes", wait)
	}
}

// The gas that an action used counts, not what it reserved. A refused action can be tried again, and its gas counts.
func TestUsedAndRefused(t *testing.T) {
	t.Parallel()
	s, ctx := relaystore.New(storetest.Pool(t, storetest.URL(t))), t.Context()
	requireRelayed := func(digest byte, want bool) {
		t.Helper()
		if got, err := s.Relayed(ctx, journal.Hash{digest}); err != nil || got != want {
			t.Errorf("action %d: relayed is %t, %v; want %t", digest, got, err, want)
		}
	}
	reserve := func(digest byte, gas uint64, want bool) {
		t.Helper()
		if fresh, _, err := s.Reserve(ctx, journal.Hash{digest}, wallet, gas, budget); err != nil || fresh != want {
			t.Errorf("action %d: got fresh=%t, %v; want %t", digest, fresh, err, want)
		}
	}
	requireRelayed(1, false)
	reserve(1, budget, true)
	requireRelayed(1, true)
	if err := s.Used(ctx, journal.Hash{1}, 300); err != nil {
		t.Fatal(err)
	}
	requireRelayed(1, true)
	reserve(2, 700, true)
	if err := errors.Join(s.Used(ctx, journal.Hash{2}, 100), s.Refused(ctx, journal.Hash{2})); err != nil {
		t.Fatal(err)
	}
	requireRelayed(2, false)
	reserve(2, 601, false)
	reserve(2, 600, true)
	requireRelayed(2, true)
}

// Requests at the same time do not get more than the budget together.
func TestReserve_concurrently(t *testing.T) {
	t.Parallel()
	s, ctx := relaystore.New(storetest.Pool(t, storetest.URL(t))), t.Context()
	var accepted atomic.Int32
	var all sync.WaitGroup
	for i := range byte(10) {
		all.Go(func() {
			fresh, _, err := s.Reserve(ctx, journal.Hash{i}, wallet, budget/4, budget)
			if err != nil {
				t.Error(err)
			}
			if fresh {
				accepted.Add(1)
			}
		})
	}
	all.Wait()
	if got := accepted.Load(); got != 4 {
		t.Errorf("%d requests were accepted, want 4", got)
	}
}
