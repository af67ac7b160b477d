package harness

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Node is a node that is asked without the code under test.
type Node struct {
	T   testing.TB
	URL string // http://
	RPC *rpc.Client
	PID int // 0 if it is no process of its own
}

// Anvil starts an Anvil that makes a block only if it is told to. Its blocks have room for thousands of events.
func Anvil(t testing.TB) *Node {
	t.Helper()
	anvil := testenv.Anvil(t, "--gas-limit", "2000000000", "--no-mining")
	n := &Node{T: t, URL: anvil.HTTP, PID: anvil.PID}
	var err error
	if n.RPC, err = rpc.DialContext(t.Context(), n.URL); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.RPC.Close)
	return n
}

// Ask calls a JSON-RPC method.
func (n *Node) Ask(result any, method string, args ...any) {
	n.T.Helper()
	if err := n.RPC.CallContext(n.T.Context(), result, method, args...); err != nil {
		n.T.Fatalf("%s: %v", method, err)
	}
}

// Head returns the number of the newest block.
func (n *Node) Head() uint64 {
	n.T.Helper()
	var head hexutil.Uint64
	n.Ask(&head, "eth_blockNumber")
	return uint64(head)
}

// Send queues a transaction from Anvil's first account, whose key Anvil has. If to is nil, input is a contract's
// creation code.
func (n *Node) Send(to *journal.Address, input []byte) (hash common.Hash) {
	n.T.Helper()
	tx := map[string]any{
		"from": devkeys.Address(devkeys.Owner), "gas": "0xf00000", "gasPrice": "0x77359400",
		"input": hexutil.Bytes(input),
	}
	if to != nil {
		tx["to"] = to
	}
	n.Ask(&hash, "eth_sendTransaction", tx)
	return hash
}

// Deploy makes a contract with the given code, in a block of its own.
func (n *Node) Deploy(code string) journal.Address {
	n.T.Helper()
	hash := n.Send(nil, InitCode(code))
	n.Ask(nil, "evm_mine")
	var r types.Receipt
	n.Ask(&r, "eth_getTransactionReceipt", hash)
	if r.Status != 1 {
		n.T.Fatal("the contract was not made")
	}
	return journal.Address(r.ContractAddress)
}
