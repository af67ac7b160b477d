package journal

import (
	"encoding/binary"
	"sync"

	"github.com/cloudflare/circl/simd/keccakf1600"
)

// keccakX4 computes four Keccak-256 hashes in parallel with SIMD instructions, in a third of the time of four single
// hashes. Besides signatures, Merkle trees are most of the computation of an oracle. The inputs of a salt, a leaf and a
// node each fit in one block of Keccak-256.
type keccakX4 struct {
	state keccakf1600.StateX4
	lanes []uint64 // word j of input k is at index 4j+k
	in    [4][8 * inputWords]byte
}

const (
	blockWords = 17 // 8-byte words in a block of Keccak-256
	inputWords = 11 // 8-byte words of a leaf, the longest input, including the first byte of padding
)

// keccakX4s pools states on the heap. Initialize aligns a state, so it must not be moved afterwards.
var keccakX4s = sync.Pool{New: func() any {
	x := &keccakX4{}
	x.lanes = x.state.Initialize(false)
	return x
}}

// parallelHashes is the number of hashes that one keccakX4 computes: 4, or 0 if the processor does not support it.
var parallelHashes = func() int {
	if keccakf1600.IsEnabledX4() {
		return 4
	}
	return 0
}()

// salts sets out to the salts of readings i to i+3.
func (x *keccakX4) salts(secret *Secret, i uint32, out *[4]Salt) {
	for k := range x.in {
		b := &x.in[k]
		copy(b[:], secret[:])
		binary.BigEndian.PutUint32(b[32:], i+uint32(k))
		b[36] = 1
		clear(b[37:])
	}
	var hashes [4]Hash
	x.hash(&hashes)
	for k := range out {
		copy(out[k][:], hashes[k][:])
	}
}

// leaves sets out to the leaves of readings i to i+3, which are encoded in readings.
func (x *keccakX4) leaves(i uint32, salts []Salt, readings []byte, out *[4]Hash) {
	for k := range x.in {
		b := &x.in[k]
		b[0] = 0
		binary.BigEndian.PutUint32(b[1:], i+uint32(k))
		copy(b[5:], salts[k][:])
		copy(b[5+SaltSize:], readings[k*ReadingSize:][:ReadingSize])
		b[leafSize] = 1
		clear(b[leafSize+1:])
	}
	x.hash(out)
}

// nodes sets out to the parents of the first eight hashes in pairs.
func (x *keccakX4) nodes(pairs []Hash, out *[4]Hash) {
	for k := range x.in {
		b := &x.in[k]
		b[0] = 1
		copy(b[1:], pairs[2*k][:])
		copy(b[33:], pairs[2*k+1][:])
		b[65] = 1
		clear(b[66:])
	}
	x.hash(out)
}

// hash sets out to the hashes of x.in.
func (x *keccakX4) hash(out *[4]Hash) {
	clear(x.lanes)
	for k := range x.in {
		for j := range inputWords {
			x.lanes[4*j+k] = binary.LittleEndian.Uint64(x.in[k][8*j:])
		}
		x.lanes[4*(blockWords-1)+k] = 1 << 63 // the last bit of padding
	}
	x.state.Permute()
	for k := range out {
		for j := range 4 {
			binary.LittleEndian.PutUint64(out[k][8*j:], x.lanes[4*j+k])
		}
	}
}
