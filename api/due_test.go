package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// An order and each of its parcels say what is due and when, by the policy of their terms. A policy that is not the
// shop's is read from the chain once.
func TestOrder_due(t *testing.T) {
	t.Parallel()
	f := newFake()
	since := time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)
	cfg := config(f)
	cfg.Policy, cfg.Network.Offer.Policy = journal.Hash{9}, ledger.Policy{Window: 20 * time.Minute}
	api := New(cfg)
	// A nil Due has no JSON.
	type parcel struct {
		Status  string
		Due     *struct{ What, When string }
		Parcels []parcel
	}
	get := func(o ledger.Order) (p parcel) {
		t.Helper()
		o.ID = journal.OrderID{1}
		o.Terms.PackBy, o.Terms.DeliverBy = noon, noon.Add(time.Hour)
		f.orders[o.ID] = o
		w := httptest.NewRecorder()
		api.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/v1/orders/"+o.ID.String(), nil))
		if w.Code != http.StatusOK {
			t.Fatalf("status %d: %s", w.Code, w.Body)
		}
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
			t.Fatal(err)
		}
		return p
	}
	check := func(p parcel, what, when string) {
		t.Helper()
		if p.Due == nil || p.Due.What != what || p.Due.When != when {
			t.Errorf("%s: due is %+v, want %s at %s", p.Status, p.Due, what, when)
		}
	}
	terms := func(policy byte) ledger.Terms { return ledger.Terms{Policy: journal.Hash{policy}} }
	delivered := ledger.Order{Status: ledger.Delivered, Since: since, Terms: terms(9)}
	check(get(delivered), "settle", "2026-03-01T10:20:01Z")
	delivered.Terms = terms(7)
	for range 3 {
		check(get(delivered), "settle", "2026-03-01T11:00:01Z")
	}
	if f.policies != 1 {
		t.Errorf("the policy was read %d times, want once", f.policies)
	}
	for _, none := range []ledger.Order{
		{Status: ledger.Delivered, Terms: terms(8)}, // not on chain
		{Status: ledger.Settled, Terms: terms(9)},
	} {
		if p := get(none); p.Due != nil {
			t.Errorf("%s: due is %+v, want none", p.Status, p.Due)
		}
	}
	of := get(ledger.Order{
		Status: ledger.Placed, Terms: ledger.Terms{Policy: ledger.NoClaims}, Parcels: []ledger.Order{delivered},
	})
	check(of, "refund", noon.Add(time.Hour+time.Second).Format(time.RFC3339))
	if len(of.Parcels) != 1 {
		t.Fatalf("the parcels are %+v", of.Parcels)
	}
	check(of.Parcels[0], "settle", "2026-03-01T11:00:01Z")
}
