package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

const (
	maxWindow  = 32 // segments without acknowledgement; brokers drop messages that slow subscribers do not read
	maxBackoff = 16 // maximum timeout as a multiple of Config.Resend
)

// LostJournalError means that the oracle acknowledged readings that are not in the journal: the device lost its journal
// or uses an old copy. The device must continue in a higher epoch, see Config.Epoch. It wraps journal.ErrConflict.
type LostJournalError struct {
	Epoch     uint32 // as acknowledged
	Next      uint64 // as acknowledged
	HaveEpoch uint32 // as in the journal
	HaveNext  uint64 // as in the journal
}

func (l *LostJournalError) Error() string {
	return fmt.Sprintf("journal ends at epoch %d, sequence number %d, but the oracle acknowledged up to %d, %d: "+
		"the journal was lost, set Config.Epoch to %d or higher: %v",
		l.HaveEpoch, l.HaveNext, l.Epoch, l.Next, l.Epoch+1, journal.ErrConflict)
}

// Unwrap returns journal.ErrConflict.
func (l *LostJournalError) Unwrap() error { return journal.ErrConflict }

// Run sends the journal to the oracle until ctx ends, then returns nil. It reconnects after a lost connection, and
// resends segments that are not acknowledged. While the journal cannot be written, it tries again. It returns
// *LostJournalError if the oracle acknowledges readings that the journal does not have, and journal.ErrMalformed if
// Config.Broker is not a URL.
func (d *Device) Run(ctx context.Context) error {
	if d.cfg.Transport != nil {
		return d.runOver(ctx, d.cfg.Transport)
	}
	own, err := NewConnection(ConnectionConfig{
		Broker: d.cfg.Broker, TLS: d.cfg.TLS, ClientID: d.id.String(), Log: d.cfg.Log,
	})
	if err != nil {
		return fmt.Errorf("device %s: %w", d.id, err)
	}
	g, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	g.Go(func() error { return own.Run(ctx) })
	g.Go(func() error {
		defer cancel()
		return d.runOver(ctx, own)
	})
	return g.Wait()
}

// runOver is Run over a given transport.
func (d *Device) runOver(ctx context.Context, t Transport) error {
	subscribed, unsubscribe := t.Subscribe(journal.AckTopic(d.id), d.acknowledged)
	defer unsubscribe()
	var s sendState
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-subscribed:
			s = sendState{} // a new connection: resend from the first segment that is not acknowledged
		case <-d.wake:
		case <-timer.C:
		}
		now := time.Now()
		d.checkDisk(now)
		due, err := d.flush(now)
		if errors.Is(err, ErrDisk) { // noteDisk has reported it
			due, err = now.Add(d.cfg.Resend), nil
		}
		if err != nil {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		if err := d.send(t, &s, now); err != nil && !errors.Is(err, ErrDisk) {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		timer.Reset(min(d.cfg.Resend, due.Sub(now)))
	}
}

// acknowledged processes an acknowledgement of the oracle. If it is before an earlier one, the oracle lost data, and
// the segments after it are sent again.
func (d *Device) acknowledged(payload []byte) {
	a, err := journal.UnmarshalAck(payload)
	if err != nil {
		d.cfg.Log.Warn("acknowledgement ignored", "device", d.id, "error", err)
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	defer d.wakeRun()
	s := &d.state
	if d.disk.fault != nil {
		return
	}
	if err := d.keepTime(a); err != nil && !errors.Is(err, ErrDisk) {
		d.cfg.Log.Error("offset to the time of the chain not stored", "device", d.id, "error", err)
	}
	if a.Epoch < s.epoch || a.Epoch == s.epoch && a.Next == s.acked && !a.Ended {
		return
	}
	if a.Epoch > s.epoch || a.Next > s.next {
		d.disk.fault = &LostJournalError{Epoch: a.Epoch, Next: a.Next, HaveEpoch: s.epoch, HaveNext: s.next}
		return
	}
	err = d.write(ackRecord(a))
	if errors.Is(err, ErrDisk) { // the acknowledgement counts nevertheless: after a restart it arrives again
		err = d.apply(0, ackRecord(a))
	}
	if err != nil {
		d.cfg.Log.Error("acknowledgement not stored", "device", d.id, "error", err)
		return
	}
	if s.lost {
		d.cfg.Log.Warn("oracle lost acknowledged readings, resending", "device", d.id, "from", a.Next)
		d.requeue()
	}
	if a.Ended {
		d.goOn()
		return
	}
	d.compactIfLarge()
}

// flush closes the open segment if it has reached SegmentTime. due is the time at which to call flush again.
func (d *Device) flush(now time.Time) (due time.Time, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.state.open) == 0 {
		return now.Add(d.cfg.SegmentTime), nil
	}
	if due := d.opened.Add(d.cfg.SegmentTime); now.Before(due) {
		return due, nil
	}
	draft := d.state.draft()
	pending, err := d.seal(&draft, false)
	if err != nil {
		return now, err
	}
	return now.Add(d.cfg.SegmentTime), d.write(pending)
}

// sendState is the state of sending over one connection. Without an acknowledgement it halves window and doubles
// timeout, so that thousands of devices do not overload a slow broker.
type sendState struct {
	epoch   uint32        // epoch of the journal
	next    uint64        // first sequence number not sent since the last resend
	acked   uint64        // last acknowledgement that was processed
	since   time.Time     // time of the last acknowledgement or resend
	window  int           // maximum number of segments without acknowledgement; 0: not started
	timeout time.Duration // time after since at which segments are resent
}

// progress doubles the window and resets the timeout after an acknowledgement.
func (s *sendState) progress(now time.Time, resend time.Duration) {
	s.since, s.window, s.timeout = now, min(maxWindow, 2*s.window), resend
}

// backOff halves the window and doubles the timeout after a timeout, and restarts at the first segment that is not
// acknowledged.
func (s *sendState) backOff(now time.Time, acked uint64, resend time.Duration) {
	s.next, s.since, s.window, s.timeout = acked, now, max(1, s.window/2), min(2*s.timeout, maxBackoff*resend)
}

// send publishes live readings and segments that are due. It syncs them to disk before. Otherwise a device that lost
// them in a power failure could sign other readings with the same sequence numbers.
func (d *Device) send(t Transport, s *sendState, now time.Time) error {
	live, segments, err := d.outbox(s, now, t.Connected())
	if err != nil {
		return err
	}
	for _, b := range live {
		t.Publish(journal.LiveTopic(d.id), 0, b)
	}
	for _, b := range segments {
		t.Publish(journal.SegmentTopic(d.id), 1, b)
	}
	return nil
}

// outbox returns the encoded messages to publish now, and updates s as if they were sent.
func (d *Device) outbox(s *sendState, now time.Time, connected bool) (live, segments [][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.disk.sync(); err != nil {
		d.noteDisk(probeSize, err)
		return nil, nil, err
	}
	if !connected {
		d.live = d.live[:0]
		return nil, nil, nil
	}
	if live, err = d.takeLive(); err != nil {
		return nil, nil, err
	}
	state := &d.state
	if s.epoch != state.epoch {
		*s = sendState{epoch: state.epoch}
	}
	if s.window == 0 {
		s.since, s.window, s.timeout = now, maxWindow, d.cfg.Resend
	}
	if s.acked != state.acked {
		if state.acked < s.acked {
			s.next = state.acked
		}
		s.acked = state.acked
		s.progress(now, d.cfg.Resend)
	}
	d.noteSilence(now)
	if len(state.queue) == 0 {
		s.since = now
		return live, nil, nil
	}
	if now.Sub(s.since) >= s.timeout {
		s.backOff(now, state.acked, d.cfg.Resend)
	}
	for _, q := range state.queue[:min(s.window, len(state.queue))] {
		if q.first < s.next {
			continue
		}
		r, _, err := d.disk.read(q.at)
		if err != nil {
			return nil, nil, err
		}
		segments = append(segments, r.body)
		d.startProbe(q)
		s.next = q.end
	}
	return live, segments, nil
}

// silenceFactor is the time without an acknowledgement that is reported, in multiples of Config.Resend.
const silenceFactor = 20

// silence is the time since when the first segment of the queue waits for its acknowledgement.
type silence struct {
	first    queued
	since    time.Time // zero: the queue is empty
	reported bool
}

// noteSilence logs once that segments are sent but not acknowledged, and once that they are.
func (d *Device) noteSilence(now time.Time) {
	s, q := &d.silence, d.state.queue
	switch {
	case len(q) > 0 && q[0] == s.first && !s.since.IsZero():
		if s.reported || now.Sub(s.since) < silenceFactor*d.cfg.Resend {
			return
		}
		s.reported = true
		size := 0
		if r, _, err := d.disk.read(q[0].at); err == nil {
			size = len(r.body)
		}
		d.cfg.Log.Warn("the oracle does not acknowledge: the broker drops segments, because of its rights or their size, or "+
			"no oracle runs", "device", d.id, "topic", journal.SegmentTopic(d.id), "bytes", size, "segments", len(q))
		return
	case s.reported:
		d.cfg.Log.Info("the oracle acknowledges again", "device", d.id)
	}
	d.silence = silence{}
	if len(q) > 0 {
		d.silence = silence{first: q[0], since: now}
	}
}

// wakeRun wakes runOver.
func (d *Device) wakeRun() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}
