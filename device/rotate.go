package device

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// Rotate hands the journal over to another key: all that is recorded so far is closed into a segment of the old key, and from
// the next sequence number on the new one signs. What the old key signed about it is returned, for the chain to know. When
// Rotate returns nil the change is on disk and cannot be undone; from then on Open needs the new key, as Key or as Next.
// Config.ID stays what it was. The error is journal.ErrConflict when the key signs already.
func (d *Device) Rotate(next Key) (journal.Rotation, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if next.Address() == d.key.Address() {
		return journal.Rotation{}, fmt.Errorf("device %s signs with %s already: %w", d.id, next.Address(), journal.ErrConflict)
	}
	var batch []record
	draft := d.state.draft()
	if len(draft.open) > 0 {
		pending, err := d.seal(&draft, false)
		if err != nil {
			return journal.Rotation{}, err
		}
		batch = append(batch, pending)
	}
	r := journal.Rotation{Device: d.id, Scheme: next.Scheme(), Key: next.Address(), Epoch: d.state.epoch, FromSeq: draft.next}
	var err error
	if r.Signature, err = d.sign(d.cfg.Domain.RotateDigest(r)); err != nil {
		return journal.Rotation{}, err
	}
	if err := d.write(append(batch, rotationRecord(r))...); err != nil {
		return journal.Rotation{}, err
	}
	if err := d.disk.sync(); err != nil {
		return journal.Rotation{}, err
	}
	d.key, d.live = next, d.live[:0] // what was not shown yet comes with its segment
	d.poke()
	return r, nil
}

// Rotation is the last change of key that the journal still has, for the chain to be told again; false when there is none.
func (d *Device) Rotation() (r journal.Rotation, ok bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	b := d.state.rotated
	if b == nil {
		return r, false
	}
	r = journal.Rotation{
		Device: d.id, Scheme: journal.Scheme(b[0]), Key: journal.Address(b[1:21]), Epoch: binary.BigEndian.Uint32(b[21:]),
		FromSeq: binary.BigEndian.Uint64(b[25:]), Signature: bytes.Clone(b[rotationHead:]),
	}
	return r, true
}

func rotationRecord(r journal.Rotation) record {
	b := append([]byte{byte(r.Scheme)}, r.Key[:]...)
	b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(b, r.Epoch), r.FromSeq)
	return record{kind: recordRotation, body: append(b, r.Signature...)}
}

func (d *Device) applyRotation(at int64, body []byte) error {
	s := &d.state
	if len(body) < rotationHead || binary.BigEndian.Uint32(body[21:]) != s.epoch || binary.BigEndian.Uint64(body[25:]) != s.next || len(s.open) > 0 {
		return fmt.Errorf("rotation at %d is out of place: %w", at, journal.ErrMalformed)
	}
	copy(s.key[:], body[1:])
	s.rotated = bytes.Clone(body)
	return nil
}

// keyOf is the key with that address; zero stands for the device's first.
func (d *Device) keyOf(address journal.Address) (Key, error) {
	if address == (journal.Address{}) {
		address = d.id
	}
	for _, k := range []Key{d.cfg.Key, d.cfg.Next} {
		if k != nil && k.Address() == address {
			return k, nil
		}
	}
	return nil, fmt.Errorf("the journal goes on with key %s, which is not given: %w", address, journal.ErrConflict)
}

// keyRecord says with which key an epoch begins.
func (d *Device) keyRecord(epoch uint32, key Key) record {
	v := base{epoch: epoch, last: d.state.last}
	if key.Address() != d.id {
		v.key = key.Address()
	}
	return v.record()
}
