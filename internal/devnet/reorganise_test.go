package devnet

import (
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/rpc"
)

// What a reorganisation drops comes back in another block; one that is deeper than the chain is refused.
func TestReorganise(t *testing.T) {
	t.Parallel()
	chain := byHand(t)
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

// Geth's mover of final blocks leaves a dev chain alone: every block can still be dropped, and a chain always goes on.
func TestReorganise_whatWasFinal(t *testing.T) {
	t.Parallel()
	chain := byHand(t)
	database := reflect.ValueOf(chain.backend.ChainDb()).Elem().FieldByName("Database") // within what counts its users
	mover := database.Interface().(interface{ Freeze() error })
	blocks := chain.backend.BlockChain()
	for range 8 {
		if err := chain.Mine(1 + rand.IntN(40)); err != nil { //nolint:gosec // no secret
			t.Fatal(err)
		}
		if err := mover.Freeze(); err != nil { // otherwise once a minute
			t.Fatal(err)
		}
		if moved, err := chain.backend.ChainDb().Ancients(); err != nil || moved != 0 {
			t.Errorf("%d blocks were moved, %v", moved, err)
		}
		if err := chain.Reorganise(min(blocks.CurrentBlock().Number.Uint64(), 1+rand.Uint64N(64))); err != nil { //nolint:gosec // no secret
			t.Fatal(err)
		}
		for n := range blocks.CurrentBlock().Number.Uint64() {
			if blocks.GetBlockByNumber(n) == nil {
				t.Fatalf("block %d of %d is not there", n, blocks.CurrentBlock().Number)
			}
		}
	}
	if err := chain.Mine(33); err != nil {
		t.Fatal(err)
	}
	if final, err := dial(t, chain.URL()).HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber))); err != nil || final.Number.Sign() == 0 {
		t.Error(final, err)
	}
}

// byHand is a chain on which only the test makes blocks.
func byHand(t *testing.T) *Chain {
	t.Helper()
	chain, err := StartChain(t.Context(), ChainConfig{Addr: "127.0.0.1:0", Period: time.Hour, Funded: []journal.Address{richAddress()}, Log: discard()})
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
