package journal

import (
	"encoding/binary"
	"fmt"
	"time"
)

// SegmentHeaderSize is the length in bytes of an encoded segment message before its readings.
const SegmentHeaderSize = 20 + 20 + 4 + 8 + 4 + 8 + 8 + 1 + 32 + 20

const (
	liveSize = 20 + 20 + 4 + 8 + ReadingSize // bytes before the signature
	maxMilli = 253402300799999               // 9999-12-31T23:59:59.999Z; time.Time cannot encode later years as JSON
)

// SegmentMessage is a signed segment with its readings, as a device sends it to the oracle.
type SegmentMessage struct {
	Segment   Segment
	Readings  []byte // Segment.Count readings of ReadingSize bytes
	Signature []byte // Secp256k1Size or P256Size bytes
}

// Marshal encodes the message without checking it.
func (m SegmentMessage) Marshal() []byte {
	s := m.Segment
	b := make([]byte, 0, SegmentHeaderSize+len(m.Readings)+len(m.Signature))
	b = append(b, s.Consumer[:]...)
	b = append(b, s.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, s.Epoch)
	b = binary.BigEndian.AppendUint64(b, s.FirstSeq)
	b = binary.BigEndian.AppendUint32(b, s.Count)
	b = binary.BigEndian.AppendUint64(b, unixMilli(s.T0))
	b = binary.BigEndian.AppendUint64(b, unixMilli(s.T1))
	if s.Acts {
		b = append(b, 1)
	} else {
		b = append(b, 0)
	}
	b = append(b, s.Root[:]...)
	b = append(b, s.Prev[:]...)
	b = append(b, m.Readings...)
	return append(b, m.Signature...)
}

// UnmarshalSegment decodes a message that Marshal encoded. It returns ErrMalformed if b has another length or is not
// the canonical encoding. It does not check root, times and signature: Decode and Verify do. The message shares memory
// with b.
func UnmarshalSegment(b []byte) (SegmentMessage, error) {
	if len(b) < SegmentHeaderSize {
		return SegmentMessage{}, fmt.Errorf("segment of %d bytes: %w", len(b), ErrMalformed)
	}
	var (
		s      Segment
		t0, t1 uint64
		r      = reader(b)
	)
	copy(s.Consumer[:], r.take(20))
	copy(s.Device[:], r.take(20))
	s.Epoch = binary.BigEndian.Uint32(r.take(4))
	s.FirstSeq = binary.BigEndian.Uint64(r.take(8))
	s.Count = binary.BigEndian.Uint32(r.take(4))
	t0, t1 = binary.BigEndian.Uint64(r.take(8)), binary.BigEndian.Uint64(r.take(8))
	acts := r.take(1)[0]
	copy(s.Root[:], r.take(32))
	copy(s.Prev[:], r.take(20))
	s.Acts = acts == 1
	if acts > 1 || t0 > maxMilli || t1 > maxMilli || s.Count > MaxCount {
		err := fmt.Errorf("segment with acts %d, count %d, times %d and %d: %w", acts, s.Count, t0, t1, ErrMalformed)
		return SegmentMessage{}, err
	}
	s.T0, s.T1 = time.UnixMilli(int64(t0)).UTC(), time.UnixMilli(int64(t1)).UTC()
	signature := len(r) - int(s.Count)*ReadingSize
	if signature != Secp256k1Size && signature != P256Size {
		return SegmentMessage{}, fmt.Errorf("segment of %d readings in %d bytes: %w", s.Count, len(b), ErrMalformed)
	}
	return SegmentMessage{Segment: s, Readings: r.take(int(s.Count) * ReadingSize), Signature: r.take(signature)}, nil
}

// Decode returns the readings. It returns ErrMalformed unless:
//   - count, root, T0 and T1 of the segment are those of the readings,
//   - the times of the readings do not decrease,
//   - the epoch is at least 1 and no sequence number overflows,
//   - the segment has at least one reading, and at most MaxActs if Segment.Acts.
func (m SegmentMessage) Decode() ([]Reading, error) {
	s := m.Segment
	if s.Epoch == 0 || s.Count == 0 || uint64(s.Count)*ReadingSize != uint64(len(m.Readings)) {
		return nil, fmt.Errorf("epoch %d, %d readings in %d bytes: %w", s.Epoch, s.Count, len(m.Readings), ErrMalformed)
	}
	if s.Acts && s.Count > MaxActs {
		return nil, fmt.Errorf("segment with acts has %d readings, limit %d: %w", s.Count, MaxActs, ErrMalformed)
	}
	if s.FirstSeq+uint64(s.Count) < s.FirstSeq {
		return nil, fmt.Errorf("first sequence number %d and count %d overflow: %w", s.FirstSeq, s.Count, ErrMalformed)
	}
	out := make([]Reading, s.Count)
	for i := range out {
		r, err := DecodeReading(m.Readings[i*ReadingSize:][:ReadingSize])
		if err != nil {
			return nil, fmt.Errorf("reading %d: %w", s.FirstSeq+uint64(i), err)
		}
		if i > 0 && r.Time.Before(out[i-1].Time) {
			return nil, fmt.Errorf("reading %d is older than its predecessor: %w", s.FirstSeq+uint64(i), ErrMalformed)
		}
		out[i] = r
	}
	if !out[0].Time.Equal(s.T0) || !out[len(out)-1].Time.Equal(s.T1) {
		return nil, fmt.Errorf("t0 and t1 are not the times of the first and the last reading: %w", ErrMalformed)
	}
	root, err := Root(m.Readings)
	if err != nil {
		return nil, err
	}
	if root != s.Root {
		return nil, fmt.Errorf("root is %s, want %s, computed from the readings: %w", s.Root, root, ErrMalformed)
	}
	return out, nil
}

// LiveMessage is one signed reading that a device publishes before its segment is closed.
type LiveMessage struct {
	Consumer  Address
	Device    Address
	Epoch     uint32
	Seq       uint64
	Reading   Reading
	Signature []byte // Secp256k1Size or P256Size bytes
}

// Marshal encodes the message without checking it.
func (m LiveMessage) Marshal() []byte {
	b := make([]byte, 0, liveSize+len(m.Signature))
	b = append(b, m.Consumer[:]...)
	b = append(b, m.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, m.Epoch)
	b = binary.BigEndian.AppendUint64(b, m.Seq)
	b = m.Reading.Append(b)
	return append(b, m.Signature...)
}

// UnmarshalLive decodes a message that LiveMessage.Marshal encoded. It returns ErrMalformed if b is not the canonical
// encoding. The message shares memory with b.
func UnmarshalLive(b []byte) (LiveMessage, error) {
	signature := len(b) - liveSize
	if signature != Secp256k1Size && signature != P256Size {
		return LiveMessage{}, fmt.Errorf("live reading of %d bytes: %w", len(b), ErrMalformed)
	}
	var (
		m   LiveMessage
		r   = reader(b)
		err error
	)
	copy(m.Consumer[:], r.take(20))
	copy(m.Device[:], r.take(20))
	m.Epoch = binary.BigEndian.Uint32(r.take(4))
	m.Seq = binary.BigEndian.Uint64(r.take(8))
	if m.Reading, err = DecodeReading(r.take(ReadingSize)); err != nil {
		return LiveMessage{}, err
	}
	m.Signature = r
	return m, nil
}

// reader is the part of an encoded message that has not been read.
type reader []byte

// take returns the next n bytes. It panics if fewer are left: callers check the length before.
func (r *reader) take(n int) []byte {
	head := (*r)[:n:n]
	*r = (*r)[n:]
	return head
}
