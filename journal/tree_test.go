package journal_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

// readingAt returns encoded reading i of readings.
func readingAt(readings []byte, i int) []byte {
	return readings[i*journal.ReadingSize:][:journal.ReadingSize]
}

func TestRoot_movesOddNodeUpUnchanged(t *testing.T) {
	t.Parallel()
	all := positions(5)
	leaf := func(i int) []byte {
		index := binary.BigEndian.AppendUint32(nil, uint32(i))
		return crypto.Keccak256([]byte{0}, index, crypto.Keccak256(secret[:], index)[:16], readingAt(all, i))
	}
	node := func(a, b []byte) []byte { return crypto.Keccak256([]byte{1}, a, b) }
	for n, want := range map[int][]byte{
		1: leaf(0),
		2: node(leaf(0), leaf(1)),
		3: node(node(leaf(0), leaf(1)), leaf(2)),
		4: node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3))),
		5: node(node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3))), leaf(4)),
	} {
		got, err := journal.Root(all[:n*journal.ReadingSize], secret)
		if err != nil || got != journal.Hash(want) {
			t.Errorf("root of %d readings is %s, %v; want %x", n, got, err, want)
		}
	}
}

func TestRoot_refusesNoneAndTruncatedReadings(t *testing.T) {
	t.Parallel()
	for _, b := range [][]byte{nil, {}, positions(1)[:63], append(positions(1), 0)} {
		if _, err := journal.Root(b, secret); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%d bytes: error is %v, want ErrMalformed", len(b), err)
		}
	}
}

func TestVerifyProof_acceptsOnlyMatchingProof(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 33; n++ {
		readings := positions(n)
		root, err := journal.Root(readings, secret)
		if err != nil {
			t.Fatal(err)
		}
		for i := range uint32(n) {
			proof, salt := journal.Proof(readings, secret, i), secret.Salt(i)
			verify := func(root journal.Hash, reading []byte, i uint32, proof []journal.Hash) error {
				return journal.VerifyProof(root, reading, salt, i, uint32(n), proof)
			}
			reading := readingAt(readings, int(i))
			if err := verify(root, reading, i, proof); err != nil {
				t.Fatal(err)
			}
			wrong := map[string]error{
				"reading":                  verify(root, readingAt(positions(n+1), int(i)+1), i, proof),
				"root":                     verify(journal.Hash{}, reading, i, proof),
				"index":                    verify(root, reading, i+1, proof),
				"salt":                     journal.VerifyProof(root, reading, journal.Salt{}, i, uint32(n), proof),
				"proof, one hash too many": verify(root, reading, i, append([]journal.Hash{{}}, proof...)),
			}
			if len(proof) > 0 {
				wrong["proof, one hash too few"] = verify(root, reading, i, proof[1:])
			}
			for what, err := range wrong {
				if !errors.Is(err, journal.ErrMalformed) {
					t.Errorf("reading %d of %d, wrong %s: error is %v, want ErrMalformed", i, n, what, err)
				}
			}
		}
	}
	if journal.Proof(positions(3), secret, 3) != nil || journal.Proof(nil, secret, 0) != nil {
		t.Error("Proof of a reading that does not exist is not nil")
	}
}

func TestProof_verifiesForAnyTree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint32Range(1, journal.MaxCount).Draw(t, "n")
		i := rapid.Uint32Max(n-1).Draw(t, "i")
		readings := positions(int(n))
		root, err := journal.Root(readings, secret)
		if err != nil {
			t.Fatal(err)
		}
		proof := journal.Proof(readings, secret, i)
		if err := journal.VerifyProof(root, readingAt(readings, int(i)), secret.Salt(i), i, n, proof); err != nil {
			t.Fatal(err)
		}
	})
}
