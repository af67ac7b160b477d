package localsender_test

import (
	"encoding/json"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/journal"
)

// sentTxs records the different transactions that were broadcast, by nonce.
type sentTxs struct {
	mu  sync.Mutex
	txs map[uint64][]*types.Transaction
}

func (o *sentTxs) record(t *testing.T, r chaintest.Request) {
	t.Helper()
	var raw hexutil.Bytes
	tx := new(types.Transaction)
	if err := json.Unmarshal(r.Params[0], &raw); err != nil {
		t.Error(err)
	} else if err := tx.UnmarshalBinary(raw); err != nil {
		t.Error(err)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, known := range o.txs[tx.Nonce()] {
		if known.Hash() == tx.Hash() {
			return
		}
	}
	o.txs[tx.Nonce()] = append(o.txs[tx.Nonce()], tx)
}

func (o *sentTxs) maxAttempts() (n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, txs := range o.txs {
		n = max(n, len(txs))
	}
	return n
}

// With many concurrent calls, the fees of each transaction are raised once in six blocks.
func TestSender_bumpsFeesOncePerInterval(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "evm_setAutomine", false)
	chaintest.MineWithBaseFee(t, node, "0x3b9aca00")
	seen := &sentTxs{txs: map[uint64][]*types.Transaction{}}
	var swallow atomic.Bool
	swallow.Store(true)
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method != "eth_sendRawTransaction" {
			return ""
		}
		seen.record(t, r)
		if swallow.Load() {
			return `"0x1111111111111111111111111111111111111111111111111111111111111111"`
		}
		return ""
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	first, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	const posts = 8
	sender := localsender.New(c, chaintest.RelayerKey, chaintest.Discard())
	done := make(chan error, posts)
	for range posts {
		go func() {
			_, err := sender.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(1))
			done <- err
		}()
	}
	for left := posts; left > 0; {
		chaintest.Command(t, node, "evm_mine")
		if seen.maxAttempts() > 3 {
			swallow.Store(false)
		}
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			left--
		case <-time.After(50 * time.Millisecond):
		}
	}
	last, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(seen.txs) != posts {
		t.Errorf("%d nonces, want %d", len(seen.txs), posts)
	}
	for nonce, txs := range seen.txs {
		if rounds := int(last.Number-first.Number) / 6; len(txs) > 1+rounds {
			t.Errorf("nonce %d was signed %d times in %d intervals of six blocks", nonce, len(txs), rounds)
		}
	}
	if got, err := c.TokenBalance(t.Context(), journal.Address{0xbe}); err != nil || got != journal.AmountOf(posts) {
		t.Errorf("minted %s, %v; want %d", got, err, posts)
	}
}

// If network fees rise above the ceiling, a transaction offers the ceiling and waits for fees to fall.
func TestSender_stopsAtTheCeiling(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "evm_setAutomine", false)
	chaintest.MineWithBaseFee(t, node, "0x3b9aca00") // 1 gwei
	seen := &sentTxs{txs: map[uint64][]*types.Transaction{}}
	ceiling := chaintest.LogSignal{Handler: slog.DiscardHandler, Text: "at its ceiling", Found: make(chan struct{}, 1)}
	c, err := chain.Dial(t.Context(), chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method == "eth_sendRawTransaction" {
			seen.record(t, r)
		}
		return ""
	}), w.Client.Addresses(), chaintest.Discard())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	done := make(chan error, 1)
	go func() {
		sender := localsender.New(c, chaintest.RelayerKey, slog.New(ceiling))
		_, err := sender.Mint(chaintest.Deadline(t), journal.Address{0xbe}, journal.AmountOf(7))
		done <- err
	}()
	chaintest.AwaitPending(t, node, 1)
	for reached := false; !reached; {
		chaintest.MineWithBaseFee(t, node, "0xe8d4a51000") // 1000 gwei
		select {
		case <-ceiling.Found:
			reached = true
		case err := <-done:
			t.Fatalf("mined too early: %v", err)
		case <-time.After(50 * time.Millisecond):
		}
	}
	for finished := false; !finished; {
		chaintest.MineWithBaseFee(t, node, "0x3b9aca00")
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			finished = true
		case <-time.After(50 * time.Millisecond):
		}
	}
	for nonce, txs := range seen.txs {
		limit := new(big.Int).Mul(txs[0].GasFeeCap(), big.NewInt(20))
		if last := txs[len(txs)-1].GasFeeCap(); len(txs) != 2 || last.Cmp(limit) != 0 {
			t.Errorf("nonce %d was signed %d times, last with %d wei; want twice and %d", nonce, len(txs), last, limit)
		}
	}
}
