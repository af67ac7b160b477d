package device

import (
	"errors"
	"fmt"
	"syscall"
	"time"

	"github.com/waybill/waybill/journal"
)

var (
	// ErrDisk means that the journal cannot be written, for example because the disk is full, read-only or broken. The
	// device tries again until it can. What Act or Record returned it for is not in the journal; see ErrUnsynced.
	ErrDisk = errors.New("the journal cannot be written")
	// ErrUnsynced means that an act is in the journal, but not durably: Run sends it when the disk can be written. It must
	// not be repeated.
	ErrUnsynced = errors.New("the act is not on disk yet")
)

const (
	probeSize   = 4096 // bytes that must be free
	probeFactor = 3    // interval of probes of a disk that works, in multiples of Config.Resend
)

// diskHealth is whether the journal can be written.
type diskHealth struct {
	err     error     // last error of the outage; nil: it can be written
	size    int       // bytes that could not be written
	probed  time.Time // of the last probe
	rewrote time.Time // of the last attempt to replace a file that could not be synced
}

// DiskFault returns why the journal cannot be written, which wraps ErrDisk, or nil if it can.
func (d *Device) DiskFault() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.health.err
}

// noteDisk reports the first failure of an outage of the disk, and its end: that as many bytes could be written.
func (d *Device) noteDisk(size int, err error) {
	h := &d.health
	switch {
	case errors.Is(err, ErrDisk):
		first := h.err == nil
		h.err, h.size = err, max(h.size, size)
		if !first {
			return
		}
		if d.cfg.Disk != nil {
			d.cfg.Disk(err)
		} else {
			d.cfg.Log.Error("waiting for the disk of the journal", "device", d.id, "cause", err)
		}
	case err == nil && h.err != nil && size >= h.size && d.disk.unsynced == nil:
		h.err, h.size = nil, 0
		if d.cfg.Disk != nil {
			d.cfg.Disk(nil)
		} else {
			d.cfg.Log.Info("no longer waiting for the disk of the journal", "device", d.id)
		}
	}
}

// checkDisk probes the disk if that is due, so that a full disk is noticed before the next act. If a sync has failed,
// it writes the journal to a new file: what the old one has on disk is unknown.
func (d *Device) checkDisk(now time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	interval := d.cfg.Resend
	if d.health.err == nil {
		interval *= probeFactor
	}
	if now.Sub(d.health.probed) < interval {
		return
	}
	d.health.probed = now
	d.recoverDisk()
	size := max(probeSize, d.health.size)
	d.noteDisk(size, d.disk.probe(size))
}

// recoverDisk replaces a file that could not be synced, at most once a second.
func (d *Device) recoverDisk() {
	if d.disk.unsynced == nil || time.Since(d.health.rewrote) < time.Second {
		return
	}
	d.health.rewrote = time.Now()
	if err := d.rewrite(nil); err != nil {
		d.cfg.Log.Debug("replacing a journal that cannot be synced failed", "device", d.id, "error", err)
	}
}

// diskError wraps ErrDisk around an error of the file system.
func diskError(err error) error {
	var number syscall.Errno
	if errors.As(err, &number) && !errors.Is(err, journal.ErrConflict) && !errors.Is(err, ErrDisk) {
		return fmt.Errorf("%w: %w", ErrDisk, err)
	}
	return err
}
