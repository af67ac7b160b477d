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

// Verify checks a device's signature of a digest as the contract does. It returns ErrSignature if the length is wrong,
// s is in the upper half of the curve's order, or the signature is not by the key with the address key.
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
		return a, fmt.Errorf("secp256k1 signature is not canonical: %w", ErrSignature)
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
	if s.Cmp(p256Half) > 0 { // valid ECDSA, but then each signature would have a second encoding
		return a, fmt.Errorf("P-256 signature's s is in the upper half: %w", ErrSignature)
	}
	point := append([]byte{4}, sig[64:]...)
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), point)
	if err != nil {
		return a, fmt.Errorf("P-256 key: %w: %w", err, ErrSignature)
	}
	if !ecdsa.Verify(public, digest[:], r, s) {
		return a, fmt.Errorf("P-256 signature is not of this digest by this key: %w", ErrSignature)
	}
	return addressOf(point), nil
}

// LowS returns s or, if s is in the upper half of P-256's order n, n-s. Verify and the contract require the lower half.
func LowS(s *big.Int) *big.Int {
	if s.Cmp(p256Half) > 0 {
		return new(big.Int).Sub(elliptic.P256().Params().N, s)
	}
	return s
}

// AddressOf returns the address of a public key of either scheme, which is the last 20 bytes of keccak256(x ‖ y). The
// key is an uncompressed point: 0x04 ‖ x ‖ y, 65 bytes. For any other form AddressOf returns ErrMalformed.
func AddressOf(uncompressed []byte) (Address, error) {
	if len(uncompressed) != 65 || uncompressed[0] != 4 {
		n := len(uncompressed)
		return Address{}, fmt.Errorf("public key of %d bytes is not an uncompressed point: %w", n, ErrMalformed)
	}
	return addressOf(uncompressed), nil
}

func addressOf(uncompressed []byte) (a Address) {
	hash := keccak(uncompressed[1:])
	copy(a[:], hash[12:])
	return a
}
