package signature

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"0x": 0, "0x" + strings.Repeat("ab", 64): 64, "0x" + strings.Repeat("Ab", 469): 469,
		"0x" + strings.Repeat("00", Most): Most, "0x" + strings.Repeat("00", Most+1): -1, "": -1, "ab": -1, "0xabc": -1,
		"0xzz": -1,
	} {
		if b, err := Parse(text); (err != nil) != (want < 0) || err == nil && len(b) != want {
			t.Errorf("%.20s: %d bytes, %v, want %d", text, len(b), err, want)
		}
	}
}

// Each form of a signature by key becomes r, s, v; anything else is left as it is.
func TestByKey(t *testing.T) {
	t.Parallel()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	digest := [32]byte{7}
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	signer := journal.Address(crypto.PubkeyToAddress(key.PublicKey))
	want := append(append([]byte{}, sig[:64]...), sig[64]+27)
	short := append([]byte{}, sig[:64]...)
	short[32] |= sig[64] << 7
	other := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	high := append(append(append([]byte{}, sig[:32]...), other.FillBytes(make([]byte, 32))...), sig[64]^1)
	for i, form := range [][]byte{want, sig, short, high} {
		if got, ok := ByKey(digest, signer, form); !ok || !bytes.Equal(got, want) {
			t.Errorf("form %d: %x, %t, want %x", i, got, ok, want)
		}
	}
	bad := append(append([]byte{}, sig[:64]...), 29)
	for _, form := range [][]byte{nil, bad, make([]byte, 65), make([]byte, 130), append(want, 0)} {
		if got, ok := ByKey(digest, signer, form); ok || !bytes.Equal(got, form) {
			t.Errorf("%x became %x", form, got)
		}
	}
	if got := Normal(digest, journal.Address{1}, sig); !bytes.Equal(got, sig) {
		t.Errorf("the signature of another account became %x", got)
	}
}

func TestUnwrap(t *testing.T) {
	t.Parallel()
	word := func(n uint32) []byte { return append(make([]byte, 28), binary.BigEndian.AppendUint32(nil, n)...) }
	magic, err := hex.DecodeString(wrapped)
	if err != nil {
		t.Fatal(err)
	}
	factory := journal.Address{0xfa}
	body := append(append(make([]byte, 12), factory[:]...), word(96)...)
	body = append(append(body, word(160)...), word(2)...)
	body = append(append(body, append([]byte{1, 2}, make([]byte, 30)...)...), word(3)...)
	body = append(body, append([]byte{4, 5, 6}, make([]byte, 29)...)...)
	whole := append(append([]byte{}, body...), magic...)
	inner, deploy := Unwrap(whole)
	if deploy == nil || deploy.Factory != factory || !bytes.Equal(deploy.Data, []byte{1, 2}) ||
		!bytes.Equal(inner, []byte{4, 5, 6}) {
		t.Fatalf("unwrapped %x, %+v", inner, deploy)
	}
	for at := range body { // nothing that it can say leads out of it
		for _, b := range []byte{0xff, 0x40} {
			broken := append([]byte{}, whole...)
			broken[at] = b
			Unwrap(broken)
		}
	}
	for _, plain := range [][]byte{nil, magic, body, make([]byte, 469)} {
		if same, deploy := Unwrap(plain); deploy != nil || !bytes.Equal(same, plain) {
			t.Errorf("%x was unwrapped", plain)
		}
	}
}
