package api

import (
	"context"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/crypto"
)

// walletShop is a shop in a browser with a wallet.
type walletShop struct {
	*shop
	*wallet
	ctx context.Context
	run func(step string, actions ...chromedp.Action[chromedp.Void])
}

func openWalletShop(t *testing.T, rpc string) *walletShop {
	t.Helper()
	return walletShopIn(t, rpc, t.TempDir())
}

// walletShopIn is openWalletShop in a browser with a user's directory.
func walletShopIn(t *testing.T, rpc, dir string, change ...func(*Config)) *walletShop {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := &walletShop{
		shop:   openShop(t, append(change, func(c *Config) { c.Faucet, c.Info.RPC = nil, rpc })...),
		ctx:    startBrowserIn(t, dir),
		wallet: &wallet{key: key, chain: 1337, known: map[uint64]bool{}},
	}
	s.run = runner(s.ctx, t)
	s.run("expose the wallet", chromedp.ExposeFunc("answerWallet", s.answer), onEveryPage(walletJS))
	return s
}

const buyButton = `[data-testid="buy"]`

// open opens the shop with a wallet that makes itself known in a way of testdata/wallet.js.
func (s *walletShop) open(way string) {
	s.t.Helper()
	s.run("open the shop: "+way, chromedp.Navigate(s.url+"/?wallet="+way), chromedp.WaitVisible(`#wallet-list .wallet`))
}

// Each way in which a wallet makes itself known leads to a wallet that can pay. Broken announcements hide no other
// wallet.
func TestWallets_areFound(t *testing.T) {
	t.Parallel()
	s := openWalletShop(t, "")
	for _, c := range []struct{ way, names string }{
		{"announced", "Ola's wallet"}, {"iconless", "Ola's wallet"}, {"nameless", "Browser wallet"},
		{"remote", "Ola's wallet"}, {"broken", "Ola's wallet"}, {"injected", "MetaMask"}, {"late", "Browser wallet"},
		{"several", "Coinbase WalletRabby"}, {"both", "Ola's wallet"},
	} {
		s.open(c.way)
		const names = `document.querySelector("#wallet-list").textContent`
		shown, err := chromedp.Run(s.ctx, chromedp.Evaluate[string](names))
		if err != nil || shown != c.names {
			t.Errorf("%s: the page offers %q, %v, want %q", c.way, shown, err, c.names)
		}
		s.run("buy: "+c.way, chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton),
			chromedp.WaitVisible(`body.receipt[data-order-id]`))
		<-s.placing
	}
}

// Wallets report an unknown chain in many ways. After each, the page asks the wallet to add the chain, unless the
// shopper declined.
func TestWallets_unknownChain(t *testing.T) {
	t.Parallel()
	s := openWalletShop(t, "https://rpc.example")
	const change, add = "wallet_switchEthereumChain", "wallet_addEthereumChain"
	s.open("announced")
	for _, c := range []struct {
		raw  string
		adds bool
	}{
		{`{"code":4902,"message":"Unrecognized chain ID \"0x539\"."}`, true},
		{`{"code":"4902","message":"x"}`, true},
		{`{"code":-32603,"message":"Internal JSON-RPC error.","data":{"originalError":{"code":4902}}}`, true},
		{`{"code":-32603,"message":"Unrecognized chain ID. Try adding the chain first."}`, true},
		{`{"code":-32603,"data":{"code":-32603,"message":"Chain 1337 is not configured"}}`, true},
		{`{"code":-32000,"message":"Chain not supported"}`, true},
		{`{"code":-32602,"message":"Invalid params: chain"}`, true},
		{`{"code":4200,"message":"The method is not supported"}`, true},
		{`{"message":"Network not found"}`, true},
		{`{"code":5000,"error":{"cause":{"code":4902}}}`, true},
		{`"no such chain"`, true},
		{`null`, true},
		{`{"code":4001,"message":"User rejected the request."}`, false},
		{`{"code":-32603,"message":"x","data":{"originalError":{"code":4001}}}`, false},
		{`{"code":-32603,"message":"User denied the request"}`, false},
		{`{"code":"ACTION_REJECTED","message":"x"}`, false},
		{`"User cancelled"`, false},
		{`{"code":-32002,"message":"Already processing."}`, false},
	} {
		s.set(func() { s.chain, s.raw = 1, map[string]string{change: c.raw} })
		s.run("buy: "+c.raw, chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton))
		if c.adds {
			s.run("it is added: "+c.raw, chromedp.WaitVisible(`body.receipt[data-order-id]`))
			<-s.placing
			s.open("announced")
		} else {
			s.run("it is not added: "+c.raw, waitForText("#status", "our wallet is "), chromedp.WaitEnabled(buyButton))
		}
		if asked := s.set(func() {}); slices.Contains(asked, add) != c.adds {
			t.Errorf("%s: the wallet was asked for %s", c.raw, asked)
		}
	}
}

// Without a node that shoppers may use, the page says which chain is missing.
func TestWallets_noNodeToSuggest(t *testing.T) {
	t.Parallel()
	s := openWalletShop(t, "")
	s.set(func() { s.chain = 1 })
	s.open("announced")
	s.run("buy", chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton),
		waitForText("#status", "Please add the network of Havn (chain 1337) to it, and try again. Nothing was bought."),
		screenshot("shop-unknown-chain"))
	if asked := s.set(func() {}); slices.Contains(asked, "wallet_addEthereumChain") {
		t.Errorf("the wallet was asked for %s", asked)
	}
}

// The shopper can cancel while a wallet does not answer, and try again.
func TestWallets_neverAnswer(t *testing.T) {
	t.Parallel()
	s := openWalletShop(t, "")
	s.open("announced")
	const cancel = `[data-testid="cancel"]`
	for method, text := range map[string]string{
		"eth_requestAccounts": "Waiting for your wallet", "eth_chainId": "Waiting for your wallet",
		"eth_signTypedData_v4": "Please confirm in your wallet",
	} {
		s.set(func() { s.never = method })
		s.run("wait: "+method, chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton), waitForText("#status", text),
			chromedp.WaitVisible(cancel), screenshot("shop-waiting-"+method), chromedp.Click(cancel),
			waitForText("#status", "You cancelled. Nothing was bought."), chromedp.WaitNotVisible(cancel),
			screenshot("shop-cancelled"))
	}
	s.set(func() { s.never = "" })
	s.run("buy", chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton),
		chromedp.WaitVisible(`body.receipt[data-order-id]`))
	<-s.placing
}

// What a wallet says never reaches the shopper as it is.
func TestWallets_errorTexts(t *testing.T) {
	t.Parallel()
	s := openWalletShop(t, "")
	s.open("announced")
	for raw, text := range map[string]string{
		`{"code":-32603,"message":"Internal JSON-RPC error."}`: "Your wallet could not do it. Nothing was bought",
		`{"code":4001}`: "You declined in your wallet. Nothing was bought.",
		`{"message":"MetaMask Tx Signature: User denied"}`:        "You declined in your wallet. Nothing was bought.",
		`{"code":4100,"message":"Unauthorized"}`:                  "does not let this page use that account",
		`{"code":-32601,"message":"Method not found"}`:            "cannot sign this kind of payment",
		`{"code":4900,"message":"Disconnected"}`:                  "Your wallet has no connection.",
		`{"code":-32002,"message":"Request already pending"}`:     "already asking you something",
		`"TypeError: Cannot read properties of undefined (0x1f)"`: "Your wallet could not do it. Nothing was bought",
	} {
		s.set(func() { s.raw = map[string]string{"eth_signTypedData_v4": raw} })
		s.run(raw, chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton), waitForText("#status", text),
			chromedp.WaitEnabled(buyButton))
	}
	s.set(func() { s.raw = map[string]string{"eth_requestAccounts": `{"code":-32603,"message":"0xdead"}`} })
	s.run("connect", chromedp.Click(buyButton), waitForText("#status", "Your wallet could not do it."),
		chromedp.WaitEnabled(buyButton))
	if len(s.placing) != 0 {
		t.Error("an order was placed")
	}
}
