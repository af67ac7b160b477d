package sender_test

import (
	"context"
	"math/big"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// newForkableFixture returns a fixture with a simulated Geth. The test commits and replaces its blocks.
func newForkableFixture(t *testing.T) (*fixture, *simulated.Backend) {
	t.Helper()
	digits := testenv.FreePort(t)
	port, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	ether := new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	alloc := types.GenesisAlloc{common.Address(sender.NewKey(keys[0]).Address()): {Balance: ether}}
	b := simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth", "txpool"}
		rules := *e.Genesis.Config // a copy, because all tests share the default
		rules.BogotaTime = nil
		e.Genesis.Config = &rules
	})
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	})
	return newFixture(t, "http://127.0.0.1:"+digits), b
}

// TestSender_reorgGeth replaces the blocks of transactions. Geth returns the transactions to its pool. They are mined
// in other blocks, and each call is executed once.
func TestSender_reorgGeth(t *testing.T) {
	t.Parallel()
	for _, depth := range []int{1, 5, 20} {
		t.Run(strconv.Itoa(depth), func(t *testing.T) {
			t.Parallel()
			w, b := newForkableFixture(t)
			commit := func() { b.Commit() }
			commit()
			parent, err := b.Client().HeaderByNumber(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			c := w.config(keys[0])
			c.Confirmations = 30
			s, _ := w.run(c)
			w.while(commit, sendAll(deadline(t), s, 0, 5), 5)
			for range depth - 1 {
				b.Commit()
			}
			before := w.blocks()
			if err := b.Fork(parent.Hash()); err != nil {
				t.Fatal(err)
			}
			w.until(commit, func() bool { return len(w.blocks()) == 5 && !same(w.blocks(), before) })
			w.until(commit, w.allConfirmed)
			w.checkOnce(5)
			w.checkNonces(keys[0])
			for id, hash := range w.blocks() {
				tx := common.Hash(w.intent(id).Receipt.Tx)
				r, err := b.Client().TransactionReceipt(context.WithoutCancel(t.Context()), tx)
				if err != nil || journal.Hash(r.BlockHash) != hash {
					t.Errorf("transaction %d is stored in block %v, want %v, %v", id, hash, r.BlockHash, err)
				}
			}
		})
	}
}

func (w *fixture) intent(id int64) ledger.Intent {
	w.t.Helper()
	i, err := w.store.Intent(w.t.Context(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return i
}

// blocks returns the stored block hash of each mined intent, by id.
func (w *fixture) blocks() map[int64]journal.Hash {
	w.t.Helper()
	all, err := w.store.Intents(w.t.Context(), w.client.ChainID(), false, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	out := map[int64]journal.Hash{}
	for _, i := range all {
		if i.Outcome != "" {
			out[i.ID] = i.Receipt.BlockHash
		}
	}
	return out
}

// same reports whether b has the block hashes of a.
func same(a, b map[int64]journal.Hash) bool {
	for id, hash := range a {
		if b[id] != hash {
			return false
		}
	}
	return true
}
