package devnet

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func discardLog() *slog.Logger { return slog.New(slog.DiscardHandler) }

func fundedKey() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("rich")))
	if err != nil {
		panic(err)
	}
	return k
}

func fundedAddress() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(fundedKey().PublicKey))
}

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	c, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// send sends 1 wei from the funded account and returns the transaction's hash.
func send(t *testing.T, c *ethclient.Client, nonce uint64) common.Hash {
	t.Helper()
	to := common.Address{0xaa}
	tx := types.MustSignNewTx(fundedKey(), types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := c.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx.Hash()
}

// sendAndWait sends 1 wei and returns the number of the block with the transaction. It has no timeout of its own.
func sendAndWait(t *testing.T, c *ethclient.Client, nonce uint64) uint64 {
	t.Helper()
	heads := make(chan *types.Header, 16)
	sub, err := c.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	tx := send(t, c, nonce)
	for {
		select {
		case <-heads:
			if r, err := c.TransactionReceipt(t.Context(), tx); err == nil {
				if r.Status != 1 {
					t.Fatalf("receipt: status %d in block %v", r.Status, r.BlockNumber)
				}
				return r.BlockNumber.Uint64()
			}
		case err := <-sub.Err():
			t.Fatal(err)
		}
	}
}

// The chain has the CREATE2 factory, the P-256 precompile and today's gas costs, as mainnet does.
func TestChain_hasMainnetRules(t *testing.T) {
	t.Parallel()
	chain, err := StartChain(t.Context(), ChainConfig{
		Addr: "127.0.0.1:0", Period: time.Second, Funded: []journal.Address{fundedAddress()}, Log: discardLog(),
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	}()
	c := dial(t, chain.WebSocketURL())

	id, err := c.ChainID(t.Context())
	if err != nil || id.Uint64() != ChainID {
		t.Fatalf("chain id %v, %v", id, err)
	}
	code, err := c.CodeAt(t.Context(), params.DeterministicFactoryAddress, nil)
	if err != nil || len(code) == 0 {
		t.Fatalf("CREATE2 factory has %d bytes of code, %v", len(code), err)
	}
	out, err := c.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{18: 1}, Data: p256Call(t)}, nil)
	if err != nil || new(big.Int).SetBytes(out).Uint64() != 1 {
		t.Fatalf("P-256 precompile returned %x, %v, want 1", out, err)
	}
	if n := sendAndWait(t, c, 0); n == 0 {
		t.Fatal("the transaction was mined in block 0")
	}
	// The constructor executes one sstore. Geth's dev genesis would charge the higher cost of a later fork.
	gas, err := c.EstimateGas(t.Context(), ethereum.CallMsg{Data: common.FromHex("600160005500")})
	if err != nil || gas > 80_000 {
		t.Fatalf("a constructor with one sstore costs %d gas, %v, want at most 80,000", gas, err)
	}
}

// p256Call returns the input of a valid call of the P-256 precompile.
func p256Call(t *testing.T) []byte {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte("reading"))
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	in := append([]byte{}, digest[:]...)
	for _, n := range []*big.Int{r, s} {
		in = append(in, common.LeftPadBytes(n.Bytes(), 32)...)
	}
	pub, err := key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return append(in, pub[1:]...)
}

// Web pages of localhost and of the configured origins may call the chain, others may not.
func TestChain_allowsOriginsOfLocalhostOnly(t *testing.T) {
	t.Parallel()
	chain, err := StartChain(t.Context(), ChainConfig{
		Addr: "127.0.0.1:0", Origins: []string{"https://shop.example"}, Log: discardLog(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	const call = `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`
	for origin, want := range map[string]bool{
		"http://127.0.0.1:8080": true, "http://localhost:3000": true,
		"https://shop.example": true, "https://evil.example": false,
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, chain.URL(), strings.NewReader(call))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Origin", origin)
		req.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		if err := res.Body.Close(); err != nil {
			t.Fatal(err)
		}
		if got := res.Header.Get("Access-Control-Allow-Origin") == origin; got != want {
			t.Errorf("origin %s allowed: %v, want %v", origin, got, want)
		}
	}
}

// A chain whose process was killed continues at or above the highest block that RPC has returned, with the same state.
func TestChain_keepsBlocksWhenKilled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var seen ledger.Cursor
	nonce := uint64(0)
	for round := range 3 {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "chain", dir)
		cmd.Stderr = os.Stderr
		if _, err := cmd.StdinPipe(); err != nil { // the child runs until this pipe is closed
			t.Fatal(err)
		}
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		url, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		url = strings.TrimSpace(url)
		c := dial(t, url)
		h, err := c.HeaderByNumber(t.Context(), new(big.Int).SetUint64(seen.Number))
		if err != nil || round > 0 && journal.Hash(h.Hash()) != seen.Hash {
			t.Fatalf("block %d is missing or another one after the kill: %v", seen.Number, err)
		}
		state, err := c.NonceAt(t.Context(), common.Address(fundedAddress()), nil)
		if err != nil || state != nonce {
			t.Fatalf("nonce after the kill is %d, want %d: %v", state, nonce, err)
		}
		for range 5 {
			sendAndWait(t, c, nonce)
			nonce++
		}
		h, err = c.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		seen = ledger.Cursor{Number: h.Number.Uint64(), Hash: journal.Hash(h.Hash())}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the child process exited without an error, want killed")
		}
	}
	// In this process, with a regular Close: the state of block 1 is still available.
	for range 2 {
		chain, err := StartChain(t.Context(), ChainConfig{
			Dir: dir, Addr: "127.0.0.1:0", Funded: []journal.Address{fundedAddress()}, Log: discardLog(),
		})
		if err != nil {
			t.Fatal(err)
		}
		c := dial(t, chain.URL())
		b, err := c.BalanceAt(t.Context(), common.Address{0xaa}, big.NewInt(1))
		if err != nil || b.Uint64() != 1 {
			t.Errorf("balance at block 1 is %v wei, want 1: %v", b, err)
		}
		if n, err := c.BlockNumber(t.Context()); err != nil || n < seen.Number {
			t.Errorf("head %d, want at least %d: %v", n, seen.Number, err)
		}
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
	_, err := StartChain(t.Context(), ChainConfig{Dir: dir, Addr: "127.0.0.1:0", Log: discardLog()})
	if err == nil || !strings.Contains(err.Error(), "other funded accounts") {
		t.Errorf("start with other funded accounts in the same directory: %v, want an error that says so", err)
	}
}
