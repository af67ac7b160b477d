package device

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/waybill/waybill/journal"
)

// Rotate replaces the current key by next. It closes the open segment with the old key. The new key signs from the next
// sequence number on. The result is signed by the old key and must be submitted to the contract.
//
// When Rotate returns nil, the rotation is synced to disk and cannot be undone. Open then needs the new key as Key or
// Next, and the same Config.ID as before. Rotate returns journal.ErrConflict if next is the current key.
func (d *Device) Rotate(next Key) (journal.Rotation, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if next.Address() == d.key.Address() {
		err := fmt.Errorf("rotate key of device %s: %s is the current key: %w", d.id, next.Address(), journal.ErrConflict)
		return journal.Rotation{}, err
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
	r := journal.Rotation{
		Device: d.id, Scheme: next.Scheme(), Key: next.Address(), Epoch: d.state.epoch, FromSeq: draft.next,
	}
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
	d.key, d.live = next, d.live[:0] // waiting live readings are in the closed segment; next must not sign them
	d.wakeRun()
	return r, nil
}

// Rotation returns the last rotation in the journal, so that it can be submitted again. ok is false if there is none,
// or if a compaction removed its record together with all segments before it.
func (d *Device) Rotation() (r journal.Rotation, ok bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	b := d.state.rotated
	if b == nil {
		return r, false
	}
	r = journal.Rotation{
		Device: d.id, Scheme: journal.Scheme(b[0]), Key: journal.Address(b[1:21]), Epoch: binary.BigEndian.Uint32(b[21:]),
		FromSeq: binary.BigEndian.Uint64(b[25:]), Signature: bytes.Clone(b[rotationHeader:]),
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
	if len(body) < rotationHeader || len(s.open) > 0 ||
		binary.BigEndian.Uint32(body[21:]) != s.epoch || binary.BigEndian.Uint64(body[25:]) != s.next {
		return fmt.Errorf("rotation at byte %d is not at the end of the journal: %w", at, journal.ErrMalformed)
	}
	copy(s.key[:], body[1:])
	s.rotated = bytes.Clone(body)
	return nil
}

// keyOf returns Config.Key or Config.Next, of which one must have the address. Zero is the device's first key. It
// returns journal.ErrConflict if neither has it.
func (d *Device) keyOf(address journal.Address) (Key, error) {
	if address == (journal.Address{}) {
		address = d.id
	}
	for _, k := range []Key{d.cfg.Key, d.cfg.Next} {
		if k != nil && k.Address() == address {
			return k, nil
		}
	}
	err := fmt.Errorf("current key of the journal is %s, which is neither Key nor Next: %w", address, journal.ErrConflict)
	return nil, err
}

// epochBaseRecord returns the base record of a new epoch, which has its key and the time of the last reading before it.
func (d *Device) epochBaseRecord(epoch uint32, key Key) record {
	v := base{epoch: epoch, last: d.state.last}
	if key.Address() != d.id {
		v.key = key.Address()
	}
	return v.record()
}
