package journal

import (
	"encoding/binary"
	"sync"

	"github.com/cloudflare/circl/simd/keccakf1600"
)

// quad computes four keccaks at once, where the processor can: a third of the time of one after the other, and trees are most of what an oracle
// computes beside signatures. A leaf and a node are less than one block of the sponge each.
type quad struct {
	state keccakf1600.StateX4
	lanes []uint64 // word j of input k is at 4j+k
	in    [4][72]byte
}

const (
	blockWords = 17 // of 8 bytes, in a block of Keccak-256
	quadWords  = 9  // that a leaf or a node fills, with the first byte of padding
)

var quads = sync.Pool{New: func() any { // on the heap: the state is aligned once and must not move
	q := &quad{}
	q.lanes = q.state.Initialize(false)
	return q
}}

// atOnce is how many hashes it is worth to compute together: 4, or 0 on a processor that cannot.
var atOnce = func() int {
	if keccakf1600.IsEnabledX4() {
		return 4
	}
	return 0
}()

// leaves are those of readings i to i+3.
func (q *quad) leaves(i uint32, readings []byte, out *[4]Hash) {
	for k := range q.in {
		b := &q.in[k]
		b[0] = 0
		binary.BigEndian.PutUint32(b[1:], i+uint32(k))
		copy(b[5:], readings[k*ReadingSize:][:ReadingSize])
		b[69], b[70], b[71] = 1, 0, 0
	}
	q.hash(out)
}

// nodes are those over four pairs.
func (q *quad) nodes(pairs []Hash, out *[4]Hash) {
	for k := range q.in {
		b := &q.in[k]
		b[0] = 1
		copy(b[1:], pairs[2*k][:])
		copy(b[33:], pairs[2*k+1][:])
		b[65] = 1
		clear(b[66:])
	}
	q.hash(out)
}

func (q *quad) hash(out *[4]Hash) {
	clear(q.lanes)
	for k := range q.in {
		for j := range quadWords {
			q.lanes[4*j+k] = binary.LittleEndian.Uint64(q.in[k][8*j:])
		}
		q.lanes[4*(blockWords-1)+k] = 1 << 63 // the last bit of padding
	}
	q.state.Permute()
	for k := range out {
		for j := range 4 {
			binary.LittleEndian.PutUint64(out[k][8*j:], q.lanes[4*j+k])
		}
	}
}
