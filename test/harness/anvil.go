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

// Node is an Ethereum node that tests call directly, without the code under test.
type Node struct {
	T   testing.TB
	URL string // http://
	RPC *rpc.Client
	PID int // 0 if the node runs in the test process
}

// Anvil starts an Anvil that mines only on request. Its block gas limit permits thousands of events per block.
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

// Call calls a JSON-RPC method. The test fails on an error. result may be nil.
func (n *Node) Call(result any, method string, args ...any) {
	n.T.Helper()
	if err := n.RPC.CallContext(n.T.Context(), result, method, args...); err != nil {
		n.T.Fatalf("%s: %v", method, err)
	}
}

// Head returns the number of the last block.
func (n *Node) Head() uint64 {
	n.T.Helper()
	var head hexutil.Uint64
	n.Call(&head, "eth_blockNumber")
	return uint64(head)
}

// Send sends a transaction from Anvil's first account, whose key Anvil has, without mining. If to is nil, input is the
// creation code of a contract.
func (n *Node) Send(to *journal.Address, input []byte) (hash common.Hash) {
	n.T.Helper()
	tx := map[string]any{
		"from": devkeys.Address(devkeys.Owner), "gas": "0xf00000", "gasPrice": "0x77359400",
		"input": hexutil.Bytes(input),
	}
	if to != nil {
		tx["to"] = to
	}
	n.Call(&hash, "eth_sendTransaction", tx)
	return hash
}

// Deploy deploys a contract with the given code and mines a block.
func (n *Node) Deploy(code string) journal.Address {
	n.T.Helper()
	hash := n.Send(nil, InitCode(code))
	n.Call(nil, "evm_mine")
	var r types.Receipt
	n.Call(&r, "eth_getTransactionReceipt", hash)
	if r.Status != 1 {
		n.T.Fatal("the transaction that creates the contract failed")
	}
	return journal.Address(r.ContractAddress)
}
