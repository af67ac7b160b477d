package device

import (
	"context"
	"time"

	"github.com/waybill/waybill/journal"
)

const (
	// maxTimeError is the maximum difference of chain and device that is ignored. The oracle tells the time to a few
	// seconds only, and an offset that changes with each acknowledgement would put readings out of order.
	maxTimeError = 30 * time.Second
	// maxProbe is the maximum time between a segment and its acknowledgement for which the acknowledgement's time is used.
	maxProbe = 20 * time.Second
	// syncInterval is the interval of heartbeats of Sync.
	syncInterval = 5 * time.Second
)

// probe is the first segment that was sent while none was under way. An acknowledgement that covers it was made after
// it was sent, so its time is not old. Other acknowledgements may be retained messages, or were queued by the broker
// while the device was offline.
type probe struct {
	from uint64        // sequence numbers below it may have been sent by an earlier process
	end  uint64        // sequence number after the segment; 0: none is under way
	sent time.Duration // elapsed time when it was sent
}

// startProbe records that a segment is being sent.
func (d *Device) startProbe(q queued) {
	p, now := &d.probe, d.clock.elapsed()
	if p.end > 0 && now-p.sent > maxProbe { // its acknowledgement was lost, or comes too late to tell the time
		p.end = 0
	}
	if p.end == 0 && q.first >= p.from {
		p.end, p.sent, p.from = q.end, now, q.end // a segment that is sent again is no probe
	}
}

// keepTime stores the offset of the chain's time if an acknowledgement tells it and the stored one is wrong.
func (d *Device) keepTime(a journal.Ack) error {
	p, s := &d.probe, &d.state
	if a.Epoch != s.epoch || p.end == 0 || a.Next < p.end || a.Next > s.next {
		return nil
	}
	p.end = 0
	if a.Time.IsZero() || d.clock.elapsed()-p.sent > maxProbe {
		return nil
	}
	offset := a.Time.Sub(d.clock.wall().Round(0)).Truncate(time.Millisecond)
	if offset.Abs() <= maxTimeError {
		offset = 0
	}
	if s.timed && (offset-s.offset).Abs() <= maxTimeError {
		return nil
	}
	first := !s.timed
	if err := d.write(timeRecord(offset)); err != nil {
		return err
	}
	if first {
		close(d.synced)
	}
	d.cfg.Log.Info("the clock follows the time of the chain", "device", d.id, "offset", offset)
	return nil
}

// Offset returns the time on the chain minus the time of the device's clock. Readings carry the time on the chain. The
// oracle tells it with its acknowledgements. known is false before the first one, and then readings carry the time of
// the clock. The offset is kept in the journal. Differences of up to 30 s are ignored.
func (d *Device) Offset() (offset time.Duration, known bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state.offset, d.state.timed
}

// Sync waits until the offset to the time on the chain is known, while Run runs. Meanwhile it sends heartbeats, which
// the oracle acknowledges with the time. A device should call it before its first act: an act with a time ahead of the
// chain blocks the journal until that time. Sync returns the error of ctx if that ends first.
func (d *Device) Sync(ctx context.Context) error {
	for {
		select {
		case <-d.synced:
			return nil
		default:
		}
		if err := d.Heartbeat(); err != nil {
			return err
		}
		timer := time.NewTimer(syncInterval)
		select {
		case <-d.synced:
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		}
		timer.Stop()
	}
}

// Heartbeat records a heartbeat and sends it at once. The oracle acknowledges it with the time of the chain. A device
// that may have been idle for long can call it before it signs an act, and wait until Offset is right.
func (d *Device) Heartbeat() error {
	if err := d.Record(journal.Reading{Kind: journal.Heartbeat}); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	defer d.wakeRun()
	if len(d.state.open) == 0 {
		return nil
	}
	draft := d.state.draft()
	pending, err := d.seal(&draft, false)
	if err != nil {
		return err
	}
	return d.write(pending)
}
