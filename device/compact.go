package device

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/waybill/waybill/journal"
)

const (
	nextSuffix     = ".next"
	minCompactSize = 1 << 20 // bytes; a smaller file is left as it is
)

// compact replaces the file by a new one with the same state. The new file does not have:
//   - earlier epochs,
//   - single readings and the secret whose segment is closed,
//   - segments that are acknowledged and on chain,
//   - the oldest segments that are acknowledged but not on chain, beyond Config.Keep.
//
// A crash leaves the old or the new file. After an error the old file is still in use, unless replace sets disk.fault.
func (d *Device) compact() error { return d.rewrite(nil) }

// rewrite is compact, but the new file has the result of change for each segment. change may be nil. It must not change
// the digest.
func (d *Device) rewrite(change func(journal.SegmentMessage) (journal.SegmentMessage, error)) error {
	if d.disk.fault != nil {
		return d.disk.fault
	}
	fresh, err := d.disk.createNext()
	if err != nil {
		return fmt.Errorf("compact journal: %w", err)
	}
	next := newDevice(d.cfg)
	next.disk = fresh
	err = d.copyTo(fresh, change)
	if err == nil {
		err = fresh.each(func(at int64, r record) error { return next.apply(at, r) })
	}
	if err == nil && !sameState(&d.state, &next.state) {
		err = errors.New("the new file has another state than the journal")
	}
	if err == nil {
		fresh.step("written")
		err = fresh.sync()
	}
	if err != nil {
		return fmt.Errorf("compact journal: %w", errors.Join(err, fresh.discard()))
	}
	fresh.step("synced")
	if err := d.disk.replace(fresh); err != nil {
		return fmt.Errorf("compact journal: %w", err)
	}
	d.disk, d.state = fresh, next.state
	return nil
}

// compactIfLarge compacts if the file is twice as large as after the last compaction. Each byte is therefore copied
// about once on average.
func (d *Device) compactIfLarge() {
	if d.disk.size < d.compactAt {
		return
	}
	before := d.disk.size
	if err := d.compact(); err != nil {
		d.cfg.Log.Error("compacting the journal failed", "device", d.id, "error", err)
	} else {
		d.cfg.Log.Debug("journal compacted", "device", d.id, "from", before, "to", d.disk.size)
	}
	d.compactAt = max(minCompactSize, 2*d.disk.size)
}

// floor returns the first sequence number that a compaction must keep.
func (d *Device) floor() (uint64, error) {
	s := &d.state
	floor := min(s.acked, max(s.base, d.anchored))
	var kept []queued
	sizes := map[uint64]int64{}
	epoch, total := uint32(0), int64(0)
	err := d.disk.each(func(at int64, r record) error {
		switch r.kind {
		case recordStart:
			epoch = binary.BigEndian.Uint32(r.body[68:])
			kept, total = nil, 0
		case recordSegment:
			m, err := journal.UnmarshalSegment(r.body)
			if err != nil {
				return err
			}
			q := queued{first: m.Segment.FirstSeq, end: m.Segment.FirstSeq + uint64(m.Segment.Count)}
			if epoch == s.epoch && q.first >= floor && q.end <= s.acked {
				kept, sizes[q.first] = append(kept, q), int64(len(r.body))
				total += int64(len(r.body))
			}
		}
		return nil
	})
	for len(kept) > 0 && total > d.cfg.Keep {
		floor, total, kept = kept[0].end, total-sizes[kept[0].first], kept[1:]
	}
	return floor, err
}

// copyTo writes to fresh the records that a compaction keeps, with segments changed by change unless it is nil.
func (d *Device) copyTo(
	fresh *disk, change func(journal.SegmentMessage) (journal.SegmentMessage, error),
) error {
	s := &d.state
	floor, err := d.floor()
	if err != nil {
		return err
	}
	var (
		epoch  uint32
		before base // state after the last record that is not copied
		begun  bool // the remaining records are copied
	)
	begin := func() error {
		begun = true
		records := []record{d.startRecord(s.epoch), before.record()}
		_, err := fresh.write(append(records, s.acted.records(before.next)...)...)
		return err
	}
	err = d.disk.each(func(_ int64, r record) error {
		if r.kind == recordStart {
			if epoch = binary.BigEndian.Uint32(r.body[68:]); epoch == s.epoch {
				before = base{epoch: epoch}
			}
		}
		if epoch != s.epoch {
			return nil
		}
		switch r.kind {
		case recordBase:
			before = readBase(r.body)
		case recordSegment:
			m, err := journal.UnmarshalSegment(r.body)
			if err != nil {
				return err
			}
			if end := m.Segment.FirstSeq + uint64(m.Segment.Count); !begun && end <= floor {
				before.next, before.head = end, journal.Head(d.cfg.Domain.Digest(m.Segment))
				before.last = uint64(m.Segment.T1.UnixMilli())
				return nil
			}
			if change != nil {
				if m, err = change(m); err != nil {
					return err
				}
				r.body = m.Marshal()
			}
		case recordRotation:
			if !begun && binary.BigEndian.Uint64(r.body[25:]) <= floor {
				copy(before.key[:], r.body[1:])
				return nil
			}
		default:
			return nil
		}
		if r.kind == recordBase {
			return nil
		}
		if !begun {
			if err := begin(); err != nil {
				return err
			}
		}
		_, err := fresh.write(r)
		return err
	})
	if err == nil && !begun {
		err = begin()
	}
	if err != nil {
		return err
	}
	return d.copyRest(fresh)
}

// copyRest writes to fresh the readings of the open segment, the last acknowledgement and the offset to chain time.
func (d *Device) copyRest(fresh *disk) error {
	s := &d.state
	if len(s.open) > 0 {
		if _, err := fresh.write(record{kind: recordSecret, body: s.secret[:]}); err != nil {
			return err
		}
	}
	for open := s.open; len(open) > 0; open = open[journal.ReadingSize:] {
		if _, err := fresh.write(record{kind: recordReading, body: open[:journal.ReadingSize]}); err != nil {
			return err
		}
	}
	rest := []record{ackRecord(journal.Ack{Epoch: s.epoch, Next: s.acked})}
	if s.timed {
		rest = append(rest, timeRecord(s.offset))
	}
	_, err := fresh.write(rest...)
	return err
}

// sameState reports whether two states are equal, except for the offsets of records and the base.
func sameState(a, b *state) bool {
	if len(a.queue) != len(b.queue) || len(a.acted.end) != len(b.acted.end) {
		return false
	}
	for i, q := range a.queue {
		if q.first != b.queue[i].first || q.end != b.queue[i].end {
			return false
		}
	}
	for _, x := range a.acted.order {
		if !b.acted.has(x) {
			return false
		}
	}
	return a.epoch == b.epoch && a.next == b.next && a.head == b.head && a.key == b.key && a.last == b.last &&
		a.acked == b.acked && a.offset == b.offset && a.timed == b.timed && string(a.open) == string(b.open) &&
		(len(a.open) == 0 || a.secret == b.secret)
}

// createNext creates an empty file that replace puts in the place of d.
func (d *disk) createNext() (*disk, error) {
	fresh := openTemporary
	if !d.temporary {
		fresh = func() (*disk, error) { return lockFile(d.path+nextSuffix, os.O_RDWR|os.O_CREATE|os.O_TRUNC) }
	}
	next, err := fresh()
	if err == nil {
		next.onStep, next.onSync = d.onStep, d.onSync
	}
	return next, err
}

// step calls onStep, with which tests simulate a crash after a step of a compaction.
func (d *disk) step(step string) {
	if d.onStep != nil {
		d.onStep(step)
	}
}

// discard closes and removes the file.
func (d *disk) discard() error {
	err := d.release()
	if !d.temporary {
		err = errors.Join(err, os.Remove(d.path))
	}
	return err
}

// replace renames fresh, which is synced, over d. If the rename fails, d remains in use. If the sync of the directory
// fails, a restart may find either file, so replace sets d.fault and d must not be written any more.
func (d *disk) replace(fresh *disk) error {
	if !d.temporary {
		if err := os.Rename(fresh.path, d.path); err != nil {
			return errors.Join(err, fresh.discard())
		}
		fresh.path = d.path
		d.step("renamed")
		if err := syncDir(filepath.Dir(d.path)); err != nil {
			d.fault = fmt.Errorf("replace journal by the compacted one: %w", err)
			return errors.Join(d.fault, fresh.release())
		}
		d.step("placed")
	}
	return d.release() // fresh has its own lock
}
