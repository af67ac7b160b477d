package localsender_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/journal"
)

// A process sends two transactions and ends. Then fees rise above their fee caps. The next process replaces them.
func TestSender_replacesStrandedTransactions(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "evm_setAutomine", false)
	chaintest.MineWithBaseFee(t, node, "0x3b9aca00") // 1 gwei
	earlier, kill := context.WithCancel(t.Context())
	ended := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := w.Relayer.Mint(earlier, journal.Address{0xbe}, journal.AmountOf(5))
			ended <- err
		}()
	}
	chaintest.AwaitPending(t, node, 2)
	kill()
	for range 2 {
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
	chaintest.MineWithBaseFee(t, node, "0x2540be400") // 10 gwei

	// Geth's pending nonce counts pending transactions with low fees too, Anvil's does not.
	var mined hexutil.Uint64
	pool, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	account := w.Relayer.Address().String()
	if err := pool.CallContext(t.Context(), &mined, "eth_getTransactionCount", account, "latest"); err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method == "eth_getTransactionCount" && string(r.Params[1]) == `"pending"` {
			return `"` + hexutil.EncodeUint64(uint64(mined)+2) + `"`
		}
		return ""
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	const text = "replaced a pending transaction of an earlier process"
	replaced := chaintest.LogSignal{Handler: slog.DiscardHandler, Text: text, Found: make(chan struct{}, 2)}
	done := make(chan error, 1)
	go func() {
		sender := localsender.New(c, chaintest.RelayerKey, slog.New(replaced))
		_, err := sender.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(7))
		done <- err
	}()
	for finished := false; !finished; {
		chaintest.MineWithBaseFee(t, node, "0x2540be400")
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			finished = true
		case <-time.After(50 * time.Millisecond):
		}
	}
	if len(replaced.Found) != 2 {
		t.Errorf("the log has %d replacements, want 2", len(replaced.Found))
	}
	if got, err := w.Client.TokenBalance(t.Context(), journal.Address{0xbe}); err != nil || got != journal.AmountOf(7) {
		t.Errorf("minted %s, %v; want 7 without the stranded transactions", got, err)
	}
}

// AwaitPending waits for transactions of an earlier process that are mined, and replaces those that are not.
func TestSender_awaitsPendingTransactions(t *testing.T) {
	t.Parallel()
	for name, fee := range map[string]string{"mined": "0x3b9aca00", "stranded": "0x2540be400"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := chaintest.Anvil(t)
			w := chaintest.NewWorld(t, node)
			chaintest.Command(t, node, "evm_setAutomine", false)
			chaintest.MineWithBaseFee(t, node, "0x3b9aca00")
			earlier, kill := context.WithCancel(t.Context())
			ended := make(chan error, 1)
			go func() {
				_, err := w.Relayer.Mint(earlier, journal.Address{0xbe}, journal.AmountOf(5))
				ended <- err
			}()
			chaintest.AwaitPending(t, node, 1)
			kill()
			if err := <-ended; !errors.Is(err, context.Canceled) {
				t.Fatal(err)
			}
			c := geth(t, w, node)
			replaced := chaintest.LogSignal{
				Handler: slog.DiscardHandler, Text: "replaced a pending transaction of an earlier process",
				Found: make(chan struct{}, 9),
			}
			type result struct {
				next uint64
				err  error
			}
			done := make(chan result, 1)
			go func() {
				next, err := localsender.New(c, chaintest.RelayerKey, slog.New(replaced)).AwaitPending(chaintest.Deadline(t))
				done <- result{next, err}
			}()
			for finished := false; !finished; {
				select {
				case r := <-done:
					want := map[string]uint64{"mined": 2, "stranded": 3}[name] // NewWorld sent the first one
					if r.err != nil || r.next != want {
						t.Errorf("next nonce %d, %v, want %d", r.next, r.err, want)
					}
					finished = true
				case <-time.After(50 * time.Millisecond):
					chaintest.MineWithBaseFee(t, node, fee)
				}
			}
			want := map[string]journal.Amount{"mined": journal.AmountOf(5), "stranded": {}}[name]
			if got, err := w.Client.TokenBalance(t.Context(), journal.Address{0xbe}); err != nil || got != want {
				t.Errorf("minted %s, %v, want %s", got, err, want)
			}
		})
	}
}

// geth returns a client that counts pending transactions as Geth does: with those whose fee cap is too low for the next
// block. One of the relayer's transactions must be pending.
func geth(t *testing.T, w *chaintest.World, node string) *chain.Client {
	t.Helper()
	pool, err := rpc.DialContext(t.Context(), node)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	var mined hexutil.Uint64
	account := w.Relayer.Address().String()
	if err := pool.CallContext(t.Context(), &mined, "eth_getTransactionCount", account, "latest"); err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method != "eth_getTransactionCount" || string(r.Params[1]) != `"pending"` {
			return ""
		}
		var pending hexutil.Uint64
		if err := pool.CallContext(t.Context(), &pending, "eth_getTransactionCount", account, "pending"); err != nil {
			t.Error(err)
		}
		return `"` + hexutil.EncodeUint64(max(uint64(pending), uint64(mined)+1)) + `"`
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}
