package api

import (
	"context"
	"crypto/ecdsa"
	_ "embed"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

//go:embed testdata/wallet.js
var walletJS string

// wallet answers the requests of a browser wallet (EIP-1193). It signs only for its active chain.
type wallet struct {
	key *ecdsa.PrivateKey

	mu         sync.Mutex
	chain      uint64          // active chain
	known      map[uint64]bool // chains it can switch to
	errorCodes map[string]int  // error codes by method
	added      json.RawMessage // parameter of wallet_addEthereumChain
	asked      []string
	sent       []json.RawMessage // transactions
	wrongKey   *ecdsa.PrivateKey // nil: key
	raw        map[string]string // what is thrown, in JSON, by method
	never      string            // method that is never answered
}

type call struct {
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type walletError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type walletAnswer struct {
	Result any          `json:"result"`
	Error  *walletError `json:"error,omitempty"`
	Raw    string       `json:"raw,omitempty"`
	Never  bool         `json:"never,omitempty"`
}

func (w *wallet) answer(_ context.Context, c call) (walletAnswer, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked = append(w.asked, c.Method)
	if code := w.errorCodes[c.Method]; code != 0 {
		return walletAnswer{Error: &walletError{code, "User rejected the request."}}, nil
	}
	if c.Method == w.never {
		return walletAnswer{Never: true}, nil
	}
	if raw := w.raw[c.Method]; raw != "" {
		return walletAnswer{Raw: raw}, nil
	}
	switch c.Method {
	case "eth_requestAccounts":
		return walletAnswer{Result: []string{crypto.PubkeyToAddress(w.key.PublicKey).Hex()}}, nil
	case "eth_chainId":
		return walletAnswer{Result: hexutil.EncodeUint64(w.chain)}, nil
	case "wallet_switchEthereumChain":
		var want struct{ ChainID hexutil.Uint64 }
		if err := json.Unmarshal(c.Params[0], &want); err != nil {
			return walletAnswer{}, err
		}
		if !w.known[uint64(want.ChainID)] {
			return walletAnswer{Error: &walletError{4902, "Unrecognized chain ID."}}, nil
		}
		w.chain = uint64(want.ChainID)
		return walletAnswer{}, nil
	case "wallet_addEthereumChain":
		w.added = c.Params[0]
		w.chain = 1337
		return walletAnswer{}, nil
	case "eth_sendTransaction":
		w.sent = append(w.sent, c.Params[0])
		return walletAnswer{Result: "0x" + strings.Repeat("ab", 32)}, nil
	case "eth_getTransactionReceipt":
		return walletAnswer{Result: map[string]string{"status": "0x1"}}, nil
	case "eth_signTypedData_v4":
		signature, err := w.sign(c.Params)
		return walletAnswer{Result: hexutil.Encode(signature)}, err
	}
	return walletAnswer{Error: &walletError{4200, c.Method + " is not supported"}}, nil
}

func (w *wallet) sign(params []json.RawMessage) ([]byte, error) {
	var address, raw string
	var typed apitypes.TypedData
	err := json.Unmarshal(params[0], &address)
	if err == nil {
		err = json.Unmarshal(params[1], &raw)
	}
	if err == nil {
		err = json.Unmarshal([]byte(raw), &typed)
	}
	if err != nil {
		return nil, err
	}
	if own := crypto.PubkeyToAddress(w.key.PublicKey); !strings.EqualFold(address, own.Hex()) {
		return nil, fmt.Errorf("%s is not mine", address)
	}
	if chain := (*big.Int)(typed.Domain.ChainId); chain == nil || chain.Uint64() != w.chain {
		return nil, fmt.Errorf("chain %v must match the active chain %d", chain, w.chain)
	}
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return nil, err
	}
	key := w.key
	if w.wrongKey != nil {
		key = w.wrongKey
	}
	signature, err := crypto.Sign(digest, key)
	if err == nil {
		signature[64] += 27
	}
	return signature, err
}

// set changes the wallet, and returns and clears the methods that were requested since the last call.
func (w *wallet) set(change func()) []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	asked := w.asked
	w.asked = nil
	change()
	return asked
}

// TestBrowserWallet buys with a browser wallet after each possible failure of the wallet. Each time the page shows
// the reason, no order is placed, and the same button tries again.
func TestBrowserWallet(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t, func(c *Config) { c.Faucet, c.Info.RPC = nil, "http://127.0.0.1:8545" }), startBrowser(t)
	key, errKey := crypto.GenerateKey()
	other, errOther := crypto.GenerateKey()
	if errKey != nil || errOther != nil {
		t.Fatal(errKey, errOther)
	}
	w := &wallet{key: key, chain: 1, known: map[uint64]bool{}, errorCodes: map[string]int{"eth_requestAccounts": 4001}}
	run := runner(ctx, t)
	button := `[data-testid="buy"]`
	tries := func(step, text string) {
		t.Helper()
		run(step, chromedp.WaitEnabled(button), chromedp.Click(button),
			waitForText("#status", text), chromedp.WaitEnabled(button))
	}
	run("open the shop", chromedp.ExposeFunc("answerWallet", w.answer), onEveryPage(walletJS), chromedp.Navigate(s.url),
		chromedp.WaitVisible(`#wallet-list .wallet img`), waitForText("#wallet-list", "Ola's wallet"),
		chromedp.SetValue(`[data-testid="zone"]`, "1"), chromedp.Click("#more"))

	tries("decline to connect", "You declined in your wallet. Nothing was bought.")
	w.set(func() { w.errorCodes = map[string]int{"eth_requestAccounts": -32002} })
	tries("have a pending request", "already asking you something")
	w.set(func() { w.errorCodes = map[string]int{"wallet_switchEthereumChain": 4001} })
	tries("decline to switch", "Your wallet is on another network. Please switch it to")
	w.set(func() { w.errorCodes = map[string]int{"wallet_addEthereumChain": 4001} })
	tries("decline to add", "(chain 1337) and try again. Nothing was bought.")
	w.set(func() { w.errorCodes = map[string]int{"eth_signTypedData_v4": 4001} })
	tries("decline to sign", "You declined in your wallet. Nothing was bought.")
	asked := w.set(func() { w.errorCodes, w.wrongKey = nil, other })
	want := []string{
		"eth_requestAccounts", "eth_chainId", "wallet_switchEthereumChain", "wallet_addEthereumChain", "eth_chainId",
		"eth_signTypedData_v4",
	}
	if !slices.Equal(asked, want) {
		t.Errorf("the wallet was asked for %s, want %s", asked, want)
	}
	var added struct {
		ChainID string
		RPCURLs []string `json:"rpcUrls"`
	}
	err := json.Unmarshal(w.added, &added)
	if err != nil || added.ChainID != "0x539" || !slices.Equal(added.RPCURLs, []string{"http://127.0.0.1:8545"}) {
		t.Errorf("asked to add %s, %v", w.added, err)
	}
	tries("sign with another account", "Your wallet signed with another account than it named.")
	s.mu.Lock()
	if s.placed != 0 {
		t.Errorf("%d orders were placed", s.placed)
	}
	s.failPlace = fmt.Errorf("ERC20InsufficientBalance: %w", ledger.ErrRefused)
	s.mu.Unlock()
	w.set(func() { w.wrongKey = nil })
	tries("have no money", "Your wallet does not hold enough for this.")
	<-s.placing // refused after the signature was checked
	run("keep the input", waitForText("#quantity", "2"), screenshot("shop-refused"))
	kept, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`localStorage.getItem("waybill.pending") !== null`))
	if err != nil || kept {
		t.Errorf("a refused order is kept in localStorage: %v, %v", kept, err)
	}
	run("buy", chromedp.Click(button), chromedp.WaitVisible(`body.receipt[data-order-id]`),
		chromedp.WaitVisible(`li[data-step="placed"][data-done]`))
	id := <-s.placing
	s.mu.Lock()
	defer s.mu.Unlock()
	shopper := journal.Address(crypto.PubkeyToAddress(key.PublicKey))
	if o := s.pending[id]; s.placed != 1 || o.Terms.Shopper != shopper || o.Terms.Lines[0].Quantity != 2 {
		t.Errorf("%d placed, the last %+v", s.placed, o.Terms)
	}
}

// A token without EIP-3009: the wallet signs the order and a permit, or sends an approval first. The page says that the
// latter needs ether.
func TestBrowserWallet_ways(t *testing.T) {
	t.Parallel()
	for way, want := range map[ledger.PayWay][]string{
		ledger.ByPermit:    {"eth_signTypedData_v4", "eth_signTypedData_v4"},
		ledger.ByAllowance: {"eth_sendTransaction", "eth_getTransactionReceipt", "eth_signTypedData_v4"},
	} {
		t.Run(string(way), func(t *testing.T) {
			t.Parallel()
			s, ctx := openShop(t, func(c *Config) { c.Faucet, c.Info.Pay = nil, way }), startBrowser(t)
			s.way = way
			key, err := crypto.GenerateKey()
			if err != nil {
				t.Fatal(err)
			}
			w, run := &wallet{key: key, chain: 1337, known: map[uint64]bool{1337: true}}, runner(ctx, t)
			run("open the shop", chromedp.ExposeFunc("answerWallet", w.answer), onEveryPage(walletJS),
				chromedp.Navigate(s.url), chromedp.WaitVisible(`#wallet-list .wallet img`),
				waitForText("body", way.Text()))
			run("buy", chromedp.WaitEnabled(`[data-testid="buy"]`), chromedp.Click(`[data-testid="buy"]`),
				chromedp.WaitVisible(`body.receipt[data-order-id]`))
			<-s.placing
			asked := w.set(func() {})
			if asked = asked[slices.Index(asked, "eth_chainId")+1:]; !slices.Equal(asked, want) {
				t.Errorf("the wallet was asked for %s, want %s", asked, want)
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			if s.placed != 1 || (way == ledger.ByPermit) != (len(s.permit) == 65) {
				t.Errorf("%d placed, permit %x", s.placed, s.permit)
			}
		})
	}
}
