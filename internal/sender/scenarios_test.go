package sender_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// sendAll starts to send the transfers from `from` to `to`, excluding `to`. The channel receives the result of each.
func sendAll(ctx context.Context, s *sender.Sender, from, to int) <-chan error {
	done := make(chan error, to-from)
	for i := from; i < to; i++ {
		go func() {
			_, err := s.Send(ctx, transfer(i))
			done <- err
		}()
	}
	return done
}

// while mines blocks until the given number of calls have succeeded.
func (w *fixture) while(mine func(), done <-chan error, calls int) {
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

// until mines blocks until holds returns true.
func (w *fixture) until(mine func(), holds func() bool) {
	w.t.Helper()
	ctx := deadline(w.t)
	for !holds() {
		mine()
		select {
		case <-ctx.Done():
			w.t.Fatal("the condition did not become true in time")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (w *fixture) mine() { w.t.Helper(); w.call(nil, "evm_mine") }

// open returns the intents that are not confirmed, newest first.
func (w *fixture) open() []ledger.Intent {
	w.t.Helper()
	open, err := w.store.Intents(w.t.Context(), w.client.ChainID(), true, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	return open
}

func (w *fixture) allConfirmed() bool { return len(w.open()) == 0 }

// newManualFixture returns a fixture with an Anvil that mines only on request.
func newManualFixture(t *testing.T) *fixture {
	t.Helper()
	w := newFixture(t, anvil(t))
	w.call(nil, "evm_setAutomine", false)
	return w
}

// mempool returns the number of transactions in Anvil's pool.
func (w *fixture) mempool() int {
	w.t.Helper()
	var s struct{ Pending, Queued hexutil.Uint64 }
	w.call(&s, "txpool_status")
	return int(s.Pending + s.Queued)
}

// pooled reports whether the node has the transaction.
func (w *fixture) pooled(tx journal.Hash) bool {
	w.t.Helper()
	var found json.RawMessage
	w.call(&found, "eth_getTransactionByHash", tx.String())
	return len(found) > 0 && string(found) != "null"
}

// TestSender_reorgAnvil removes blocks. Anvil drops their transactions. They are rebroadcast unchanged and mined once.
func TestSender_reorgAnvil(t *testing.T) {
	t.Parallel()
	for _, depth := range []int{1, 3, 8} {
		w := newManualFixture(t)
		c := w.config(keys[0])
		c.Confirmations = 12
		s, _ := w.run(c)
		done := sendAll(deadline(t), s, 0, 5)
		w.while(w.mine, done, 5)
		for range depth - 1 {
			w.mine()
		}
		before := w.hashes()
		w.call(nil, "anvil_reorg", depth, []any{})
		w.until(w.mine, w.allConfirmed)
		w.checkOnce(5)
		w.checkNonces(keys[0])
		for nonce, hash := range w.hashes() {
			if before[nonce] != hash {
				t.Errorf("depth %d: the transaction with nonce %d was signed again", depth, nonce)
			}
		}
	}
}

// hashes returns the hashes of the mined transactions by nonce.
func (w *fixture) hashes() map[uint64]journal.Hash {
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

// TestSender_deepReorg removes confirmed transactions. They are rebroadcast, because later ones wait for their nonces.
func TestSender_deepReorg(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	s, _ := w.run(w.config(keys[0]))
	w.while(w.mine, sendAll(deadline(t), s, 0, 4), 4)
	w.until(w.mine, w.allConfirmed)
	var head hexutil.Uint64
	w.call(&head, "eth_blockNumber")
	w.call(nil, "anvil_reorg", uint64(head), []any{})
	w.while(w.mine, sendAll(deadline(t), s, 4, 6), 2)
	w.until(w.mine, w.allConfirmed)
	w.checkOnce(6)
	w.checkNonces(keys[0])
	if _, err := s.Send(deadline(t), transfer(0)); err != nil {
		t.Error(err)
	}
	w.checkOnce(6)
}

// TestSender_dropped drops transactions from the pool. They are rebroadcast with the same nonces.
func TestSender_dropped(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	s, _ := w.run(w.config(keys[0]))
	done := sendAll(deadline(t), s, 0, 5)
	w.until(func() {}, func() bool { return w.mempool() == 5 })
	for _, i := range w.open() {
		if i.Nonce%2 == 0 {
			w.call(nil, "anvil_dropTransaction", common.Hash(i.Latest().Hash))
		}
	}
	w.while(w.mine, done, 5)
	w.until(w.mine, w.allConfirmed)
	w.checkOnce(5)
	w.checkNonces(keys[0])
}

// TestSender_feeSpike raises the base fee above all fee caps. Each replacement raises tip and fee cap by at least a
// tenth, the fee cap stays within the ceiling, and all attempts are stored.
func TestSender_feeSpike(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	mineExpensive := func() {
		w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x2540be400") // 10 gwei
		w.mine()
	}
	w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00") // 1 gwei
	w.mine()
	c := w.config(keys[0])
	c.Ceiling = big.NewInt(30e9)
	s, _ := w.run(c)
	done := sendAll(deadline(t), s, 0, 4)
	w.until(func() {}, func() bool { return w.mempool() == 4 })
	w.while(mineExpensive, done, 4)
	w.until(mineExpensive, w.allConfirmed)
	w.checkOnce(4)
	w.checkNonces(keys[0])
	all, err := w.store.Intents(t.Context(), w.client.ChainID(), false, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range all {
		if len(i.Attempts) < 2 {
			t.Errorf("nonce %d was mined with its first attempt, want a replacement", i.Nonce)
		}
		for n := 1; n < len(i.Attempts); n++ {
			a, b := i.Attempts[n-1], i.Attempts[n]
			if !tenth(a.Cap, b.Cap) || !tenth(a.Tip, b.Tip) || b.Cap.Cmp(c.Ceiling) > 0 {
				t.Errorf("nonce %d: tip %s and fee cap %s were replaced by %s and %s", i.Nonce, a.Tip, a.Cap, b.Tip, b.Cap)
			}
		}
	}
}

// tenth reports whether b is at least a tenth more than a.
func tenth(a, b *big.Int) bool {
	return new(big.Int).Mul(b, big.NewInt(10)).Cmp(new(big.Int).Mul(a, big.NewInt(11))) >= 0
}

// TestSender_waitsAtCeiling raises the base fee above the ceiling. The intent records that and waits for lower fees.
func TestSender_waitsAtCeiling(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	at := func(fee string) func() {
		return func() {
			w.call(nil, "anvil_setNextBlockBaseFeePerGas", fee)
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
		t.Errorf("the fee cap is %s, above the ceiling of %s", i.Latest().Cap, c.Ceiling)
	}
	w.while(at("0x3b9aca00"), done, 1)
	w.checkOnce(1)
}

// outside signs and sends a transfer without the package under test. It returns the node's error.
func (w *fixture) outside(key *ecdsa.PrivateKey, nonce uint64, gwei int64) error {
	w.t.Helper()
	to := common.Address{0xaa}
	rules := types.LatestSignerForChainID(new(big.Int).SetUint64(w.client.ChainID()))
	tx, err := types.SignNewTx(key, rules, &types.DynamicFeeTx{
		Nonce: nonce, To: &to, Gas: 21_000, GasTipCap: big.NewInt(1e9), Value: one,
		GasFeeCap: new(big.Int).Mul(big.NewInt(gwei), big.NewInt(1e9)),
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

// TestSender_nonceUsedOutside uses nonces of the account with transactions from outside. The intents with these nonces
// get others, and each call is executed once.
func TestSender_nonceUsedOutside(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newFixture(t, start(t))
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
			w.awaitConfirmed()
			w.checkOnce(next + 3)
			w.checkNonces(keys[0])
		})
	}
}

// TestSender_fillsGap skips nonces. They are filled with empty transactions.
func TestSender_fillsGap(t *testing.T) {
	t.Parallel()
	w := newFixture(t, anvil(t))
	_, stop := w.run(w.config(keys[0]))
	stop()
	lease, release, err := w.store.Lease(t.Context(), w.account(), "a mistake")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.store.SkipTo(t.Context(), lease, 3); err != nil {
		t.Fatal(err)
	}
	release()
	s, _ := w.run(w.config(keys[0]))
	w.while(func() {}, sendAll(deadline(t), s, 0, 2), 2)
	w.awaitConfirmed()
	w.checkOnce(2)
	w.checkNonces(keys[0])
}

// TestSender_cancelsInvalid enqueues a transaction that Geth rejects. It is cancelled, and later transactions are
// mined.
func TestSender_cancelsInvalid(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newFixture(t, start(t))
			bad := transfer(100)
			bad.Data = make([]byte, 140_000) // more than Geth's limit for one transaction
			id, _, err := w.store.Enqueue(t.Context(), w.account(), bad, 16_000_000)
			if err != nil {
				t.Fatal(err)
			}
			s, _ := w.run(w.config(keys[0]))
			w.while(func() {}, sendAll(deadline(t), s, 0, 3), 3)
			w.awaitConfirmed()
			w.checkOnce(3)
			w.checkNonces(keys[0])
			i, err := w.store.Intent(t.Context(), id)
			if name == "geth" && (err != nil || i.Outcome != ledger.TxNoop) { // Anvil accepts it
				t.Errorf("the outcome is %q (%s), %v; want noop", i.Outcome, i.LastError, err)
			}
		})
	}
}

// TestSender_cancel cancels an intent that is stuck. Its call of Send returns ErrCancelled and can be repeated.
func TestSender_cancel(t *testing.T) {
	t.Parallel()
	w := newManualFixture(t)
	s, _ := w.run(w.config(keys[0]))
	stuck, behind := sendAll(deadline(t), s, 0, 1), (<-chan error)(nil)
	w.until(func() {}, func() bool { return w.mempool() == 1 })
	behind = sendAll(deadline(t), s, 1, 2)
	w.until(func() {}, func() bool { return w.mempool() == 2 })
	if err := w.store.Cancel(t.Context(), w.open()[1].ID, "by hand"); err != nil {
		t.Fatal(err)
	}
	w.until(func() {}, func() bool { // the empty transaction has replaced the other one in the pool
		last := w.open()[1].Latest()
		return last.Noop && w.pooled(last.Hash)
	})
	w.while(w.mine, behind, 1)
	if err := <-stuck; !errors.Is(err, ledger.ErrCancelled) {
		t.Errorf("error is %v, want ErrCancelled", err)
	}
	w.while(w.mine, sendAll(deadline(t), s, 0, 1), 1)
	w.until(w.mine, w.allConfirmed)
	w.checkOnce(2)
	w.checkNonces(keys[0])
}
