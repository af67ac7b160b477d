package api

import (
	"html"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The page of an order in two parcels says so, and shows where each of them is.
func TestOrderPage_ofSeveralParcels(t *testing.T) {
	t.Parallel()
	f := newFake()
	id, _, _ := orderAt(t, f, ledger.Picked)
	o := f.orders[id]
	o.Terms.Lines = append(o.Terms.Lines, ledger.Line{GTIN: network().Items[1].GTIN, Quantity: 2})
	o.Lines = 1
	other := o
	other.ID, other.Of, other.Parcel, other.Lines, other.Status, other.Parcels = journal.OrderID{9}, id, 1, 2, ledger.Confirmed, nil
	o.Parcels = []ledger.Order{other}
	f.orders[id] = o
	cfg := config(f)
	cfg.Assets = built
	w := httptest.NewRecorder()
	New(cfg).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/orders/"+id.String(), nil))
	for _, want := range []string{"Comes in 2 parcels", "Parcel 2: 2 × " + html.EscapeString(network().Items[1].Name) + ", from ", statusTexts[ledger.Confirmed].Title} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("%d, the page does not say %q", w.Code, want)
		}
	}
}
