package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// After a reorganisation has dropped the block in which an order was placed, the order is not found, and the same
// request places it again.
func TestOrder_placedAgainAfterAReorg(t *testing.T) {
	t.Parallel()
	f := newFake()
	h := New(config(f))
	const secret = "secret"
	now := config(f).Clock()
	terms := ledger.Terms{Price: journal.AmountOf(1), ValidUntil: now.Add(time.Minute), DeliverBy: now.Add(time.Hour)}
	c := ledger.Checkout{Key: sha256.Sum256([]byte(secret)), Terms: terms}
	c.Order = f.OrderID(c.Terms)
	if err := f.SaveQuote(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(map[string]any{"quote": secret, "signature": "0x" + string(bytes.Repeat([]byte("1b"), 65))})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(method, path string, want int) {
		t.Helper()
		r := httptest.NewRequestWithContext(t.Context(), method, path, bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != want {
			t.Fatalf("%s %s: %d, want %d\n%s", method, path, w.Code, want, w.Body)
		}
	}
	for range 2 { // both requests succeed, and the order is placed once
		ask(http.MethodPost, "/v1/orders", http.StatusCreated)
	}
	ask(http.MethodGet, "/v1/orders/"+c.Order.String(), http.StatusOK)
	if f.placed != 1 {
		t.Fatalf("placed %d times", f.placed)
	}
	f.mu.Lock()
	f.cursor = ledger.Cursor{Number: f.onChain[c.Order]} // the block is indexed without the order
	delete(f.onChain, c.Order)
	f.mu.Unlock()
	ask(http.MethodGet, "/v1/orders/"+c.Order.String(), http.StatusNotFound)
	ask(http.MethodPost, "/v1/orders", http.StatusCreated)
	if f.placed != 2 {
		t.Errorf("placed %d times, want 2", f.placed)
	}
}

// indexedMeanwhile is a store in which the order's block is indexed between the reads of the order and of the cursor.
type indexedMeanwhile struct {
	*fake
	id journal.OrderID
}

func (o indexedMeanwhile) Cursor(context.Context) (ledger.Cursor, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.orders[o.id] = ledger.Order{ID: o.id, Status: ledger.Placed}
	return ledger.Cursor{Number: o.onChain[o.id]}, nil
}

// An order that is indexed during the request is not mistaken for one that a reorganisation dropped.
func TestOrder_indexedDuringTheRequest(t *testing.T) {
	t.Parallel()
	f := newFake()
	c := ledger.Checkout{
		Key: journal.Hash{1}, Terms: ledger.Terms{Price: journal.AmountOf(1)}, Tx: journal.Hash{2}, Block: 3,
	}
	c.Order = f.OrderID(c.Terms)
	if err := f.SaveQuote(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	f.onChain[c.Order] = c.Block
	cfg := config(f)
	cfg.Store = indexedMeanwhile{f, c.Order}
	w := httptest.NewRecorder()
	New(cfg).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/orders/"+c.Order.String(), nil))
	if w.Code != http.StatusOK {
		t.Errorf("status %d, want 200\n%s", w.Code, w.Body)
	}
}
