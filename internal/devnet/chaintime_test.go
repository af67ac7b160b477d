package devnet

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

// increaseTime calls evm_increaseTime. seconds may be a number or a hexadecimal string.
func increaseTime(t *testing.T, node *rpc.Client, seconds any) (ahead int64, err error) {
	t.Helper()
	err = node.CallContext(t.Context(), &ahead, "evm_increaseTime", seconds)
	return ahead, err
}

// The time of the chain moves ahead by the calls of Anvil, with and without pending transactions, and runs on from
// there at the pace of the clock, also after a restart.
func TestChainTime(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start := func(period time.Duration) *Chain {
		t.Helper()
		chain, err := StartChain(t.Context(), ChainConfig{
			Dir: dir, Addr: "127.0.0.1:0", Period: period, Funded: []journal.Address{fundedAddress()}, Log: discardLog(),
		})
		if err != nil {
			t.Fatal(err)
		}
		return chain
	}
	stop := func(chain *Chain) {
		t.Helper()
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
	// ahead returns by how much a chain's head is ahead of the clock.
	ahead := func(chain *Chain) time.Duration {
		t.Helper()
		head, err := dial(t, chain.WebSocketURL()).HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return time.Until(time.Unix(int64(head.Time), 0))
	}
	near := func(what string, got, want time.Duration) {
		t.Helper()
		if (got - want).Abs() > 10*time.Second {
			t.Errorf("%s: the chain is %s ahead, want %s", what, got, want)
		}
	}

	chain := start(time.Hour) // blocks are made by the test
	c, node := dial(t, chain.WebSocketURL()), dial(t, chain.URL()).Client()
	send(t, c, 0)
	for _, seconds := range []any{36 * 3600, "0xe10"} {
		if _, err := increaseTime(t, node, seconds); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // the second block continues from the first
		if err := node.CallContext(t.Context(), nil, "evm_mine"); err != nil {
			t.Fatal(err)
		}
		near("after evm_mine", ahead(chain), 37*time.Hour)
	}
	if n := sendAndMine(t, chain, 1); n == 0 {
		t.Error("no transaction is mined after the jump")
	}
	near("after a transaction", ahead(chain), 37*time.Hour)
	for _, seconds := range []any{-1, "x", 11 * 365 * 24 * 3600} {
		if sum, err := increaseTime(t, node, seconds); err == nil {
			t.Errorf("evm_increaseTime(%v) returned %d", seconds, sum)
		}
	}
	stop(chain)

	chain = start(time.Hour)
	defer stop(chain)
	if err := chain.Mine(1); err != nil {
		t.Fatal(err)
	}
	near("after a restart", ahead(chain), 37*time.Hour)
	if sum, err := increaseTime(t, dial(t, chain.URL()).Client(), 60); err != nil || sum < 37*3600 {
		t.Errorf("after a restart the call returns %d s, %v; want 37 hours and a minute", sum, err)
	}
	if err := chain.Mine(1); err != nil {
		t.Fatal(err)
	}
	near("after another jump", ahead(chain), 37*time.Hour+time.Minute)
}

// sendAndMine sends 1 wei, mines it and returns the number of its block.
func sendAndMine(t *testing.T, chain *Chain, nonce uint64) uint64 {
	t.Helper()
	c := dial(t, chain.WebSocketURL())
	tx := send(t, c, nonce)
	if err := chain.Mine(1); err != nil {
		t.Fatal(err)
	}
	r, err := c.TransactionReceipt(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	return r.BlockNumber.Uint64()
}

// A jump is made although transactions are pending: these are mined first.
func TestChainTime_pendingTransactions(t *testing.T) {
	t.Parallel()
	chain := startManualChain(t)
	c, node := dial(t, chain.WebSocketURL()), dial(t, chain.URL()).Client()
	for nonce := range uint64(3) {
		send(t, c, nonce)
	}
	if _, err := increaseTime(t, node, 3600); err != nil {
		t.Fatal(err)
	}
	if err := node.CallContext(t.Context(), nil, "evm_mine"); err != nil {
		t.Fatal(err)
	}
	head, err := c.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	pending, err := c.PendingTransactionCount(t.Context())
	if err != nil || pending != 0 || time.Until(time.Unix(int64(head.Time), 0)) < 59*time.Minute {
		t.Errorf("%d transactions are pending, %v; the head is at %d, %s", pending, err, head.Number,
			time.Until(time.Unix(int64(head.Time), 0)))
	}
}
