package deploy_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
)

// call calls a method of a node.
func call(t *testing.T, node string, result any, method string, args ...any) {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.CallContext(t.Context(), result, method, args...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
}

// A chain that lacks something is refused by the name of its fork, with one line and before the first transaction.
func TestRun_refusesOlderForks(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		args []string
		says []string
	}{
		"london":    {[]string{"--hardfork", "london"}, []string{"rules of Paris or older", "PUSH0", "--hardfork osaka"}},
		"shanghai":  {[]string{"--hardfork", "shanghai"}, []string{"rules of Shanghai", "transient storage", "RIP-7212"}},
		"cancun":    {[]string{"--hardfork", "cancun"}, []string{"rules of Cancun", "P-256 precompile at 0x100"}},
		"prague":    {[]string{"--hardfork", "prague"}, []string{"rules of Prague", "P-256 precompile at 0x100"}},
		"gas limit": {[]string{"--gas-limit", "9000000"}, []string{"room for 9000000 gas", "raise the gas limit"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := anvil(t, test.args...)
			_, err := deploy.Run(t.Context(), config(t, node))
			if !errors.Is(err, ledger.ErrIncapable) {
				t.Fatalf("error %v, want %v", err, ledger.ErrIncapable)
			}
			for _, text := range append(test.says, "chain 31337") {
				if !strings.Contains(err.Error(), text) {
					t.Errorf("%q does not contain %q", err, text)
				}
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has several lines", err)
			}
			var sent hexutil.Uint64
			call(t, node, &sent, "eth_getTransactionCount", devkeys.Address(devkeys.Owner), "latest")
			if sent > 0 {
				t.Errorf("%d transactions were sent", sent)
			}
		})
	}
}

// without starts a proxy to a node that does not have some methods. If legacy is set, its blocks have no base fee.
func without(t *testing.T, node string, legacy bool, methods ...string) string {
	t.Helper()
	if legacy {
		n := &chaintest.FaultyNode{T: t, Node: node, Rewrite: func(r chaintest.Request, honest json.RawMessage) any {
			var header map[string]any
			if r.Method != "eth_getBlockByNumber" || json.Unmarshal(honest, &header) != nil || header == nil {
				return nil
			}
			delete(header, "baseFeePerGas")
			return header
		}}
		node = n.Start()
	}
	return chaintest.Intercept(t, node, func(r chaintest.Request) string {
		for _, m := range methods {
			if r.Method == m {
				return `!{"code":-32601,"message":"the method ` + m + ` does not exist/is not available"}`
			}
		}
		return ""
	})
}

// The network is deployed on nodes without some methods, without a base fee, at the price zero, and with small blocks.
func TestRun_onOtherNodes(t *testing.T) {
	t.Parallel()
	const tip, history = "eth_maxPriorityFeePerGas", "eth_feeHistory"
	for name, start := range map[string]func(t *testing.T) string{
		"without the suggested tip": func(t *testing.T) string { return without(t, anvil(t), false, tip) },
		"without the fee history":   func(t *testing.T) string { return without(t, anvil(t), false, tip, history) },
		"without a base fee":        func(t *testing.T) string { return without(t, anvil(t), true, tip, history) },
		"at the price zero": func(t *testing.T) string {
			node := anvil(t, "--base-fee", "0", "--gas-price", "0", "--block-time", "1")
			call(t, node, nil, "anvil_setBalance", devkeys.Address(devkeys.Owner), "0x0")
			return node
		},
		"geth --dev": func(t *testing.T) string {
			node := testenv.Geth(t).HTTP
			c, err := chain.Dial(t.Context(), node, ledger.Addresses{}, discard())
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			if _, err := c.Fund(t.Context(), big.NewInt(1e18), devkeys.Address(devkeys.Owner)); err != nil {
				t.Fatal(err)
			}
			return node
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := start(t)
			report, _ := run(t, config(t, node))
			if report.Changes != allChanges {
				t.Errorf("%d transactions, want %d", report.Changes, allChanges)
			}
			if name != "without a base fee" {
				return
			}
			var block struct {
				Transactions []struct{ Type hexutil.Uint64 }
			}
			call(t, node, &block, "eth_getBlockByNumber", "latest", true)
			if len(block.Transactions) == 0 || block.Transactions[0].Type != 0 {
				t.Errorf("transactions %v, want one with a gas price", block.Transactions)
			}
		})
	}
}
