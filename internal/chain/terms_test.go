package chain_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// A wallet shows the terms with the full claims policy. Their EIP-712 hash is the order's id, although the contract
// receives only the hash of the policy.
func TestTermsDigest_equalsTheWalletsHash(t *testing.T) {
	t.Parallel()
	a := ledger.Addresses{ChainID: 31337, Orders: journal.Address{0xaa}}
	p := ledger.Policy{
		Window: 14 * 24 * time.Hour, Returnable: true, ReturnTime: 30 * 24 * time.Hour,
		Restocking: journal.AmountFromWords(1<<30, 9),
		Arbiter:    journal.Address{0xbb},
		DecideTime: 7 * 24 * time.Hour, DefaultShare: 5000,
	}
	terms := ledger.Terms{
		Merchant: journal.Address{1}, Shopper: journal.Address{2}, Token: journal.Address{3},
		Price: journal.MaxAmount, Zone: 7,
		ValidUntil: time.Unix(1_800_000_600, 0), PackBy: time.Unix(1_800_086_400, 0), DeliverBy: time.Unix(1_800_172_800, 0),
		PriceWeight: 1, TimeWeight: 1 << 63, LateWeight: 3, CO2Weight: 1<<64 - 1, FeeCap: 50, MaxParcels: 2,
		Proof: ledger.ProofZone | ledger.ProofCode,
		Code:  journal.Hash{4}, Policy: chain.PolicyHash(p), Commitment: journal.Hash{5}, Nonce: 1 << 60,
		Lines: []ledger.Line{
			{GTIN: 4006381333931, Quantity: 2, Amount: journal.AmountOf(20_000_000), Grams: 500, Volume: 2000},
			{GTIN: 4012345678901, Quantity: 1, Amount: journal.AmountFromWords(1<<31, 7), Grams: 300, Volume: 1000},
		},
	}
	hash, _, err := apitypes.TypedDataAndHash(typedData(a, terms, p))
	if err != nil {
		t.Fatal(err)
	}
	if digest := chain.TermsDigest(a, terms); journal.Hash(hash) != digest {
		t.Errorf("the wallet's hash is %x, the digest %s", hash, digest)
	}
	if id := chain.OrderID(a, terms); journal.OrderID(hash).Order() != id || id[31] != 0 || hash[31] == 0 {
		t.Errorf("the wallet's hash is %x, the order's id %s", hash, id)
	}
	p.DefaultShare--
	if hash, _, err = apitypes.TypedDataAndHash(typedData(a, terms, p)); err != nil ||
		journal.OrderID(hash).Order() == chain.OrderID(a, terms) {
		t.Errorf("another policy has the same id; %v", err)
	}
}

// typedData returns the typed data of terms with a policy, for eth_signTypedData_v4.
func typedData(a ledger.Addresses, t ledger.Terms, p ledger.Policy) apitypes.TypedData {
	number := func(n uint64) string { return strconv.FormatUint(n, 10) }
	seconds := func(d time.Duration) string { return number(uint64(d / time.Second)) }
	at := func(t time.Time) string { return number(uint64(t.Unix())) }
	var lines []any
	for _, l := range t.Lines {
		lines = append(lines, map[string]any{
			"gtin": number(l.GTIN), "quantity": number(uint64(l.Quantity)), "amount": l.Amount.String(),
			"grams": number(uint64(l.Grams)), "volume": number(uint64(l.Volume)),
		})
	}
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			"Terms": {
				{Name: "merchant", Type: "address"},
				{Name: "shopper", Type: "address"},
				{Name: "token", Type: "address"},
				{Name: "price", Type: "uint96"},
				{Name: "zone", Type: "uint32"},
				{Name: "validUntil", Type: "uint40"},
				{Name: "packBy", Type: "uint40"},
				{Name: "deliverBy", Type: "uint40"},
				{Name: "priceWeight", Type: "uint64"},
				{Name: "timeWeight", Type: "uint64"},
				{Name: "lateWeight", Type: "uint64"},
				{Name: "co2Weight", Type: "uint64"},
				{Name: "feeCap", Type: "uint16"},
				{Name: "maxParcels", Type: "uint8"},
				{Name: "proof", Type: "uint8"},
				{Name: "code", Type: "bytes32"},
				{Name: "policy", Type: "Policy"},
				{Name: "commitment", Type: "bytes32"},
				{Name: "nonce", Type: "uint64"},
				{Name: "lines", Type: "Line[]"},
			},
			"Line": {
				{Name: "gtin", Type: "uint64"},
				{Name: "quantity", Type: "uint32"},
				{Name: "amount", Type: "uint96"},
				{Name: "grams", Type: "uint32"},
				{Name: "volume", Type: "uint32"},
			},
			"Policy": {
				{Name: "window", Type: "uint32"},
				{Name: "returnable", Type: "bool"},
				{Name: "returnTime", Type: "uint32"},
				{Name: "restocking", Type: "uint96"},
				{Name: "arbiter", Type: "address"},
				{Name: "decideTime", Type: "uint32"},
				{Name: "defaultShare", Type: "uint16"},
			},
		},
		PrimaryType: "Terms",
		Domain: apitypes.TypedDataDomain{
			Name: "Waybill Orders", Version: "2", ChainId: math.NewHexOrDecimal256(int64(a.ChainID)),
			VerifyingContract: common.Address(a.Orders).Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"merchant": common.Address(t.Merchant).Hex(), "shopper": common.Address(t.Shopper).Hex(),
			"token": common.Address(t.Token).Hex(),
			"price": t.Price.String(), "zone": number(uint64(t.Zone)), "validUntil": at(t.ValidUntil), "packBy": at(t.PackBy),
			"deliverBy":   at(t.DeliverBy),
			"priceWeight": number(t.PriceWeight), "timeWeight": number(t.TimeWeight), "lateWeight": number(t.LateWeight),
			"co2Weight": number(t.CO2Weight), "feeCap": number(uint64(t.FeeCap)),
			"maxParcels": number(uint64(t.MaxParcels)),
			"proof":      number(uint64(t.Proof)), "code": fmt.Sprintf("0x%x", t.Code[:]),
			"commitment": fmt.Sprintf("0x%x", t.Commitment[:]),
			"nonce":      number(t.Nonce), "lines": lines,
			"policy": map[string]any{
				"window": seconds(p.Window), "returnable": p.Returnable, "returnTime": seconds(p.ReturnTime),
				"restocking": p.Restocking.String(),
				"arbiter":    common.Address(p.Arbiter).Hex(), "decideTime": seconds(p.DecideTime),
				"defaultShare": number(uint64(p.DefaultShare)),
			},
		},
	}
}
