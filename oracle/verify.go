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
	maxAhead   = time.Hour        // a reading further ahead of both wall clock and chain is refused until its time
	maxLiveAge = 10 * time.Minute // an older live position is dropped; it arrives in its segment again
)

// verify checks messages against the chain and their signatures. Cheaper checks come first.
func (o *Oracle) verify(ctx context.Context, b batch) {
	for m := range b.passedOn(journal.SegmentChannel) {
		m.err = o.verifySegment(ctx, m)
	}
	for m := range b.passedOn(journal.LiveChannel) {
		m.err = o.verifyLive(ctx, m.device, m.live)
	}
}

// verifySegment sets entry.Digest, enrolled and readings. Its error is a refusal or an error of the chain.
func (o *Oracle) verifySegment(ctx context.Context, m *message) (err error) {
	s := m.entry.Segment
	if err := o.checkAddresses(m.device, s.Device, s.Consumer); err != nil {
		return err
	}
	if s.FirstSeq > math.MaxInt64-journal.MaxCount { // the limit of the database
		return newRefusal("malformed", fmt.Errorf("sequence number %d is too large: %w", s.FirstSeq, journal.ErrMalformed))
	}
	if err := o.checkTime(s.T1, 0); err != nil {
		return err
	}
	m.entry.Digest = o.cfg.Domain.Digest(s)
	err = o.devices.check(ctx, s.Device, func(d ledger.Device) error {
		m.enrolled = d
		last := journal.Place{Epoch: s.Epoch, Seq: s.FirstSeq + uint64(max(s.Count, 1)) - 1}
		if err := o.checkEnrollment(d, last); err != nil {
			return err
		}
		return checkSignature(m.entry.Digest, m.entry.Signature, d, last)
	})
	if err != nil {
		return err
	}
	// Decode hashes all readings, which can cost as much as the signature. It comes last, so that strangers cannot cause
	// it.
	if m.readings, err = m.entry.Decode(); err != nil {
		return newRefusal("malformed", err)
	}
	return o.checkPosition(ctx, m)
}

// verifyLive checks a live reading. Its error is a refusal or an error of the chain.
func (o *Oracle) verifyLive(ctx context.Context, topic journal.Address, m journal.LiveMessage) error {
	if err := o.checkAddresses(topic, m.Device, m.Consumer); err != nil {
		return err
	}
	if m.Seq > math.MaxInt64 || m.Epoch == 0 {
		err := fmt.Errorf("epoch %d, sequence number %d out of range: %w", m.Epoch, m.Seq, journal.ErrMalformed)
		return newRefusal("malformed", err)
	}
	if err := o.checkTime(m.Reading.Time, maxLiveAge); err != nil {
		return err
	}
	digest := o.cfg.Domain.LiveDigest(m.Device, m.Epoch, m.Seq, m.Salt, m.Reading.Append(nil))
	return o.devices.check(ctx, m.Device, func(d ledger.Device) error {
		at := journal.Place{Epoch: m.Epoch, Seq: m.Seq}
		if err := o.checkEnrollment(d, at); err != nil {
			return err
		}
		return checkSignature(digest, m.Signature, d, at)
	})
}

// checkAddresses refuses a message whose device is not that of the topic or whose consumer is another contract.
func (o *Oracle) checkAddresses(topic, device, consumer journal.Address) error {
	if device != topic {
		err := fmt.Errorf("message of device %s on the topic of %s: %w", device, topic, journal.ErrMalformed)
		return newRefusal("topic", err)
	}
	if want := o.cfg.Domain.Consumer; consumer != want {
		return newRefusal("consumer", fmt.Errorf("consumer is %s, want %s: %w", consumer, want, journal.ErrMalformed))
	}
	return nil
}

// checkTime refuses a reading with a time more than maxAhead ahead of wall clock and chain, or more than maxAge before
// both. maxAge 0 means any age.
func (o *Oracle) checkTime(t time.Time, maxAge time.Duration) error {
	earlier, later := o.clock.bounds()
	if t.After(later.Add(maxAhead)) || maxAge > 0 && t.Before(earlier.Add(-maxAge)) {
		return newRefusal("clock", fmt.Errorf("reading has time %s, but wall clock and chain have %s and %s: %w",
			t.Format(time.RFC3339), earlier.UTC().Format(time.RFC3339), later.UTC().Format(time.RFC3339),
			journal.ErrMalformed))
	}
	return nil
}

// checkEnrollment refuses a message that the contract would reject because its device has expired or is revoked. last
// is the place of the last reading in the message.
func (o *Oracle) checkEnrollment(d ledger.Device, last journal.Place) error {
	if now, _ := o.clock.now(); !now.Before(d.ValidUntil) {
		err := fmt.Errorf("device was valid until %s: %w", d.ValidUntil.Format(time.RFC3339), ledger.ErrRefused)
		return newRefusal("device_expired", err)
	}
	if d.Revoked && !last.Before(d.RevokedFrom) {
		err := fmt.Errorf("reading at epoch %d, sequence number %d, but the device is revoked from %d, %d: %w",
			last.Epoch, last.Seq, d.RevokedFrom.Epoch, d.RevokedFrom.Seq, ledger.ErrRevoked)
		return newRefusal("device_revoked", err)
	}
	return nil
}

// checkSignature refuses a signature that is not by the key that the device has at the place of the last reading.
func checkSignature(digest journal.Hash, signature []byte, d ledger.Device, last journal.Place) error {
	key, scheme := d.KeyAt(last)
	if err := journal.Verify(digest, signature, scheme, key); err != nil {
		return newRefusal("signature", err)
	}
	return nil
}
