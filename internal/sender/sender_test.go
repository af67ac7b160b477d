package sender_test

import (
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

var one = big.NewInt(1)

// TestSender_concurrentCalls sends calls from two processes with one key, and repeats them. Each call is executed once
// and the nonces have no gap.
func TestSender_concurrentCalls(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newFixture(t, start(t))
			a, _ := w.run(w.config(keys[0]))
			b, _ := w.run(w.config(keys[0]))
			c, _ := w.run(w.config(keys[1]))
			const n = 60
			var all sync.WaitGroup
			for i := range n {
				by := []*sender.Sender{a, b, c}[i%3]
				all.Go(func() {
					r, err := by.Send(deadline(t), transfer(i))
					if err != nil {
						t.Errorf("transfer %d: %v", i, err)
						return
					}
					if again, err := by.Send(deadline(t), transfer(i)); err != nil || again.Tx != r.Tx {
						t.Errorf("transfer %d repeated: %v, %v; want %v", i, again.Tx, err, r.Tx)
					}
				})
			}
			all.Wait()
			w.checkOnce(n)
			w.checkNonces(keys[0])
			w.checkNonces(keys[1])
		})
	}
}

// TestSender_queuedCallsKeepTheirOrder sends each call when the one before is queued, and not mined. Their transactions
// are executed in that order.
func TestSender_queuedCallsKeepTheirOrder(t *testing.T) {
	t.Parallel()
	w := newFixture(t, geth(t))
	s, _ := w.run(w.config(keys[0]))
	const n = 20
	var all sync.WaitGroup
	var placed [n]string
	for i := range n {
		queued := make(chan struct{})
		ctx := ledger.WithQueued(deadline(t), sync.OnceFunc(func() { close(queued) }))
		all.Go(func() {
			r, err := s.Send(ctx, transfer(i))
			if err != nil {
				t.Errorf("transfer %d: %v", i, err)
				return
			}
			var tx struct {
				Nonce string `json:"nonce"`
			}
			if err := w.raw.CallContext(t.Context(), &tx, "eth_getTransactionByHash", r.Tx); err != nil {
				t.Error(err)
			}
			placed[i] = tx.Nonce
		})
		<-queued
	}
	all.Wait()
	for i, nonce := range placed {
		if want := fmt.Sprintf("0x%x", i); nonce != want {
			t.Errorf("transfer %d has nonce %s, want %s", i, nonce, want)
		}
	}
	w.checkOnce(n)
}
