package oracle

import (
	"context"
	"errors"
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

// refusal says why a message is not taken, in one word and in full.
type refusal struct {
	reason string
	err    error
}

func (r *refusal) Error() string { return r.reason + ": " + r.err.Error() }
func (r *refusal) Unwrap() error { return r.err }

func refuse(reason string, err error) error { return &refusal{reason: reason, err: err} }

// taken is a segment that was read and checked.
type taken struct {
	journal.Entry
	device   ledger.Device
	readings []journal.Reading
}

// segment reads and checks a message on a segment topic, the cheapest first. The errors are refusals, or of the chain.
func (o *Oracle) segment(ctx context.Context, device journal.Address, payload []byte) (e taken, err error) {
	if e.SegmentMessage, err = journal.UnmarshalSegment(payload); err != nil {
		return e, refuse("malformed", err)
	}
	s := e.Segment
	if err := o.belongs(device, s.Device, s.Consumer); err != nil {
		return e, err
	}
	if s.FirstSeq > math.MaxInt64-journal.MaxCount {
		return e, refuse("malformed", fmt.Errorf("sequence number %d: %w", s.FirstSeq, journal.ErrMalformed))
	}
	if err := inTime(s.T1, time.Time{}); err != nil {
		return e, err
	}
	e.Digest = o.cfg.Domain.Digest(s)
	err = o.devices.pass(ctx, s.Device, func(d ledger.Device) error {
		e.device = d
		last := journal.Place{Epoch: s.Epoch, Seq: s.FirstSeq + uint64(max(s.Count, 1)) - 1}
		if err := allowed(d, last); err != nil {
			return err
		}
		return signed(e.Digest, e.Signature, d, last)
	})
	if err != nil {
		return e, err
	}
	if e.readings, err = e.Decode(); err != nil { // after the signature: hashing all readings takes as long
		return e, refuse("malformed", err)
	}
	return e, nil
}

// live is segment for a message on a live topic.
func (o *Oracle) live(ctx context.Context, device journal.Address, payload []byte) (journal.LiveMessage, error) {
	m, err := journal.UnmarshalLive(payload)
	if err != nil {
		return m, refuse("malformed", err)
	}
	if err := o.belongs(device, m.Device, m.Consumer); err != nil {
		return m, err
	}
	if m.Seq > math.MaxInt64 || m.Epoch == 0 {
		return m, refuse("malformed", fmt.Errorf("epoch %d, sequence number %d: %w", m.Epoch, m.Seq, journal.ErrMalformed))
	}
	if err := inTime(m.Reading.Time, time.Now().Add(-stale)); err != nil {
		return m, err
	}
	digest := o.cfg.Domain.LiveDigest(m.Device, m.Epoch, m.Seq, m.Reading.Append(nil))
	return m, o.devices.pass(ctx, m.Device, func(d ledger.Device) error {
		at := journal.Place{Epoch: m.Epoch, Seq: m.Seq}
		if err := allowed(d, at); err != nil {
			return err
		}
		return signed(digest, m.Signature, d, at)
	})
}

func (o *Oracle) belongs(topic, device, consumer journal.Address) error {
	if device != topic {
		return refuse("topic", fmt.Errorf("message of %s on the topic of %s: %w", device, topic, journal.ErrMalformed))
	}
	if consumer != o.cfg.Domain.Consumer {
		return refuse("consumer", fmt.Errorf("for %s, not %s: %w", consumer, o.cfg.Domain.Consumer, journal.ErrMalformed))
	}
	return nil
}

func inTime(t, earliest time.Time) error {
	if now := time.Now(); t.After(now.Add(ahead)) || t.Before(earliest) {
		return refuse("clock", fmt.Errorf("reading of %s, received %s: %w", t.Format(time.RFC3339), now.UTC().Format(time.RFC3339), journal.ErrMalformed))
	}
	return nil
}

// allowed says what the contract will say about the device itself. last is the last place of the message.
func allowed(d ledger.Device, last journal.Place) error {
	if !time.Now().Before(d.ValidUntil) {
		return refuse("device_expired", fmt.Errorf("valid until %s: %w", d.ValidUntil.Format(time.RFC3339), ledger.ErrRefused))
	}
	if d.Revoked && !last.Before(d.RevokedFrom) {
		return refuse("device_revoked", fmt.Errorf("epoch %d, sequence number %d, revoked from %d, %d: %w",
			last.Epoch, last.Seq, d.RevokedFrom.Epoch, d.RevokedFrom.Seq, ledger.ErrRevoked))
	}
	return nil
}

// signed checks a signature by the key that counts at the message's last place.
func signed(digest journal.Hash, signature []byte, d ledger.Device, last journal.Place) error {
	key, scheme := d.KeyAt(last)
	if err := journal.Verify(digest, signature, scheme, key); err != nil {
		return refuse("signature", err)
	}
	return nil
}

// asRefusal is nil for errors of the world: the database, the chain, time.
func asRefusal(err error) *refusal {
	var r *refusal
	if errors.As(err, &r) {
		return r
	}
	return nil
}
