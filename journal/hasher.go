package journal

import (
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// hasher computes keccaks without allocating: a tree has two for each reading.
type hasher struct {
	state crypto.KeccakState
	in    [5 + ReadingSize]byte // a leaf, or a node, which is shorter
	out   Hash
}

var hashers = sync.Pool{New: func() any { return &hasher{state: crypto.NewKeccakState()} }}

// leaf puts in the bytes of reading i as a leaf.
func (h *hasher) leaf(i uint32, reading []byte) Hash {
	h.in[0], h.in[1], h.in[2], h.in[3], h.in[4] = 0, byte(i>>24), byte(i>>16), byte(i>>8), byte(i)
	if len(reading) != ReadingSize { // nobody's leaf, but it has a hash
		return keccak(h.in[:5], reading)
	}
	copy(h.in[5:], reading)
	return h.of(h.in[:])
}

func (h *hasher) node(left, right *Hash) Hash {
	h.in[0] = 1
	copy(h.in[1:], left[:])
	copy(h.in[33:], right[:])
	return h.of(h.in[:65])
}

func (h *hasher) of(b []byte) Hash {
	h.state.Reset()
	h.write(b)
	return h.sum()
}

func (h *hasher) write(b []byte) {
	if _, err := h.state.Write(b); err != nil {
		panic(err) // a sponge takes everything
	}
}

func (h *hasher) sum() Hash {
	if _, err := h.state.Read(h.out[:]); err != nil {
		panic(err)
	}
	return h.out
}
