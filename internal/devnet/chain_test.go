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

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waybill/waybill/internal/ledger"
)

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

func richKey() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("rich")))
	if err != nil {
		panic(err)
	}
	return k
}

func richAddress() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(richKey().PublicKey))
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

// send sends 1 wei.
func send(t *testing.T, c *ethclient.Client, nonce uint64) common.Hash {
	t.Helper()
	to := common.Address{0xaa}
	tx := types.MustSignNewTx(richKey(), types.LatestSignerForChainID(big.NewInt(ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := c.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx.Hash()
}

// pay sends 1 wei and returns the number of the block that has it, however long a busy machine takes.
func pay(t *testing.T, c *ethclient.Client, nonce uint64) uint64 {
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

func TestChain_hasTodaysRules(t *testing.T) {
	t.Parallel()
	chain, err := StartChain(t.Context(), ChainConfig{Addr: "127.0.0.1:0", Period: time.Second, Funded: []journal.Address{richAddress()}, Log: discard()})
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
		t.Fatalf("CREATE2 proxy has %d bytes of code, %v", len(code), err)
	}
	out, err := c.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{18: 1}, Data: p256Call(t)}, nil)
	if err != nil || new(big.Int).SetBytes(out).Uint64() != 1 {
		t.Fatalf("P-256 precompile said %x, %v", out, err)
	}
	if n := pay(t, c, 0); n == 0 {
		t.Fatal("mined in the genesis block")
	}
	// A new slot costs what it does on mainnet today, not what is planned: a constructor of one sstore.
	gas, err := c.EstimateGas(t.Context(), ethereum.CallMsg{Data: common.FromHex("600160005500")})
	if err != nil || gas > 80_000 {
		t.Fatalf("a new slot costs %d, %v", gas, err)
	}
}

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

func TestChain_answersPagesOfLocalhostOnly(t *testing.T) {
	t.Parallel()
	chain, err := StartChain(t.Context(), ChainConfig{Addr: "127.0.0.1:0", Origins: []string{"https://shop.example"}, Log: discard()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	for origin, want := range map[string]bool{
		"http://127.0.0.1:8080": true, "http://localhost:3000": true, "https://shop.example": true, "https://evil.example": false,
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, chain.URL(), strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`))
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

// A chain killed at any moment goes on from a block no lower than any that was seen.
func TestChain_losesNothingWhenKilled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var seen ledger.Cursor
	nonce := uint64(0)
	for round := range 3 {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "chain", dir)
		cmd.Stderr = os.Stderr
		if _, err := cmd.StdinPipe(); err != nil { // stays open as long as this process lives
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
		if h, err := c.HeaderByNumber(t.Context(), new(big.Int).SetUint64(seen.Number)); err != nil || round > 0 && journal.Hash(h.Hash()) != seen.Hash {
			t.Fatalf("block %d is gone after the kill: %v", seen.Number, err)
		}
		state, err := c.NonceAt(t.Context(), common.Address(richAddress()), nil)
		if err != nil || state != nonce {
			t.Fatalf("nonce after the kill is %d, want %d: %v", state, nonce, err)
		}
		for range 5 {
			pay(t, c, nonce)
			nonce++
		}
		h, err := c.HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		seen = ledger.Cursor{Number: h.Number.Uint64(), Hash: journal.Hash(h.Hash())}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the child was not killed")
		}
	}
	// And once more in this process, closed in good order: state as old as block 1 is still there.
	for range 2 {
		chain, err := StartChain(t.Context(), ChainConfig{Dir: dir, Addr: "127.0.0.1:0", Funded: []journal.Address{richAddress()}, Log: discard()})
		if err != nil {
			t.Fatal(err)
		}
		c := dial(t, chain.URL())
		b, err := c.BalanceAt(t.Context(), common.Address{0xaa}, big.NewInt(1))
		if err != nil || b.Uint64() != 1 {
			t.Errorf("balance at block 1 is %v, %v", b, err)
		}
		if n, err := c.BlockNumber(t.Context()); err != nil || n < seen.Number {
			t.Errorf("head %d, want at least %d: %v", n, seen.Number, err)
		}
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
	_, err := StartChain(t.Context(), ChainConfig{Dir: dir, Addr: "127.0.0.1:0", Log: discard()})
	if err == nil || !strings.Contains(err.Error(), "other funded accounts") {
		t.Errorf("other accounts in an old directory: %v", err)
	}
}
