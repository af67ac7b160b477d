package sim

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Each exception stops an order at one step, and other orders go on. When it is over, the order goes on too.
func TestSimulate_exceptions(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.doors = newFakeDoors()
		type order struct {
			id    journal.OrderID
			stops ledger.Status // with the exception
			ends  ledger.Status // when it is over
		}
		var all []order
		w.whileSimulating(1, "", func() {
			for i, c := range []struct {
				wrong       ledger.Exception
				stops, ends ledger.Status
			}{
				{ledger.ShelfEmpty, ledger.Refunded, ledger.Refunded},
				{ledger.NotPacked, ledger.Picked, ledger.Settled},
				{ledger.NotCollected, ledger.Assigned, ledger.Settled},
				{ledger.NotDelivered, ledger.Departed, ledger.Settled},
				{ledger.NobodyHome, ledger.Attempted, ledger.Settled},
				{ledger.RefusedAtDoor, ledger.Returned, ledger.Returned},
				{ledger.NoException, ledger.Settled, ledger.Settled},
			} {
				item := 0
				if c.wrong == ledger.ShelfEmpty {
					item = 1 // its shelves are empty on chain afterwards
				}
				id := w.place(byte(i+1), 1, item)
				w.doors.comeHome(id, w.needCode(id)) // the code alone does not open the door
				w.doors.set(id, c.wrong)
				all = append(all, order{id, c.stops, c.ends})
			}
			advance(8 * time.Minute)
			for _, o := range all {
				if got := w.status(o.id); got != o.stops {
					t.Errorf("with %q the parcel is %s, want %s", w.doors.Exception(o.id), got, o.stops)
				}
			}
			for _, o := range all {
				w.doors.set(o.id, ledger.NoException)
			}
			advance(8 * time.Minute)
			for i, o := range all {
				if got := w.status(o.id); got != o.ends {
					t.Errorf("after exception %d the parcel is %s, want %s", i, got, o.ends)
				}
			}
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
	})
}

// A parcel that was not delivered because nobody was at home can be refused when somebody is.
func TestSimulate_refusedAfterAttempt(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.doors = newFakeDoors()
		w.whileSimulating(1, "", func() {
			id := w.place(1, 1, 0)
			w.needCode(id)
			w.until("failed attempt", 4*time.Minute, func() bool { return w.status(id) == ledger.Attempted })
			w.doors.set(id, ledger.RefusedAtDoor)
			w.until("return", 4*time.Minute, func() bool { return w.status(id) == ledger.Returned })
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
	})
}
