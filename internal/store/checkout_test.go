package store_test

import (
	"crypto/sha256"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

func offer(n byte) ledger.Checkout {
	return ledger.Checkout{
		Key: journal.Hash{n}, Order: journal.OrderID{n}, Signature: []byte{1, 2, 3}, Salt: journal.Hash{9},
		Terms: ledger.Terms{
			Shopper: journal.Address{n}, Price: journal.AmountOf(1 << 62), Zone: 3,
			ValidUntil: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC),
			DeliverBy:  time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC),
			Nonce:      1 << 63, Lines: []ledger.Line{{GTIN: 9521000001015, Quantity: 2}},
		},
	}
}

func link(token, purpose string, expires time.Time) ledger.Link {
	return ledger.Link{Token: sha256.Sum256([]byte(token)), Purpose: purpose, Expires: expires}
}

// The oracle gets the code hashes that were stored with the offer.
func TestCodeHashes(t *testing.T) {
	t.Parallel()
	s, ctx := storetest.New(t), t.Context()
	with, without := offer(1), offer(2)
	with.Codes = journal.CodeHashes{{1}, {2}, {31: 3}}
	for _, c := range []ledger.Checkout{with, without} {
		if err := s.SaveQuote(ctx, c); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.CodeHashes(ctx, with.Order); err != nil || got != with.Codes {
		t.Errorf("the hashes are %v, %v", got, err)
	}
	for _, id := range []journal.OrderID{without.Order, {9}} {
		if _, err := s.CodeHashes(ctx, id); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("of order %s: error is %v, want ErrNotFound", id.Short(), err)
		}
	}
}

func TestCheckout(t *testing.T) {
	t.Parallel()
	s, ctx := storetest.New(t), t.Context()
	c := offer(1)
	c.Codes = journal.CodeHashes{{1}, {2}, {31: 3}}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.CheckoutByKey(ctx, c.Key); !errors.Is(err, journal.ErrNotFound) {
		t.Fatalf("before SaveQuote: error is %v, want ErrNotFound", err)
	}
	must(s.SaveQuote(ctx, c))
	must(s.SaveQuote(ctx, c)) // a repetition changes nothing
	other := c
	other.Key = journal.Hash{2}
	if err := s.SaveQuote(ctx, other); !errors.Is(err, journal.ErrConflict) {
		t.Fatalf("another key for the same order: error is %v, want ErrConflict", err)
	}
	got, err := s.CheckoutByKey(ctx, c.Key)
	must(err)
	if !reflect.DeepEqual(got, c) {
		t.Fatalf("got %+v\nwant %+v", got, c)
	}
	placed := c
	placed.Tx, placed.Block, placed.Centre = journal.Hash{7}, 42, 2
	if err := s.CheckoutPlaced(ctx, placed); !errors.Is(err, journal.ErrNotFound) {
		t.Fatalf("placed before it was sent: error is %v, want ErrNotFound", err)
	}
	must(s.CheckoutSent(ctx, c.Order, []byte{5}))
	must(s.CheckoutRefused(ctx, c.Order, "no money"))
	expires := time.Now().Add(time.Hour)
	must(s.CheckoutSent(ctx, c.Order, []byte{6}, link("aa", "receipt", expires), link("bb", "track", expires)))
	if got, err = s.Checkout(ctx, c.Order); err != nil || got.Tx != (journal.Hash{}) {
		t.Fatalf("a checkout that was sent and not placed is %+v, %v; want no transaction", got, err)
	}
	for range 2 {
		must(s.CheckoutPlaced(ctx, placed))
	}
	// Late requests do not change a placed checkout.
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
		t.Fatal("a checkout without a signature was stored")
	}
	later := time.Now().Add(time.Hour)
	valid, expired := link("valid", "track", later), link("expired", "receipt", time.Now().Add(-time.Second))
	if err := s.CheckoutSent(ctx, c.Order, []byte{1}, valid, expired); err != nil {
		t.Fatal(err)
	}
	if id, purpose, err := s.OrderByToken(ctx, "valid"); err != nil || id != c.Order || purpose != "track" {
		t.Errorf("the valid token opens %v for %q, %v", id, purpose, err)
	}
	for _, token := range []string{"expired", "", "va1id"} {
		if _, _, err := s.OrderByToken(ctx, token); !errors.Is(err, journal.ErrNotFound) {
			t.Errorf("token %q: error is %v, want ErrNotFound", token, err)
		}
	}
	// If one link is refused, none is stored.
	err := s.CheckoutSent(ctx, c.Order, []byte{1}, link("good", "track", later), link("bad", "unknown page", later))
	if err == nil {
		t.Fatal("a link with an unknown purpose was stored")
	}
	if _, _, err := s.OrderByToken(ctx, "good"); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("a link of the refused transaction: error is %v, want ErrNotFound", err)
	}
}
