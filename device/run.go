package device

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// window is how many segments are on their way at once: brokers drop what a slow subscriber has not taken.
const window = 32

// Lost says that the oracle knows more of a device than its own journal does: the journal was lost. It is ledger.ErrConflict.
type Lost struct {
	Epoch     uint32 // as acknowledged
	Next      uint64
	HaveEpoch uint32 // as in the journal
	HaveNext  uint64
}

func (l *Lost) Error() string {
	return fmt.Sprintf("acknowledged to epoch %d sequence %d, journal ends at %d, %d: it was lost, go on in epoch %d: %v",
		l.Epoch, l.Next, l.HaveEpoch, l.HaveNext, l.Epoch+1, ledger.ErrConflict)
}

// Unwrap is ledger.ErrConflict.
func (l *Lost) Unwrap() error { return ledger.ErrConflict }

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
	since time.Time // when the last progress was made
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
	if s.acked != state.acked {
		if state.acked < s.acked {
			s.next = state.acked
		}
		s.acked, s.since = state.acked, now
	}
	if len(state.queue) == 0 {
		return live, nil, nil
	}
	if now.Sub(s.since) >= d.cfg.Resend {
		s.next, s.since = state.acked, now
	}
	for _, q := range state.queue[:min(window, len(state.queue))] {
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
