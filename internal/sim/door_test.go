package sim

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// fakeDoors are the people at the doors.
type fakeDoors struct {
	mu      sync.Mutex
	codes   map[journal.OrderID]journal.Code
	wrong   map[journal.OrderID]ledger.Exception
	changed chan struct{}
}

func newFakeDoors() *fakeDoors {
	return &fakeDoors{
		codes: map[journal.OrderID]journal.Code{}, wrong: map[journal.OrderID]ledger.Exception{},
		changed: make(chan struct{}),
	}
}

func (d *fakeDoors) Exception(parcel journal.OrderID) ledger.Exception {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.wrong[parcel.Order()]
}

// set sets what goes wrong with an order.
func (d *fakeDoors) set(order journal.OrderID, e ledger.Exception) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.wrong[order] = e
	close(d.changed)
	d.changed = make(chan struct{})
}

func (d *fakeDoors) Code(parcel journal.OrderID) (journal.Code, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	code, ok := d.codes[parcel]
	return code, ok
}

func (d *fakeDoors) Changed() <-chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.changed
}

// comeHome tells the code of a parcel at its door.
func (d *fakeDoors) comeHome(parcel journal.OrderID, code journal.Code) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.codes[parcel] = code
	close(d.changed)
	d.changed = make(chan struct{})
}

// needCode makes the delivery of an order need a code.
func (w *fakeChain) needCode(id journal.OrderID) journal.Code {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.codes[id] = journal.Code{id[0], 13: 7}
	w.orders[id].Terms.Proof = ledger.ProofCode
	return w.codes[id]
}

// A delivery carries the code that is told at the door. If nobody is there, the vehicle signs one failed attempt,
// delivers its other parcels, and comes again when somebody is there, also after a restart.
func TestSimulate_codeAtTheDoor(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.doors = newFakeDoors()
		var away journal.OrderID
		var code journal.Code
		w.whileSimulating(1, "", func() {
			home := w.place(1, 1, 0)
			away = w.place(2, 1, 1)
			w.doors.comeHome(home, w.needCode(home))
			code = w.needCode(away)
			w.until("failed attempt", 4*time.Minute, func() bool { return w.status(away) == ledger.Attempted })
			w.until("delivery at home", 4*time.Minute, func() bool { return w.status(home) == ledger.Settled })
			other := w.place(3, 1, 2) // the fleet goes on meanwhile
			w.until("another delivery", 4*time.Minute, func() bool { return w.status(other) == ledger.Settled })
		})
		w.whileSimulating(1, "", func() {
			advance(2 * time.Minute)
			if s := w.status(away); s != ledger.Attempted {
				t.Errorf("with nobody at home the parcel is %s", s)
			}
			w.doors.comeHome(away, code)
			w.until("delivery", 3*time.Minute, func() bool { return w.status(away) == ledger.Settled })
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
		attempts := 0
		for _, s := range w.orders[away].Steps {
			if s.Kind == journal.Attempting {
				attempts++
			}
		}
		if attempts != 1 {
			t.Errorf("%d failed attempts, want 1", attempts)
		}
	})
}
