package oracle

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const (
	ahead = time.Hour        // how far a device's clock may be ahead of ours; later, its segment is taken after all
	stale = 10 * time.Minute // a live position this old is of no use; it comes with its segment
)

// verify checks what devices claim, the cheapest first.
func (o *Oracle) verify(ctx context.Context, b batch) {
	for m := range b.passedOn(journal.SegmentChannel) {
		m.err = o.verifySegment(ctx, m)
	}
	for m := range b.passedOn(journal.LiveChannel) {
		m.err = o.verifyLive(ctx, m.device, m.live)
	}
}

// verifySegment sets the entry's Digest, enrolled and readings. The error is a refusal, or the chain's.
func (o *Oracle) verifySegment(ctx context.Context, m *message) (err error) {
	s := m.entry.Segment
	if err := o.belongs(m.device, s.Device, s.Consumer); err != nil {
		return err
	}
	if s.FirstSeq > math.MaxInt64-journal.MaxCount {
		return newRefusal("malformed", fmt.Errorf("sequence number %d: %w", s.FirstSeq, journal.ErrMalformed))
	}
	if err := inTime(s.T1, time.Time{}); err != nil {
		return err
	}
	m.entry.Digest = o.cfg.Domain.Digest(s)
	err = o.devices.pass(ctx, s.Device, func(d ledger.Device) error {
		m.enrolled = d
		last := journal.Place{Epoch: s.Epoch, Seq: s.FirstSeq + uint64(max(s.Count, 1)) - 1}
		if err := allowed(d, last); err != nil {
			return err
		}
		return signed(m.entry.Digest, m.entry.Signature, d, last)
	})
	if err != nil {
		return err
	}
	if m.readings, err = m.entry.Decode(); err != nil { // after the signature: hashing all readings takes as long
		return newRefusal("malformed", err)
	}
	return nil
}

// verifyLive is verifySegment for a live reading.
func (o *Oracle) verifyLive(ctx context.Context, topic journal.Address, m journal.LiveMessage) error {
	if err := o.belongs(topic, m.Device, m.Consumer); err != nil {
		return err
	}
	if m.Seq > math.MaxInt64 || m.Epoch == 0 {
		err := fmt.Errorf("epoch %d, sequence number %d: %w", m.Epoch, m.Seq, journal.ErrMalformed)
		return newRefusal("malformed", err)
	}
	if err := inTime(m.Reading.Time, time.Now().Add(-stale)); err != nil {
		return err
	}
	digest := o.cfg.Domain.LiveDigest(m.Device, m.Epoch, m.Seq, m.Reading.Append(nil))
	return o.devices.pass(ctx, m.Device, func(d ledger.Device) error {
		at := journal.Place{Epoch: m.Epoch, Seq: m.Seq}
		if err := allowed(d, at); err != nil {
			return err
		}
		return signed(digest, m.Signature, d, at)
	})
}

func (o *Oracle) belongs(topic, device, consumer journal.Address) error {
	if device != topic {
		return newRefusal("topic", fmt.Errorf("message of %s on the topic of %s: %w", device, topic, journal.ErrMalformed))
	}
	if consumer != o.cfg.Domain.Consumer {
		return newRefusal("consumer", fmt.Errorf("for %s, not %s: %w", consumer, o.cfg.Domain.Consumer, journal.ErrMalformed))
	}
	return nil
}

func inTime(t, earliest time.Time) error {
	if now := time.Now(); t.After(now.Add(ahead)) || t.Before(earliest) {
		return newRefusal("clock", fmt.Errorf("reading of %s, received %s: %w",
			t.Format(time.RFC3339), now.UTC().Format(time.RFC3339), journal.ErrMalformed))
	}
	return nil
}

// allowed says what the contract will say about the device itself. last is the last place of the message.
func allowed(d ledger.Device, last journal.Place) error {
	if !time.Now().Before(d.ValidUntil) {
		err := fmt.Errorf("valid until %s: %w", d.ValidUntil.Format(time.RFC3339), ledger.ErrRefused)
		return newRefusal("device_expired", err)
	}
	if d.Revoked && !last.Before(d.RevokedFrom) {
		return newRefusal("device_revoked", fmt.Errorf("epoch %d, sequence number %d, revoked from %d, %d: %w",
			last.Epoch, last.Seq, d.RevokedFrom.Epoch, d.RevokedFrom.Seq, ledger.ErrRevoked))
	}
	return nil
}

// signed checks a signature by the key that counts at the message's last place.
func signed(digest journal.Hash, signature []byte, d ledger.Device, last journal.Place) error {
	key, scheme := d.KeyAt(last)
	if err := journal.Verify(digest, signature, scheme, key); err != nil {
		return newRefusal("signature", err)
	}
	return nil
}
