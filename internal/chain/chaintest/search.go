package chaintest

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
)

// Search returns where the chain of the node at rpc has one of the parts: "calldata" or "log", and the transaction. It
// searches the input of all transactions, and topics and data of all logs.
func Search(t *testing.T, rpc string, parts ...[]byte) (found []string) {
	t.Helper()
	ctx := t.Context()
	node, err := ethclient.DialContext(ctx, rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	head, err := node.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	has := func(text []byte) bool {
		return slices.ContainsFunc(parts, func(p []byte) bool { return bytes.Contains(text, p) })
	}
	searched := 0
	for n := range head + 1 {
		block, err := node.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			t.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			searched++
			if has(tx.Data()) {
				found = append(found, fmt.Sprintf("calldata %s", tx.Hash()))
			}
			receipt, err := node.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range receipt.Logs {
				text := slices.Clone(l.Data)
				for _, topic := range l.Topics {
					text = append(text, topic[:]...)
				}
				if has(text) {
					found = append(found, fmt.Sprintf("log %s", tx.Hash()))
				}
			}
		}
	}
	if searched == 0 {
		t.Fatal("the chain has no transactions to search")
	}
	return found
}
