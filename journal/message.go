package journal

import (
	"encoding/binary"
	"fmt"
	"time"
)

// SegmentHeaderSize is the length in bytes of an encoded segment message before its readings.
const SegmentHeaderSize = 20 + 20 + 4 + 8 + 4 + 8 + 8 + 1 + 32 + 20

const (
	liveSize = 20 + 20 + 4 + 8 + SaltSize + ReadingSize // bytes before the signature
	maxMilli = 253402300799999                          // 9999-12-31T23:59:59.999Z; JSON cannot have later years

	countOffset = 20 + 20 + 4 + 8         // of the number of readings in an encoded segment message
	formOffset  = countOffset + 4 + 8 + 8 // of the form
)

// Forms of an encoded segment message.
const (
	formTelemetry = 0 // the readings follow the secret
	formAct       = 1 // the reading without a secret
	formErased    = 2 // telemetry of which readings were erased, see appendErased
)

// SegmentMessage is a signed segment with its readings, as a device sends it to the oracle.
type SegmentMessage struct {
	Segment   Segment
	Secret    Secret   // of the salts; zero for an act, and if readings were erased
	Readings  []byte   // Segment.Count readings of ReadingSize bytes; erased readings are zero
	Erasure   *Erasure // nil if no reading was erased
	Signature []byte   // Secp256k1Size or P256Size bytes
}

// Marshal encodes the message without checking it.
func (m SegmentMessage) Marshal() []byte {
	s := m.Segment
	b := make([]byte, 0, SegmentHeaderSize+len(m.Secret)+len(m.Readings)+len(m.Signature))
	b = append(b, s.Consumer[:]...)
	b = append(b, s.Device[:]...)
	b = binary.BigEndian.AppendUint32(b, s.Epoch)
	b = binary.BigEndian.AppendUint64(b, s.FirstSeq)
	b = binary.BigEndian.AppendUint32(b, s.Count)
	b = binary.BigEndian.AppendUint64(b, unixMilli(s.T0))
	b = binary.BigEndian.AppendUint64(b, unixMilli(s.T1))
	switch {
	case s.Acts:
		b = append(b, formAct)
	case m.Erasure != nil:
		b = append(b, formErased)
	default:
		b = append(b, formTelemetry)
	}
	b = append(b, s.Root[:]...)
	b = append(b, s.Prev[:]...)
	switch {
	case s.Acts:
		b = append(b, m.Readings...)
	case m.Erasure != nil:
		b = m.appendErased(b)
	default:
		b = append(append(b, m.Secret[:]...), m.Readings...)
	}
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
	form := r.take(1)[0]
	copy(s.Root[:], r.take(32))
	copy(s.Prev[:], r.take(20))
	s.Acts = form == formAct
	if form > formErased || t0 > maxMilli || t1 > maxMilli || s.Count > MaxCount {
		err := fmt.Errorf("segment with form %d, count %d, times %d and %d: %w", form, s.Count, t0, t1, ErrMalformed)
		return SegmentMessage{}, err
	}
	s.T0, s.T1 = time.UnixMilli(int64(t0)).UTC(), time.UnixMilli(int64(t1)).UTC()
	size, ok := ReadingsSize(b)
	signature := len(r) - size
	if !ok || signature != Secp256k1Size && signature != P256Size {
		return SegmentMessage{}, fmt.Errorf("segment of %d readings in %d bytes: %w", s.Count, len(b), ErrMalformed)
	}
	m := SegmentMessage{Segment: s}
	switch form {
	case formErased:
		if !m.readErased(&r) {
			return SegmentMessage{}, fmt.Errorf("segment with erased readings is not canonical: %w", ErrMalformed)
		}
	case formTelemetry:
		copy(m.Secret[:], r.take(len(m.Secret)))
		fallthrough
	default:
		m.Readings = r.take(int(s.Count) * ReadingSize)
	}
	m.Signature = r.take(signature)
	return m, nil
}

// Decode returns the readings. An erased reading is the zero Reading. It returns ErrMalformed unless:
//   - count, root, T0 and T1 of the segment are those of the readings,
//   - the secret is that of telemetry or of an act: not zero, or zero,
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
	if salted := m.Secret != (Secret{}) || m.Erasure != nil; salted == s.Acts {
		return nil, fmt.Errorf("segment with acts %t and with salts %t: %w", s.Acts, salted, ErrMalformed)
	}
	root, err := m.Root()
	if err != nil {
		return nil, err
	}
	if root != s.Root {
		return nil, fmt.Errorf("root is %s, want %s, computed from the readings: %w", s.Root, root, ErrMalformed)
	}
	return m.decodeReadings()
}

// decodeReadings decodes the readings and checks their times. An erased reading is the zero Reading.
func (m SegmentMessage) decodeReadings() ([]Reading, error) {
	s := m.Segment
	out := make([]Reading, s.Count)
	last := s.T0
	for i := range s.Count {
		if m.Erased(i) {
			continue
		}
		r, err := DecodeReading(m.reading(i))
		if err != nil {
			return nil, fmt.Errorf("reading %d: %w", s.FirstSeq+uint64(i), err)
		}
		if r.Time.Before(last) {
			return nil, fmt.Errorf("reading %d is older than its predecessor: %w", s.FirstSeq+uint64(i), ErrMalformed)
		}
		if i == 0 && !r.Time.Equal(s.T0) || i == s.Count-1 && !r.Time.Equal(s.T1) {
			return nil, fmt.Errorf("t0 and t1 are not the times of the first and the last reading: %w", ErrMalformed)
		}
		last, out[i] = r.Time, r
	}
	if s.T1.Before(last) {
		return nil, fmt.Errorf("reading after t1: %w", ErrMalformed)
	}
	return out, nil
}

// LiveMessage is one signed reading that a device publishes before its segment is closed.
type LiveMessage struct {
	Consumer  Address
	Device    Address
	Epoch     uint32
	Seq       uint64
	Salt      Salt // of the reading in its segment
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
	b = append(b, m.Salt[:]...)
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
	copy(m.Salt[:], r.take(SaltSize))
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
