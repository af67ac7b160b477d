package api

import (
	"html"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
)

// The page of an order with two parcels shows the state of each.
func TestOrderPage_ofSeveralParcels(t *testing.T) {
	t.Parallel()
	f := newFake()
	id, _, _ := orderAt(t, f, ledger.Picked)
	o := f.orders[id]
	o.Terms.Lines = append(o.Terms.Lines, ledger.Line{GTIN: network().Items[1].GTIN, Quantity: 2})
	o.Lines = 1
	other := o
	other.ID, other.Parcel, other.Lines = id.WithParcel(1), 1, 2
	other.Status, other.Parcels = ledger.Confirmed, nil
	o.Parcels = []ledger.Order{other}
	f.orders[id] = o
	cfg := config(f)
	cfg.Assets = built
	w := httptest.NewRecorder()
	New(cfg).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/orders/"+id.String(), nil))
	second := "Parcel 2: 2 × " + html.EscapeString(network().Items[1].Name) + ", from "
	for _, want := range []string{"Comes in 2 parcels", second, statusTexts[ledger.Confirmed].Title} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("status %d, the page does not contain %q", w.Code, want)
		}
	}
}
