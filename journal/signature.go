package journal

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Lengths of signatures in bytes.
const (
	Secp256k1Size = 65  // r, s, v
	P256Size      = 128 // r, s, x, y
)

var p256Half = new(big.Int).Rsh(elliptic.P256().Params().N, 1)

// Verify checks a device's signature the way the contract does: exact length, s in the lower half, the key's address.
// The error is ErrSignature.
func Verify(digest Hash, sig []byte, scheme Scheme, key Address) error {
	var (
		found Address
		err   error
	)
	switch scheme {
	case Secp256k1:
		found, err = recoverSecp256k1(digest, sig)
	case P256:
		found, err = verifyP256(digest, sig)
	default:
		err = fmt.Errorf("scheme %s: %w", scheme, ErrSignature)
	}
	if err != nil {
		return err
	}
	if found != key {
		return fmt.Errorf("signed by %s, not %s: %w", found, key, ErrSignature)
	}
	return nil
}

func recoverSecp256k1(digest Hash, sig []byte) (a Address, err error) {
	if len(sig) != Secp256k1Size {
		return a, fmt.Errorf("secp256k1 signature of %d bytes, want %d: %w", len(sig), Secp256k1Size, ErrSignature)
	}
	v := sig[64]
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if v != 27 && v != 28 || !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return a, fmt.Errorf("secp256k1 signature not canonical: %w", ErrSignature)
	}
	raw := [Secp256k1Size]byte(sig)
	raw[64] = v - 27
	public, err := crypto.Ecrecover(digest[:], raw[:])
	if err != nil {
		return a, fmt.Errorf("recover signer: %w: %w", err, ErrSignature)
	}
	return addressOf(public), nil
}

func verifyP256(digest Hash, sig []byte) (a Address, err error) {
	if len(sig) != P256Size {
		return a, fmt.Errorf("P-256 signature of %d bytes, want %d: %w", len(sig), P256Size, ErrSignature)
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if s.Cmp(p256Half) > 0 { // the precompile takes it, but then anyone could write the same signature in two ways
		return a, fmt.Errorf("P-256 signature's s is in the upper half: %w", ErrSignature)
	}
	point := append([]byte{4}, sig[64:]...)
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), point)
	if err != nil {
		return a, fmt.Errorf("P-256 key: %w: %w", err, ErrSignature)
	}
	if !ecdsa.Verify(public, digest[:], r, s) {
		return a, fmt.Errorf("P-256 signature does not fit: %w", ErrSignature)
	}
	return addressOf(point), nil
}

// LowS writes s in the lower half of P-256's order, as Verify and the contract want it.
func LowS(s *big.Int) *big.Int {
	if s.Cmp(p256Half) > 0 {
		return new(big.Int).Sub(elliptic.P256().Params().N, s)
	}
	return s
}

// AddressOf is the address of a public key of either curve, given as 0x04, x, y (65 bytes): the last 20 bytes of
// keccak256(x, y). The error is ErrMalformed.
func AddressOf(uncompressed []byte) (Address, error) {
	if len(uncompressed) != 65 || uncompressed[0] != 4 {
		return Address{}, fmt.Errorf("public key of %d bytes is not an uncompressed point: %w", len(uncompressed), ErrMalformed)
	}
	return addressOf(uncompressed), nil
}

func addressOf(uncompressed []byte) (a Address) {
	hash := keccak(uncompressed[1:])
	copy(a[:], hash[12:])
	return a
}
