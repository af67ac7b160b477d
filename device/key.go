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

// Key signs for one device. Address is the device's id while the key is its first.
type Key interface {
	Address() journal.Address
	Scheme() journal.Scheme
	Sign(digest journal.Hash) ([]byte, error) // in the form journal.Verify takes
}

// GenerateKey makes a key in memory. The error is journal.ErrMalformed for an unknown scheme.
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

// NewSignerKey wraps a P-256 key that cannot leave where it is: a secure element, a TPM, a cloud's key service.
// The error is journal.ErrMalformed when the key is on another curve.
func NewSignerKey(signer crypto.Signer) (Key, error) {
	public, ok := signer.Public().(*ecdsa.PublicKey)
	if !ok || public.Curve != elliptic.P256() {
		return nil, fmt.Errorf("signer of %T is not P-256: %w", signer.Public(), journal.ErrMalformed)
	}
	point, err := public.Bytes()
	if err != nil {
		return nil, fmt.Errorf("P-256 key: %w: %w", err, journal.ErrMalformed)
	}
	address, err := journal.AddressOf(point)
	return p256Key{signer: signer, point: point, address: address}, err
}

type p256Key struct {
	signer  crypto.Signer
	point   []byte // 0x04, x, y
	address journal.Address
}

// Address is the last 20 bytes of keccak256(x, y).
func (k p256Key) Address() journal.Address { return k.address }

// Scheme is that of the curve.
func (k p256Key) Scheme() journal.Scheme { return journal.P256 }

// Sign is r, s, x, y.
func (k p256Key) Sign(digest journal.Hash) ([]byte, error) {
	der, err := k.signer.Sign(rand.Reader, digest[:], crypto.SHA256) // names the length only: the digest is a keccak
	if err != nil {
		return nil, fmt.Errorf("sign with P-256: %w", err)
	}
	var values struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(der, &values); err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("signer's DER %x: %w", der, journal.ErrSignature)
	}
	if values.R.Sign() <= 0 || values.S.Sign() <= 0 || values.R.BitLen() > 256 || values.S.BitLen() > 256 {
		return nil, fmt.Errorf("signer's r and s are out of range: %w", journal.ErrSignature)
	}
	sig := make([]byte, 64, journal.P256Size)
	values.R.FillBytes(sig[:32])
	journal.LowS(values.S).FillBytes(sig[32:])
	return append(sig, k.point[1:]...), nil
}

type secp256k1Key struct{ private *ecdsa.PrivateKey }

// Address is the last 20 bytes of keccak256(x, y).
func (k secp256k1Key) Address() journal.Address {
	return journal.Address(geth.PubkeyToAddress(k.private.PublicKey))
}

// Scheme is that of the curve.
func (k secp256k1Key) Scheme() journal.Scheme { return journal.Secp256k1 }

// Sign is r, s, v.
func (k secp256k1Key) Sign(digest journal.Hash) ([]byte, error) {
	sig, err := geth.Sign(digest[:], k.private) // s is in the lower half
	if err != nil {
		return nil, fmt.Errorf("sign with secp256k1: %w", err)
	}
	sig[64] += 27
	return sig, nil
}
