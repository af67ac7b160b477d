package chain_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Features of FieldToken.
const (
	saysDomain = 1 << iota
	separator
	parts
	anyBytes
	permit
	clearFirst
	paused
)

// field is a world whose shoppers pay with other tokens.
type field struct {
	*world
	node string
}

// newField starts Anvil, which has the contract that deploys by CREATE2.
func newField(t *testing.T) *field {
	t.Helper()
	node := testenv.Anvil(t)
	w := chaintest.NewWorldWith(t, node.HTTP, func(n *ledger.Network) {
		for i := range n.Items {
			for centre := range n.Items[i].Stock {
				n.Items[i].Stock[centre] += 1000
			}
		}
	})
	return &field{&world{w}, node.HTTP}
}

// arguments encodes arguments of a function or a constructor.
func arguments(t *testing.T, kinds []string, values ...any) []byte {
	t.Helper()
	var all abi.Arguments
	for _, name := range kinds {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, abi.Argument{Type: kind})
	}
	out, err := all.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// invoke returns the input of a function.
func invoke(t *testing.T, name string, kinds []string, values ...any) []byte {
	t.Helper()
	signature := name + "("
	for i, k := range kinds {
		if i > 0 {
			signature += ","
		}
		signature += k
	}
	return append(crypto.Keccak256([]byte(signature + ")"))[:4], arguments(t, kinds, values...)...)
}

// send sends a transaction of an account that has ether.
func (f *field) send(t *testing.T, by *localsender.Sender, to journal.Address, data []byte) {
	t.Helper()
	if _, err := by.Send(t.Context(), chain.Call{What: "prepare", To: to, Data: data}); err != nil {
		t.Fatal(err)
	}
}

// create deploys a contract of testenv.FieldToken by CREATE2.
func (f *field) create(t *testing.T, contract string, args []byte) journal.Address {
	t.Helper()
	var salt [32]byte
	copy(salt[:], crypto.FromECDSA(walletKey(t)))
	code := append(testenv.FieldToken(t, contract), args...)
	proxy := common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	f.send(t, f.Relayer, journal.Address(proxy), append(salt[:], code...))
	return journal.Address(crypto.CreateAddress2(proxy, salt, crypto.Keccak256(code)))
}

// token deploys a token whose name is "Field Token".
func (f *field) token(t *testing.T, name, version string, decimals uint8, features int64) journal.Address {
	t.Helper()
	return f.create(t, "FieldToken", arguments(t, []string{"string", "string", "uint8", "uint256"}, name, version,
		decimals, big.NewInt(features)))
}

// with returns a client of the contracts that takes payments with a token, and a writer of the relayer.
func (f *field) with(t *testing.T, token journal.Address) (*chain.Client, *chain.Writer) {
	t.Helper()
	at := f.Client.Addresses()
	at.Token = token
	client := chaintest.Dial(t, at, f.node)
	return client, chain.NewWriter(client, f.Relayer)
}

// rich returns the sender of an account that has ether, and its key.
func (f *field) rich(t *testing.T) (*localsender.Sender, *ecdsa.PrivateKey) {
	t.Helper()
	key := walletKey(t)
	if _, err := f.Client.Fund(t.Context(), big.NewInt(1e18), chaintest.Address(key)); err != nil {
		t.Fatal(err)
	}
	return localsender.New(f.Client, key, chaintest.Discard()), key
}

func walletKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// offer returns terms of a shopper in a token, whose account gets the price, and the merchant's signature.
func (f *field) offer(t *testing.T, token, shopper journal.Address, nonce uint64) (ledger.Terms, []byte) {
	t.Helper()
	terms := f.Terms(t, nonce)
	terms.Token, terms.Shopper = token, shopper
	_, sig, err := f.Merchant.SignTerms(terms)
	if err != nil {
		t.Fatal(err)
	}
	f.send(t, f.Relayer, token,
		invoke(t, "mint", []string{"address", "uint256"}, common.Address(shopper), terms.Price.Big()))
	return terms, sig
}

// consent returns an authorisation with signatures.
func consent(terms ledger.Terms, signature, permit []byte) ledger.Authorization {
	return ledger.Authorization{
		ValidAfter: time.Unix(0, 0).UTC(), ValidBefore: terms.ValidUntil, Signature: signature, Permit: permit,
	}
}
