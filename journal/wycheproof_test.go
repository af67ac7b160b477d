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

// Project Wycheproof's vectors, as the contracts are held to them: digest, r, s, x, y, and 01 when the signature must pass.
func TestVerify_wycheproof(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(filepath.Join("..", "contracts", "test", "vectors", "wycheproof.json"))
	if err != nil {
		t.Fatalf("%v (make test makes it)", err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		scheme journal.Scheme
		least  int
		forms  func(r, s, xy []byte) [][]byte // ways to write the signature, of which at most one is right
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
			t.Errorf("%d vectors of %s", len(lines), name)
		}
		for i, line := range lines {
			v, err := hex.DecodeString(strings.TrimPrefix(line, "0x"))
			if err != nil || len(v) != 5*32+1 {
				t.Fatalf("%s %d: %v", name, i, err)
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
				t.Errorf("%s %d: %d signatures pass, want %d", name, i, passed, v[160])
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
