// Package signature reads the signatures of wallets. Keys sign 64 or 65 bytes; contract wallets any number.
package signature

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// Most is the maximum number of bytes of a signature. Contract wallets may need many.
const Most = 4096

// Parse reads a signature: 0x and hexadecimal digits. 0x alone is the signature of a contract wallet that has approved
// the message before.
func Parse(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	b, err := hex.DecodeString(digits)
	switch {
	case !ok || err != nil:
		return nil, errors.New("want 0x and hexadecimal digits")
	case len(b) > Most:
		return nil, fmt.Errorf("want at most %d bytes, not %d", Most, len(b))
	}
	return b, nil
}

// ByKey returns the signature r, s, v with v 27 or 28 and s in the lower half of its range, as contracts expect it, and
// true if the key of signer made it. Wallets also use v 0 or 1, 64 bytes (EIP-2098), or the other s.
func ByKey(digest [32]byte, signer journal.Address, signature []byte) ([]byte, bool) {
	r, s, v, ok := Parts(signature)
	if !ok {
		return signature, false
	}
	sig := append(append(append([]byte{}, r[:]...), s[:]...), v-27)
	key, err := crypto.SigToPub(digest[:], sig)
	if err != nil || journal.Address(crypto.PubkeyToAddress(*key)) != signer {
		return signature, false
	}
	sig[64] = v
	return sig, true
}

// lowerS replaces s in r, s, v by its negative if it is in the upper half of its range. Both are valid, but contracts
// take one.
func lowerS(sig []byte) {
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(sig[32:64])
	if other := new(big.Int).Sub(order, s); other.Cmp(s) < 0 {
		other.FillBytes(sig[32:64])
		sig[64] ^= 1
	}
}

// Parts returns a signature by key as r, s and v with v 27 or 28, without comparing it with a signer. It returns false
// if it is not one.
func Parts(signature []byte) (r, s [32]byte, v uint8, ok bool) {
	sig := append([]byte{}, signature...)
	switch {
	case len(sig) == 64:
		v := sig[32] >> 7
		sig[32] &= 0x7f
		sig = append(sig, v)
	case len(sig) == 65 && (sig[64] == 27 || sig[64] == 28):
		sig[64] -= 27
	case len(sig) != 65 || sig[64] > 1:
		return r, s, 0, false
	}
	lowerS(sig)
	return [32]byte(sig[:32]), [32]byte(sig[32:64]), sig[64] + 27, true
}

// Normal returns a signature by key as ByKey does. It returns any other signature unchanged, because it is that of a
// contract wallet.
func Normal(digest [32]byte, signer journal.Address, signature []byte) []byte {
	out, _ := ByKey(digest, signer, signature)
	return out
}

// Short reports whether a signature is no longer than one by key. Those of contract wallets are longer.
func Short(signature []byte) bool { return len(signature) <= 65 }

// wrapped are the last bytes of a signature that wraps a deployment (ERC-6492).
const wrapped = "6492649264926492649264926492649264926492649264926492649264926492"

// Deployment is the call that deploys a contract wallet.
type Deployment struct {
	Factory journal.Address
	Data    []byte
}

// Unwrap returns the signature within one that wraps the deployment of its wallet (ERC-6492), and the deployment. It
// returns nil for any other signature, which it leaves unchanged.
func Unwrap(signature []byte) (inner []byte, deploy *Deployment) {
	const word = 32
	end := len(signature) - word
	if end < 5*word || hex.EncodeToString(signature[end:]) != wrapped {
		return signature, nil
	}
	body := signature[:end]
	data, ok := dynamic(body, 1)
	inner, ok2 := dynamic(body, 2)
	if !ok || !ok2 {
		return signature, nil
	}
	return inner, &Deployment{Factory: journal.Address(body[12:word]), Data: data}
}

// dynamic returns the bytes at which the word with number n of an ABI encoding points.
func dynamic(body []byte, n int) ([]byte, bool) {
	const word = 32
	at, ok := small(body[n*word : (n+1)*word])
	if !ok || at+word > len(body) {
		return nil, false
	}
	size, ok := small(body[at : at+word])
	if at += word; !ok || at+size > len(body) {
		return nil, false
	}
	return body[at : at+size], true
}

// small returns the number in a word if it can be a position in a signature.
func small(word []byte) (int, bool) {
	for _, b := range word[:28] {
		if b != 0 {
			return 0, false
		}
	}
	n := binary.BigEndian.Uint32(word[28:])
	return int(n), n <= Most
}
