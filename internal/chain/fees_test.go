package chain_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
)

// answers is a node that answers each method with a result, and the methods that it does not know with an error.
func answers(t *testing.T, results map[string]string) string {
	t.Helper()
	return chaintest.Intercept(t, "http://127.0.0.1:1", func(r chaintest.Request) string {
		if result, known := results[r.Method]; known {
			return result
		}
		return `!{"code":-32601,"message":"the method ` + r.Method + ` does not exist/is not available"}`
	})
}

// header returns a block with a member for its base fee, or without.
func header(baseFee string) string {
	if baseFee != "" {
		baseFee = `,"baseFeePerGas":"` + baseFee + `"`
	}
	return `{"number":"0x7","hash":"0x` + strings.Repeat("07", 32) + `","parentHash":"0x` + strings.Repeat("06", 32) +
		`","timestamp":"0x1","gasLimit":"0xaf79e0"` + baseFee + `}`
}

func TestClient_Fees(t *testing.T) {
	t.Parallel()
	history := func(reward string) string {
		return `{"oldestBlock":"0x1","baseFeePerGas":["0x64"],"reward":` + reward + `}`
	}
	for name, c := range map[string]struct {
		base, tip, history, price string // answers; "": the node does not have the method
		want                      string // base fee, tip, fee cap; "-": none
	}{
		"the suggested tip":                {"0x64", `"0x5"`, "", "", "100 5 205"},
		"a tip of null":                    {"0x64", "null", history(`[["0x3"],["0x9"],["0x5"]]`), "", "100 5 205"},
		"no suggested tip":                 {"0x64", "", history(`[["0x3"],["0x9"],["0x5"]]`), "", "100 5 205"},
		"a history without rewards":        {"0x64", "", history("null"), `"0x6a"`, "100 6 206"},
		"a history of blocks without tips": {"0x64", "", history(`[["0x0"],[]]`), "", "100 0 200"},
		"a gas price only":                 {"0x64", "", "", `"0x6e"`, "100 10 210"},
		"a gas price below the base fee":   {"0x64", "", "", `"0x1"`, "100 0 200"},
		"no base fee":                      {"", "", "", `"0x6e"`, "- 110 110"},
		"no base fee, but a tip":           {"", `"0x5"`, history(`[["0x3"]]`), `"0x6e"`, "- 110 110"},
		"nothing costs":                    {"0x0", `"0x0"`, "", `"0x0"`, "0 0 0"},
		"nothing costs, but a tip":         {"0x0", `"0x3b9aca00"`, history(`[["0x0"]]`), `"0x0"`, "0 0 0"},
		"no base fee, and nothing costs":   {"", "", "", `"0x0"`, "- 0 0"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			results := map[string]string{"eth_chainId": `"0x1"`, "eth_getBlockByNumber": header(c.base)}
			for method, answer := range map[string]string{
				"eth_maxPriorityFeePerGas": c.tip, "eth_feeHistory": c.history, "eth_gasPrice": c.price,
			} {
				if answer != "" {
					results[method] = answer
				}
			}
			f, err := chaintest.Dial(t, ledger.Addresses{}, answers(t, results)).Fees(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			base := "-"
			if f.Base != nil {
				base = f.Base.String()
			}
			if got := fmt.Sprint(base, " ", f.Tip, " ", f.Cap); got != c.want || f.Head.Number != 7 {
				t.Errorf("%s at block %d, want %s", got, f.Head.Number, c.want)
			}
		})
	}
}

// An estimate with its reserve is at most what a block and a transaction may have.
func TestClient_EstimateGas(t *testing.T) {
	t.Parallel()
	for estimate, most := range map[uint64]uint64{
		21_000: 27_250, 9_368_326: 11_500_000, 11_499_999: 11_500_000, 11_500_000: 11_500_000, 11_500_001: 0,
	} {
		node := answers(t, map[string]string{
			"eth_chainId": `"0x1"`, "eth_getBlockByNumber": header("0x1"), "eth_estimateGas": fmt.Sprintf(`"%#x"`, estimate),
		})
		to := common.Address{1}
		gas, err := chaintest.Dial(t, ledger.Addresses{}, node).EstimateGas(t.Context(), ethereum.CallMsg{To: &to})
		if most == 0 {
			if !errors.Is(err, ledger.ErrTxInvalid) {
				t.Errorf("estimate %d: %d, %v, want %v", estimate, gas, err, ledger.ErrTxInvalid)
			}
			continue
		}
		if err != nil || gas < estimate || gas > most {
			t.Errorf("estimate %d: %d, %v, want at most %d", estimate, gas, err, most)
		}
	}
}

// A replacement and its ceiling start above zero.
func TestRaiseFee_fromZero(t *testing.T) {
	t.Parallel()
	raised := ledger.RaiseFee(new(big.Int), big.NewRat(9, 8))
	if raised.Sign() <= 0 || ledger.Tiny(raised) || ledger.FeeCeiling(new(big.Int)).Cmp(raised) <= 0 {
		t.Errorf("raised to %s, ceiling %s", raised, ledger.FeeCeiling(new(big.Int)))
	}
}
