package oracle

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// ackFunc sends an acknowledgement to a device.
type ackFunc func(device journal.Address, a journal.Ack)

// acknowledge acknowledges messages to the broker and segments to devices. The broker comes first, because it limits
// the number of messages without acknowledgement, and a device sends more after an acknowledgement. If ctx has ended,
// acknowledge does nothing, and the broker redelivers the messages.
func (o *Oracle) acknowledge(ctx context.Context, b batch, sendAck ackFunc) {
	if ctx.Err() != nil {
		return
	}
	for m := range b.passed() {
		m.Ack()
	}
	acks := o.acks(b)
	o.addEnds(ctx, b, acks)
	for device, a := range acks {
		sendAck(device, a)
	}
}

// acks returns the acknowledgement for each device. A device with a gap in its stored journal gets one only after
// stallTimeout.
func (o *Oracle) acks(b batch) map[journal.Address]journal.Ack {
	acks := map[journal.Address]journal.Ack{}
	for i := len(b) - 1; i >= 0; i-- { // the last message of a device has the newest state of its journal
		m := b[i]
		if m.stored == nil {
			continue
		}
		s, at, err := m.entry.Segment, m.stored.At, m.stored.Err
		gap, replayed := errors.Is(err, ledger.ErrGap), errors.Is(err, ledger.ErrReplayed)
		if _, ok := acks[s.Device]; ok || err != nil && !gap && !replayed {
			continue
		}
		if gap {
			if s.Epoch > at.Epoch { // no segment of the epoch is stored
				at = journal.State{Epoch: s.Epoch}
			}
			if !o.stalls.lasts(s.Device, at, time.Now()) {
				continue
			}
		}
		acks[s.Device] = o.ack(at)
	}
	return acks
}

// ack returns the acknowledgement of a journal that is stored up to at.
func (o *Oracle) ack(at journal.State) journal.Ack {
	a := journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq}
	if now, known := o.clock.now(); known {
		a.Time = now.Truncate(time.Millisecond)
	}
	return a
}

// addEnds adds acknowledgements that end the epochs of devices whose next act is refused for ever. The device sends an
// act again that it cannot be told about now, because earlier segments or the state of its journal are missing.
func (o *Oracle) addEnds(ctx context.Context, b batch, acks map[journal.Address]journal.Ack) {
	for _, m := range b {
		if !m.ends || m.err != nil {
			continue
		}
		s := m.entry.Segment
		at, err := o.stored(ctx, s.Device)
		if err != nil {
			o.cfg.Log.Warn("reading the stored journal of a device failed", "device", s.Device, "error", err)
			continue
		}
		if s.Epoch > at.Epoch { // no segment of the epoch is stored
			at = journal.State{Epoch: s.Epoch}
		}
		if s.Epoch == at.Epoch && s.FirstSeq == at.NextSeq {
			a := o.ack(at)
			a.Ended = true
			acks[s.Device] = a
		}
	}
}

// stored returns the end of a device's stored journal, or of that on chain if none is stored.
func (o *Oracle) stored(ctx context.Context, device journal.Address) (journal.State, error) {
	at, err := o.cfg.Inbox.Stored(ctx, device)
	if errors.Is(err, journal.ErrNotFound) {
		return o.cfg.Chain.Journal(ctx, device)
	}
	return at, err
}

// stallTimeout is the time after which a device with a gap in its stored journal gets an acknowledgement, so that it
// resends from the gap. Before, another oracle may be about to store the missing segment.
const stallTimeout = time.Second

// stalls records devices with a gap in their stored journals. It is safe for concurrent use.
type stalls struct {
	mu    sync.Mutex
	since map[journal.Address]stall
}

// stall is the end of a stored journal before a gap, and the time when the gap was noticed.
type stall struct {
	at   journal.State
	from time.Time
}

// lasts records that a device has a gap after at. It reports whether it has been recorded for stallTimeout.
func (s *stalls) lasts(device journal.Address, at journal.State, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.since == nil || len(s.since) >= maxDevices {
		s.since = map[journal.Address]stall{}
	}
	known, ok := s.since[device]
	if !ok || known.at != at {
		s.since[device] = stall{at: at, from: now}
		return false
	}
	return now.Sub(known.from) >= stallTimeout
}
