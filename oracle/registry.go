package oracle

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	cacheTime  = 30 * time.Second // maximum age of a cached device
	recheckAge = time.Second      // maximum age of a cached device when a message is refused because of it
	maxDevices = 100_000          // cached devices; messages of unknown devices must not fill the memory
)

// registry caches the enrolled devices. It is safe for concurrent use.
type registry struct {
	chain Chain
	now   func() time.Time

	mu    sync.Mutex // guards cache
	cache map[journal.Address]cached
}

// cached is a device as the chain had it at a time.
type cached struct {
	device ledger.Device
	absent bool // the device was not enrolled
	at     time.Time
}

func newRegistry(c Chain) *registry {
	return &registry{chain: c, now: time.Now, cache: map[journal.Address]cached{}}
}

// check returns the result of verify for the device with this id, or a refusal if it is not enrolled. If the result for
// a cached device is an error, check reads the device from the chain again, unless it did so within recheckAge.
func (r *registry) check(ctx context.Context, id journal.Address, verify func(ledger.Device) error) error {
	for maxAge := cacheTime; ; maxAge = recheckAge {
		found, fresh, err := r.lookup(ctx, id, maxAge)
		if err != nil {
			return err
		}
		if found.absent {
			err = newRefusal("device_unknown", journal.ErrNotFound)
		} else {
			err = verify(found.device)
		}
		if err == nil || fresh || maxAge == recheckAge {
			return err
		}
	}
}

// lookup returns a device that was read at most maxAge ago. fresh means that this call read it from the chain.
func (r *registry) lookup(
	ctx context.Context, id journal.Address, maxAge time.Duration,
) (found cached, fresh bool, err error) {
	r.mu.Lock()
	found, ok := r.cache[id]
	r.mu.Unlock()
	if ok && r.now().Sub(found.at) < maxAge {
		return found, false, nil
	}
	found = cached{at: r.now()}
	found.device, err = r.chain.Device(ctx, id)
	if errors.Is(err, journal.ErrNotFound) {
		found.absent, err = true, nil
	}
	if err != nil {
		return found, false, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.cache) >= maxDevices {
		clear(r.cache)
	}
	r.cache[id] = found
	return found, true, nil
}

// invalidate removes a device from the cache.
func (r *registry) invalidate(id journal.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.cache, id)
}
