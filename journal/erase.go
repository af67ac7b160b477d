package journal

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
)

// Erasure replaces the secret of a segment if readings of the segment were erased. The other readings can still be
// proved. The erased readings cannot be found from it, because their salts are not known any more.
type Erasure struct {
	Leaves []Hash // by reading: the Merkle leaf of an erased reading; zero if it was not erased
	Salts  []Salt // by reading: the salt; zero if the reading was erased
}

// Erased reports whether reading i was erased.
func (m SegmentMessage) Erased(i uint32) bool {
	return m.Erasure != nil && m.Erasure.Leaves[i] != Hash{}
}

// Salt returns the salt of reading i. It is zero if the reading is an act or was erased.
func (m SegmentMessage) Salt(i uint32) Salt {
	if m.Erasure != nil {
		return m.Erasure.Salts[i]
	}
	return m.Secret.Salt(i)
}

// Erase returns the message without reading i. Segment, digest and signature stay the same, and so do the proofs of the
// other readings. If the reading was erased before, it returns m. It returns ErrNotFound if there is no reading i, and
// ErrConflict if the segment is an act, because acts are public.
func (m SegmentMessage) Erase(i uint32) (SegmentMessage, error) {
	switch {
	case i >= m.Segment.Count || uint64(len(m.Readings)) != uint64(m.Segment.Count)*ReadingSize:
		return m, fmt.Errorf("erase reading %d of %d: %w", i, m.Segment.Count, ErrNotFound)
	case m.Segment.Acts:
		return m, fmt.Errorf("erase reading %d: acts are public: %w", i, ErrConflict)
	case m.Erased(i):
		return m, nil
	}
	var e *Erasure
	if m.Erasure == nil {
		e = &Erasure{Leaves: make([]Hash, m.Segment.Count), Salts: m.Secret.salts(int(m.Segment.Count))}
	} else {
		e = &Erasure{Leaves: slices.Clone(m.Erasure.Leaves), Salts: slices.Clone(m.Erasure.Salts)}
	}
	e.Leaves[i], e.Salts[i] = Leaf(i, e.Salts[i], m.reading(i)), Salt{}
	m.Readings, m.Erasure, m.Secret = bytes.Clone(m.Readings), e, Secret{}
	clear(m.reading(i))
	return m, nil
}

// Root returns the Merkle root of the readings, or ErrMalformed as Root does.
func (m SegmentMessage) Root() (Hash, error) {
	level, err := m.leaves()
	if err != nil {
		return Hash{}, err
	}
	return rootOf(level), nil
}

// Proof returns the Merkle siblings of reading i, as Proof does.
func (m SegmentMessage) Proof(i uint32) []Hash {
	level, err := m.leaves()
	if err != nil {
		return nil
	}
	return proofOf(level, i)
}

func (m SegmentMessage) leaves() ([]Hash, error) {
	if m.Erasure == nil {
		return leaves(m.Readings, m.Secret.salts(len(m.Readings)/ReadingSize))
	}
	n := len(m.Readings) / ReadingSize
	if len(m.Erasure.Leaves) != n || len(m.Erasure.Salts) != n {
		return nil, fmt.Errorf("erasure of a segment with %d readings: %w", n, ErrMalformed)
	}
	level, err := leaves(m.Readings, m.Erasure.Salts)
	for i := range level {
		if m.Erased(uint32(i)) {
			level[i] = m.Erasure.Leaves[i]
		}
	}
	return level, err
}

func (m SegmentMessage) reading(i uint32) []byte { return m.Readings[i*ReadingSize:][:ReadingSize] }

// appendErased appends the readings of a message with an Erasure: a bit for each reading, 1 if it was erased, with the
// highest bit of a byte first; then for each reading its leaf if it was erased, otherwise its salt and the reading.
func (m SegmentMessage) appendErased(b []byte) []byte {
	n := m.Segment.Count
	bits := make([]byte, (n+7)/8)
	for i := range n {
		if m.Erased(i) {
			bits[i/8] |= 0x80 >> (i % 8)
		}
	}
	b = append(b, bits...)
	for i := range n {
		if m.Erased(i) {
			b = append(b, m.Erasure.Leaves[i][:]...)
		} else {
			b = append(append(b, m.Erasure.Salts[i][:]...), m.reading(i)...)
		}
	}
	return b
}

// readErased reads what appendErased appended. ok is false if it is not canonical.
func (m *SegmentMessage) readErased(r *reader) (ok bool) {
	n := m.Segment.Count
	e := &Erasure{Leaves: make([]Hash, n), Salts: make([]Salt, n)}
	m.Erasure, m.Readings = e, make([]byte, int(n)*ReadingSize)
	if size := erasedSize(n, *r); size == 0 || size > len(*r) {
		return false
	}
	bits, erased := r.take(int(n+7)/8), 0
	if n%8 > 0 && bits[n/8]<<(n%8) != 0 {
		return false
	}
	for i := range n {
		if bits[i/8]&(0x80>>(i%8)) == 0 {
			copy(e.Salts[i][:], r.take(SaltSize))
			copy(m.Readings[i*ReadingSize:], r.take(ReadingSize))
			continue
		}
		erased++
		copy(e.Leaves[i][:], r.take(len(Hash{})))
		if e.Leaves[i] == (Hash{}) {
			return false
		}
	}
	return erased > 0
}

// erasedSize returns the length in bytes of what appendErased appended for n readings, of which b is the start. It is 0
// if b is too short.
func erasedSize(n uint32, b []byte) int {
	bits := int(n+7) / 8
	if len(b) < bits {
		return 0
	}
	size := bits
	for i := range n {
		if b[i/8]&(0x80>>(i%8)) == 0 {
			size += SaltSize + ReadingSize
		} else {
			size += len(Hash{})
		}
	}
	return size
}

// ReadingsSize returns the length in bytes of the part of an encoded segment message between the header and the
// signature. b is the message or the start of it. ok is false if b is too short to tell. The count may be invalid.
func ReadingsSize(b []byte) (size int, ok bool) {
	if len(b) < SegmentHeaderSize {
		return 0, false
	}
	count := binary.BigEndian.Uint32(b[countOffset:])
	switch b[formOffset] {
	case formTelemetry:
		return len(Secret{}) + int(count)*ReadingSize, true
	case formErased:
		if count > MaxCount {
			return 0, false
		}
		size = erasedSize(count, b[SegmentHeaderSize:])
		return size, size > 0
	}
	return int(count) * ReadingSize, true
}
