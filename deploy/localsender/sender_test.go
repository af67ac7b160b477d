package localsender_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Concurrent calls, some by a second sender with the same key, use each nonce once.
func TestSender_manyAtOnce(t *testing.T) {
	t.Parallel()
	for name, start := range chaintest.Nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := chaintest.NewWorld(t, start(t))
			rival := localsender.New(w.Client, chaintest.RelayerKey, chaintest.Discard())
			to := journal.Address{0xbe}
			var all sync.WaitGroup
			for i := range 30 {
				all.Go(func() {
					sender := w.Relayer
					if i%10 == 0 {
						sender = rival
					}
					if _, err := sender.Mint(chaintest.Deadline(t), to, journal.AmountOf(1)); err != nil {
						t.Errorf("mint %d: %v", i, err)
					}
				})
			}
			all.Wait()
			if got, err := w.Client.TokenBalance(t.Context(), to); err != nil || got != journal.AmountOf(30) {
				t.Errorf("minted %s, %v; want 30", got, err)
			}
		})
	}
}

// A transaction that the node lost, or whose fee is too low, is replaced with higher fees.
func TestSender_resendsWithHigherFees(t *testing.T) {
	t.Parallel()
	for name, forget := range map[string]bool{"forgotten": true, "priced out": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := chaintest.Anvil(t)
			w := chaintest.NewWorld(t, node)
			chaintest.Command(t, node, "evm_setAutomine", false)
			chaintest.MineWithBaseFee(t, node, "0x3b9aca00") // 1 gwei
			sent := make(chan struct{}, 10)
			var swallowed atomic.Bool
			c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
				if r.Method != "eth_sendRawTransaction" {
					return ""
				}
				defer func() { sent <- struct{}{} }()
				if forget && !swallowed.Swap(true) {
					return `"0x1111111111111111111111111111111111111111111111111111111111111111"`
				}
				return ""
			}), w.Client.Addresses(), chaintest.Discard())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			done := make(chan error, 1)
			go func() {
				sender := localsender.New(c, chaintest.RelayerKey, chaintest.Discard())
				_, err := sender.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(7))
				done <- err
			}()
			<-sent
			if !forget {
				chaintest.AwaitPending(t, node, 1)
			}
			// Mine blocks without the transaction until it is sent a second time.
			for resent := false; !resent; {
				chaintest.MineWithBaseFee(t, node, "0x2540be400") // 10 gwei
				select {
				case <-sent:
					resent = true
				case err := <-done:
					t.Fatalf("mined too early: %v", err)
				case <-time.After(50 * time.Millisecond):
				}
			}
			for finished := false; !finished; {
				chaintest.Command(t, node, "evm_mine")
				select {
				case err := <-done:
					if err != nil {
						t.Fatal(err)
					}
					finished = true
				case <-time.After(50 * time.Millisecond):
				}
			}
			if got, err := c.TokenBalance(t.Context(), journal.Address{0xbe}); err != nil || got != journal.AmountOf(7) {
				t.Errorf("minted %s, %v; want 7", got, err)
			}
		})
	}
}

// A transaction that reverts because of another one in the same block returns the contract's error.
func TestSender_returnsTheReasonOfARevert(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	shelf := w.Device("shelf-1")
	s, readings, sig := shelf.Act(t, journal.Heartbeat, journal.OrderID{}, 0, 0)
	chaintest.Command(t, node, "evm_setAutomine", false)
	results := make(chan error, 2)
	for _, key := range []int{0, 1} {
		sender := w.Relayer
		if key == 1 {
			sender = localsender.New(w.Client, chaintest.OwnerKey, chaintest.Discard())
		}
		go func() {
			_, _, err := sender.Post(chaintest.Deadline(t), s, readings, sig, nil, nil)
			results <- err
		}()
	}
	chaintest.AwaitPending(t, node, 2)
	chaintest.Command(t, node, "evm_mine")
	first, second := <-results, <-results
	if first != nil {
		first, second = second, first
	}
	if first != nil || !errors.Is(second, ledger.ErrReplayed) || !strings.Contains(second.Error(), "SegmentReplayed(") {
		t.Errorf("results are %v and %v, want one success and SegmentReplayed", first, second)
	}
}

// After the connection to the node was interrupted, heads continue and the transaction is sent.
func TestSender_reconnects(t *testing.T) {
	t.Parallel()
	for name, scheme := range map[string]string{"push": "ws://", "poll": "http://"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := chaintest.Geth(t)
			w := chaintest.NewWorld(t, node)
			line := chaintest.NewConnection(t, strings.TrimPrefix(node, "ws://"))
			trouble := chaintest.LogSignal{Handler: slog.DiscardHandler, Text: "node unreachable", Found: make(chan struct{}, 1)}
			c, err := chain.Dial(t.Context(), scheme+line.Addr, w.Client.Addresses(), slog.New(trouble))
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			ctx, cancel := context.WithCancel(chaintest.Deadline(t))
			defer cancel()
			heads := c.Heads(ctx)
			before := <-heads
			line.SetCut(true)
			done := make(chan error, 1)
			go func() {
				s := localsender.New(c, chaintest.RelayerKey, slog.New(trouble))
				_, err := s.Mint(ctx, journal.Address{0xbe}, journal.AmountOf(7))
				done <- err
			}()
			<-trouble.Found
			line.SetCut(false)
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			for h := range heads {
				if h.Number > before.Number {
					cancel() // closes the channel
				}
			}
			if ctx.Err() == nil {
				t.Error("the channel of heads was closed before the context ended")
			}
		})
	}
}
