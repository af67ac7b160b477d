package actions_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/actions"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/relaystore"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// fixture is a chain, a database, and the API that relays actions.
type fixture struct {
	*chaintest.World
	t       *testing.T
	url     string // of the database
	devices map[string]*chaintest.Device
	nonce   uint64
	api     http.Handler
	stop    func() // stops the sender of the API
}

func newFixture(t *testing.T, rpc string) *fixture {
	t.Helper()
	f := &fixture{World: chaintest.NewWorld(t, rpc), t: t, url: storetest.URL(t), devices: map[string]*chaintest.Device{}}
	for _, d := range f.Network.Devices {
		f.devices[d.Name] = f.Device(d.Name)
	}
	fund := chain.Call{What: "fund the API", To: devkeys.Address(devkeys.Keeper), Wei: big.NewInt(1e18)}
	if _, err := f.Relayer.Do(t.Context(), fund); err != nil {
		t.Fatal(err)
	}
	f.stop = func() {}
	t.Cleanup(func() { f.stop() })
	f.start(1000, 1e9)
	return f
}

// start starts the API, or starts it again with connections and a sender of its own. A wallet has a number of actions
// and an amount of gas in an hour.
func (f *fixture) start(perHour int, gas uint64) {
	f.t.Helper()
	f.stop()
	pool, out := storetest.Pool(f.t, f.url), chain.NewOutbound(f.Client)
	relayer := sender.New(sender.Config{
		ChainID: f.Client.ChainID(), Chain: out, Contracts: out, TxStore: txstore.New(pool),
		Signer: sender.NewKey(devkeys.Key(devkeys.Keeper)), Log: chaintest.Discard(),
	})
	ctx, cancel := context.WithCancel(f.t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := relayer.Run(ctx); err != nil {
			f.t.Error(err)
		}
	}()
	f.stop = func() {
		cancel()
		<-done
	}
	policy := f.Network.Offer.Policy
	f.api = api.New(api.Config{
		Network: f.Network, Store: store.New(pool), Log: chaintest.Discard(), ActionsPerHour: perHour,
		Actions: actions.New(actions.Config{
			Chain: f.Client, Writer: chain.NewWriter(f.Client, relayer), Store: relaystore.New(pool),
			Policy: policy, Hash: chain.PolicyHash(policy), Gas: gas,
		}),
	})
}

// party is an account that signs, by key or as a contract.
type party struct {
	address journal.Address
	key     *ecdsa.PrivateKey // nil: a contract
}

func keyParty(key *ecdsa.PrivateKey) party { return party{chaintest.Address(key), key} }

// sign returns the signature of a digest.
func (p party) sign(t *testing.T, digest []byte) []byte {
	t.Helper()
	if p.key == nil {
		return walletSignature(digest)
	}
	sig, err := crypto.Sign(digest, p.key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// walletCode is a contract account. isValidSignature (ERC-1271) accepts a signature that starts with the complement of
// the digest, of which it ignores the last byte. The signature may have any length from 32 bytes on.
const walletCode = "600435196064351860081c1560145760006000fd5b631626ba7e60e01b60005260206000f3"

// walletSignature returns the signature of 200 bytes that walletCode accepts.
func walletSignature(digest []byte) []byte {
	sig := make([]byte, 200)
	for i, b := range digest {
		sig[i] = ^b
	}
	return sig
}

// deployWallet creates a contract with walletCode.
func (f *fixture) deployWallet() party {
	f.t.Helper()
	nonce, err := f.Relayer.AwaitPending(f.t.Context())
	if err != nil {
		f.t.Fatal(err)
	}
	code := common.FromHex(walletCode)
	// The constructor returns what follows its 12 bytes.
	constructor := append(common.FromHex(fmt.Sprintf("60%02x600c60003960%02x6000f3", len(code), len(code))), code...)
	create := chain.Call{What: "create a wallet", Data: constructor}
	if _, err := f.Relayer.Create(f.t.Context(), nonce, create); err != nil {
		f.t.Fatal(err)
	}
	return party{address: localsender.CreatedAt(f.Relayer.Address(), nonce)}
}

// allow lets a merchant sell.
func (f *fixture) allow(p party) {
	f.t.Helper()
	owner := localsender.New(f.Client, chaintest.OwnerKey, chaintest.Discard())
	if _, err := owner.Do(f.t.Context(), f.Client.AllowMerchant(p.address, "Wallet")); err != nil {
		f.t.Fatal(err)
	}
}

// offer stores an offer of the merchant to the shopper, with the network's claims policy.
func (f *fixture) offer(merchant, shopper party) (journal.OrderID, ledger.Terms) {
	f.t.Helper()
	f.nonce++
	terms := f.Terms(f.t, f.nonce)
	terms.Merchant, terms.Shopper = merchant.address, shopper.address
	terms.Policy = chain.PolicyHash(f.Network.Offer.Policy)
	return f.save(terms), terms
}

func (f *fixture) save(terms ledger.Terms) journal.OrderID {
	f.t.Helper()
	c := ledger.Checkout{
		Key: journal.Hash{byte(terms.Nonce)}, Order: f.Client.OrderID(terms), Terms: terms, Signature: []byte{1},
	}
	if err := store.New(storetest.Pool(f.t, f.url)).SaveQuote(f.t.Context(), c); err != nil {
		f.t.Fatal(err)
	}
	return c.Order
}

// placed places an order, and the devices bring its parcel to a status.
func (f *fixture) placed(merchant, shopper party, until ledger.Status) (journal.OrderID, ledger.Terms) {
	f.t.Helper()
	id, terms := f.offer(merchant, shopper)
	f.place(id, terms, merchant, shopper)
	f.advance(id, terms, until)
	return id, terms
}

func (f *fixture) place(id journal.OrderID, terms ledger.Terms, merchant, shopper party) {
	f.t.Helper()
	ctx, sig := f.t.Context(), walletSignature(id[:])
	if merchant.key != nil {
		var err error
		if _, sig, err = chain.NewMerchant(f.Client.Addresses(), merchant.key).SignTerms(terms); err != nil {
			f.t.Fatal(err)
		}
	}
	if _, err := f.Relayer.Mint(ctx, shopper.address, terms.Price); err != nil {
		f.t.Fatal(err)
	}
	pay, err := f.Client.Payment(ctx, terms, ledger.Policy{})
	if err != nil {
		f.t.Fatal(err)
	}
	paid := ledger.Authorization{
		ValidAfter: time.Unix(0, 0).UTC(), ValidBefore: terms.ValidUntil,
		Signature: shopper.sign(f.t, digestOf(f.t, pay.TypedData)),
	}
	if _, _, _, err := f.Relayer.Place(ctx, terms, sig, paid); err != nil {
		f.t.Fatal(err)
	}
}

func (f *fixture) advance(id journal.OrderID, terms ledger.Terms, until ledger.Status) {
	f.t.Helper()
	f.advanceFrom(id, terms, ledger.Placed, until)
}

// advanceFrom takes the steps after status from.
func (f *fixture) advanceFrom(id journal.OrderID, terms ledger.Terms, from, until ledger.Status) {
	f.t.Helper()
	for _, step := range []struct {
		then ledger.Status
		by   string
		kind journal.Kind
		aux  uint64
	}{
		{ledger.Confirmed, "shelf-1", journal.Counting, 0},
		{ledger.Confirmed, "shelf-1", journal.Counting, 1},
		{ledger.Picked, "robot-1", journal.Picking, 0},
		{ledger.Packed, "packer-1", journal.Packing, 0},
		{ledger.Departed, "dock-1", journal.Departing, 1},
		{ledger.Departed, "van-1", journal.Departing, 0},
		{ledger.Delivered, "van-1", journal.Accepting, 0},
	} {
		if step.then <= from || step.then > until {
			continue
		}
		value := int64(100)
		switch step.kind {
		case journal.Departing:
			value = f.since(id)
		case journal.Accepting:
			value = 0
		}
		s, readings, sig := f.devices[step.by].Act(f.t, step.kind, id, value, step.aux)
		hashes := chaintest.HashesFor(readings)
		if _, _, err := f.Relayer.Post(f.t.Context(), s, readings, sig, []ledger.Terms{terms}, hashes); err != nil {
			f.t.Fatalf("%s by %s: %v", step.kind, step.by, err)
		}
	}
}

func (f *fixture) since(id journal.OrderID) int64 {
	f.t.Helper()
	o, err := f.Client.Order(f.t.Context(), id)
	if err != nil {
		f.t.Fatal(err)
	}
	return o.Since.Unix()
}

func (f *fixture) requireStatus(id journal.OrderID, want ledger.Status) {
	f.t.Helper()
	o, err := f.Client.Order(f.t.Context(), id)
	if err != nil || o.Status != want {
		f.t.Fatalf("the order is %s, %v; want %s", o.Status, err, want)
	}
}

// digestOf computes the digest of typed data with go-ethereum, as a wallet does.
func digestOf(t *testing.T, typed []byte) []byte {
	t.Helper()
	var data apitypes.TypedData
	if err := json.Unmarshal(typed, &data); err != nil {
		t.Fatal(err)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	return digest
}

// answer is a response of the API.
type answer struct {
	code  int
	body  string
	retry string // header Retry-After
	kind  string // last part of the problem's type; "" without a problem
}

func (f *fixture) request(method, path string, body any) answer {
	f.t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		f.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(f.t.Context(), method, path, bytes.NewReader(b))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	f.api.ServeHTTP(w, r)
	a := answer{code: w.Code, body: w.Body.String(), retry: w.Header().Get("Retry-After")}
	var problem struct{ Type string }
	if err := json.Unmarshal(w.Body.Bytes(), &problem); err != nil {
		f.t.Fatalf("%s %s: %s: %v", method, path, w.Body, err)
	}
	if len(problem.Type) > 0 {
		a.kind = problem.Type[len("urn:waybill:problem:"):]
	}
	return a
}

// offered is an action as GET …/actions describes it. A wallet signs Typed.
type offered struct {
	Action, Path, By, Effect string
	Signer                   journal.Address
	Most                     string
	Until                    *time.Time
	Typed                    struct {
		Types       json.RawMessage `json:"types"`
		PrimaryType string          `json:"primaryType"`
		Domain      json.RawMessage `json:"domain"`
		Message     map[string]any  `json:"message"`
	} `json:"typed_data"`
}

// possible returns the actions that are possible now.
func (f *fixture) possible(id journal.OrderID, query string) []offered {
	f.t.Helper()
	got := f.request("GET", "/v1/orders/"+id.String()+"/actions"+query, nil)
	var all struct{ Actions []offered }
	if err := json.Unmarshal([]byte(got.body), &all); err != nil || got.code != http.StatusOK {
		f.t.Fatalf("%d %s: %v", got.code, got.body, err)
	}
	return all.Actions
}

// find returns an action that is possible for a signer.
func (f *fixture) find(id journal.OrderID, query, action string, by party) offered {
	f.t.Helper()
	for _, o := range f.possible(id, query) {
		if o.Action == action && o.Signer == by.address {
			return o
		}
	}
	f.t.Fatalf("the action %s is not possible for %s", action, by.address)
	return offered{}
}

// signed returns the body of a request: the message, with changes, signed after them.
func (f *fixture) signed(o offered, by party, changes map[string]any) map[string]any {
	f.t.Helper()
	body := map[string]any{}
	message := map[string]any{}
	for name, value := range o.Typed.Message {
		message[name] = value
		if changed, ok := changes[name]; ok {
			message[name] = changed
		}
		body[name] = message[name]
	}
	o.Typed.Message = message
	typed, err := json.Marshal(o.Typed)
	if err != nil {
		f.t.Fatal(err)
	}
	body["signature"] = "0x" + hex.EncodeToString(by.sign(f.t, digestOf(f.t, typed)))
	return body
}
