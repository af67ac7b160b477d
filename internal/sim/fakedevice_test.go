package sim

import (
	"slices"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// fakeDevice implements signer with a journal in memory. It fails the test if the simulation signs something twice.
type fakeDevice struct {
	chain    *fakeChain
	enrolled ledger.EnrolledDevice
	id       journal.Address
	number   uint16 // among the devices of its role and site, from 1

	mu      sync.Mutex
	acts    []journal.Reading
	records []journal.Reading
	revoked bool // the chain ignores its readings
}

func (f *fakeDevice) ID() journal.Address { return f.id }

func (f *fakeDevice) Act(r journal.Reading) error {
	f.chain.mu.Lock()
	stale := f.chain.stale[r.Subject][Count{f.id, r.Aux}]
	f.chain.mu.Unlock()
	f.mu.Lock()
	before := 0
	for _, a := range f.acts {
		if a.Kind == r.Kind && a.Subject == r.Subject && a.Aux == r.Aux {
			before++
		}
	}
	// A stale count is repeated once for each time that the chain ignored it.
	again := before > 0 && r.Kind != journal.Weather && (r.Kind != journal.Counting || before != stale)
	f.acts = append(f.acts, r)
	f.mu.Unlock()
	f.chain.mu.Lock()
	defer f.chain.mu.Unlock()
	if r.Kind == journal.Departing { // a signature that was replaced may be repeated, but not before it is on chain
		again = slices.ContainsFunc(f.chain.queue, func(s signed) bool {
			return s.by == f && s.r.Kind == r.Kind && s.r.Subject == r.Subject && s.r.Aux == r.Aux
		})
	}
	if again {
		f.chain.t.Errorf("%s signed %s of %s twice", f.enrolled.Name, r.Kind, r.Subject.Short())
	}
	if hook := f.chain.beforeDock; hook != nil && r.Kind == journal.Departing && f.enrolled.Role == journal.Dock {
		hook(r.Subject)
	}
	f.chain.queue = append(f.chain.queue, signed{f, r})
	return nil
}

func (f *fakeDevice) ActInZone(r journal.Reading, middle journal.Point) error {
	r.Lat, r.Lon = middle.Lat, middle.Lon
	return f.Act(r)
}

// Offset implements signer.
func (f *fakeDevice) Offset() (time.Duration, bool) {
	f.chain.mu.Lock()
	defer f.chain.mu.Unlock()
	return f.chain.ahead, true
}

func (f *fakeDevice) Record(r journal.Reading) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.records = append(f.records, r)
	return nil
}

func (f *fakeDevice) has(k journal.Kind, id journal.OrderID, aux uint64) bool {
	return slices.ContainsFunc(f.acts, func(r journal.Reading) bool {
		return r.Kind == k && r.Subject == id && (aux == anyAux || r.Aux == aux)
	})
}

const anyAux = 1 << 60 // matches every Aux

func (f *fakeDevice) Acted(k journal.Kind, id journal.OrderID) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.has(k, id, anyAux)
}

func (f *fakeDevice) ActedOn(k journal.Kind, id journal.OrderID, aux uint64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.has(k, id, aux)
}

func (f *fakeDevice) HandedOver(id journal.OrderID, nonce int64, vehicle uint64) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.ContainsFunc(f.acts, func(r journal.Reading) bool {
		return r.Kind == journal.Departing && r.Subject == id && r.Value == nonce && r.Aux == vehicle
	})
}
