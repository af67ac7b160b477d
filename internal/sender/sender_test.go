package sender_test

import (
	"math/big"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/sender"
)

var one = big.NewInt(1)

// Two processes, one key, many calls at once, some asked for twice: each is made once and no nonce is left out.
func TestSender_manyAtOnce(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			a, _ := w.run(w.config(keys[0]))
			b, _ := w.run(w.config(keys[0]))
			c, _ := w.run(w.config(keys[1]))
			const n = 60
			var all sync.WaitGroup
			for i := range n {
				by := []*sender.Sender{a, b, c}[i%3]
				all.Go(func() {
					r, err := by.Send(deadline(t), gift(i))
					if err != nil {
						t.Errorf("gift %d: %v", i, err)
						return
					}
					if again, err := by.Send(deadline(t), gift(i)); err != nil || again.Tx != r.Tx {
						t.Errorf("gift %d again: %v, %v; want %v", i, again.Tx, err, r.Tx)
					}
				})
			}
			all.Wait()
			w.once(n)
			w.whole(keys[0])
			w.whole(keys[1])
		})
	}
}
