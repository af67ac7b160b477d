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
)

func signP256(t testing.TB, digest journal.Hash) ([]byte, journal.Address) {
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

func signSecp256k1(t testing.TB, digest journal.Hash) ([]byte, journal.Address) {
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
	return sig, journal.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// negateS replaces s by n-s. Plain ECDSA accepts both.
func negateS(sig []byte, n *big.Int) []byte {
	out := slices.Clone(sig)
	new(big.Int).Sub(n, new(big.Int).SetBytes(sig[32:64])).FillBytes(out[32:64])
	return out
}

func TestVerify_acceptsOnlyCanonicalSignatureOfKey(t *testing.T) {
	t.Parallel()
	digest := journal.Hash{1, 2, 3}
	p, pID := signP256(t, digest)
	k, kID := signSecp256k1(t, digest)
	other, otherID := signP256(t, digest)

	if err := journal.Verify(digest, p, journal.P256, pID); err != nil {
		t.Error(err)
	}
	if err := journal.Verify(digest, k, journal.Secp256k1, kID); err != nil {
		t.Error(err)
	}
	p256Order := elliptic.P256().Params().N
	highS := negateS(k, crypto.S256().Params().N)
	highS[64] ^= 27 ^ 28 // recover the same key
	pointOf := func(point []byte) []byte { return append(slices.Clone(p[:64]), point...) }
	raw := slices.Clone(k)
	raw[64] -= 27
	for name, err := range map[string]error{
		"other digest, P-256":          journal.Verify(journal.Hash{9}, p, journal.P256, pID),
		"other digest, secp256k1":      journal.Verify(journal.Hash{9}, k, journal.Secp256k1, kID),
		"other key":                    journal.Verify(digest, p, journal.P256, otherID),
		"other key's point":            journal.Verify(digest, pointOf(other[64:]), journal.P256, otherID),
		"point not on the curve":       journal.Verify(digest, pointOf(make([]byte, 64)), journal.P256, pID),
		"high s, P-256":                journal.Verify(digest, negateS(p, p256Order), journal.P256, pID),
		"high s, secp256k1":            journal.Verify(digest, highS, journal.Secp256k1, kID),
		"v 0 or 1":                     journal.Verify(digest, raw, journal.Secp256k1, kID),
		"P-256 signature as secp256k1": journal.Verify(digest, p, journal.Secp256k1, pID),
		"secp256k1 signature as P-256": journal.Verify(digest, k, journal.P256, kID),
		"no scheme":                    journal.Verify(digest, k, journal.SchemeNone, kID),
		"empty":                        journal.Verify(digest, nil, journal.P256, pID),
		"zeros, P-256":                 journal.Verify(digest, make([]byte, 128), journal.P256, journal.Address{}),
		"zeros, secp256k1":             journal.Verify(digest, make([]byte, 65), journal.Secp256k1, journal.Address{}),
		"one byte too long":            journal.Verify(digest, append(slices.Clone(p), 0), journal.P256, pID),
	} {
		if !errors.Is(err, journal.ErrSignature) {
			t.Errorf("%s: error is %v, want ErrSignature", name, err)
		}
	}
}

func TestVerify_refusesAnyFlippedBit(t *testing.T) {
	t.Parallel()
	digest := journal.Hash{1, 2, 3}
	p, pID := signP256(t, digest)
	k, kID := signSecp256k1(t, digest)
	for bit := range len(p) * 8 {
		changed := slices.Clone(p)
		changed[bit/8] ^= 1 << (bit % 8)
		if err := journal.Verify(digest, changed, journal.P256, pID); !errors.Is(err, journal.ErrSignature) {
			t.Errorf("P-256, bit %d: error is %v, want ErrSignature", bit, err)
		}
	}
	for bit := range len(k) * 8 {
		changed := slices.Clone(k)
		changed[bit/8] ^= 1 << (bit % 8)
		if err := journal.Verify(digest, changed, journal.Secp256k1, kID); !errors.Is(err, journal.ErrSignature) {
			t.Errorf("secp256k1, bit %d: error is %v, want ErrSignature", bit, err)
		}
	}
}

func FuzzVerify(f *testing.F) {
	f.Add(make([]byte, 65), uint8(journal.Secp256k1))
	f.Add(make([]byte, 128), uint8(journal.P256))
	f.Fuzz(func(t *testing.T, sig []byte, scheme uint8) {
		err := journal.Verify(journal.Hash{1}, sig, journal.Scheme(scheme), journal.Address{1})
		if !errors.Is(err, journal.ErrSignature) {
			t.Fatalf("error is %v, want ErrSignature", err)
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	digest := journal.Hash{1, 2, 3}
	p, pID := signP256(b, digest)
	k, kID := signSecp256k1(b, digest)
	b.Run("p256", func(b *testing.B) {
		for b.Loop() {
			if err := journal.Verify(digest, p, journal.P256, pID); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("secp256k1", func(b *testing.B) {
		for b.Loop() {
			if err := journal.Verify(digest, k, journal.Secp256k1, kID); err != nil {
				b.Fatal(err)
			}
		}
	})
}
