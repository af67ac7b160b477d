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
func TestOrderID_equalsTheWalletsHash(t *testing.T) {
	t.Parallel()
	a := ledger.Addresses{ChainID: 31337, Orders: journal.Address{0xaa}}
	p := ledger.Policy{
		Window: 14 * 24 * time.Hour, Returnable: true, ReturnTime: 30 * 24 * time.Hour, Restocking: 2_500_000,
		Arbiter:    journal.Address{0xbb},
		DecideTime: 7 * 24 * time.Hour, DefaultShare: 5000,
	}
	terms := ledger.Terms{
		Merchant: journal.Address{1}, Shopper: journal.Address{2}, Token: journal.Address{3}, Price: 42_500_000, Zone: 7,
		ValidUntil: time.Unix(1_800_000_600, 0), PackBy: time.Unix(1_800_086_400, 0), DeliverBy: time.Unix(1_800_172_800, 0),
		Weight: 800, Size: 3000, PriceWeight: 1, TimeWeight: 100, FeeCap: 50, MaxParcels: 2,
		Proof: ledger.ProofZone | ledger.ProofCode,
		Code:  journal.Hash{4}, Policy: chain.PolicyHash(p), Commitment: journal.Hash{5}, Nonce: 1 << 60,
		Lines: []ledger.Line{
			{GTIN: 4006381333931, Quantity: 2, Amount: 20_000_000}, {GTIN: 4012345678901, Quantity: 1, Amount: 15_000_000},
		},
	}
	hash, _, err := apitypes.TypedDataAndHash(typedData(a, terms, p))
	if err != nil {
		t.Fatal(err)
	}
	if id := chain.OrderID(a, terms); journal.OrderID(hash) != id {
		t.Errorf("the wallet's hash is %x, the order's id %s", hash, id)
	}
	p.DefaultShare--
	if hash, _, err = apitypes.TypedDataAndHash(typedData(a, terms, p)); err != nil ||
		journal.OrderID(hash) == chain.OrderID(a, terms) {
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
			"gtin": number(l.GTIN), "quantity": number(uint64(l.Quantity)), "amount": number(l.Amount),
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
				{Name: "price", Type: "uint128"},
				{Name: "zone", Type: "uint32"},
				{Name: "validUntil", Type: "uint40"},
				{Name: "packBy", Type: "uint40"},
				{Name: "deliverBy", Type: "uint40"},
				{Name: "weight", Type: "uint32"},
				{Name: "size", Type: "uint32"},
				{Name: "priceWeight", Type: "uint16"},
				{Name: "timeWeight", Type: "uint16"},
				{Name: "feeCap", Type: "uint16"},
				{Name: "maxParcels", Type: "uint8"},
				{Name: "proof", Type: "uint8"},
				{Name: "code", Type: "bytes32"},
				{Name: "policy", Type: "Policy"},
				{Name: "commitment", Type: "bytes32"},
				{Name: "nonce", Type: "uint64"},
				{Name: "lines", Type: "Line[]"},
			},
			"Line": {{Name: "gtin", Type: "uint64"}, {Name: "quantity", Type: "uint32"}, {Name: "amount", Type: "uint64"}},
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
			Name: "Waybill Orders", Version: "1", ChainId: math.NewHexOrDecimal256(int64(a.ChainID)),
			VerifyingContract: common.Address(a.Orders).Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"merchant": common.Address(t.Merchant).Hex(), "shopper": common.Address(t.Shopper).Hex(),
			"token": common.Address(t.Token).Hex(),
			"price": number(t.Price), "zone": number(uint64(t.Zone)), "validUntil": at(t.ValidUntil), "packBy": at(t.PackBy),
			"deliverBy": at(t.DeliverBy),
			"weight":    number(uint64(t.Weight)), "size": number(uint64(t.Size)), "priceWeight": number(uint64(t.PriceWeight)),
			"timeWeight": number(uint64(t.TimeWeight)), "feeCap": number(uint64(t.FeeCap)),
			"maxParcels": number(uint64(t.MaxParcels)),
			"proof":      number(uint64(t.Proof)), "code": fmt.Sprintf("0x%x", t.Code[:]),
			"commitment": fmt.Sprintf("0x%x", t.Commitment[:]),
			"nonce":      number(t.Nonce), "lines": lines,
			"policy": map[string]any{
				"window": seconds(p.Window), "returnable": p.Returnable, "returnTime": seconds(p.ReturnTime),
				"restocking": number(p.Restocking),
				"arbiter":    common.Address(p.Arbiter).Hex(), "decideTime": seconds(p.DecideTime),
				"defaultShare": number(uint64(p.DefaultShare)),
			},
		},
	}
}
