package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// fakeClaims has parcels and policies, and a clock that the test sets.
type fakeClaims struct {
	heads    chan ledger.Cursor
	mu       sync.Mutex // guards the rest
	now      time.Time
	down     error
	parcels  []ledger.Order
	refused  map[journal.OrderID]error
	settled  map[journal.OrderID]int // calls
	policies map[journal.Hash]ledger.Policy
}

func (f *fakeClaims) Heads(context.Context) <-chan ledger.Cursor { return f.heads }

func (f *fakeClaims) Now(context.Context) (time.Time, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now, f.down
}

func (f *fakeClaims) Policy(_ context.Context, hash journal.Hash) (ledger.Policy, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	p, ok := f.policies[hash]
	if !ok {
		return p, journal.ErrNotFound
	}
	return p, nil
}

func (f *fakeClaims) Orders(_ context.Context, statuses ...ledger.Status) (found []ledger.Order, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, o := range f.parcels {
		for _, s := range statuses {
			if o.Status == s && f.settled[o.ID] < 1 || o.Status == s && f.refused[o.ID] != nil {
				found = append(found, o)
			}
		}
	}
	return found, nil
}

func (f *fakeClaims) Settle(_ context.Context, o ledger.Order, p ledger.Policy) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.settled[o.ID]++
	if p != f.policies[o.Terms.Policy] {
		return fmt.Errorf("settled with policy %+v", p)
	}
	return f.refused[o.ID]
}

// after sets the time and whether the node is down, and sends a head. Once the settler has handled it, after returns
// how often each parcel was settled.
func (f *fakeClaims) after(d time.Duration, down error) map[journal.OrderID]int {
	f.mu.Lock()
	f.now, f.down = start.Add(d), down
	f.mu.Unlock()
	f.heads <- ledger.Cursor{}
	f.heads <- ledger.Cursor{} // it is received after the round of the first
	f.mu.Lock()
	defer f.mu.Unlock()
	return maps.Clone(f.settled)
}

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// Each parcel is settled when its time is over. A parcel that is refused, one whose policy is unknown, and an outage of
// the node do not keep the others waiting.
func TestSettler(t *testing.T) {
	t.Parallel()
	log, said := testenv.NewLog(t)
	short, long := journal.Hash{1}, journal.Hash{2}
	parcel := func(n byte, status ledger.Status, policy journal.Hash) ledger.Order {
		return ledger.Order{
			ID: journal.OrderID{n}, Status: status, Since: start, Terms: ledger.Terms{Policy: policy},
		}
	}
	f := &fakeClaims{
		heads: make(chan ledger.Cursor), settled: map[journal.OrderID]int{},
		refused: map[journal.OrderID]error{{1}: errors.New("no gas")},
		policies: map[journal.Hash]ledger.Policy{
			short: {Window: 10 * time.Second, DecideTime: 30 * time.Second, ReturnTime: 40 * time.Second},
			long:  {Window: time.Minute},
		},
		parcels: []ledger.Order{
			parcel(1, ledger.Delivered, short), parcel(2, ledger.Delivered, journal.Hash{3}),
			parcel(3, ledger.Delivered, short), parcel(4, ledger.Delivered, long), parcel(5, ledger.Disputed, short),
			parcel(6, ledger.InReturn, short), parcel(7, ledger.Departed, short),
		},
	}
	s := &settler{
		chain: f, orders: f, writer: f, policies: map[journal.Hash]ledger.Policy{}, log: log,
		outage: &health.Outage{What: "the parcels to settle", Log: log},
	}
	done := make(chan error)
	go func() { done <- s.run(t.Context()) }()

	want, tried := map[journal.OrderID]int{}, 0
	check := func(after time.Duration, down error) {
		t.Helper()
		got := f.after(after, down)
		tried = got[journal.OrderID{1}]
		delete(got, journal.OrderID{1})
		if !maps.Equal(got, want) {
			t.Errorf("after %s: settled %v, want %v", after, got, want)
		}
	}
	check(10*time.Second, nil)
	check(11*time.Second, errors.New("no node"))
	want[journal.OrderID{3}] = 1
	check(11*time.Second, nil)
	before := tried
	want[journal.OrderID{5}] = 1
	check(31*time.Second, nil)
	if before == 0 || tried <= before {
		t.Errorf("the first parcel was tried %d times, then %d times, want more", before, tried)
	}
	want[journal.OrderID{4}] = 1
	check(time.Hour, nil)
	want[journal.OrderID{6}] = 1
	check(time.Hour+41*time.Second, nil)
	close(f.heads)
	if err := <-done; err != nil {
		t.Error(err)
	}
	for _, text := range []string{"no node", "no gas", "policy of a parcel is unknown"} {
		if said.Count(text) == 0 {
			t.Errorf("the log does not contain %q", text)
		}
	}
}
