package store_test

import (
	"crypto/sha256"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

func offer(n byte) ledger.Checkout {
	return ledger.Checkout{
		Key: journal.Hash{n}, Order: journal.OrderID{n}, Signature: []byte{1, 2, 3}, Salt: journal.Hash{9},
		Terms: ledger.Terms{
			Shopper: journal.Address{n}, Price: 1 << 62, Zone: 3, ValidUntil: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC),
			DeliverBy: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC), Nonce: 1 << 63, Lines: []ledger.Line{{GTIN: 9521000001015, Quantity: 2}},
		},
	}
}

func link(token, purpose string, expires time.Time) ledger.Link {
	return ledger.Link{Token: sha256.Sum256([]byte(token)), Purpose: purpose, Expires: expires}
}

func TestCheckout(t *testing.T) {
	t.Parallel()
	s, ctx := storetest.New(t), t.Context()
	c := offer(1)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.CheckoutByKey(ctx, c.Key); !errors.Is(err, journal.ErrNotFound) {
		t.Fatalf("before: %v", err)
	}
	must(s.SaveQuote(ctx, c))
	must(s.SaveQuote(ctx, c)) // the same again changes nothing
	other := c
	other.Key = journal.Hash{2}
	if err := s.SaveQuote(ctx, other); !errors.Is(err, journal.ErrConflict) {
		t.Fatalf("another secret for the same order: %v", err)
	}
	got, err := s.CheckoutByKey(ctx, c.Key)
	must(err)
	if !reflect.DeepEqual(got, c) {
		t.Fatalf("got %+v\nwant %+v", got, c)
	}
	placed := c
	placed.Tx, placed.Block, placed.Centre = journal.Hash{7}, 42, 2
	if err := s.CheckoutPlaced(ctx, placed); !errors.Is(err, journal.ErrNotFound) {
		t.Fatalf("placed before it was sent: %v", err)
	}
	must(s.CheckoutSent(ctx, c.Order, []byte{5}))
	must(s.CheckoutRefused(ctx, c.Order, "no money"))
	expires := time.Now().Add(time.Hour)
	must(s.CheckoutSent(ctx, c.Order, []byte{6}, link("aa", "receipt", expires), link("bb", "track", expires)))
	if got, err = s.Checkout(ctx, c.Order); err != nil || got.Tx != (journal.Hash{}) {
		t.Fatalf("sent, not placed: %+v, %v", got, err)
	}
	for range 2 {
		must(s.CheckoutPlaced(ctx, placed))
	}
	// What is placed stays placed, whatever a late request says.
	must(s.CheckoutSent(ctx, c.Order, []byte{8}, link("aa", "receipt", expires), link("bb", "track", expires)))
	must(s.CheckoutRefused(ctx, c.Order, "late"))
	got, err = s.Checkout(ctx, c.Order)
	must(err)
	if !reflect.DeepEqual(got, placed) {
		t.Fatalf("got %+v\nwant %+v", got, placed)
	}
}

func TestLinks(t *testing.T) {
	t.Parallel()
	s, ctx := storetest.New(t), t.Context()
	c := offer(1)
	if err := errors.Join(s.SaveQuote(ctx, c), s.CheckoutSent(ctx, c.Order, nil)); err == nil {
		t.Fatal("a checkout without a signature was kept")
	}
	err := s.CheckoutSent(ctx, c.Order, []byte{1}, link("open", "track", time.Now().Add(time.Hour)), link("shut", "receipt", time.Now().Add(-time.Second)))
	if err != nil {
		t.Fatal(err)
	}
	if id, purpose, err := s.OrderByToken(ctx, "open"); err != nil || id != c.Order || purpose != "track" {
		t.Errorf("open: %v %q %v", id, purpose, err)
	}
	for _, token := range []string{"shut", "", "0pen"} {
		if _, _, err := s.OrderByToken(ctx, token); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("%q: %v", token, err)
		}
	}
	// One bad link, and nothing of it is kept.
	if err := s.CheckoutSent(ctx, c.Order, []byte{1}, link("good", "track", time.Now().Add(time.Hour)), link("odd", "party", time.Now())); err == nil {
		t.Fatal("a link for no purpose was kept")
	}
	if _, _, err := s.OrderByToken(ctx, "good"); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("half of a refused transaction: %v", err)
	}
}
