package sim

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/device"
)

// unit is a device and the care of its owner: one that lost its journal, or has a damaged one, goes on in the epoch after the chain's.
type unit struct {
	*trouble
	cfg   device.Config
	chain Chain
	log   *slog.Logger
	over  <-chan struct{} // closed when nothing runs any more

	mu      sync.Mutex
	device  *device.Device // nil: switched off
	changed chan struct{}  // closed when device is another
}

func newUnit(ctx context.Context, cfg device.Config, chain Chain, t *trouble) (*unit, error) {
	cfg.Clock = t.clock
	u := &unit{trouble: t, cfg: cfg, chain: chain, log: cfg.Log, over: ctx.Done(), changed: make(chan struct{})}
	d, err := u.open(ctx, 0)
	u.device = d
	return u, err
}

// open opens the journal; when it is damaged, or ends before what the chain has, or in an epoch that is known to be lost, a new epoch begins.
func (u *unit) open(ctx context.Context, lost uint32) (*device.Device, error) {
	at, err := u.ask(ctx)
	if err != nil {
		return nil, err
	}
	cfg := u.cfg
	if lost > 0 {
		cfg.Epoch = max(at.Epoch, lost) + 1
	}
	d, err := device.Open(cfg)
	if errors.Is(err, journal.ErrMalformed) && cfg.Dir != "" {
		u.log.Warn("journal is damaged, going on in the next epoch", "device", u.ID(), "error", err)
		file := device.JournalFile(cfg.Dir, cfg.Domain)
		if err := os.Rename(file, fmt.Sprintf("%s.damaged-%d", file, time.Now().UnixNano())); err != nil {
			return nil, err
		}
		cfg.Epoch = max(at.Epoch, lost, 1) + 1
		d, err = device.Open(cfg)
	}
	if err != nil {
		return nil, err
	}
	if have := d.At(); at.Epoch > have.Epoch || at.Epoch == have.Epoch && at.NextSeq > have.NextSeq {
		u.log.Warn("journal was lost, going on in the next epoch", "device", u.ID(), "chain", at.Epoch, "epoch", at.Epoch+1)
		if err := d.Close(); err != nil {
			return nil, err
		}
		cfg.Epoch = at.Epoch + 1
		if d, err = device.Open(cfg); err != nil {
			return nil, err
		}
	}
	d.Anchored(at)
	return d, nil
}

// ask is how far the chain has the journal; it waits for a node that answers.
func (u *unit) ask(ctx context.Context) (journal.State, error) {
	for {
		at, err := u.chain.Journal(ctx, u.ID())
		if err == nil || ctx.Err() != nil {
			return at, errors.Join(err, ctx.Err())
		}
		u.log.Warn("the chain does not say how far a journal is", "device", u.ID(), "error", err)
		if err := rest(ctx, time.Second); err != nil {
			return at, err
		}
	}
}

// run lets the device send until ctx ends, through all that its script has for it.
func (u *unit) run(ctx context.Context) error {
	after := time.Duration(0)
	for {
		fault, planned := u.next(after)
		err := u.runUntil(ctx, fault, planned)
		var lost *device.Lost
		switch {
		case ctx.Err() != nil:
			return u.swap(nil)
		case errors.As(err, &lost):
			err = u.renew(ctx, lost.Epoch, 0, false)
		case err == nil && planned: // its hour has come
			after = fault.From
			down := fault.For
			if fault.Kind == Wiped {
				down = 0
			}
			err = u.renew(ctx, 0, down, fault.Kind == Wiped)
		}
		if err != nil {
			return errors.Join(err, u.swap(nil))
		}
	}
}

func (u *unit) runUntil(ctx context.Context, fault Fault, planned bool) error {
	if planned {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, u.began.Add(fault.From))
		defer cancel()
	}
	u.mu.Lock()
	d := u.device
	u.mu.Unlock()
	return d.Run(ctx)
}

// renew closes the device and opens it again.
func (u *unit) renew(ctx context.Context, lost uint32, down time.Duration, wipe bool) error {
	if err := u.swap(nil); err != nil {
		return err
	}
	if err := rest(ctx, down); err != nil {
		return err
	}
	if wipe && u.cfg.Dir != "" {
		if err := os.Remove(device.JournalFile(u.cfg.Dir, u.cfg.Domain)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	d, err := u.open(ctx, lost)
	if err != nil {
		return err
	}
	return u.swap(d)
}

// swap puts another device in the place of the one there is, which it closes.
func (u *unit) swap(d *device.Device) error {
	u.mu.Lock()
	old := u.device
	u.device = d
	close(u.changed)
	u.changed = make(chan struct{})
	u.mu.Unlock()
	if old == nil {
		return nil
	}
	if err := old.Close(); err != nil && !errors.Is(err, journal.ErrConflict) { // a lost journal was never good to close
		return err
	}
	return nil
}

// errOff is why nothing is signed any more.
var errOff = errors.New("switched off for good")

// with calls f with the device, once it is switched on and its journal and clock are good.
func (u *unit) with(f func(*device.Device) error) error {
	for {
		u.mu.Lock()
		d, changed := u.device, u.changed
		u.mu.Unlock()
		again := time.Duration(0)
		if d != nil {
			err := f(d)
			switch {
			case errors.Is(err, device.ErrClock):
				if _, scripted := u.amount(Jump); !scripted {
					d.TrustClock() // the owner looks at the watch: the machine was asleep, or the script's fault is over
				}
				again = 100 * time.Millisecond
			case errors.Is(err, journal.ErrConflict), errors.Is(err, os.ErrClosed):
			default:
				return err
			}
		}
		var look <-chan time.Time
		if again > 0 {
			look = time.After(again)
		}
		select {
		case <-u.over:
			return errOff
		case <-changed:
		case <-look:
		}
	}
}

// ID implements signer.
func (u *unit) ID() journal.Address {
	if u.cfg.ID != (journal.Address{}) {
		return u.cfg.ID
	}
	return u.cfg.Key.Address()
}

// Act implements signer. It waits while the device is off or its clock wrong.
func (u *unit) Act(r journal.Reading) error {
	return u.with(func(d *device.Device) error { return d.Act(u.spoil(r)) })
}

// Record implements signer. What a device that is off or has a wrong clock would show is nowhere.
func (u *unit) Record(r journal.Reading) error {
	u.mu.Lock()
	d := u.device
	u.mu.Unlock()
	if d == nil {
		return nil
	}
	err := d.Record(u.spoil(r))
	if errors.Is(err, device.ErrClock) {
		if _, scripted := u.amount(Jump); !scripted {
			d.TrustClock()
		}
		return nil
	}
	if errors.Is(err, journal.ErrConflict) || errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}

// Acted implements signer. A device that is off has done nothing, and does not know what it did.
func (u *unit) Acted(kind journal.Kind, subject journal.OrderID) (acted bool) {
	if d := u.now(); d != nil {
		acted = d.Acted(kind, subject)
	}
	return acted
}

// ActedOn implements signer.
func (u *unit) ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) (acted bool) {
	if d := u.now(); d != nil {
		acted = d.ActedOn(kind, subject, aux)
	}
	return acted
}

func (u *unit) now() *device.Device {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.device
}

// rest waits.
func rest(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
