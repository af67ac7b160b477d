package api

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// The page of a delivered order says until when the shopper can claim, if its policy is the shop's present one.
func TestOrderPage_ofDeliveredOrder(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		policy journal.Hash
		want   string
	}{
		"present policy": {journal.Hash{9}, "You can claim until 1 Mar 10:20:00 UTC; then the shop is paid."},
		"former policy":  {journal.Hash{8}, statusTexts[ledger.Delivered].Text},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFake()
			id, _, _ := orderAt(t, f, ledger.Delivered)
			o := f.orders[id]
			o.Since, o.Terms.Policy = time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC), c.policy
			f.orders[id] = o
			cfg := config(f)
			cfg.Assets, cfg.Policy = built, journal.Hash{9}
			cfg.Network.Offer.Policy.Window = 20 * time.Minute
			w := httptest.NewRecorder()
			New(cfg).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/orders/"+id.String(), nil))
			body := w.Body.String()
			for _, want := range []string{c.want, "held in escrow</p>"} {
				if !strings.Contains(body, want) {
					t.Errorf("status %d, the page does not contain %q", w.Code, want)
				}
			}
			seconds, present := `"claim_seconds":1200`, name == "present policy"
			if strings.Contains(body, seconds) != present {
				t.Errorf("the page's data has %s: %t, want %t", seconds, !present, present)
			}
		})
	}
}
