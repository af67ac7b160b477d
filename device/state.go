package device

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// state is the state of the journal, computed from the records of the file. Only apply changes it, both when a record
// is written and when it is read, so that a restart has the same result.
type state struct {
	epoch     uint32
	unstarted bool            // the start record is the last record of the epoch
	base      uint64          // first sequence number in the file; a compaction removed the segments before
	next      uint64          // sequence number of the next reading
	head      [20]byte        // head of the last segment
	key       journal.Address // address of the current key; zero: the device's first key
	rotated   []byte          // body of the last record of type recordRotation; nil: none
	last      uint64          // time of the last reading, UTC milliseconds
	open      []byte          // encoded readings of the open segment
	secret    journal.Secret  // of the open segment
	queue     []queued        // closed segments that are not acknowledged, oldest first
	acked     uint64          // the oracle stored all sequence numbers below
	lost      bool            // acked decreased, so segments are missing in queue until requeue
	offset    time.Duration   // time on the chain minus the device's clock, whole milliseconds
	timed     bool            // offset is known
	acted     acts
}

// queued is a segment that is not acknowledged.
type queued struct {
	first uint64 // sequence number of its first reading
	end   uint64 // sequence number after its last reading
	at    int64  // offset of its record
}

// lastTime returns the time of the last reading, or zero if there is none.
func (s *state) lastTime() time.Time {
	if s.last == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(s.last)).UTC()
}

// draft is a copy of the parts of the state that change when segments are closed. A batch of records is built on it
// before they are written. It shares the open readings of the state and never changes them.
type draft struct {
	next   uint64
	head   [20]byte
	open   []byte
	secret journal.Secret
}

func (s *state) draft() draft {
	return draft{next: s.next, head: s.head, open: s.open, secret: s.secret}
}

// before reports whether an encoded reading is older than the last reading of the open segment.
func (d *draft) before(reading []byte) bool {
	if len(d.open) == 0 {
		return false
	}
	return timeOf(reading) < timeOf(d.open[len(d.open)-journal.ReadingSize:])
}

// timeOf returns the time of an encoded reading in UTC milliseconds.
func timeOf(reading []byte) uint64 { return binary.BigEndian.Uint64(reading[2:]) }

// seal closes the draft's open segment: it signs it and returns its record. The draft must have an open reading.
func (d *Device) seal(draft *draft, acts bool) (record, error) {
	count := len(draft.open) / journal.ReadingSize
	root, err := journal.Root(draft.open, draft.secret)
	if err != nil {
		return record{}, err
	}
	m := journal.SegmentMessage{
		Segment: journal.Segment{
			Consumer: d.cfg.Domain.Consumer, Device: d.id, Epoch: d.state.epoch,
			FirstSeq: draft.next - uint64(count), Count: uint32(count),
			T0:   time.UnixMilli(int64(timeOf(draft.open))).UTC(),
			T1:   time.UnixMilli(int64(timeOf(draft.open[len(draft.open)-journal.ReadingSize:]))).UTC(),
			Acts: acts, Root: root, Prev: draft.head,
		},
		Secret: draft.secret, Readings: draft.open,
	}
	digest := d.cfg.Domain.Digest(m.Segment)
	if m.Signature, err = d.sign(digest); err != nil {
		return record{}, err
	}
	draft.head, draft.open, draft.secret = journal.Head(digest), nil, journal.Secret{}
	return record{kind: recordSegment, body: m.Marshal()}, nil
}

// sign signs a digest with the current key and verifies the signature. A journal with an invalid signature would be
// refused forever, and could not be corrected.
func (d *Device) sign(digest journal.Hash) ([]byte, error) {
	sig, err := d.key.Sign(digest)
	if err != nil {
		return nil, err
	}
	return sig, journal.Verify(digest, sig, d.key.Scheme(), d.key.Address())
}

// write appends records to the file and applies them to the state.
func (d *Device) write(records ...record) error {
	d.recoverDisk()
	at, err := d.disk.write(records...)
	size := 0
	for _, r := range records {
		size += recordHeader + len(r.body) + recordTrailer
	}
	d.noteDisk(size, err)
	if err != nil {
		return err
	}
	for i, r := range records {
		if err := d.apply(at[i], r); err != nil {
			return err
		}
	}
	return nil
}

// apply updates the state with the record at offset at. It returns journal.ErrMalformed if the record does not follow
// the state, and journal.ErrConflict if it belongs to another device or contract.
func (d *Device) apply(at int64, r record) error {
	s := &d.state
	s.unstarted = false
	switch {
	case r.kind == recordStart && len(r.body) == startSize:
		epoch := binary.BigEndian.Uint32(r.body[68:])
		if !bytes.Equal(r.body, d.startRecord(epoch).body) {
			return fmt.Errorf("journal belongs to another device or contract: %w", journal.ErrConflict)
		}
		s.acted.endEpoch(s.acked)
		*s = state{epoch: epoch, unstarted: true, key: s.key, acted: s.acted, last: s.last, offset: s.offset, timed: s.timed}
		return nil
	case r.kind == recordBase && len(r.body) == baseSize:
		return d.applyBase(at, r.body)
	case r.kind == recordActs && len(r.body)%actSize == 0:
		s.acted.read(r.body)
		return nil
	case r.kind == recordReading && len(r.body) == journal.ReadingSize && s.secret != journal.Secret{}:
		s.open, s.next, s.last = append(s.open, r.body...), s.next+1, timeOf(r.body)
		return nil
	case r.kind == recordSecret && len(r.body) == secretSize && len(s.open) == 0:
		s.secret = journal.Secret(r.body)
		return nil
	case r.kind == recordSegment:
		return d.applySegment(at, r.body)
	case r.kind == recordRotation:
		return d.applyRotation(at, r.body)
	case r.kind == recordAck && len(r.body) == ackSize:
		if binary.BigEndian.Uint32(r.body) == s.epoch {
			s.acknowledge(binary.BigEndian.Uint64(r.body[4:]))
		}
		return nil
	case r.kind == recordTime && len(r.body) == timeSize:
		s.offset, s.timed = time.Duration(int64(binary.BigEndian.Uint64(r.body)))*time.Millisecond, true
		return nil
	}
	return fmt.Errorf("record of type %d with %d bytes at byte %d: %w", r.kind, len(r.body), at, journal.ErrMalformed)
}

// applyBase applies a record of type recordBase, which must be the first of its epoch after the start record.
func (d *Device) applyBase(at int64, body []byte) error {
	s := &d.state
	if binary.BigEndian.Uint32(body) != s.epoch || s.next > 0 {
		return fmt.Errorf("base at byte %d is not at the start of its epoch: %w", at, journal.ErrMalformed)
	}
	v := readBase(body)
	s.base, s.next, s.head, s.key, s.last = v.next, v.next, v.head, v.key, v.last
	return nil
}

// applySegment applies a record of type recordSegment.
func (d *Device) applySegment(at int64, body []byte) error {
	s := &d.state
	m, err := journal.UnmarshalSegment(body)
	if err != nil {
		return err
	}
	readings, err := m.Decode()
	if err != nil {
		return err
	}
	switch {
	case len(s.open) > 0 && m.Secret == s.secret && bytes.Equal(m.Readings, s.open):
		s.open, s.secret = s.open[:0], journal.Secret{}
	case len(s.open) == 0: // an act, or telemetry whose single readings a compaction removed
		s.next += uint64(m.Segment.Count)
	default:
		return fmt.Errorf("segment at byte %d has other readings than the open segment: %w", at, journal.ErrMalformed)
	}
	if m.Segment.FirstSeq+uint64(m.Segment.Count) != s.next || m.Segment.Prev != s.head {
		return fmt.Errorf("segment at byte %d does not follow the previous one: %w", at, journal.ErrMalformed)
	}
	s.head = journal.Head(d.cfg.Domain.Digest(m.Segment))
	s.last = uint64(m.Segment.T1.UnixMilli())
	if s.next > s.acked {
		s.queue = append(s.queue, queued{first: m.Segment.FirstSeq, end: s.next, at: at})
	}
	for i, r := range readings {
		if r.Kind.Acts() {
			s.acted.add(actOf(r), m.Segment.FirstSeq+uint64(i)+1)
		}
	}
	return nil
}

// acknowledge sets acked and removes acknowledged segments from the queue.
func (s *state) acknowledge(next uint64) {
	s.lost = s.lost || next < s.acked
	s.acked = next
	done := 0
	for done < len(s.queue) && s.queue[done].end <= next {
		done++
	}
	s.queue = s.queue[done:]
	if len(s.queue) == 0 {
		s.queue = nil // frees the memory
	}
}

// requeue puts acknowledged segments that the oracle lost into the queue again, if the file still has them. It sets
// disk.fault if the file cannot be read.
func (d *Device) requeue() {
	s := &d.state
	if !s.lost {
		return
	}
	s.lost, s.queue = false, nil
	if s.acked < s.base {
		d.cfg.Log.Error("the oracle lost readings that the device has removed from its journal",
			"device", d.id, "from", s.acked, "kept_from", s.base)
	}
	epoch := uint32(0)
	err := d.disk.each(func(at int64, r record) error {
		switch r.kind {
		case recordStart:
			epoch = binary.BigEndian.Uint32(r.body[68:])
		case recordSegment:
			m, err := journal.UnmarshalSegment(r.body)
			if err != nil {
				return err
			}
			if end := m.Segment.FirstSeq + uint64(m.Segment.Count); epoch == s.epoch && end > s.acked {
				s.queue = append(s.queue, queued{first: m.Segment.FirstSeq, end: end, at: at})
			}
		}
		return nil
	})
	if err != nil {
		d.disk.fault = fmt.Errorf("read segments that the oracle lost: %w", err)
	}
}
