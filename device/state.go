package device

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

// state is what the records of the file add up to. Only apply changes it, both when a record is written and when it is read
// back, so that a restart cannot come to another result.
type state struct {
	epoch uint32
	next  uint64   // sequence number of the next reading
	head  [20]byte // of the last segment's digest
	open  []byte   // readings that are in no segment yet
	queue []queued // segments that are not acknowledged, oldest first
	acked uint64   // all sequence numbers below are stored by the oracle
	lost  bool     // acked went back: the queue misses segments that the file has
	acted acts
}

// queued is a segment on its way.
type queued struct {
	first uint64
	end   uint64 // first sequence number after it
	at    int64  // where its record starts
}

// draft is what the next segment is built on, free to be thrown away.
type draft struct {
	next uint64
	head [20]byte
	open []byte
}

func (s *state) draft() draft { return draft{next: s.next, head: s.head, open: bytes.Clone(s.open)} }

// before reports whether a reading is older than the last open one.
func (d *draft) before(reading []byte) bool {
	if len(d.open) == 0 {
		return false
	}
	last := d.open[len(d.open)-ledger.ReadingSize:]
	return binary.BigEndian.Uint64(reading[2:]) < binary.BigEndian.Uint64(last[2:])
}

// seal signs the draft's open readings as the segment that ends them.
func (d *Device) seal(draft *draft, acts bool) (record, error) {
	count := len(draft.open) / ledger.ReadingSize
	first, err := ledger.DecodeReading(draft.open[:ledger.ReadingSize])
	if err != nil {
		return record{}, err
	}
	last, err := ledger.DecodeReading(draft.open[len(draft.open)-ledger.ReadingSize:])
	if err != nil {
		return record{}, err
	}
	root, err := journal.Root(draft.open)
	if err != nil {
		return record{}, err
	}
	m := journal.SegmentMessage{
		Segment: ledger.Segment{
			Consumer: d.cfg.Domain.Consumer, Device: d.id, Epoch: d.state.epoch,
			FirstSeq: draft.next - uint64(count), Count: uint32(count),
			T0: first.Time, T1: last.Time, Acts: acts, Root: root, Prev: draft.head,
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
func (d *Device) sign(digest ledger.Hash) ([]byte, error) {
	sig, err := d.cfg.Key.Sign(digest)
	if err != nil {
		return nil, err
	}
	return sig, journal.Verify(digest, sig, d.cfg.Key.Scheme(), d.id)
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

func (d *Device) startRecord(epoch uint32) record {
	domain := d.cfg.Domain
	b := binary.BigEndian.AppendUint64(nil, domain.ChainID)
	b = append(append(append(b, domain.Journals[:]...), domain.Consumer[:]...), d.id[:]...)
	return record{kind: recordStart, body: binary.BigEndian.AppendUint32(b, epoch)}
}

func ackRecord(a journal.Ack) record {
	return record{kind: recordAck, body: binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(nil, a.Epoch), a.Next)}
}

func (d *Device) apply(at int64, r record) error {
	s := &d.state
	switch {
	case r.kind == recordStart && len(r.body) == 72:
		epoch := binary.BigEndian.Uint32(r.body[68:])
		if !bytes.Equal(r.body, d.startRecord(epoch).body) {
			return fmt.Errorf("journal belongs to another device or contract: %w", ledger.ErrConflict)
		}
		s.acted.forget(s.acked) // what was never acknowledged has to be done again
		*s = state{epoch: epoch, acted: s.acted}
		return nil
	case r.kind == recordReading && len(r.body) == ledger.ReadingSize:
		s.open, s.next = append(s.open, r.body...), s.next+1
		return nil
	case r.kind == recordSegment:
		return d.applySegment(at, r.body)
	case r.kind == recordAck && len(r.body) == 12:
		if binary.BigEndian.Uint32(r.body) == s.epoch {
			s.acknowledge(binary.BigEndian.Uint64(r.body[4:]))
		}
		return nil
	}
	return fmt.Errorf("record of type %d, %d bytes at %d: %w", r.kind, len(r.body), at, ledger.ErrMalformed)
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
	if m.Segment.Acts {
		s.next += uint64(m.Segment.Count)
	} else if !bytes.Equal(m.Readings, s.open) {
		return fmt.Errorf("segment at %d has other readings: %w", at, ledger.ErrMalformed)
	} else {
		s.open = nil
	}
	if m.Segment.FirstSeq+uint64(m.Segment.Count) != s.next || m.Segment.Prev != s.head || len(s.open) > 0 {
		return fmt.Errorf("segment at %d does not follow: %w", at, ledger.ErrMalformed)
	}
	s.head = journal.Head(d.cfg.Domain.Digest(m.Segment))
	if s.next > s.acked {
		s.queue = append(s.queue, queued{first: m.Segment.FirstSeq, end: s.next, at: at})
	}
	for i, r := range readings {
		if r.Kind.Acts() {
			s.acted.add(act{kind: r.Kind, subject: r.Subject, aux: r.Aux}, m.Segment.FirstSeq+uint64(i))
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

// rewind queues again what the oracle once had and has no more.
func (d *Device) rewind() error {
	s := &d.state
	if !s.lost {
		return nil
	}
	s.lost, s.queue = false, nil
	epoch := uint32(0)
	return d.disk.each(func(at int64, r record) error {
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
}
