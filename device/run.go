package device

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
)

const (
	window  = 32 // segments on their way at once, at most: brokers drop what a slow subscriber has not taken
	longest = 16 // times Config.Resend, the longest patience
)

// Lost says that the oracle knows more of a device than its own journal does: the journal was lost. It is journal.ErrConflict.
type Lost struct {
	Epoch     uint32 // as acknowledged
	Next      uint64
	HaveEpoch uint32 // as in the journal
	HaveNext  uint64
}

func (l *Lost) Error() string {
	return fmt.Sprintf("acknowledged to epoch %d sequence %d, journal ends at %d, %d: it was lost, go on in epoch %d: %v",
		l.Epoch, l.Next, l.HaveEpoch, l.HaveNext, l.Epoch+1, journal.ErrConflict)
}

// Unwrap is journal.ErrConflict.
func (l *Lost) Unwrap() error { return journal.ErrConflict }

// Run sends the journal until ctx ends, then returns nil. It reconnects by itself. The error is *Lost when the
// oracle knows more of this device than its own journal does: the journal was lost, and Config.Epoch has to be raised.
func (d *Device) Run(ctx context.Context) error {
	if d.cfg.Line != nil {
		return d.runOn(ctx, d.cfg.Line)
	}
	own, err := NewLink(LinkConfig{Broker: d.cfg.Broker, TLS: d.cfg.TLS, ClientID: d.id.String(), Log: d.cfg.Log})
	if err != nil {
		return fmt.Errorf("device %s: %w", d.id, err)
	}
	g, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	g.Go(func() error { return own.Run(ctx) })
	g.Go(func() error {
		defer cancel()
		return d.runOn(ctx, own)
	})
	return g.Wait()
}

func (d *Device) runOn(ctx context.Context, line Line) error {
	up, leave := line.Join(journal.AckTopic(d.id), d.acknowledged)
	defer leave()
	var s sender
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-up:
			s = sender{} // everything again from the first that is not acknowledged
		case <-d.wake:
		case <-timer.C:
		}
		now := time.Now()
		due, err := d.flush(now)
		if err != nil {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		if err := d.send(line, &s, now); err != nil {
			return fmt.Errorf("device %s: %w", d.id, err)
		}
		timer.Reset(min(d.cfg.Resend, due.Sub(now)))
	}
}

// acknowledged takes the oracle's word. A word that goes back means that the oracle lost what it had: it is sent again.
func (d *Device) acknowledged(payload []byte) {
	a, err := journal.UnmarshalAck(payload)
	if err != nil {
		d.cfg.Log.Warn("acknowledgement refused", "device", d.id, "error", err)
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	defer d.poke()
	s := &d.state
	if d.disk.fault != nil || a.Epoch < s.epoch || a.Epoch == s.epoch && a.Next == s.acked {
		return
	}
	if a.Epoch > s.epoch || a.Next > s.next {
		d.disk.fault = &Lost{Epoch: a.Epoch, Next: a.Next, HaveEpoch: s.epoch, HaveNext: s.next}
		return
	}
	if err := d.write(ackRecord(a)); err != nil {
		d.cfg.Log.Error("acknowledgement not kept", "device", d.id, "error", err)
		return
	}
	if s.lost {
		d.cfg.Log.Warn("oracle went back, sending again", "device", d.id, "from", a.Next)
		d.rewind()
		return
	}
	d.compactLater()
}

// flush closes the open segment once it is old enough, and says when the next one will be.
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

// sender is where Run is in the queue.
type sender struct {
	next  uint64    // first sequence number not sent since the last start over
	acked uint64    // as of the last look
	since time.Time // when the last progress was made, or all was sent again
	// Whoever gets no answer halves what he sends and doubles his patience, until there is one: thousands that repeat themselves would bury a
	// broker that is slow already, and keep it so.
	room     int
	patience time.Duration
}

// progress: somebody answers.
func (s *sender) progress(now time.Time, resend time.Duration) {
	s.since, s.room, s.patience = now, min(window, 2*s.room), resend
}

// silence: nobody does, so everything from the first that is not acknowledged has to go again.
func (s *sender) silence(now time.Time, acked uint64, resend time.Duration) {
	s.next, s.since, s.room, s.patience = acked, now, max(1, s.room/2), min(2*s.patience, longest*resend)
}

// send publishes what is due. Nothing leaves before it is on disk: after a power cut the same number could be signed for
// something else.
func (d *Device) send(line Line, s *sender, now time.Time) error {
	live, segments, err := d.outbox(s, now, line.Online())
	if err != nil {
		return err
	}
	for _, b := range live {
		line.Send(journal.LiveTopic(d.id), 0, b)
	}
	for _, b := range segments {
		line.Send(journal.SegmentTopic(d.id), 1, b)
	}
	return nil
}

func (d *Device) outbox(s *sender, now time.Time, online bool) (live, segments [][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.disk.sync(); err != nil {
		return nil, nil, err
	}
	if !online {
		d.live = d.live[:0]
		return nil, nil, nil
	}
	if live, err = d.showing(); err != nil {
		return nil, nil, err
	}
	state := &d.state
	if s.room == 0 {
		s.since, s.room, s.patience = now, window, d.cfg.Resend
	}
	if s.acked != state.acked {
		if state.acked < s.acked {
			s.next = state.acked
		}
		s.acked = state.acked
		s.progress(now, d.cfg.Resend)
	}
	if len(state.queue) == 0 {
		s.since = now
		return live, nil, nil
	}
	if now.Sub(s.since) >= s.patience {
		s.silence(now, state.acked, d.cfg.Resend)
	}
	for _, q := range state.queue[:min(s.room, len(state.queue))] {
		if q.first < s.next {
			continue
		}
		r, _, err := d.disk.read(q.at)
		if err != nil {
			return nil, nil, err
		}
		segments = append(segments, r.body)
		s.next = q.end
	}
	return live, segments, nil
}

func (d *Device) poke() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}
