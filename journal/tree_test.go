package journal_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

func at(readings []byte, i int) []byte {
	return readings[i*journal.ReadingSize:][:journal.ReadingSize]
}

func TestRoot_pairsUpAndPromotesTheOddOne(t *testing.T) {
	t.Parallel()
	all := run(5)
	leaf := func(i int) []byte {
		return crypto.Keccak256([]byte{0}, binary.BigEndian.AppendUint32(nil, uint32(i)), at(all, i))
	}
	node := func(a, b []byte) []byte { return crypto.Keccak256([]byte{1}, a, b) }
	for n, want := range map[int][]byte{
		1: leaf(0),
		2: node(leaf(0), leaf(1)),
		3: node(node(leaf(0), leaf(1)), leaf(2)),
		4: node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3))),
		5: node(node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3))), leaf(4)),
	} {
		got, err := journal.Root(all[:n*journal.ReadingSize])
		if err != nil || got != journal.Hash(want) {
			t.Errorf("root of %d readings is %s, %v; want %x", n, got, err, want)
		}
	}
}

func TestRoot_refusesNoneAndCut(t *testing.T) {
	t.Parallel()
	for _, b := range [][]byte{nil, {}, run(1)[:63], append(run(1), 0)} {
		if _, err := journal.Root(b); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%d bytes: %v", len(b), err)
		}
	}
}

func TestProof_leadsToTheRootAndNowhereElse(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 33; n++ {
		readings := run(n)
		root, err := journal.Root(readings)
		if err != nil {
			t.Fatal(err)
		}
		for i := range uint32(n) {
			proof := journal.Proof(readings, i)
			if err := journal.VerifyProof(root, at(readings, int(i)), i, uint32(n), proof); err != nil {
				t.Fatal(err)
			}
			wrong := map[string]error{
				"reading": journal.VerifyProof(root, at(run(n+1), int(i)+1), i, uint32(n), proof),
				"root":    journal.VerifyProof(journal.Hash{}, at(readings, int(i)), i, uint32(n), proof),
				"index":   journal.VerifyProof(root, at(readings, int(i)), i+1, uint32(n), proof),
				"long":    journal.VerifyProof(root, at(readings, int(i)), i, uint32(n), append([]journal.Hash{{}}, proof...)),
			}
			if len(proof) > 0 {
				wrong["short"] = journal.VerifyProof(root, at(readings, int(i)), i, uint32(n), proof[1:])
			}
			for what, err := range wrong {
				if !errors.Is(err, journal.ErrMalformed) {
					t.Errorf("reading %d of %d, wrong %s: %v", i, n, what, err)
				}
			}
		}
	}
	if journal.Proof(run(3), 3) != nil || journal.Proof(nil, 0) != nil {
		t.Error("a proof of no reading")
	}
}

func TestProof_anyTree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint32Range(1, journal.MaxCount).Draw(t, "n")
		i := rapid.Uint32Max(n-1).Draw(t, "i")
		readings := run(int(n))
		root, err := journal.Root(readings)
		if err != nil {
			t.Fatal(err)
		}
		if err := journal.VerifyProof(root, at(readings, int(i)), i, n, journal.Proof(readings, i)); err != nil {
			t.Fatal(err)
		}
	})
}
