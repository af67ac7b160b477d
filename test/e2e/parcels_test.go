package e2e

import (
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// TestJourneyInParcels orders a basket that no single fulfilment centre has in stock. The order has two parcels from
// two centres, and both are delivered.
func TestJourneyInParcels(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t, "--network", changedNetwork(t,
		"stock = { 1 = 40, 2 = 30, 3 = 24 }", "stock = { 1 = 40 }",
		"stock = { 1 = 30, 2 = 20, 3 = 20 }", "stock = { 2 = 20 }",
	))
	s := harness.NewShopper(t, j.Shop)
	items := harness.ExampleNetwork(t).Items
	q := s.Quote(1, ledger.Line{GTIN: items[0].GTIN, Quantity: 1}, ledger.Line{GTIN: items[3].GTIN, Quantity: 1})
	if q.Parcels != 2 {
		t.Fatalf("the quote has %d parcels, want 2", q.Parcels)
	}
	s.ComeHome(q)
	b := s.Accept(q)
	j.AwaitStatus(ledger.Placed, b.Order)
	o, err := j.Store.Order(t.Context(), b.Order)
	if err != nil || len(o.Parcels) != 1 || o.Centre == o.Parcels[0].Centre {
		t.Fatalf("order is %+v, %v, want a second parcel from another centre", o, err)
	}
	j.AwaitSettled(b.Order, o.Parcels[0].ID)
	var paid journal.Amount
	if o, err = j.Store.Order(t.Context(), b.Order); err != nil {
		t.Fatal(err)
	}
	for _, p := range append(o.Parcels, o) {
		paid, _ = paid.Add(p.Steps[len(p.Steps)-1].Amount)
		if p.Steps[len(p.Steps)-2].Kind != journal.Accepting {
			t.Errorf("parcel %d is not accepted: %+v", p.Parcel, p.Steps)
		}
	}
	if paid != o.Terms.Price {
		t.Errorf("the merchant received %s, want the price %s", paid, o.Terms.Price)
	}
}
