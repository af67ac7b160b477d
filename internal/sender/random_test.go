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

var seeds = flag.Int("seeds", 6, "number of random sequences of faults")

var errFault = errors.New("injected fault")

// TestSender_randomFaults sends calls during random faults: reorganisations, dropped transactions, fee spikes,
// transactions from outside, failures of both senders at any point, and a restart. Each call is executed once and each
// nonce is used.
func TestSender_randomFaults(t *testing.T) {
	t.Parallel()
	for seed := range *seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			testRandomFaults(t, rand.New(rand.NewPCG(uint64(seed), 4)))
		})
	}
}

// testRandomFaults runs one sequence of faults.
func testRandomFaults(t *testing.T, random *rand.Rand) {
	t.Helper()
	w := newManualFixture(t)
	w.mine()
	config := func() sender.Config {
		c := w.config(keys[0])
		c.Confirmations, c.BumpAfter, c.Ceiling = 8, 3, big.NewInt(1e12)
		var mu sync.Mutex
		own := rand.New(rand.NewPCG(random.Uint64(), 5))
		c.Fault = func(string) error {
			mu.Lock()
			defer mu.Unlock()
			if own.IntN(25) == 0 {
				return errFault // the operation fails at this point and is repeated from the stored state
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
			for ctx.Err() == nil { // retry like the oracle
				_, err := by.Send(ctx, transfer(i))
				if err == nil {
					return
				}
				if !errors.Is(err, errFault) {
					t.Errorf("transfer %d: %v", i, err)
					return
				}
			}
		})
	}
	for i := range n {
		ask([]*sender.Sender{a, b}[random.IntN(2)], i)
		for range random.IntN(3) {
			w.fault(random)
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
	mineCheap := func() {
		w.call(nil, "anvil_setNextBlockBaseFeePerGas", "0x3b9aca00") // 1 gwei
		w.mine()
	}
	w.while(mineCheap, done, 1)
	w.until(mineCheap, w.allConfirmed)
	w.checkOnce(n)
	w.checkNonces(keys[0])
	w.checkFeeBumps()
}

// fault injects a random fault into the chain, or mines a block.
func (w *fixture) fault(random *rand.Rand) {
	w.t.Helper()
	switch random.IntN(8) {
	case 0: // a reorganisation, less deep than Confirmations
		var head hexutil.Uint64
		w.call(&head, "eth_blockNumber")
		if depth := 1 + random.IntN(5); depth < int(head) {
			w.call(nil, "anvil_reorg", depth, []any{})
		}
	case 1:
		if open := w.open(); len(open) > 0 {
			if t := open[random.IntN(len(open))].Latest(); t != nil {
				var gone any
				if err := w.raw.CallContext(w.t.Context(), &gone, "anvil_dropTransaction", common.Hash(t.Hash)); err != nil {
					w.t.Logf("drop: %v", err)
				}
			}
		}
	case 2:
		w.call(nil, "anvil_setNextBlockBaseFeePerGas", hexutil.EncodeBig(big.NewInt(1e9*int64(1+random.IntN(40)))))
		w.mine()
	case 3:
		nonce, err := chain.NewOutbound(w.client).Nonce(context.WithoutCancel(w.t.Context()), w.account().Address, 0)
		if err != nil {
			w.t.Fatal(err)
		}
		if err := w.outside(keys[0], nonce+uint64(random.IntN(2)), 1000); err != nil {
			w.t.Logf("outside: %v", err) // the node's pool has a transaction with this nonce and a higher fee
		}
	default:
		w.mine()
	}
	select {
	case <-w.t.Context().Done():
	case <-time.After(time.Duration(random.IntN(40)) * time.Millisecond):
	}
}

// checkFeeBumps fails the test unless each attempt raises the fees of the previous one with the same nonce by a tenth.
func (w *fixture) checkFeeBumps() {
	w.t.Helper()
	all, err := w.store.Intents(w.t.Context(), w.client.ChainID(), false, 1000)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, i := range all {
		var before *ledger.Attempt
		for _, a := range i.Attempts {
			if before != nil && before.Nonce == a.Nonce && (!tenth(before.Cap, a.Cap) || !tenth(before.Tip, a.Tip)) {
				w.t.Errorf("transaction %d: tip %s and fee cap %s were replaced by %s and %s, want a tenth more", i.ID,
					before.Tip, before.Cap, a.Tip, a.Cap)
			}
			before = &a
		}
	}
}
