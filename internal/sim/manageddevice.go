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

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/journal"
)

// managedDevice runs a device, restarts it when its faults demand it, and does what its owner would do: if the
// journal is lost or damaged, it opens the epoch after the chain's. It is safe for concurrent use.
type managedDevice struct {
	*injector
	cfg    device.Config
	chain  Chain
	log    *slog.Logger
	outage *health.Outage  // of the chain; shared by all devices
	done   <-chan struct{} // closed when the simulation ends

	mu      sync.Mutex     // guards the fields below
	device  *device.Device // nil while switched off
	opened  time.Time      // time of opening device
	changed chan struct{}  // closed and replaced when device changes
	jump    time.Duration  // by which the chain's time jumped; 0: the device knows it
	before  time.Duration  // offset before the jump
}

// newManagedDevice opens the device.
func newManagedDevice(
	ctx context.Context, cfg device.Config, chain Chain, t *injector, outage *health.Outage,
) (*managedDevice, error) {
	cfg.Clock = t.clock
	u := &managedDevice{injector: t, cfg: cfg, chain: chain, log: cfg.Log, outage: outage, done: ctx.Done()}
	u.changed = make(chan struct{})
	d, err := u.openOrWait(ctx, 0)
	u.device, u.opened = d, time.Now()
	return u, err
}

// openOrWait is open, but it retries each second while the disk cannot be written.
func (u *managedDevice) openOrWait(ctx context.Context, lost uint32) (*device.Device, error) {
	for {
		d, err := u.open(ctx, lost)
		if err == nil {
			u.cfg.Disk(nil)
		}
		if !errors.Is(err, device.ErrDisk) {
			return d, err
		}
		u.cfg.Disk(err)
		if err := sleep(ctx, time.Second); err != nil {
			return nil, err
		}
	}
}

// open opens the journal. It begins a new epoch if the journal is damaged, or ends before the chain's head, or if
// lost, an epoch known to be lost, is not 0. A damaged journal is renamed and kept.
func (u *managedDevice) open(ctx context.Context, lost uint32) (*device.Device, error) {
	at, err := u.chainState(ctx)
	if err != nil {
		return nil, err
	}
	cfg := u.cfg
	if lost > 0 {
		cfg.Epoch = max(at.Epoch, lost) + 1
	}
	d, err := device.Open(cfg)
	if errors.Is(err, journal.ErrMalformed) && cfg.Dir != "" {
		u.log.Warn("journal is damaged: renaming it and beginning the next epoch", "device", u.ID(), "error", err)
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
		u.log.Warn("journal ends before the chain's head: beginning the next epoch", "device", u.ID(),
			"chain", at.Epoch, "epoch", at.Epoch+1)
		if err := d.Close(); err != nil {
			return nil, err
		}
		cfg.Epoch = at.Epoch + 1
		if d, err = device.Open(cfg); err != nil {
			return nil, err
		}
	}
	d.SetAnchored(at)
	return d, nil
}

// chainState returns the head of the journal on chain. It retries each second until the node answers or ctx ends.
func (u *managedDevice) chainState(ctx context.Context) (journal.State, error) {
	for {
		at, err := u.chain.Journal(ctx, u.ID())
		if err == nil {
			u.outage.Up()
		}
		if err == nil || ctx.Err() != nil {
			return at, errors.Join(err, ctx.Err())
		}
		u.outage.Down(err)
		if err := sleep(ctx, time.Second); err != nil {
			return at, err
		}
	}
}

// run runs the device until ctx ends, and restarts it when a fault demands it or its epoch is lost.
func (u *managedDevice) run(ctx context.Context) error {
	after := time.Duration(0)
	for {
		fault, planned := u.nextRestart(after)
		err := u.runUntil(ctx, fault, planned)
		var lost *device.LostJournalError
		switch {
		case ctx.Err() != nil:
			return u.replace(nil)
		case errors.As(err, &lost):
			err = u.restart(ctx, lost.Epoch, 0, false)
		case err == nil && planned: // the fault begins
			after = fault.From
			down := fault.For
			if fault.Kind == JournalLost {
				down = 0
			}
			err = u.restart(ctx, 0, down, fault.Kind == JournalLost)
		}
		if err != nil {
			return errors.Join(err, u.replace(nil))
		}
	}
}

// runUntil runs the device until the fault begins, if one is planned, or until ctx ends.
func (u *managedDevice) runUntil(ctx context.Context, fault Fault, planned bool) error {
	if planned {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, u.began.Add(fault.From))
		defer cancel()
	}
	u.mu.Lock()
	d := u.device
	u.mu.Unlock()
	g, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	g.Go(func() error {
		defer cancel()
		return d.Run(ctx)
	})
	g.Go(func() error {
		if err := d.Sync(ctx); err != nil && ctx.Err() == nil { // the device can sign by its own clock
			u.log.Warn("asking for the time of the chain failed", "device", u.ID(), "error", err)
		}
		return nil
	})
	return g.Wait()
}

// restart closes the device, waits for down, deletes the journal if wipe is true, and opens the device again.
func (u *managedDevice) restart(ctx context.Context, lost uint32, down time.Duration, wipe bool) error {
	if err := u.replace(nil); err != nil {
		return err
	}
	if err := sleep(ctx, down); err != nil {
		return err
	}
	if wipe && u.cfg.Dir != "" {
		err := os.Remove(device.JournalFile(u.cfg.Dir, u.cfg.Domain))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	d, err := u.openOrWait(ctx, lost)
	if err != nil {
		return err
	}
	return u.replace(d)
}

// replace sets the current device, nil for none, and closes the previous one.
func (u *managedDevice) replace(d *device.Device) error {
	u.mu.Lock()
	old := u.device
	u.device, u.opened = d, time.Now()
	close(u.changed)
	u.changed = make(chan struct{})
	u.mu.Unlock()
	if old == nil {
		return nil
	}
	err := old.Close()
	if errors.Is(err, device.ErrDisk) {
		u.log.Warn("closing the journal failed: its last readings may be lost", "device", u.ID(), "error", err)
		return nil
	}
	if errors.Is(err, journal.ErrConflict) { // a lost journal cannot be written
		return nil
	}
	return err
}

var (
	errStopped   = errors.New("sign: the simulation has ended")
	errNotSynced = errors.New("the time of the chain is unknown")
)

// syncTimeout is the time for which a device waits for the time of the chain before its first act. A device that cannot
// reach the oracle then signs by its own clock.
const syncTimeout = 5 * time.Second

// withDevice calls f with the device and returns its error. It waits while the device is switched off, its journal is
// being replaced, its clock is wrong or f returns errNotSynced. The error is errStopped if the simulation ends first.
func (u *managedDevice) withDevice(f func(*device.Device) error) error {
	for {
		u.mu.Lock()
		d, changed := u.device, u.changed
		u.mu.Unlock()
		wait := time.Duration(0)
		if d != nil {
			err := f(d)
			switch {
			case errors.Is(err, device.ErrClock):
				if _, scripted := u.amount(ClockJump); !scripted {
					d.TrustClock() // the owner confirms the clock after a sleep of the machine or the end of a fault
				}
				wait = 100 * time.Millisecond
			case errors.Is(err, device.ErrUnsynced):
				return nil // it is in the journal
			case errors.Is(err, device.ErrDisk):
				wait = time.Second
			case errors.Is(err, errNotSynced):
				wait = 20 * time.Millisecond
			case errors.Is(err, journal.ErrConflict), errors.Is(err, os.ErrClosed):
			default:
				return err
			}
		}
		var retry <-chan time.Time
		if wait > 0 {
			retry = time.After(wait)
		}
		select {
		case <-u.done:
			return errStopped
		case <-changed:
		case <-retry:
		}
	}
}

// ID implements signer.
func (u *managedDevice) ID() journal.Address {
	if u.cfg.ID != (journal.Address{}) {
		return u.cfg.ID
	}
	return u.cfg.Key.Address()
}

// Act implements signer. It waits while the device is switched off, its clock is wrong or its journal cannot be
// written, up to syncTimeout for the time of the chain, and up to timeLimit for that after a jump.
func (u *managedDevice) Act(r journal.Reading) error {
	return u.withSynced(func(d *device.Device) error { return d.Act(u.distort(r)) })
}

// ActInZone implements signer. It waits as Act does.
func (u *managedDevice) ActInZone(r journal.Reading, middle journal.Point) error {
	return u.withSynced(func(d *device.Device) error { return d.ActInZone(u.distort(r), middle) })
}

// withSynced is withDevice, but it also waits for the time of the chain, up to syncTimeout, or timeLimit after a jump.
func (u *managedDevice) withSynced(f func(*device.Device) error) error {
	return u.withDevice(func(d *device.Device) error {
		if _, known := d.Offset(); !known && !u.openFor(syncTimeout) || u.awaitsJump() {
			return errNotSynced
		}
		return f(d)
	})
}

// openFor reports whether the device was opened at least a time ago.
func (u *managedDevice) openFor(t time.Duration) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return time.Since(u.opened) >= t
}

// Record implements signer. It drops the reading while the device is switched off, its clock is wrong or its journal
// cannot be written.
func (u *managedDevice) Record(r journal.Reading) error {
	u.mu.Lock()
	d := u.device
	u.mu.Unlock()
	if d == nil {
		return nil
	}
	err := d.Record(u.distort(r))
	if errors.Is(err, device.ErrClock) {
		if _, scripted := u.amount(ClockJump); !scripted {
			d.TrustClock()
		}
		return nil
	}
	if errors.Is(err, journal.ErrConflict) || errors.Is(err, os.ErrClosed) || errors.Is(err, device.ErrDisk) {
		return nil
	}
	return err
}

// Acted implements signer. It returns false while the device is switched off.
func (u *managedDevice) Acted(kind journal.Kind, subject journal.OrderID) (acted bool) {
	if d := u.current(); d != nil {
		acted = d.Acted(kind, subject)
	}
	return acted
}

// HandedOver implements signer. It returns false while the device is switched off.
func (u *managedDevice) HandedOver(subject journal.OrderID, nonce int64, vehicle uint64) (signed bool) {
	if d := u.current(); d != nil {
		signed = d.HandedOver(subject, nonce, vehicle)
	}
	return signed
}

// ActedOn implements signer. It returns false while the device is switched off.
func (u *managedDevice) ActedOn(kind journal.Kind, subject journal.OrderID, aux uint64) (acted bool) {
	if d := u.current(); d != nil {
		acted = d.ActedOn(kind, subject, aux)
	}
	return acted
}

// Offset implements signer. It returns 0, false while the device is switched off.
func (u *managedDevice) Offset() (offset time.Duration, known bool) {
	if d := u.current(); d != nil {
		offset, known = d.Offset()
	}
	return offset, known
}

// current returns the device, or nil while it is switched off.
func (u *managedDevice) current() *device.Device {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.device
}

// sleep waits for d. It returns the error of ctx if that ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
