package chain_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
)

// nodeError is an error object of JSON-RPC.
type nodeError struct {
	code int
	text string
	data any
}

func (e nodeError) Error() string  { return e.text }
func (e nodeError) ErrorCode() int { return e.code }
func (e nodeError) ErrorData() any { return e.data }

// Explain decodes the reverts of our contracts, their libraries and tokens, however a node reports them.
func TestExplain(t *testing.T) {
	t.Parallel()
	const reason = "08c379a000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000" +
		"0000000000000000000000000000000000026e6f000000000000000000000000000000000000000000000000000000000000"
	const denied = "e2517d3f" // AccessControlUnauthorizedAccount without arguments
	word := strings.Repeat("0", 61) + "100"
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"Error(string)":  {nodeError{3, "execution reverted: no", "0x" + reason}, `Error("no")`},
		"Nethermind":     {nodeError{-32015, "VM execution error.", "Reverted 0x" + reason}, `Error("no")`},
		"Hardhat":        {nodeError{-32603, "reverted", map[string]any{"data": "0x" + reason}}, `Error("no")`},
		"without data":   {nodeError{3, "execution reverted: no", nil}, `Error("no")`},
		"without reason": {nodeError{3, "execution reverted", nil}, "reverted without a reason"},
		"Besu":           {nodeError{-32000, "Execution reverted", "0x"}, "reverted without a reason"},
		"Panic": {
			nodeError{3, "execution reverted", "0x4e487b71" + strings.Repeat("0", 62) + "11"},
			"Panic(0x11: arithmetic underflow or overflow)",
		},
		"a library": {
			nodeError{3, "execution reverted", "0x43b4ad99" + word},
			"reverted with the error 0x43b4ad99, which no contract or library of Waybill has",
		},
		"a library's error without its arguments": {nodeError{3, "execution reverted", "0x" + denied}, "AccessControl"},
		"an opcode that Geth does not have": {
			nodeError{-32000, "invalid opcode: opcode 0x5c not defined", nil}, "the execution failed: invalid opcode",
		},
		"an opcode that Anvil does not have": {
			nodeError{-32603, "EVM error NotActivated", nil}, "the execution failed: EVM error NotActivated",
		},
	} {
		err := chain.Explain(fmt.Errorf("estimate: %w", c.err))
		refused := new(chain.Refusal)
		if !errors.As(err, &refused) || !errors.Is(err, ledger.ErrRefused) || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	for _, other := range []error{
		errors.New("connection refused"), nodeError{-32000, "nonce too low", nil},
		nodeError{429, "rate limit exceeded, retry when reverted", nil},
	} {
		if err := chain.Explain(other); !errors.Is(err, other) || errors.Is(err, ledger.ErrRefused) {
			t.Errorf("%v became %v", other, err)
		}
	}
}
