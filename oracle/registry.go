package oracle

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
)

const (
	trusted    = 30 * time.Second // how long an entry of the registry is believed
	rechecked  = time.Second      // how old an entry must be to be asked for again because it would refuse something
	maxDevices = 100_000          // strangers' ids must not fill the memory
)

// registry remembers for a short while what the chain says about devices.
type registry struct {
	chain Chain
	now   func() time.Time

	mu    sync.Mutex
	known map[journal.Address]registered
}

type registered struct {
	device ledger.Device
	absent bool
	at     time.Time
}

func newRegistry(c Chain) *registry {
	return &registry{chain: c, now: time.Now, known: map[journal.Address]registered{}}
}

// pass looks the device up and lets check decide. What would be refused is looked up afresh before it is.
func (r *registry) pass(ctx context.Context, id journal.Address, check func(ledger.Device) error) error {
	for patience := trusted; ; patience = rechecked {
		found, fresh, err := r.lookup(ctx, id, patience)
		if err != nil {
			return err
		}
		if found.absent {
			err = newRefusal("device_unknown", journal.ErrNotFound)
		} else {
			err = check(found.device)
		}
		if err == nil || fresh || patience == rechecked {
			return err
		}
	}
}

func (r *registry) lookup(ctx context.Context, id journal.Address, patience time.Duration) (found registered, fresh bool, err error) {
	r.mu.Lock()
	found, ok := r.known[id]
	r.mu.Unlock()
	if ok && r.now().Sub(found.at) < patience {
		return found, false, nil
	}
	found = registered{at: r.now()}
	found.device, err = r.chain.Device(ctx, id)
	if errors.Is(err, journal.ErrNotFound) {
		found.absent, err = true, nil
	}
	if err != nil {
		return found, false, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.known) >= maxDevices {
		clear(r.known)
	}
	r.known[id] = found
	return found, true, nil
}

// forget has the chain asked again about a device.
func (r *registry) forget(id journal.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.known, id)
}
