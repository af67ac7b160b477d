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
	nextSuffix  = ".next"
	compactFrom = 1 << 20 // bytes; a smaller file is left as it is
)

// compact writes the file anew without what nobody needs again: earlier epochs, single readings whose segment is closed,
// segments that are acknowledged and on chain, and the oldest that are only acknowledged, beyond Config.Keep. A crash leaves
// the old file or the new one, never a mixture. When it fails before the new file is in place, the old one stays.
func (d *Device) compact() error {
	if d.disk.fault != nil {
		return d.disk.fault
	}
	fresh, err := d.disk.beside()
	if err != nil {
		return fmt.Errorf("compact journal: %w", err)
	}
	next := newDevice(d.cfg)
	next.disk = fresh
	err = d.copyTo(fresh)
	if err == nil {
		err = fresh.each(func(at int64, r record) error { return next.apply(at, r) })
	}
	if err == nil && !same(&d.state, &next.state) {
		err = errors.New("what was written reads as something else")
	}
	if err == nil {
		fresh.reach("written")
		err = fresh.sync()
	}
	if err != nil {
		return fmt.Errorf("compact journal: %w", errors.Join(err, fresh.drop()))
	}
	fresh.reach("synced")
	if err := d.disk.replace(fresh); err != nil {
		return fmt.Errorf("compact journal: %w", err)
	}
	d.disk, d.state = fresh, next.state
	return nil
}

// compactLater compacts when the file has doubled since the last time: each byte is then copied about once.
func (d *Device) compactLater() {
	if d.disk.size < d.compacts {
		return
	}
	before := d.disk.size
	if err := d.compact(); err != nil {
		d.cfg.Log.Error("journal not compacted", "device", d.id, "error", err)
	} else {
		d.cfg.Log.Debug("journal compacted", "device", d.id, "from", before, "to", d.disk.size)
	}
	d.compacts = max(compactFrom, 2*d.disk.size)
}

// floor is the first sequence number that has to stay.
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

// copyTo writes a file that adds up to the same state.
func (d *Device) copyTo(fresh *disk) error {
	s := &d.state
	floor, err := d.floor()
	if err != nil {
		return err
	}
	var (
		epoch  uint32
		before base // as of the last record that is left out
		begun  bool // records are copied from here on
	)
	begin := func() error {
		begun = true
		_, err := fresh.write(append([]record{d.startRecord(s.epoch), before.record()}, s.acted.records(before.next)...)...)
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

// copyRest writes the open readings and the acknowledgement.
func (d *Device) copyRest(fresh *disk) error {
	s := &d.state
	for open := s.open; len(open) > 0; open = open[journal.ReadingSize:] {
		if _, err := fresh.write(record{kind: recordReading, body: open[:journal.ReadingSize]}); err != nil {
			return err
		}
	}
	_, err := fresh.write(ackRecord(journal.Ack{Epoch: s.epoch, Next: s.acked}))
	return err
}

// same reports whether two states say the same, wherever their records are.
func same(a, b *state) bool {
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
	return a.epoch == b.epoch && a.next == b.next && a.head == b.head && a.key == b.key && a.last == b.last && a.acked == b.acked &&
		string(a.open) == string(b.open)
}

// beside is an empty file to take the place of this one.
func (d *disk) beside() (*disk, error) {
	fresh := openBrief
	if !d.brief {
		fresh = func() (*disk, error) { return lockFile(d.path+nextSuffix, os.O_RDWR|os.O_CREATE|os.O_TRUNC) }
	}
	next, err := fresh()
	if err == nil {
		next.halt = d.halt
	}
	return next, err
}

// reach lets tests end the world after a step.
func (d *disk) reach(step string) {
	if d.halt != nil {
		d.halt(step)
	}
}

// drop lets a file go that is not needed.
func (d *disk) drop() error {
	err := d.release()
	if !d.brief {
		err = errors.Join(err, os.Remove(d.path))
	}
	return err
}

// replace puts a file that is on disk in the place of this one. After an error nobody knows which of the two a restart finds: this
// one is not used again, unless the new one could be dropped.
func (d *disk) replace(fresh *disk) error {
	if !d.brief {
		if err := os.Rename(fresh.path, d.path); err != nil {
			return errors.Join(err, fresh.drop())
		}
		fresh.path = d.path
		d.reach("renamed")
		if err := syncDir(filepath.Dir(d.path)); err != nil {
			d.fault = fmt.Errorf("put the compacted journal in place: %w", err)
			return errors.Join(d.fault, fresh.release())
		}
		d.reach("placed")
	}
	return d.release() // the new one's lock stays
}
