package sender_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

// sendAll sends gifts from the first up to the one before the last, and returns at once.
func sendAll(ctx context.Context, s *sender.Sender, from, to int) <-chan error {
	done := make(chan error, to-from)
	for i := from; i < to; i++ {
		go func() {
			_, err := s.Send(ctx, gift(i))
			done <- err
		}()
	}
	return done
}

// while mines blocks until so many calls are done.
func (w *world) while(mine func(), done <-chan error, calls int) {
	w.t.Helper()
	for calls > 0 {
		mine()
		select {
		case err := <-done:
			if err != nil {
				w.t.Fatal(err)
			}
			calls--
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// until mines blocks until something holds.
func (w *world) until(mine func(), holds func() bool) {
	w.t.Helper()
	ctx := deadline(w.t)
	for !holds() {
		mine()
		select {
		case <-ctx.Done():
			w.t.Fatal("it never came to hold")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (w *world) mine() { w.t.Helper(); w.ask(nil, "evm_mine") }

// open are the intents that are not confirmed.
func (w *world) open() []ledger.Intent {
	w.t.Helper()
	open, err := w.store.Intents(w.t.Context(), w.client.ChainID(), true, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	return open
}

func (w *world) calm() bool { return len(w.open()) == 0 }

// quiet is an Anvil that makes no blocks by itself.
func quiet(t *testing.T) *world {
	t.Helper()
	w := newWorld(t, anvil(t))
	w.ask(nil, "evm_setAutomine", false)
	return w
}

// mempool counts what waits in Anvil's pool.
func (w *world) mempool() int {
	w.t.Helper()
	var s struct{ Pending, Queued hexutil.Uint64 }
	w.ask(&s, "txpool_status")
	return int(s.Pending + s.Queued)
}

// pooled reports whether the node has that very transaction.
func (w *world) pooled(tx journal.Hash) bool {
	w.t.Helper()
	var found json.RawMessage
	w.ask(&found, "eth_getTransactionByHash", tx.String())
	return len(found) > 0 && string(found) != "null"
}

// Anvil forgets the transactions of blocks that it takes back: they are sent again, the same bytes, and are done once.
func TestSender_reorgThatForgets(t *testing.T) {
	t.Parallel()
	for _, depth := range []int{1, 3, 8} {
		w := quiet(t)
		c := w.config(keys[0])
		c.Depth = 12
		s, _ := w.run(c)
		done := sendAll(deadline(t), s, 0, 5)
		w.while(w.mine, done, 5)
		for range depth - 1 {
			w.mine()
		}
		before := w.hashes()
		w.ask(nil, "anvil_reorg", depth, []any{})
		w.until(w.mine, w.calm)
		w.once(5)
		w.whole(keys[0])
		for nonce, hash := range w.hashes() {
			if before[nonce] != hash {
				t.Errorf("depth %d: nonce %d was signed anew", depth, nonce)
			}
		}
	}
}

// hashes are the mined transactions by nonce.
func (w *world) hashes() map[uint64]journal.Hash {
	w.t.Helper()
	all, err := w.store.Intents(w.t.Context(), w.client.ChainID(), false, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	out := map[uint64]journal.Hash{}
	for _, i := range all {
		out[i.Nonce] = i.Receipt.Tx
	}
	return out
}

// A transaction that counted as final, and was taken back after all, is in the way of all that follow: it is sent again.
func TestSender_deepReorg(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	s, _ := w.run(w.config(keys[0]))
	w.while(w.mine, sendAll(deadline(t), s, 0, 4), 4)
	w.until(w.mine, w.calm)
	var head hexutil.Uint64
	w.ask(&head, "eth_blockNumber")
	w.ask(nil, "anvil_reorg", uint64(head), []any{})
	w.while(w.mine, sendAll(deadline(t), s, 4, 6), 2)
	w.until(w.mine, w.calm)
	w.once(6)
	w.whole(keys[0])
	if _, err := s.Send(deadline(t), gift(0)); err != nil {
		t.Error(err)
	}
	w.once(6)
}

// What a node drops from its pool is sent again at its own nonce.
func TestSender_dropped(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	s, _ := w.run(w.config(keys[0]))
	done := sendAll(deadline(t), s, 0, 5)
	w.until(func() {}, func() bool { return w.mempool() == 5 })
	for _, i := range w.open() {
		if i.Nonce%2 == 0 {
			w.ask(nil, "anvil_dropTransaction", common.Hash(i.Latest().Hash))
		}
	}
	w.while(w.mine, done, 5)
	w.until(w.mine, w.calm)
	w.once(5)
	w.whole(keys[0])
}

// When fees rise far above what is offered, all are replaced by ones that offer at least a tenth more, tip and cap, never more than the
// ceiling; every attempt is stored.
func TestSender_feeSpike(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	dear := func() {
		w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x2540be400") // 10 gwei
		w.mine()
	}
	w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00") // 1 gwei
	w.mine()
	c := w.config(keys[0])
	c.Ceiling = big.NewInt(30e9)
	s, _ := w.run(c)
	done := sendAll(deadline(t), s, 0, 4)
	w.until(func() {}, func() bool { return w.mempool() == 4 })
	w.while(dear, done, 4)
	w.until(dear, w.calm)
	w.once(4)
	w.whole(keys[0])
	all, err := w.store.Intents(t.Context(), w.client.ChainID(), false, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range all {
		if len(i.Attempts) < 2 {
			t.Errorf("nonce %d was mined at its first offer", i.Nonce)
		}
		for n := 1; n < len(i.Attempts); n++ {
			a, b := i.Attempts[n-1], i.Attempts[n]
			if !tenth(a.Cap, b.Cap) || !tenth(a.Tip, b.Tip) || b.Cap.Cmp(c.Ceiling) > 0 {
				t.Errorf("nonce %d went from tip %s of %s to %s of %s", i.Nonce, a.Tip, a.Cap, b.Tip, b.Cap)
			}
		}
	}
}

// tenth reports whether b is at least a tenth more than a.
func tenth(a, b *big.Int) bool {
	return new(big.Int).Mul(b, big.NewInt(10)).Cmp(new(big.Int).Mul(a, big.NewInt(11))) >= 0
}

// At the ceiling a transaction waits for fees to fall, and says so.
func TestSender_waitsAtItsCeiling(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	at := func(fee string) func() {
		return func() {
			w.ask(nil, "anvil_setNextBlockBaseFeePerGas", fee)
			w.mine()
		}
	}
	at("0x3b9aca00")() // 1 gwei
	c := w.config(keys[0])
	c.Ceiling = big.NewInt(3e9)
	s, _ := w.run(c)
	done := sendAll(deadline(t), s, 0, 1)
	w.until(func() {}, func() bool { return w.mempool() == 1 })
	w.until(at("0xe8d4a51000"), func() bool { return w.open()[0].LastError != "" }) // 1000 gwei
	if i := w.open()[0]; i.Latest().Cap.Cmp(c.Ceiling) > 0 {
		t.Errorf("it offers %s, its ceiling is %s", i.Latest().Cap, c.Ceiling)
	}
	w.while(at("0x3b9aca00"), done, 1)
	w.once(1)
}

// outside makes and sends a transfer past everything of ours, and returns what the node says to it.
func (w *world) outside(key *ecdsa.PrivateKey, nonce uint64, gwei int64) error {
	w.t.Helper()
	to := common.Address{0xaa}
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(w.client.ChainID())), &types.DynamicFeeTx{
		Nonce: nonce, To: &to, Gas: 21_000, GasTipCap: big.NewInt(1e9), GasFeeCap: new(big.Int).Mul(big.NewInt(gwei), big.NewInt(1e9)), Value: one,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		w.t.Fatal(err)
	}
	return w.raw.CallContext(w.t.Context(), nil, "eth_sendRawTransaction", hexutil.Bytes(raw))
}

// Somebody else uses the key: whoever had the nonce gets another, and everything is done once.
func TestSender_nonceUsedOutside(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			s, _ := w.run(w.config(keys[0]))
			next := 0
			for round := range 3 {
				done := sendAll(deadline(t), s, next, next+2)
				next += 2
				w.while(func() {}, done, 2)
				nonce, err := chain.NewOutbound(w.client).Nonce(t.Context(), s.Address(), 0)
				if err != nil {
					t.Fatal(err)
				}
				for n := range uint64(round + 1) {
					if err := w.outside(keys[0], nonce+n, 100); err != nil {
						t.Fatal(err)
					}
				}
			}
			done := sendAll(deadline(t), s, next, next+3)
			w.while(func() {}, done, 3)
			w.settle()
			w.once(next + 3)
			w.whole(keys[0])
		})
	}
}

// A nonce below ours that nobody uses is filled with nothing.
func TestSender_fillsAGap(t *testing.T) {
	t.Parallel()
	w := newWorld(t, anvil(t))
	_, stop := w.run(w.config(keys[0]))
	stop()
	lease, release, err := w.store.Lease(t.Context(), w.account(), "a mistake")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.store.Forward(t.Context(), lease, 3); err != nil {
		t.Fatal(err)
	}
	release()
	s, _ := w.run(w.config(keys[0]))
	w.while(func() {}, sendAll(deadline(t), s, 0, 2), 2)
	w.settle()
	w.once(2)
	w.whole(keys[0])
}

// What no node takes is given up, and its nonce used for nothing: what is behind it gets through.
func TestSender_givesUpWhatIsRefused(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			bad := gift(100)
			bad.Data = make([]byte, 140_000) // more than one transaction may have
			id, _, err := w.store.Enqueue(t.Context(), w.account(), bad, 16_000_000)
			if err != nil {
				t.Fatal(err)
			}
			s, _ := w.run(w.config(keys[0]))
			w.while(func() {}, sendAll(deadline(t), s, 0, 3), 3)
			w.settle()
			w.once(3)
			w.whole(keys[0])
			i, err := w.store.Intent(t.Context(), id)
			if name == "geth" && (err != nil || i.Outcome != ledger.TxCancelled) { // Anvil takes it
				t.Errorf("it became %q (%s), %v", i.Outcome, i.LastError, err)
			}
		})
	}
}

// An operator cancels what is stuck: whoever waits is told, and may ask again.
func TestSender_cancel(t *testing.T) {
	t.Parallel()
	w := quiet(t)
	s, _ := w.run(w.config(keys[0]))
	stuck, behind := sendAll(deadline(t), s, 0, 1), (<-chan error)(nil)
	w.until(func() {}, func() bool { return w.mempool() == 1 })
	behind = sendAll(deadline(t), s, 1, 2)
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	if err := w.store.Cancel(t.Context(), w.open()[1].ID, "by hand"); err != nil {
		t.Fatal(err)
	}
	w.until(func() {}, func() bool { // it is in the pool, in place of what it cancels
		last := w.open()[1].Latest()
		return last.Empty && w.pooled(last.Hash)
	})
	w.while(w.mine, behind, 1)
	if err := <-stuck; !errors.Is(err, ledger.ErrCancelled) {
		t.Errorf("error is %v", err)
	}
	w.while(w.mine, sendAll(deadline(t), s, 0, 1), 1)
	w.until(w.mine, w.calm)
	w.once(2)
	w.whole(keys[0])
}
