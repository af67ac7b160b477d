package devnet

import (
	"testing"
	"time"

	"github.com/waybill/waybill/ledger"
)

// What a reorganisation drops comes back in another block; one that is deeper than the chain is refused.
func TestReorganise(t *testing.T) {
	t.Parallel()
	chain, err := StartChain(t.Context(), ChainConfig{Addr: "127.0.0.1:0", Period: time.Hour, Funded: []ledger.Address{richAddress()}, Log: discard()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	c := dial(t, chain.WebSocketURL())
	mine := func(n int) {
		t.Helper()
		if err := chain.Mine(n); err != nil {
			t.Fatal(err)
		}
	}
	mine(5)
	tx := send(t, c, 0)
	mine(1)
	before, err := c.TransactionReceipt(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Reorganise(4); err != nil {
		t.Fatal(err)
	}
	mine(1)
	after, err := c.TransactionReceipt(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	if after.BlockNumber.Uint64()+3 != before.BlockNumber.Uint64() || after.BlockHash == before.BlockHash {
		t.Errorf("the transaction was in block %v, %v, and came back in %v, %v", before.BlockNumber, before.BlockHash, after.BlockNumber, after.BlockHash)
	}
	if err := chain.Reorganise(after.BlockNumber.Uint64() + 1); err == nil {
		t.Error("the first block was dropped")
	}
}
