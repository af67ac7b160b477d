package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/ledger"
)

// shopper buys through the public API, with a key of their own, as the page does.
type shopper struct {
	t    testing.TB
	base string
	key  *ecdsa.PrivateKey
}

type bought struct {
	Order   journal.OrderID `json:"order"`
	Tx      journal.Hash    `json:"tx"`
	Block   uint64          `json:"block"`
	Centre  uint16          `json:"centre"`
	Receipt string          `json:"receipt"`
}

// newShopper makes a key and has it funded by the faucet.
func newShopper(t testing.TB, base string) *shopper {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := &shopper{t, base, key}
	s.post("/v1/dev/faucet", map[string]any{"address": s.address()}, http.StatusCreated, nil)
	return s
}

func (s *shopper) address() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(s.key.PublicKey))
}

// offer asks for a quote on one piece of an item.
func (s *shopper) offer(gtin uint64, zone uint32) (quote string, typed apitypes.TypedData) {
	s.t.Helper()
	var q struct {
		Quote     string             `json:"quote"`
		TypedData apitypes.TypedData `json:"typed_data"`
	}
	s.post("/v1/quotes", map[string]any{"shopper": s.address(), "zone": zone, "lines": []ledger.Line{{GTIN: gtin, Quantity: 1}}}, http.StatusCreated, &q)
	return q.Quote, q.TypedData
}

// sign is the shopper's one signature.
func (s *shopper) sign(typed apitypes.TypedData) string {
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

// buy does all of it.
func (s *shopper) buy(gtin uint64, zone uint32) bought {
	s.t.Helper()
	quote, typed := s.offer(gtin, zone)
	var b bought
	s.post("/v1/orders", map[string]any{"quote": quote, "signature": s.sign(typed)}, http.StatusCreated, &b)
	return b
}

func (s *shopper) post(path string, body any, want int, into any) {
	s.t.Helper()
	b, err := json.Marshal(body)
	if err != nil {
		s.t.Fatal(err)
	}
	call(s.t, http.MethodPost, s.base+path, b, want, into)
}

// call makes one request and reads its JSON answer.
func call(t testing.TB, method, url string, body []byte, want int, into any) {
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

// exampleNetwork is what a waybill without --network runs on.
func exampleNetwork(t testing.TB) ledger.Network {
	t.Helper()
	n, err := deploy.Example()
	if err != nil {
		t.Fatal(err)
	}
	return n
}
