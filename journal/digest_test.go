package journal_test

import (
	"encoding/hex"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

// gethDigest returns the EIP-712 digest computed by go-ethereum, which shares no code with package journal.
func gethDigest(
	t *rapid.T, d journal.Domain, primary string, fields []apitypes.Type, message apitypes.TypedDataMessage,
) journal.Hash {
	chainID := hexutil.MustDecodeBig(hexutil.EncodeUint64(d.ChainID))
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			primary: fields,
		},
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{
			Name: "Waybill Journals", Version: "2",
			ChainId: (*math.HexOrDecimal256)(chainID), VerifyingContract: d.Journals.String(),
		},
		Message: message,
	}
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	return journal.Hash(hash)
}

func TestDigest_isEIP712(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := journal.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Journals: address(t), Consumer: address(t)}
		s := segment(t)
		want := gethDigest(t, d, "Segment", []apitypes.Type{
			{Name: "consumer", Type: "address"},
			{Name: "device", Type: "address"},
			{Name: "epoch", Type: "uint32"},
			{Name: "firstSeq", Type: "uint64"},
			{Name: "count", Type: "uint32"},
			{Name: "t0", Type: "uint64"},
			{Name: "t1", Type: "uint64"},
			{Name: "acts", Type: "bool"},
			{Name: "root", Type: "bytes32"},
			{Name: "prev", Type: "bytes20"},
		}, apitypes.TypedDataMessage{
			"consumer": s.Consumer.String(), "device": s.Device.String(), "epoch": decimal(uint64(s.Epoch)),
			"firstSeq": decimal(s.FirstSeq), "count": decimal(uint64(s.Count)), "t0": decimal(uint64(s.T0.UnixMilli())),
			"t1": decimal(uint64(s.T1.UnixMilli())), "acts": s.Acts,
			"root": s.Root.String(), "prev": "0x" + hex.EncodeToString(s.Prev[:]),
		})
		if got := d.Digest(s); got != want {
			t.Fatalf("digest is %s, want %s, computed by go-ethereum", got, want)
		}
	})
}

func TestLiveDigest_isEIP712(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := journal.Domain{ChainID: rapid.Uint64().Draw(t, "chain"), Journals: address(t), Consumer: address(t)}
		dev, epoch, seq := address(t), rapid.Uint32().Draw(t, "epoch"), rapid.Uint64().Draw(t, "seq")
		salt, r := journal.Salt(randomBytes(t, journal.SaltSize)), reading(t).Append(nil)
		want := gethDigest(t, d, "Live", []apitypes.Type{
			{Name: "consumer", Type: "address"},
			{Name: "device", Type: "address"},
			{Name: "epoch", Type: "uint32"},
			{Name: "seq", Type: "uint64"},
			{Name: "reading", Type: "bytes32"},
		}, apitypes.TypedDataMessage{
			"consumer": d.Consumer.String(), "device": dev.String(), "epoch": decimal(uint64(epoch)), "seq": decimal(seq),
			"reading": hexutil.Encode(crypto.Keccak256(salt[:], r)),
		})
		if got := d.LiveDigest(dev, epoch, seq, salt, r); got != want {
			t.Fatalf("digest is %s, want %s, computed by go-ethereum", got, want)
		}
	})
}

func TestDigest_dependsOnEachField(t *testing.T) {
	t.Parallel()
	d := journal.Domain{ChainID: 1}
	seen := map[journal.Hash]string{d.Digest(journal.Segment{}): "none"}
	for name, s := range map[string]journal.Segment{
		"consumer": {Consumer: journal.Address{1}}, "device": {Device: journal.Address{1}},
		"epoch": {Epoch: 1}, "firstSeq": {FirstSeq: 1}, "count": {Count: 1}, "acts": {Acts: true},
		"root": {Root: journal.Hash{1}}, "prev": {Prev: [20]byte{1}},
	} {
		digest := d.Digest(s)
		if other, ok := seen[digest]; ok {
			t.Errorf("field %s: digest equals that of field %s", name, other)
		}
		seen[digest] = name
	}
}

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }
