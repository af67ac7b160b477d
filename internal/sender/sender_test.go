package sender_test

import (
	"math/big"
	"sync"
	"testing"

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
