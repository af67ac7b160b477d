package device

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/asn1"
	"fmt"
	"math/big"

	geth "github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// Key signs for one device. The address of a device's first key is the device's id.
type Key interface {
	Address() journal.Address
	Scheme() journal.Scheme
	Sign(digest journal.Hash) ([]byte, error) // returns a signature that journal.Verify accepts
}

// GenerateKey generates a key in memory. It returns journal.ErrMalformed if the scheme is unknown.
func GenerateKey(scheme journal.Scheme) (Key, error) {
	switch scheme {
	case journal.Secp256k1:
		private, err := geth.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("generate secp256k1 key: %w", err)
		}
		return secp256k1Key{private}, nil
	case journal.P256:
		private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			return nil, fmt.Errorf("generate P-256 key: %w", err)
		}
		return NewSignerKey(private)
	default:
		return nil, fmt.Errorf("generate key of scheme %s: %w", scheme, journal.ErrMalformed)
	}
}

// NewSignerKey returns a key that signs with signer. Use it for a P-256 key in a secure element, a TPM or a key
// management service. It returns journal.ErrMalformed if the key is not P-256.
func NewSignerKey(signer crypto.Signer) (Key, error) {
	public, ok := signer.Public().(*ecdsa.PublicKey)
	if !ok || public.Curve != elliptic.P256() {
		return nil, fmt.Errorf("signer's public key, a %T, is not P-256: %w", signer.Public(), journal.ErrMalformed)
	}
	point, err := public.Bytes()
	if err != nil {
		return nil, fmt.Errorf("P-256 key: %w: %w", err, journal.ErrMalformed)
	}
	address, err := journal.AddressOf(point)
	return p256Key{signer: signer, point: point, address: address}, err
}

// p256Key is a Key of scheme P256.
type p256Key struct {
	signer  crypto.Signer
	point   []byte // public key: 0x04 ‖ x ‖ y
	address journal.Address
}

// Address implements Key.
func (k p256Key) Address() journal.Address { return k.address }

// Scheme implements Key.
func (k p256Key) Scheme() journal.Scheme { return journal.P256 }

// Sign returns r ‖ s ‖ x ‖ y. It returns journal.ErrSignature if the signer's signature is malformed.
func (k p256Key) Sign(digest journal.Hash) ([]byte, error) {
	// SHA256 stands for any hash of 32 bytes. The digest is a Keccak-256 hash.
	der, err := k.signer.Sign(rand.Reader, digest[:], crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("sign with P-256: %w", err)
	}
	var values struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(der, &values); err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("signer's signature %x is not an ASN.1 sequence of r and s: %w", der, journal.ErrSignature)
	}
	if values.R.Sign() <= 0 || values.S.Sign() <= 0 || values.R.BitLen() > 256 || values.S.BitLen() > 256 {
		return nil, fmt.Errorf("r or s of the signer's signature is out of range: %w", journal.ErrSignature)
	}
	sig := make([]byte, 64, journal.P256Size)
	values.R.FillBytes(sig[:32])
	journal.LowS(values.S).FillBytes(sig[32:])
	return append(sig, k.point[1:]...), nil
}

// secp256k1Key is a Key of scheme Secp256k1.
type secp256k1Key struct{ private *ecdsa.PrivateKey }

// Address implements Key.
func (k secp256k1Key) Address() journal.Address {
	return journal.Address(geth.PubkeyToAddress(k.private.PublicKey))
}

// Scheme implements Key.
func (k secp256k1Key) Scheme() journal.Scheme { return journal.Secp256k1 }

// Sign returns r ‖ s ‖ v.
func (k secp256k1Key) Sign(digest journal.Hash) ([]byte, error) {
	sig, err := geth.Sign(digest[:], k.private) // with s in the lower half
	if err != nil {
		return nil, fmt.Errorf("sign with secp256k1: %w", err)
	}
	sig[64] += 27
	return sig, nil
}
