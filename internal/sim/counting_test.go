package sim

import (
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// counts returns the counts that the devices of a role have signed, by device name.
func (w *fakeChain) counts(role journal.Role) map[string][]journal.Reading {
	all := map[string][]journal.Reading{}
	for name, d := range w.devices {
		for _, r := range d.acts {
			if d.enrolled.Role == role && r.Kind == journal.Counting {
				all[name] = append(all[name], r)
			}
		}
	}
	return all
}

// If the contract ignores counts because they are stale, the shelf counts those lines again.
func TestSimulate_repeatsStaleCounts(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.makeStale = 3 // both lines, and one of them again
		w.whileSimulating(1, "", func() {
			w.place(1, 1, 0, 3)
			w.until("delivery", 3*time.Minute, w.allOrders(ledger.Settled))
		})
		for name, all := range w.counts(journal.Shelf) {
			if len(all) != 5 {
				t.Errorf("%s signed %d counts, want 3 stale and 2 others", name, len(all))
			}
		}
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
	})
}

// A robot that finds too few pieces of a confirmed order signs a count. The order is moved, and the devices of another
// centre complete it.
func TestSimulate_robotCountsShortLine(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		id := w.place(1, 1, 0)
		o := w.orders[id]
		o.Status = ledger.Confirmed
		first := o.Centre
		w.network.Items[0].Stock[strconv.Itoa(int(first))] = 0 // the shelf is empty, though the order is confirmed
		w.whileSimulating(1, "", func() { w.until("delivery", 3*time.Minute, w.allOrders(ledger.Settled)) })
		if o.Centre == first {
			t.Errorf("the order stayed in centre %d", first)
		}
		n := 0
		for _, all := range w.counts(journal.Robot) {
			for _, r := range all {
				if n++; r.Subject != id || r.Value != 0 || r.Aux != 0 {
					t.Errorf("a robot signed %+v, want a count of 0 of line 0", r)
				}
			}
		}
		if n != 1 {
			t.Errorf("robots signed %d counts, want 1", n)
		}
	})
}

// While no oracle runs, a robot picks an order and a shelf counts the same item for another one. The count has the pick
// already, so that it agrees with the chain once the readings arrive. It is the same after a restart of the devices.
func TestSimulate_countsWhatIsOnTheShelf(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, restart := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			w := newFakeChain(t)
			var first, second journal.OrderID
			setDown := func(down bool) {
				w.mu.Lock()
				defer w.mu.Unlock()
				w.down = down
			}
			signed := func(role journal.Role, kind journal.Kind, id journal.OrderID) func() bool {
				return func() bool {
					for _, d := range w.devices {
						if d.enrolled.Role == role && d.Acted(kind, id) {
							return true
						}
					}
					return false
				}
			}
			begin := func() {
				first = w.place(1, 1, 0)
				w.until("count", time.Minute, func() bool { return w.status(first) == ledger.Confirmed })
				setDown(true)
				w.until("pick", time.Minute, signed(journal.Robot, journal.Picking, first))
			}
			end := func() {
				second = w.place(2, 1, 0)
				w.mu.Lock()
				w.changed = append(w.changed, second)
				w.mu.Unlock()
				w.until("second count", time.Minute, signed(journal.Shelf, journal.Counting, second))
				setDown(false)
				w.until("delivery", 5*time.Minute, w.allOrders(ledger.Settled))
			}
			if restart {
				w.whileSimulating(1, "", begin)
				w.whileSimulating(1, "", end)
			} else {
				w.whileSimulating(1, "", func() { begin(); end() })
			}
			if w.miscounts > 0 || len(w.ignored) > 0 {
				t.Errorf("restart %t: %d counts differ, ignored readings %v", restart, w.miscounts, w.ignored)
			}
		})
	}
}
