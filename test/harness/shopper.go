package harness

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// Shopper buys through the public API with its own key, as the page does.
type Shopper struct {
	t    testing.TB
	base string
	key  *ecdsa.PrivateKey
}

// PlacedOrder is the response of the API to an order.
type PlacedOrder struct {
	Order   journal.OrderID `json:"order"`
	Tx      journal.Hash    `json:"tx"`
	Block   uint64          `json:"block"`
	Centre  uint16          `json:"centre"`
	Receipt string          `json:"receipt"`
}

// NewShopper generates a key and requests tokens for it from the faucet. base is the URL of the shop.
func NewShopper(t testing.TB, base string) *Shopper {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := &Shopper{t, base, key}
	s.Post("/v1/dev/faucet", map[string]any{"address": s.Address()}, http.StatusCreated, nil)
	return s
}

// Address returns the shopper's account.
func (s *Shopper) Address() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(s.key.PublicKey))
}

// Quote is an offer of the API, with the codes that the shopper made for its parcels.
type Quote struct {
	Quote     string             `json:"quote"`
	Order     journal.OrderID    `json:"order"`
	Parcels   int                `json:"parcels"`
	TypedData apitypes.TypedData `json:"typed_data"`
	Codes     ledger.DoorstepCodes
}

// Quote makes codes and requests a quote.
func (s *Shopper) Quote(zone uint32, lines ...ledger.Line) (q Quote) {
	s.t.Helper()
	for i := range q.Codes {
		if _, err := rand.Read(q.Codes[i][:]); err != nil {
			s.t.Fatal(err)
		}
	}
	s.Post("/v1/quotes", map[string]any{
		"shopper": s.Address(), "zone": zone, "lines": lines, "code_hashes": q.Codes.Hashes(),
	}, http.StatusCreated, &q)
	return q
}

// ComeHome tells the simulated door the codes of a quote.
func (s *Shopper) ComeHome(q Quote) { s.TellDoor(q, ledger.NoException) }

// TellDoor tells the simulated door the codes of a quote, and the simulated devices what goes wrong with the order.
func (s *Shopper) TellDoor(q Quote, wrong ledger.Exception) {
	s.t.Helper()
	var codes []string
	for _, c := range q.Codes {
		codes = append(codes, c.Hex())
	}
	body := map[string]any{"order": q.Order, "codes": codes, "exception": wrong}
	s.Post("/v1/dev/doorstep", body, http.StatusCreated, nil)
}

// Accept places the order of a quote.
func (s *Shopper) Accept(q Quote) (b PlacedOrder) {
	s.t.Helper()
	s.Post("/v1/orders", map[string]any{"quote": q.Quote, "signature": s.Sign(q.TypedData)}, http.StatusCreated, &b)
	return b
}

// Sign returns the shopper's signature of a quote's typed data.
func (s *Shopper) Sign(typed apitypes.TypedData) string {
	s.t.Helper()
	digest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		s.t.Fatal(err)
	}
	signature, err := crypto.Sign(digest, s.key)
	if err != nil {
		s.t.Fatal(err)
	}
	signature[64] += 27
	return fmt.Sprintf("0x%x", signature)
}

// Buy orders one piece of an item, and is at home when it comes.
func (s *Shopper) Buy(gtin uint64, zone uint32) PlacedOrder {
	s.t.Helper()
	q := s.Quote(zone, ledger.Line{GTIN: gtin, Quantity: 1})
	s.ComeHome(q)
	return s.Accept(q)
}

// Act signs an action of the shopper that the API offers for an order, and has it relayed.
func (s *Shopper) Act(order journal.OrderID, action string) {
	s.t.Helper()
	var possible struct {
		Actions []struct {
			Action, Path string
			Signer       journal.Address
			TypedData    apitypes.TypedData `json:"typed_data"`
		}
	}
	Request(s.t, http.MethodGet, s.base+"/v1/orders/"+order.String()+"/actions", nil, http.StatusOK, &possible)
	for _, a := range possible.Actions {
		if a.Action == action && a.Signer == s.Address() {
			signature := s.Sign(a.TypedData)
			body := a.TypedData.Message
			body["signature"] = signature
			s.Post(a.Path, body, http.StatusOK, nil)
			return
		}
	}
	s.t.Fatalf("the action %s is not possible: %+v", action, possible.Actions)
}

// Post sends body as JSON to the API and decodes the response into into, unless that is nil. The test fails if the
// status is not want.
func (s *Shopper) Post(path string, body any, want int, into any) {
	s.t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		s.t.Fatal(err)
	}
	Request(s.t, http.MethodPost, s.base+path, b, want, into)
}

// Request makes an HTTP request and decodes the JSON response into into, unless that is nil. The test fails if the
// status is not want.
func Request(t testing.TB, method, url string, body []byte, want int, into any) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(answer.Body)
	if err := answer.Body.Close(); err != nil {
		t.Fatal(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode != want {
		t.Fatalf("%s %s: %s, want %d\n%s", method, url, answer.Status, want, b)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%s %s: %v\n%s", method, url, err, b)
	}
}

// ExampleNetwork returns the network that waybill uses without --network.
func ExampleNetwork(t testing.TB) ledger.Network {
	t.Helper()
	n, err := deploy.Example()
	if err != nil {
		t.Fatal(err)
	}
	return n
}
