package chain_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// sign signs typed data as a wallet does, with v 27 or 28.
func sign(t *testing.T, typed json.RawMessage, key *ecdsa.PrivateKey) []byte {
	t.Helper()
	var data apitypes.TypedData
	if err := json.Unmarshal(typed, &data); err != nil {
		t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.Sign(digest, key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// forms are the ways in which wallets write a signature by key.
var forms = []func([]byte) []byte{
	func(s []byte) []byte { return s },
	func(s []byte) []byte { return append(append([]byte{}, s[:64]...), s[64]-27) },
	func(s []byte) []byte { // EIP-2098
		short := append([]byte{}, s[:64]...)
		short[32] |= (s[64] - 27) << 7
		return short
	},
	func(s []byte) []byte { // the other s
		other := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(s[32:64]))
		return append(append(append([]byte{}, s[:32]...), other.FillBytes(make([]byte, 32))...), 55-s[64])
	},
}

// The token decides how the shopper pays, and what it signs is accepted in every form.
func TestPlace_ways(t *testing.T) {
	t.Parallel()
	f := newField(t)
	nonce := uint64(0)
	for name, test := range map[string]struct {
		domain   string
		features int64
		way      ledger.PayWay
	}{
		"EIP-3009, EIP-5267":      {"Another Name", saysDomain | parts | anyBytes, ledger.ByAuthorization},
		"EIP-3009, separator":     {"Field Token", separator | parts, ledger.ByAuthorization},
		"EIP-3009, no way to ask": {"Field Token", parts | anyBytes, ledger.ByAuthorization},
		"EIP-2612":                {"Field Token", separator | permit, ledger.ByPermit},
		"plain":                   {"Field Token", 0, ledger.ByAllowance},
		"plain, like Tether":      {"Field Token", clearFirst, ledger.ByAllowance},
	} {
		at := f.token(t, test.domain, "1", 6, test.features)
		client, writer := f.with(t, at)
		for i, form := range forms {
			nonce++
			wallet, key := f.rich(t)
			terms, sig := f.offer(t, at, chaintest.Address(key), nonce)
			if test.features == clearFirst {
				f.send(t, wallet, at, invoke(t, "approve", []string{"address", "uint256"},
					common.Address(client.Addresses().Orders), big.NewInt(1)))
			}
			pay, err := client.Payment(t.Context(), terms, ledger.Policy{})
			if err != nil || pay.Way != test.way {
				t.Fatalf("%s: paid by %s, %v; want %s", name, pay.Way, err, test.way)
			}
			given := consent(terms, form(sign(t, pay.TypedData, key)), nil)
			if pay.Permit != nil {
				given.Permit = form(sign(t, pay.Permit, key))
			}
			if test.way == ledger.ByAllowance {
				if _, _, _, err := writer.Place(t.Context(), terms, sig, given); !errors.Is(err, ledger.ErrTooEarly) {
					t.Errorf("%s: without approval: %v", name, err)
				}
			}
			for _, a := range pay.Approvals {
				f.send(t, wallet, a.To, common.FromHex(a.Data))
			}
			tx, block, centre, err := writer.Place(t.Context(), terms, sig, given)
			if err != nil {
				t.Fatalf("%s, form %d: %v", name, i, err)
			}
			againTx, againBlock, _, err := writer.Place(t.Context(), terms, sig, given)
			if err != nil || againTx != tx || againBlock != block || centre != 1 {
				t.Errorf("%s: placed again: %s, %v; want %s", name, againTx, err, tx)
			}
			if left, err := client.Payment(t.Context(), terms, ledger.Policy{}); err != nil ||
				test.way == ledger.ByAllowance && len(left.Approvals) != 1 {
				t.Errorf("%s: an approval is left: %+v, %v", name, left.Approvals, err)
			}
		}
		wrong, sig := f.offer(t, at, chaintest.Address(walletKey(t)), 1000+nonce)
		pay, err := client.Payment(t.Context(), wrong, ledger.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		given := consent(wrong, sign(t, pay.TypedData, walletKey(t)), nil)
		if _, _, _, err := writer.Place(t.Context(), wrong, sig, given); !errors.Is(err, journal.ErrSignature) {
			t.Errorf("%s: signed by another key: %v", name, err)
		}
	}
}

// Prices of tokens with any number of decimals are collected exactly.
func TestPlace_decimals(t *testing.T) {
	t.Parallel()
	f := newField(t)
	for decimals, price := range map[uint8][2]string{
		0: {"2", "10"}, 18: {"5000000000000000000", "12500000000000000000"},
		24: {"5000000000000000000000000", "12500000000000000000000001"},
	} {
		at := f.token(t, "Field Token", "1", decimals, separator|parts)
		client, writer := f.with(t, at)
		token, err := client.ReadToken(t.Context(), "", "")
		if err == nil {
			err = token.CheckDecimals(ledger.Currency{Decimals: decimals})
		}
		if err != nil {
			t.Fatal(err)
		}
		key := walletKey(t)
		terms := f.Terms(t, uint64(decimals))
		terms.Token, terms.Shopper, terms.Price = at, chaintest.Address(key), journal.Amount{}
		terms.PriceWeight, terms.TimeWeight = ledger.Currency{Decimals: decimals}.Weights()
		for i := range terms.Lines {
			if terms.Lines[i].Amount, err = journal.ParseAmount(price[i]); err != nil {
				t.Fatal(err)
			}
			terms.Price, _ = terms.Price.Add(terms.Lines[i].Amount)
		}
		_, sig, err := f.Merchant.SignTerms(terms)
		if err != nil {
			t.Fatal(err)
		}
		f.send(t, f.Relayer, at, invoke(t, "mint", []string{"address", "uint256"}, common.Address(terms.Shopper),
			terms.Price.Big()))
		pay, err := client.Payment(t.Context(), terms, ledger.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		given := consent(terms, sign(t, pay.TypedData, key), nil)
		if _, _, _, err := writer.Place(t.Context(), terms, sig, given); err != nil {
			t.Fatalf("%d decimals: %v", decimals, err)
		}
		held, err := client.TokenBalance(t.Context(), client.Addresses().Orders)
		if err != nil || held != terms.Price {
			t.Errorf("%d decimals: the escrow holds %s, %v, want %s", decimals, held, err, terms.Price)
		}
	}
}

// A token whose domain cannot be found is refused, with the cause; the settings can name the domain.
func TestReadToken(t *testing.T) {
	t.Parallel()
	f := newField(t)
	for name, test := range map[string]struct {
		domain, version   string
		decimals          uint8
		features          int64
		setName, setValue string // settings
		way               ledger.PayWay
		says              string // error
	}{
		"another name":               {"Other", "1", 6, separator | parts, "", "", "", "DOMAIN_SEPARATOR() is not that of"},
		"another name, set":          {"Other", "1", 6, separator | parts, "Other", "", ledger.ByAuthorization, ""},
		"another version":            {"Field Token", "7", 6, separator | parts, "", "", "", `the version "1" or "2"`},
		"another version, set":       {"Field Token", "7", 6, separator | parts, "", "7", ledger.ByAuthorization, ""},
		"set wrongly":                {"Other", "1", 6, saysDomain | parts, "Third", "", "", `has the name "Other" and`},
		"another name, permit":       {"Other", "1", 6, separator | permit, "", "", "", "DOMAIN_SEPARATOR() is not"},
		"another name, permit, set":  {"Other", "1", 6, separator | permit, "Other", "1", ledger.ByPermit, ""},
		"another name, not to ask":   {"Other", "1", 6, parts, "", "", "", "it has no DOMAIN_SEPARATOR(), and refuses"},
		"version 2":                  {"Field Token", "2", 6, separator | parts, "", "", ledger.ByAuthorization, ""},
		"paused":                     {"Field Token", "2", 6, separator | parts | paused, "", "", ledger.ByAuthorization, ""},
		"signatures in bytes only":   {"Field Token", "2", 6, separator | anyBytes | permit, "", "", ledger.ByPermit, ""},
		"another name, no signature": {"Other", "1", 6, separator, "", "", ledger.ByAllowance, ""},
		"18 decimals":                {"Field Token", "1", 18, 0, "", "", ledger.ByAllowance, "says that USD has 6"},
	} {
		client, _ := f.with(t, f.token(t, test.domain, test.version, test.decimals, test.features))
		token, err := client.ReadToken(t.Context(), test.setName, test.setValue)
		if err == nil && token.Way == test.way {
			err = token.CheckDecimals(ledger.Currency{Symbol: "USD", Decimals: 6})
		}
		if test.says == "" && err != nil || test.says != "" && (!errors.Is(err, ledger.ErrToken) ||
			!strings.Contains(err.Error(), test.says)) {
			t.Errorf("%s: %v, want %q", name, err, test.says)
		}
		if err == nil && token.Way != test.way {
			t.Errorf("%s: paid by %s, want %s", name, token.Way, test.way)
		}
	}
}

// Contract wallets pay with signatures of any length, and are deployed if the signature says how.
func TestPlace_contractWallets(t *testing.T) {
	t.Parallel()
	f := newField(t)
	factory := f.create(t, "FieldFactory", nil)
	nonce := uint64(0)
	for name, features := range map[string]int64{
		"any signature": separator | parts | anyBytes, "keys only": separator | parts,
		"permit": separator | permit, "plain": 0,
	} {
		at := f.token(t, "Field Token", "1", 6, features)
		client, writer := f.with(t, at)
		for _, size := range []int{65, 130, 469} {
			nonce++
			owner, key := f.rich(t)
			wallet := f.create(t, "FieldWallet", arguments(t, []string{"address"}, common.Address(chaintest.Address(key))))
			terms, sig := f.offer(t, at, wallet, nonce)
			pay, err := client.Payment(t.Context(), terms, ledger.Policy{})
			want := ledger.ByAllowance
			if features&anyBytes != 0 {
				want = ledger.ByAuthorization
			}
			if err != nil || pay.Way != want {
				t.Fatalf("%s: paid by %s, %v; want %s", name, pay.Way, err, want)
			}
			for _, a := range pay.Approvals {
				f.send(t, owner, wallet, invoke(t, "run", []string{"address", "bytes"}, common.Address(a.To),
					common.FromHex(a.Data)))
			}
			long := append(sign(t, pay.TypedData, key), make([]byte, size-65)...)
			if _, _, _, err := writer.Place(t.Context(), terms, sig, consent(terms, long, nil)); err != nil {
				// A token that takes a signature of 65 bytes in parts asks no wallet.
				t.Errorf("%s: a signature of %d bytes: %v", name, size, err)
			}
		}
	}
	f.checkActivation(t, factory)
}

// wrap returns a signature that wraps the deployment of its wallet (ERC-6492).
func wrap(t *testing.T, factory journal.Address, data, sig []byte) []byte {
	t.Helper()
	return append(arguments(t, []string{"address", "bytes", "bytes"}, common.Address(factory), data, sig),
		common.FromHex("0x"+strings.Repeat("6492", 16))...)
}

func (f *field) checkActivation(t *testing.T, factory journal.Address) {
	t.Helper()
	at := f.token(t, "Field Token", "1", 6, separator|parts|anyBytes)
	client, writer := f.with(t, at)
	owner := walletKey(t)
	undeployed := func(nonce uint64) (ledger.Terms, []byte, []byte, []byte) {
		key := walletKey(t)
		if nonce == 500 {
			key = owner
		}
		account := common.Address(chaintest.Address(key))
		out, err := client.Simulate(t.Context(), factory, invoke(t, "addressOf", []string{"address"}, account))
		if err != nil {
			t.Fatal(err)
		}
		terms, merchant := f.offer(t, at, journal.Address(common.BytesToAddress(out)), nonce)
		pay, err := client.Payment(t.Context(), terms, ledger.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		return terms, merchant, append(sign(t, pay.TypedData, key), 1, 2, 3),
			invoke(t, "deploy", []string{"address"}, account)
	}
	terms, merchant, sig, deploy := undeployed(500)
	inactive := map[string][]byte{
		"not wrapped": sig, "another factory": wrap(t, at, deploy, sig), "another call": wrap(t, factory, nil, sig),
		"another wallet":    wrap(t, factory, invoke(t, "deploy", []string{"address"}, common.Address{1}), sig),
		"another signature": wrap(t, factory, deploy, make([]byte, 70)), "no more today": wrap(t, factory, deploy, sig),
	}
	for _, allowed := range []int{0, 1} {
		writer.ActivateWallets(allowed)
		for name, signature := range inactive {
			if name == "no more today" && allowed > 0 {
				continue
			}
			_, _, _, err := writer.Place(t.Context(), terms, merchant, consent(terms, signature, nil))
			if !errors.Is(err, ledger.ErrInactive) {
				t.Errorf("%s: %v, want %v", name, err, ledger.ErrInactive)
			}
		}
	}
	wrapped := consent(terms, wrap(t, factory, deploy, sig), nil)
	if _, _, _, err := writer.Place(t.Context(), terms, merchant, wrapped); err != nil {
		t.Fatalf("a wallet that its signature deploys: %v", err)
	}
	if code, err := client.Code(t.Context(), terms.Shopper); err != nil || len(code) == 0 {
		t.Errorf("the wallet is not deployed: %v", err)
	}
	cancel := ledger.Action{
		Kind: ledger.ActionCancel, Order: client.OrderID(terms), Terms: terms, Signer: terms.Shopper,
		Deadline: terms.ValidUntil,
	}
	typed, err := client.ActionTypedData(cancel)
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range [][]byte{sign(t, typed, owner), wrap(t, factory, deploy, append(sign(t, typed, owner), 9))} {
		cancel.Signature = form
		if _, err := client.EstimateAction(t.Context(), cancel); err != nil {
			t.Errorf("an action of the wallet with a signature of %d bytes: %v", len(form), err)
		}
	}
	next, merchant := f.offer(t, at, terms.Shopper, 501)
	if _, _, _, err := writer.Place(t.Context(), next, merchant, consent(next, wrapped.Signature, nil)); err == nil {
		t.Error("a signature of other terms is accepted")
	}
	terms, merchant, sig, deploy = undeployed(502)
	_, _, _, err = writer.Place(t.Context(), terms, merchant, consent(terms, wrap(t, factory, deploy, sig), nil))
	if !errors.Is(err, ledger.ErrInactive) || !strings.Contains(fmt.Sprint(err), "deploys no more wallets") {
		t.Errorf("a second wallet in the hour: %v", err)
	}
}
