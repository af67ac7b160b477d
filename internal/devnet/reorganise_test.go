package devnet

import (
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

// A transaction of a dropped block is mined again in another block. A depth that includes the genesis block is refused.
func TestReorganise_dropsBlocks(t *testing.T) {
	t.Parallel()
	chain := startManualChain(t)
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
		t.Errorf("the transaction was in block %v, %v, and is now in %v, %v",
			before.BlockNumber, before.BlockHash, after.BlockNumber, after.BlockHash)
	}
	if err := chain.Reorganise(after.BlockNumber.Uint64() + 1); err == nil {
		t.Error("dropping the genesis block returned no error")
	}
}

// Geth's freezer moves no block of a dev chain: after a reorganisation of any depth all blocks are there, and the chain
// continues.
func TestReorganise_finalBlocks(t *testing.T) {
	t.Parallel()
	chain := startManualChain(t)
	// The database is wrapped in a reference counter, which hides Freeze.
	database := reflect.ValueOf(chain.backend.ChainDb()).Elem().FieldByName("Database")
	freezer := database.Interface().(interface{ Freeze() error })
	blocks := chain.backend.BlockChain()
	for range 8 {
		if err := chain.Mine(1 + rand.IntN(40)); err != nil {
			t.Fatal(err)
		}
		if err := freezer.Freeze(); err != nil { // Geth does this once a minute
			t.Fatal(err)
		}
		if moved, err := chain.backend.ChainDb().Ancients(); err != nil || moved != 0 {
			t.Errorf("the freezer moved %d blocks, want 0: %v", moved, err)
		}
		depth := min(blocks.CurrentBlock().Number.Uint64(), 1+rand.Uint64N(64))
		if err := chain.Reorganise(depth); err != nil {
			t.Fatal(err)
		}
		for n := range blocks.CurrentBlock().Number.Uint64() {
			if blocks.GetBlockByNumber(n) == nil {
				t.Fatalf("block %d of %d is missing", n, blocks.CurrentBlock().Number)
			}
		}
	}
	if err := chain.Mine(33); err != nil {
		t.Fatal(err)
	}
	final, err := dial(t, chain.URL()).HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil || final.Number.Sign() == 0 {
		t.Errorf("finalized block: %v, %v; want one after block 0", final, err)
	}
}

// startManualChain starts a chain on which only the test makes blocks.
func startManualChain(t *testing.T) *Chain {
	t.Helper()
	chain, err := StartChain(t.Context(), ChainConfig{
		Addr: "127.0.0.1:0", Period: time.Hour, Funded: []journal.Address{fundedAddress()}, Log: discardLog(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return chain
}
