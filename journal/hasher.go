package journal

import (
	"encoding/binary"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// leafSize is the length in bytes of the input of a leaf: 0x00, index, salt, reading.
const leafSize = 1 + 4 + SaltSize + ReadingSize

// hasher computes Keccak-256 hashes without allocations. A Merkle tree needs two hashes per reading.
type hasher struct {
	state crypto.KeccakState
	in    [leafSize]byte // input of a leaf; the inputs of a node and of a salt are shorter
	out   Hash
}

var hashers = sync.Pool{New: func() any { return &hasher{state: crypto.NewKeccakState()} }}

// leaf returns the hash of leaf i: keccak256(0x00 ‖ i ‖ salt ‖ reading).
func (h *hasher) leaf(i uint32, salt *Salt, reading []byte) Hash {
	h.in[0] = 0
	binary.BigEndian.PutUint32(h.in[1:], i)
	copy(h.in[5:], salt[:])
	if len(reading) != ReadingSize { // not a valid reading; Leaf accepts it
		return keccak(h.in[:5+SaltSize], reading)
	}
	copy(h.in[5+SaltSize:], reading)
	return h.hash(h.in[:])
}

// salt returns the salt of reading i: the first 16 bytes of keccak256(secret ‖ i).
func (h *hasher) salt(secret *Secret, i uint32) Salt {
	copy(h.in[:], secret[:])
	binary.BigEndian.PutUint32(h.in[32:], i)
	hash := h.hash(h.in[:36])
	return Salt(hash[:SaltSize])
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
