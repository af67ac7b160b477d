package chain_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func deadline(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// One key serves many at once: every nonce is used, none twice.
func TestSender_manyAtOnce(t *testing.T) {
	t.Parallel()
	for name, start := range nodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, start(t))
			rival := chain.NewSender(w.client, relayerKey, discard()) // as a second process with the same key
			to := journal.Address{0xbe}
			var all sync.WaitGroup
			for i := range 30 {
				all.Go(func() {
					sender := w.relayer
					if i%10 == 0 {
						sender = rival
					}
					if _, err := sender.Mint(deadline(t), to, 1); err != nil {
						t.Errorf("mint %d: %v", i, err)
					}
				})
			}
			all.Wait()
			if got, err := w.client.TokenBalance(t.Context(), to); err != nil || got != 30 {
				t.Errorf("minted %d, %v; want 30", got, err)
			}
		})
	}
}

// What a node forgets, or prices out, is sent again with higher fees.
func TestSender_insists(t *testing.T) {
	t.Parallel()
	for name, forget := range map[string]bool{"forgotten": true, "priced out": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := startAnvil(t)
			w := newWorld(t, node)
			command(t, node, "evm_setAutomine", false)
			mineAt(t, node, "0x3b9aca00") // 1 gwei
			sent := make(chan struct{}, 10)
			var swallowed atomic.Bool
			c, err := chain.Dial(t.Context(), between(t, node, func(r request) string {
				if r.Method != "eth_sendRawTransaction" {
					return ""
				}
				defer func() { sent <- struct{}{} }()
				if forget && !swallowed.Swap(true) {
					return `"0x1111111111111111111111111111111111111111111111111111111111111111"`
				}
				return ""
			}), w.client.Addresses(), discard())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			done := make(chan error, 1)
			go func() {
				_, err := chain.NewSender(c, relayerKey, discard()).Mint(deadline(t), journal.Address{0xbe}, 7)
				done <- err
			}()
			<-sent
			if !forget {
				awaitPending(t, node, 1)
			}
			// Blocks come, our transaction is in none of them, until it is sent a second time and has been answered.
			for resent := false; !resent; {
				mineAt(t, node, "0x2540be400") // 10 gwei
				select {
				case <-sent:
					resent = true
				case err := <-done:
					t.Fatalf("done early: %v", err)
				case <-time.After(50 * time.Millisecond):
				}
			}
			for finished := false; !finished; {
				command(t, node, "evm_mine")
				select {
				case err := <-done:
					if err != nil {
						t.Fatal(err)
					}
					finished = true
				case <-time.After(50 * time.Millisecond):
				}
			}
			if got, err := c.TokenBalance(t.Context(), journal.Address{0xbe}); err != nil || got != 7 {
				t.Errorf("minted %d, %v; want 7, once", got, err)
			}
		})
	}
}

// A transaction that another one overtakes in its block fails with the reason, not with "failed".
func TestSender_tellsWhyItFailed(t *testing.T) {
	t.Parallel()
	node := startAnvil(t)
	w := newWorld(t, node)
	shelf := &writer{w: w, key: w.keys["shelf-1"]}
	s, readings, sig := shelf.act(t, journal.Counting, journal.OrderID{1}, 1, 0)
	command(t, node, "evm_setAutomine", false)
	results := make(chan error, 2)
	for _, key := range []int{0, 1} {
		sender := w.relayer
		if key == 1 {
			sender = chain.NewSender(w.client, ownerKey, discard())
		}
		go func() {
			_, _, err := sender.Post(deadline(t), s, readings, sig, nil)
			results <- err
		}()
	}
	awaitPending(t, node, 2)
	command(t, node, "evm_mine")
	first, second := <-results, <-results
	if first != nil {
		first, second = second, first
	}
	if first != nil || !errors.Is(second, ledger.ErrReplayed) || !strings.Contains(second.Error(), "SegmentReplayed(") {
		t.Errorf("results are %v and %v, want one success and SegmentReplayed", first, second)
	}
}

// alarm rings when a log line has that text.
type alarm struct {
	slog.Handler
	text string
	bell chan struct{}
}

func (a alarm) Enabled(context.Context, slog.Level) bool { return true }
func (a alarm) Handle(_ context.Context, r slog.Record) error {
	if strings.Contains(r.Message, a.text) {
		select {
		case a.bell <- struct{}{}:
		default:
		}
	}
	return nil
}

// The connection is cut and mended: heads ring on, and what was to be sent is sent.
func TestReconnect(t *testing.T) {
	t.Parallel()
	for name, scheme := range map[string]string{"push": "ws://", "poll": "http://"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := geth(t)
			w := newWorld(t, node)
			line := newWire(t, strings.TrimPrefix(node, "ws://"))
			trouble := alarm{slog.DiscardHandler, "cannot be reached", make(chan struct{}, 1)}
			c, err := chain.Dial(t.Context(), scheme+line.addr, w.client.Addresses(), slog.New(trouble))
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			ctx, cancel := context.WithCancel(deadline(t))
			defer cancel()
			heads := c.Heads(ctx)
			before := <-heads
			line.set(true)
			done := make(chan error, 1)
			go func() {
				_, err := chain.NewSender(c, relayerKey, slog.New(trouble)).Mint(ctx, journal.Address{0xbe}, 7)
				done <- err
			}()
			<-trouble.bell
			line.set(false)
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			for h := range heads {
				if h.Number > before.Number {
					cancel() // and the channel closes
				}
			}
			if ctx.Err() == nil {
				t.Error("heads closed by themselves")
			}
		})
	}
}

func TestDial_refusesAnotherChain(t *testing.T) {
	t.Parallel()
	if _, err := chain.Dial(t.Context(), geth(t), ledger.Addresses{ChainID: 5}, discard()); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("error is %v", err)
	}
	if _, err := chain.Dial(t.Context(), "http://user:secret@127.0.0.1:1", ledger.Addresses{}, discard()); err == nil || strings.Contains(fmt.Sprint(err), "secret") {
		t.Errorf("error is %v", err)
	}
}
