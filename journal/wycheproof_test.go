package journal_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/journal"
)

// TestVerify_wycheproof checks Verify against the vectors of Project Wycheproof, which the tests of the contracts use
// too. A vector is digest, r, s, x, y of 32 bytes each, and one byte that is 1 if the signature is valid.
func TestVerify_wycheproof(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(filepath.Join("..", "contracts", "test", "vectors", "wycheproof.json"))
	if err != nil {
		t.Fatalf("%v (make test generates the file)", err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		scheme journal.Scheme
		least  int                            // minimum number of vectors
		forms  func(r, s, xy []byte) [][]byte // possible encodings of the signature; at most one is valid
	}{
		"p256": {journal.P256, 700, func(r, s, xy []byte) [][]byte { return [][]byte{join(r, s, xy)} }},
		"secp256k1": {journal.Secp256k1, 200, func(r, s, _ []byte) [][]byte {
			return [][]byte{join(r, s, []byte{27}), join(r, s, []byte{28})}
		}},
	} {
		var lines []string
		if err := json.Unmarshal(all[name], &lines); err != nil {
			t.Fatal(err)
		}
		if len(lines) < c.least {
			t.Errorf("the file has %d vectors of %s, want at least %d", len(lines), name, c.least)
		}
		for i, line := range lines {
			v, err := hex.DecodeString(strings.TrimPrefix(line, "0x"))
			if err != nil || len(v) != 5*32+1 {
				t.Fatalf("%s vector %d has %d bytes: %v", name, i, len(v), err)
			}
			key, err := journal.AddressOf(join([]byte{4}, v[96:160]))
			if err != nil {
				t.Fatal(err)
			}
			passed := 0
			for _, sig := range c.forms(v[32:64], v[64:96], v[96:160]) {
				if journal.Verify(journal.Hash(v[:32]), sig, c.scheme, key) == nil {
					passed++
				}
			}
			if passed != int(v[160]) {
				t.Errorf("%s vector %d: %d signatures are valid, want %d", name, i, passed, v[160])
			}
		}
	}
}

func join(parts ...[]byte) (all []byte) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}
