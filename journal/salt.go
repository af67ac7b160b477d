package journal

import (
	"crypto/rand"
	"encoding/hex"
)

// SaltSize is the length of a salt in bytes.
const SaltSize = 16

// Salt makes the Merkle leaf of a reading unpredictable. Without it, anyone could compute the leaves of all readings
// that are possible, and find for example the position of the shopper's door.
type Salt [SaltSize]byte

func (s Salt) String() string { return "0x" + hex.EncodeToString(s[:]) }

// MarshalText writes 0x-prefixed hexadecimal.
func (s Salt) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Secret is the random number from which the salts of a segment of telemetry are computed. It is sent to the oracle
// with the segment, and is never published. The zero Secret is that of acts, which are public: their salts are zero.
type Secret [32]byte

// NewSecret returns a random secret.
func NewSecret() (s Secret) {
	rand.Read(s[:]) //nolint:errcheck // never returns an error
	return s
}

// Salt returns the salt of reading i of the segment: the first 16 bytes of keccak256(secret ‖ i as 4 bytes). All salts
// of the zero Secret are zero.
func (s Secret) Salt(i uint32) Salt {
	if s == (Secret{}) {
		return Salt{}
	}
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	return h.salt(&s, i)
}

// salts returns the salts of readings 0 to n-1.
func (s Secret) salts(n int) []Salt {
	all := make([]Salt, n)
	if s == (Secret{}) {
		return all
	}
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	i := 0
	if n >= parallelHashes && parallelHashes > 0 {
		x := keccakX4s.Get().(*keccakX4)
		defer keccakX4s.Put(x)
		for ; i+4 <= n; i += 4 {
			x.salts(&s, uint32(i), (*[4]Salt)(all[i:]))
		}
	}
	for ; i < n; i++ {
		all[i] = h.salt(&s, uint32(i))
	}
	return all
}
