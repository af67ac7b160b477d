package device

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"
)

// state is what the records of the file add up to. Only apply changes it, both when a record is written and when it is read
// back, so that a restart cannot come to another result.
type state struct {
	epoch   uint32
	bare    bool            // nothing follows the epoch's start yet
	base    uint64          // the file has the segments from here on; those before were compacted away
	next    uint64          // sequence number of the next reading
	head    [20]byte        // of the last segment's digest
	key     journal.Address // that signs; zero: the one that gave the device its id
	rotated []byte          // the last rotation's record
	last    uint64          // time of the last reading, UTC milliseconds
	open    []byte          // readings that are in no segment yet
	queue   []queued        // segments that are not acknowledged, oldest first
	acked   uint64          // all sequence numbers below are stored by the oracle
	lost    bool            // acked went back: the queue misses segments that the file has
	acted   acts
}

// queued is a segment on its way.
type queued struct {
	first uint64
	end   uint64 // first sequence number after it
	at    int64  // where its record starts
}

func (s *state) lastTime() time.Time {
	if s.last == 0 {
		return time.Time{}
	}
	return time.UnixMilli(int64(s.last)).UTC()
}

// draft is what the next segment is built on, free to be thrown away. It shares the state's open readings and never changes them.
type draft struct {
	next uint64
	head [20]byte
	open []byte
}

func (s *state) draft() draft { return draft{next: s.next, head: s.head, open: s.open} }

// before reports whether a reading is older than the last open one.
func (d *draft) before(reading []byte) bool {
	if len(d.open) == 0 {
		return false
	}
	return timeOf(reading) < timeOf(d.open[len(d.open)-journal.ReadingSize:])
}

// timeOf is an encoded reading's, UTC milliseconds.
func timeOf(reading []byte) uint64 { return binary.BigEndian.Uint64(reading[2:]) }

// seal signs the draft's open readings as the segment that ends them.
func (d *Device) seal(draft *draft, acts bool) (record, error) {
	count := len(draft.open) / journal.ReadingSize
	root, err := journal.Root(draft.open)
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
		Readings: draft.open,
	}
	digest := d.cfg.Domain.Digest(m.Segment)
	if m.Signature, err = d.sign(digest); err != nil {
		return record{}, err
	}
	draft.head, draft.open = journal.Head(digest), nil
	return record{kind: recordSegment, body: m.Marshal()}, nil
}

// sign checks what the key gave: a journal with one bad signature in it could never go on.
func (d *Device) sign(digest journal.Hash) ([]byte, error) {
	sig, err := d.key.Sign(digest)
	if err != nil {
		return nil, err
	}
	return sig, journal.Verify(digest, sig, d.key.Scheme(), d.key.Address())
}

// write puts records in the file and into the state.
func (d *Device) write(records ...record) error {
	at, err := d.disk.write(records...)
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

func (d *Device) apply(at int64, r record) error {
	s := &d.state
	s.bare = false
	switch {
	case r.kind == recordStart && len(r.body) == startSize:
		epoch := binary.BigEndian.Uint32(r.body[68:])
		if !bytes.Equal(r.body, d.startRecord(epoch).body) {
			return fmt.Errorf("journal belongs to another device or contract: %w", journal.ErrConflict)
		}
		s.acted.forget(s.acked) // what was never acknowledged has to be done again
		*s = state{epoch: epoch, bare: true, key: s.key, acted: s.acted, last: s.last}
		return nil
	case r.kind == recordBase && len(r.body) == baseSize:
		return d.applyBase(at, r.body)
	case r.kind == recordActs && len(r.body)%actSize == 0:
		s.acted.read(r.body)
		return nil
	case r.kind == recordReading && len(r.body) == journal.ReadingSize:
		s.open, s.next, s.last = append(s.open, r.body...), s.next+1, timeOf(r.body)
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
	}
	return fmt.Errorf("record of type %d, %d bytes at %d: %w", r.kind, len(r.body), at, journal.ErrMalformed)
}

// applyBase takes what came before the first segment that is kept.
func (d *Device) applyBase(at int64, body []byte) error {
	s := &d.state
	if binary.BigEndian.Uint32(body) != s.epoch || s.next > 0 {
		return fmt.Errorf("base at %d is out of place: %w", at, journal.ErrMalformed)
	}
	v := readBase(body)
	s.base, s.next, s.head, s.key, s.last = v.next, v.next, v.head, v.key, v.last
	return nil
}

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
	case bytes.Equal(m.Readings, s.open):
		s.open = s.open[:0]
	case len(s.open) == 0: // an act, or telemetry whose single readings were compacted away
		s.next += uint64(m.Segment.Count)
	default:
		return fmt.Errorf("segment at %d has other readings: %w", at, journal.ErrMalformed)
	}
	if m.Segment.FirstSeq+uint64(m.Segment.Count) != s.next || m.Segment.Prev != s.head {
		return fmt.Errorf("segment at %d does not follow: %w", at, journal.ErrMalformed)
	}
	s.head = journal.Head(d.cfg.Domain.Digest(m.Segment))
	s.last = uint64(m.Segment.T1.UnixMilli())
	if s.next > s.acked {
		s.queue = append(s.queue, queued{first: m.Segment.FirstSeq, end: s.next, at: at})
	}
	for i, r := range readings {
		if r.Kind.Acts() {
			s.acted.add(act{kind: r.Kind, subject: r.Subject, aux: r.Aux}, m.Segment.FirstSeq+uint64(i)+1)
		}
	}
	return nil
}

func (s *state) acknowledge(next uint64) {
	s.lost = s.lost || next < s.acked
	s.acked = next
	done := 0
	for done < len(s.queue) && s.queue[done].end <= next {
		done++
	}
	s.queue = s.queue[done:]
	if len(s.queue) == 0 {
		s.queue = nil // lets the memory go
	}
}

// rewind queues again what the oracle once had and has no more, as far as it is still here.
func (d *Device) rewind() {
	s := &d.state
	if !s.lost {
		return
	}
	s.lost, s.queue = false, nil
	if s.acked < s.base {
		d.cfg.Log.Error("the oracle asks for readings that are no longer kept", "device", d.id, "from", s.acked, "kept_from", s.base)
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
		d.disk.fault = fmt.Errorf("read back what the oracle lost: %w", err)
	}
}
