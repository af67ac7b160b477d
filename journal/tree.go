package journal

import "fmt"

// Leaf is the hash of reading i; the index is bound in, so that a reading cannot change its place.
func Leaf(i uint32, reading []byte) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	return h.leaf(i, reading)
}

func node(left, right Hash) Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	return h.node(&left, &right)
}

// Root is the Merkle root over encoded readings, one after the other. The error is ErrMalformed when there is none
// or the last one is cut.
func Root(readings []byte) (Hash, error) {
	level, err := leaves(readings)
	if err != nil {
		return Hash{}, err
	}
	for len(level) > 1 {
		level = up(level)
	}
	return level[0], nil
}

// Proof is the siblings of reading i from the leaf up, without a place for a node that has none. It is nil when there is
// no reading i.
func Proof(readings []byte, i uint32) []Hash {
	level, err := leaves(readings)
	if err != nil || int64(i) >= int64(len(level)) {
		return nil
	}
	proof := []Hash{}
	for at := int(i); len(level) > 1; at /= 2 {
		if sibling := at ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		level = up(level)
	}
	return proof
}

// VerifyProof checks that reading is number i of the n readings under root. The error is ErrMalformed.
func VerifyProof(root Hash, reading []byte, i, n uint32, proof []Hash) error {
	if i >= n || len(reading) != ReadingSize {
		return fmt.Errorf("proof of reading %d of %d: %w", i, n, ErrMalformed)
	}
	hash, rest := Leaf(i, reading), proof
	for at, width := i, n; width > 1; at, width = at/2, width/2+width%2 {
		if at^1 >= width {
			continue // an odd last node is promoted as it is
		}
		if len(rest) == 0 {
			return fmt.Errorf("proof of reading %d of %d is short: %w", i, n, ErrMalformed)
		}
		if at%2 == 0 {
			hash = node(hash, rest[0])
		} else {
			hash = node(rest[0], hash)
		}
		rest = rest[1:]
	}
	if len(rest) > 0 {
		return fmt.Errorf("proof of reading %d of %d is long: %w", i, n, ErrMalformed)
	}
	if hash != root {
		return fmt.Errorf("proof of reading %d of %d leads to %s, not %s: %w", i, n, hash, root, ErrMalformed)
	}
	return nil
}

func leaves(readings []byte) ([]Hash, error) {
	if len(readings) == 0 || len(readings)%ReadingSize != 0 {
		return nil, fmt.Errorf("%d bytes of readings of %d: %w", len(readings), ReadingSize, ErrMalformed)
	}
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	level := make([]Hash, len(readings)/ReadingSize)
	i := 0
	if len(level) >= atOnce && atOnce > 0 {
		q := quads.Get().(*quad)
		defer quads.Put(q)
		for ; i+4 <= len(level); i += 4 {
			q.leaves(uint32(i), readings[i*ReadingSize:], (*[4]Hash)(level[i:]))
		}
	}
	for ; i < len(level); i++ {
		level[i] = h.leaf(uint32(i), readings[i*ReadingSize:][:ReadingSize])
	}
	return level, nil
}

// up is the next level, written over the one below.
func up(level []Hash) []Hash {
	h := hashers.Get().(*hasher)
	defer hashers.Put(h)
	above := level[:0]
	i := 0
	if len(level) >= 2*atOnce && atOnce > 0 {
		q := quads.Get().(*quad)
		defer quads.Put(q)
		var four [4]Hash // not written over the level: its next pairs may be there
		for ; i+8 <= len(level); i += 8 {
			q.nodes(level[i:], &four)
			above = append(above, four[:]...)
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
