package sim

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// set changes an order as a transaction would, and sends it with the next block.
func (w *fakeChain) set(id journal.OrderID, change func(*ledger.Order)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	o := w.orders[id]
	change(o)
	w.step(o, journal.Reading{Time: now()}, nil)
}

// The dock signs the return of a parcel that was refused at the door, and of one that the shopper sends back.
func TestSimulate_takesParcelsBack(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, status := range []ledger.Status{ledger.Refused, ledger.InReturn} {
		synctest.Test(t, func(t *testing.T) {
			w := newFakeChain(t)
			w.whileSimulating(1, "", func() {
				id := w.place(1, 1, 0)
				w.until("departure", 3*time.Minute, func() bool { return w.status(id) == ledger.Departed })
				w.set(id, func(o *ledger.Order) { o.Status = status })
				w.until("return", 3*time.Minute, func() bool { return w.status(id) == ledger.Returned })
				w.place(2, 1, 0)
				w.until("delivery", 3*time.Minute, func() bool {
					return w.status(w.ids[0]) == ledger.Returned && w.status(w.ids[1]) == ledger.Settled
				})
			})
			if len(w.ignored) > 0 || w.miscounts > 0 {
				t.Errorf("%s: ignored readings %v, %d counts differ", status, w.ignored, w.miscounts)
			}
		})
	}
}

// If a carrier does not come and the parcel is reassigned, the fleet of the next quote fetches and delivers it.
func TestSimulate_fetchesReassignedParcel(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		id := w.place(1, 1, 0)
		silent := map[ledger.Mode]bool{}
		w.whileSimulating(1, "", func() {
			w.until("assignment", 3*time.Minute, func() bool {
				w.mu.Lock()
				defer w.mu.Unlock()
				o := w.orders[id]
				if o.Status != ledger.Assigned {
					return false
				}
				silent[o.Mode] = true
				for _, d := range w.devices { // all vehicles of the fleet are silent
					if d.enrolled.Role == journal.Vehicle && d.enrolled.Mode == o.Mode {
						d.revoked = true
					}
				}
				return true
			})
			advance(2 * time.Minute)
			if w.status(id) != ledger.Assigned {
				t.Fatalf("the parcel is %s without its carrier", w.status(id))
			}
			w.set(id, func(o *ledger.Order) {
				for _, c := range w.network.Carriers {
					for _, q := range c.Quotes {
						if !silent[q.Mode] {
							o.Carrier, o.Mode = c.ID, q.Mode
						}
					}
				}
				o.Since, o.Handover, o.Vehicle, o.Number = now().Truncate(time.Second), 0, journal.Address{}, 0
			})
			w.until("delivery", 4*time.Minute, w.allOrders(ledger.Settled))
		})
		if mode := w.orders[id].Mode; silent[mode] || w.orders[id].Vehicle == (journal.Address{}) {
			t.Errorf("delivered by mode %s of the silent fleet", mode)
		}
	})
}
