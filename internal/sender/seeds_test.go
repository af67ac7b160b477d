package sender_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
)

var seeds = flag.Int("seeds", 6, "histories of faults that are tried")

var errFault = errors.New("a fault of the test")

// Whatever happens, in whatever order, on a chain that takes blocks back, drops transactions, gets dear and is used by others, with senders that stop
// anywhere and one that takes over: everything that was asked for is made once, and every nonce is used.
func TestSender_anyHistory(t *testing.T) {
	t.Parallel()
	for seed := range *seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			history(t, rand.New(rand.NewPCG(uint64(seed), 4))) //nolint:gosec // no secret
		})
	}
}

func history(t *testing.T, dice *rand.Rand) {
	t.Helper()
	w := quiet(t)
	w.mine()
	config := func() sender.Config {
		c := w.config(keys[0])
		c.Depth, c.Impatience, c.Ceiling = 8, 3, big.NewInt(1e12)
		var mu sync.Mutex
		own := rand.New(rand.NewPCG(dice.Uint64(), 5)) //nolint:gosec // no secret
		c.Fail = func(string) error {
			mu.Lock()
			defer mu.Unlock()
			if own.IntN(25) == 0 {
				return errFault // whoever was at it has stopped there and begins again from the store
			}
			return nil
		}
		return c
	}
	ctx := deadline(t)
	a, stopA := w.run(config())
	b, _ := w.run(config())
	const n = 24
	var asking sync.WaitGroup
	ask := func(by *sender.Sender, i int) {
		asking.Go(func() {
			for ctx.Err() == nil { // as the oracle does
				_, err := by.Send(ctx, gift(i))
				if err == nil {
					return
				}
				if !errors.Is(err, errFault) {
					t.Errorf("gift %d: %v", i, err)
					return
				}
			}
		})
	}
	for i := range n {
		ask([]*sender.Sender{a, b}[dice.IntN(2)], i)
		for range dice.IntN(3) {
			w.mishap(dice)
		}
		if i == n/2 {
			stopA()
			a, _ = w.run(config())
		}
	}
	done := make(chan error, 1)
	go func() {
		asking.Wait()
		done <- nil
	}()
	calm := func() {
		w.ask(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00")
		w.mine()
	}
	w.while(calm, done, 1)
	w.until(calm, w.calm)
	w.once(n)
	w.whole(keys[0])
	w.offers()
}

// mishap is one thing that happens to the chain.
func (w *world) mishap(dice *rand.Rand) {
	w.t.Helper()
	switch dice.IntN(8) {
	case 0: // blocks are taken back, never so many that a confirmation is
		var head hexutil.Uint64
		w.ask(&head, "eth_blockNumber")
		if depth := 1 + dice.IntN(5); depth < int(head) {
			w.ask(nil, "anvil_reorg", depth, []any{})
		}
	case 1:
		if open := w.open(); len(open) > 0 {
			if t := open[dice.IntN(len(open))].Latest(); t != nil {
				var gone any
				if err := w.raw.CallContext(w.t.Context(), &gone, "anvil_dropTransaction", common.Hash(t.Hash)); err != nil {
					w.t.Logf("drop: %v", err)
				}
			}
		}
	case 2:
		w.ask(nil, "anvil_setNextBlockBaseFeePerGas", hexutil.EncodeBig(big.NewInt(1e9*int64(1+dice.IntN(40)))))
		w.mine()
	case 3:
		nonce, err := chain.NewOutbound(w.client).Nonce(context.WithoutCancel(w.t.Context()), w.account().Address, 0)
		if err != nil {
			w.t.Fatal(err)
		}
		if err := w.outside(keys[0], nonce+uint64(dice.IntN(2)), 1000); err != nil {
			w.t.Logf("outside: %v", err) // what the node has there already offers more
		}
	default:
		w.mine()
	}
	select {
	case <-w.t.Context().Done():
	case <-time.After(time.Duration(dice.IntN(40)) * time.Millisecond):
	}
}

// offers fails unless each attempt offers a tenth more than the one before it at its nonce.
func (w *world) offers() {
	w.t.Helper()
	all, err := w.store.Intents(w.t.Context(), w.client.ChainID(), false, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, i := range all {
		var before *ledger.Attempt
		for _, a := range i.Attempts {
			if before != nil && before.Nonce == a.Nonce && (!tenth(before.Cap, a.Cap) || !tenth(before.Tip, a.Tip)) {
				w.t.Errorf("transaction %d went from tip %s of %s to %s of %s", i.ID, before.Tip, before.Cap, a.Tip, a.Cap)
			}
			before = &a
		}
	}
}
