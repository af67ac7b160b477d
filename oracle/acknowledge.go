package oracle

import (
	"context"
	"errors"
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
	for device, a := range o.acks(b) {
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
		a := journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq}
		if now, known := o.clock.now(); known {
			a.Time = now.Truncate(time.Millisecond)
		}
		acks[s.Device] = a
	}
	return acks
}
