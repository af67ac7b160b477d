package journal

import (
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// hasher computes Keccak-256 hashes without allocations. A Merkle tree needs two hashes per reading.
type hasher struct {
	state crypto.KeccakState
	in    [5 + ReadingSize]byte // input of a leaf; the input of a node is shorter
	out   Hash
}

var hashers = sync.Pool{New: func() any { return &hasher{state: crypto.NewKeccakState()} }}

// leaf returns the hash of leaf i: keccak256(0x00 ‖ i ‖ reading).
func (h *hasher) leaf(i uint32, reading []byte) Hash {
	h.in[0], h.in[1], h.in[2], h.in[3], h.in[4] = 0, byte(i>>24), byte(i>>16), byte(i>>8), byte(i)
	if len(reading) != ReadingSize { // not a valid reading; Leaf accepts it
		return keccak(h.in[:5], reading)
	}
	copy(h.in[5:], reading)
	return h.hash(h.in[:])
}

// node returns the hash of an inner node: keccak256(0x01 ‖ left ‖ right).
func (h *hasher) node(left, right *Hash) Hash {
	h.in[0] = 1
	copy(h.in[1:], left[:])
	copy(h.in[33:], right[:])
	return h.hash(h.in[:65])
}

func (h *hasher) hash(b []byte) Hash {
	h.state.Reset()
	h.write(b)
	return h.sum()
}

func (h *hasher) write(b []byte) {
	if _, err := h.state.Write(b); err != nil {
		panic(err) // KeccakState.Write never returns an error
	}
}

func (h *hasher) sum() Hash {
	if _, err := h.state.Read(h.out[:]); err != nil {
		panic(err) // KeccakState.Read never returns an error
	}
	return h.out
}
