package journal_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/ledger"
)

func signP256(t testing.TB, digest ledger.Hash) ([]byte, ledger.Address) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	public, err := key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	id, err := journal.AddressOf(public)
	if err != nil {
		t.Fatal(err)
	}
	sig := make([]byte, 64)
	r.FillBytes(sig[:32])
	journal.LowS(s).FillBytes(sig[32:])
	return append(sig, public[1:]...), id
}

func signSecp256k1(t testing.TB, digest ledger.Hash) ([]byte, ledger.Address) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig, ledger.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// flip replaces s by n-s: the other signature that plain ECDSA would take.
func flip(sig []byte, n *big.Int) []byte {
	out := slices.Clone(sig)
	new(big.Int).Sub(n, new(big.Int).SetBytes(sig[32:64])).FillBytes(out[32:64])
	return out
}

func TestVerify_takesWhatWasSigned(t *testing.T) {
	t.Parallel()
	digest := ledger.Hash{1, 2, 3}
	p, pID := signP256(t, digest)
	k, kID := signSecp256k1(t, digest)
	other, otherID := signP256(t, digest)

	if err := journal.Verify(digest, p, ledger.P256, pID); err != nil {
		t.Error(err)
	}
	if err := journal.Verify(digest, k, ledger.Secp256k1, kID); err != nil {
		t.Error(err)
	}
	flipped := flip(k, crypto.S256().Params().N)
	flipped[64] ^= 27 ^ 28
	raw := slices.Clone(k)
	raw[64] -= 27
	for name, err := range map[string]error{
		"another digest, P-256":      journal.Verify(ledger.Hash{9}, p, ledger.P256, pID),
		"another digest, secp256k1":  journal.Verify(ledger.Hash{9}, k, ledger.Secp256k1, kID),
		"another key":                journal.Verify(digest, p, ledger.P256, otherID),
		"another's point":            journal.Verify(digest, append(slices.Clone(p[:64]), other[64:]...), ledger.P256, otherID),
		"a point off the curve":      journal.Verify(digest, append(slices.Clone(p[:64]), make([]byte, 64)...), ledger.P256, pID),
		"high s, P-256":              journal.Verify(digest, flip(p, elliptic.P256().Params().N), ledger.P256, pID),
		"high s, secp256k1":          journal.Verify(digest, flipped, ledger.Secp256k1, kID),
		"v 0 or 1":                   journal.Verify(digest, raw, ledger.Secp256k1, kID),
		"the other scheme":           journal.Verify(digest, p, ledger.Secp256k1, pID),
		"the other scheme backwards": journal.Verify(digest, k, ledger.P256, kID),
		"no scheme":                  journal.Verify(digest, k, ledger.SchemeNone, kID),
		"nothing":                    journal.Verify(digest, nil, ledger.P256, pID),
		"zeros, P-256":               journal.Verify(digest, make([]byte, 128), ledger.P256, ledger.Address{}),
		"zeros, secp256k1":           journal.Verify(digest, make([]byte, 65), ledger.Secp256k1, ledger.Address{}),
		"a byte more":                journal.Verify(digest, append(slices.Clone(p), 0), ledger.P256, pID),
	} {
		if !errors.Is(err, ledger.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestVerify_everyBitCounts(t *testing.T) {
	t.Parallel()
	digest := ledger.Hash{1, 2, 3}
	p, pID := signP256(t, digest)
	k, kID := signSecp256k1(t, digest)
	for bit := range len(p) * 8 {
		changed := slices.Clone(p)
		changed[bit/8] ^= 1 << (bit % 8)
		if err := journal.Verify(digest, changed, ledger.P256, pID); !errors.Is(err, ledger.ErrSignature) {
			t.Errorf("P-256, bit %d: %v", bit, err)
		}
	}
	for bit := range len(k) * 8 {
		changed := slices.Clone(k)
		changed[bit/8] ^= 1 << (bit % 8)
		if err := journal.Verify(digest, changed, ledger.Secp256k1, kID); !errors.Is(err, ledger.ErrSignature) {
			t.Errorf("secp256k1, bit %d: %v", bit, err)
		}
	}
}

func FuzzVerify(f *testing.F) {
	f.Add(make([]byte, 65), uint8(ledger.Secp256k1))
	f.Add(make([]byte, 128), uint8(ledger.P256))
	f.Fuzz(func(t *testing.T, sig []byte, scheme uint8) {
		err := journal.Verify(ledger.Hash{1}, sig, ledger.Scheme(scheme), ledger.Address{1})
		if !errors.Is(err, ledger.ErrSignature) {
			t.Fatalf("%v", err)
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	digest := ledger.Hash{1, 2, 3}
	p, pID := signP256(b, digest)
	k, kID := signSecp256k1(b, digest)
	b.Run("p256", func(b *testing.B) {
		for b.Loop() {
			if err := journal.Verify(digest, p, ledger.P256, pID); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("secp256k1", func(b *testing.B) {
		for b.Loop() {
			if err := journal.Verify(digest, k, ledger.Secp256k1, kID); err != nil {
				b.Fatal(err)
			}
		}
	})
}
