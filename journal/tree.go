package journal

import "fmt"

// Leaf returns the Merkle leaf of encoded reading i of a segment. The hash contains i, so a proof for i cannot be used
// for another index.
func Leaf(i uint32, salt Salt, reading []byte) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	return h.leaf(i, &salt, reading)
}

func node(left, right Hash) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	return h.node(&left, &right)
}

// Root returns the Merkle root of concatenated encoded readings with the salts of secret. It returns ErrMalformed if
// there is none or the length is not a multiple of ReadingSize.
func Root(readings []byte, secret Secret) (Hash, error) {
	level, err := leaves(readings, secret.salts(len(readings)/ReadingSize))
	if err != nil {
		return Hash{}, err
	}
	return rootOf(level), nil
}

// Proof returns the Merkle siblings of reading i from the leaf to the root. Levels at which the node has no sibling
// have no entry. Proof returns nil if there is no reading i or Root would return an error.
func Proof(readings []byte, secret Secret, i uint32) []Hash {
	level, err := leaves(readings, secret.salts(len(readings)/ReadingSize))
	if err != nil {
		return nil
	}
	return proofOf(level, i)
}

// rootOf returns the root above the lowest level of a tree. It overwrites level, which is not empty.
func rootOf(level []Hash) Hash {
	for len(level) > 1 {
		level = parentLevel(level)
	}
	return level[0]
}

// proofOf returns the siblings of leaf i from the lowest level of a tree up, or nil if there is no leaf i. It
// overwrites level.
func proofOf(level []Hash, i uint32) []Hash {
	if int64(i) >= int64(len(level)) {
		return nil
	}
	proof := []Hash{}
	for at := int(i); len(level) > 1; at /= 2 {
		if sibling := at ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		level = parentLevel(level)
	}
	return proof
}

// VerifyProof checks that root is the Merkle root of n readings of which reading, with this salt, is number i, counted
// from 0. If not, it returns ErrMalformed.
func VerifyProof(root Hash, reading []byte, salt Salt, i, n uint32, proof []Hash) error {
	if i >= n || len(reading) != ReadingSize {
		return fmt.Errorf("proof of reading %d of %d: %w", i, n, ErrMalformed)
	}
	hash, rest := Leaf(i, salt, reading), proof
	for at, width := i, n; width > 1; at, width = at/2, width/2+width%2 {
		if at^1 >= width {
			continue // an odd last node moves up unchanged
		}
		if len(rest) == 0 {
			return fmt.Errorf("proof of reading %d of %d has too few hashes: %w", i, n, ErrMalformed)
		}
		if at%2 == 0 {
			hash = node(hash, rest[0])
		} else {
			hash = node(rest[0], hash)
		}
		rest = rest[1:]
	}
	if len(rest) > 0 {
		return fmt.Errorf("proof of reading %d of %d has too many hashes: %w", i, n, ErrMalformed)
	}
	if hash != root {
		return fmt.Errorf("proof of reading %d of %d gives root %s, want %s: %w", i, n, hash, root, ErrMalformed)
	}
	return nil
}

// leaves returns the lowest level of the tree. salts has the salt of each reading. It returns ErrMalformed as Root
// does.
func leaves(readings []byte, salts []Salt) ([]Hash, error) {
	if n := len(readings); n == 0 || n%ReadingSize != 0 {
		return nil, fmt.Errorf("readings have %d bytes, want a multiple of %d: %w", n, ReadingSize, ErrMalformed)
	}
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	level := make([]Hash, len(readings)/ReadingSize)
	i := 0
	if len(level) >= parallelHashes && parallelHashes > 0 {
		x := keccakX4s.Get().(*keccakX4)
		defer keccakX4s.Put(x)
		for ; i+4 <= len(level); i += 4 {
			x.leaves(uint32(i), salts[i:], readings[i*ReadingSize:], (*[4]Hash)(level[i:]))
		}
	}
	for ; i < len(level); i++ {
		level[i] = h.leaf(uint32(i), &salts[i], readings[i*ReadingSize:][:ReadingSize])
	}
	return level, nil
}

// parentLevel returns the level above level. It overwrites level.
func parentLevel(level []Hash) []Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	above := level[:0]
	i := 0
	if len(level) >= 2*parallelHashes && parallelHashes > 0 {
		x := keccakX4s.Get().(*keccakX4)
		defer keccakX4s.Put(x)
		var parents [4]Hash // separate from level, which nodes reads
		for ; i+8 <= len(level); i += 8 {
			x.nodes(level[i:], &parents)
			above = append(above, parents[:]...)
		}
	}
	for ; i < len(level); i += 2 {
		if i+1 == len(level) {
			above = append(above, level[i])
		} else {
			above = append(above, h.node(&level[i], &level[i+1]))
		}
	}
	return above
}
