package oracle

import (
	"context"
	"errors"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// teller tells a device how far its journal is stored.
type teller func(device journal.Address, a journal.Ack)

// acknowledge tells the broker which messages are done, and each device how far its journal is stored. The broker
// comes first: a device that is told sends more, and the broker bounds the messages that are not acknowledged. If ctx
// has ended it does nothing: the broker redelivers all of them.
func (o *Oracle) acknowledge(ctx context.Context, b batch, tell teller) {
	if ctx.Err() != nil {
		return
	}
	for m := range b.passed() {
		m.Ack()
	}
	for device, a := range o.acks(b) {
		tell(device, a)
	}
}

// acks are by device. A device whose journal lacks a segment is told only if that lasts.
func (o *Oracle) acks(b batch) map[journal.Address]journal.Ack {
	acks := map[journal.Address]journal.Ack{}
	for i := len(b) - 1; i >= 0; i-- { // all of one batch know the same of their device, unless some were tried again
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
			if s.Epoch > at.Epoch { // its epoch has not begun here
				at = journal.State{Epoch: s.Epoch}
			}
			if !o.stalls.lasts(s.Device, at, time.Now()) {
				continue
			}
		}
		acks[s.Device] = journal.Ack{Epoch: max(at.Epoch, 1), Next: at.NextSeq}
	}
	return acks
}
