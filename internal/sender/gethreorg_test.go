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

// forkable is a Geth whose blocks the test makes, and takes back.
func forkable(t *testing.T) (*world, *simulated.Backend) {
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
		rules := *e.Genesis.Config // the default is one that all tests share
		rules.BogotaTime = nil
		e.Genesis.Config = &rules
	})
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	})
	return newWorld(t, "http://127.0.0.1:"+digits), b
}

// Geth puts the transactions of blocks that it takes back into its pool again: they are mined elsewhere, and done once.
func TestSender_reorgThatRemembers(t *testing.T) {
	t.Parallel()
	for _, depth := range []int{1, 5, 20} {
		t.Run(strconv.Itoa(depth), func(t *testing.T) {
			t.Parallel()
			w, b := forkable(t)
			commit := func() { b.Commit() }
			commit()
			parent, err := b.Client().HeaderByNumber(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			c := w.config(keys[0])
			c.Depth = 30
			s, _ := w.run(c)
			w.while(commit, sendAll(deadline(t), s, 0, 5), 5)
			for range depth - 1 {
				b.Commit()
			}
			was := w.blocks()
			if err := b.Fork(parent.Hash()); err != nil {
				t.Fatal(err)
			}
			w.until(commit, func() bool { return len(w.blocks()) == 5 && !same(w.blocks(), was) })
			w.until(commit, w.calm)
			w.once(5)
			w.whole(keys[0])
			for id, hash := range w.blocks() {
				n, err := b.Client().TransactionReceipt(context.WithoutCancel(t.Context()), common.Hash(w.intent(id).Receipt.Tx))
				if err != nil || journal.Hash(n.BlockHash) != hash {
					t.Errorf("transaction %d is in block %v by the chain, %v; in %v by the store", id, n.BlockHash, err, hash)
				}
			}
		})
	}
}

func (w *world) intent(id int64) ledger.Intent {
	w.t.Helper()
	i, err := w.store.Intent(w.t.Context(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return i
}

// blocks are those that intents are mined in.
func (w *world) blocks() map[int64]journal.Hash {
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

func same(a, b map[int64]journal.Hash) bool {
	for id, hash := range a {
		if b[id] != hash {
			return false
		}
	}
	return true
}
