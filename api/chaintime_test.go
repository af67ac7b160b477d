package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
)

// quote asks for an offer of one item.
func quote(f *fake) *httptest.ResponseRecorder {
	body := `{"shopper":"0x00000000000000000000000000000000000000cc","zone":1,` +
		`"lines":[{"gtin":9521000001015,"quantity":1}],"code_hashes":["0x` + strings.Repeat("01", 32) + `","0x` +
		strings.Repeat("02", 32) + `","0x` + strings.Repeat("03", 32) + `"]}`
	r := httptest.NewRequest(http.MethodPost, "/v1/quotes", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	New(config(f)).ServeHTTP(w, r)
	return w
}

// The deadlines of an offer count from the time on the chain, which contracts compare them with.
func TestQuote_followsTheTimeOnTheChain(t *testing.T) {
	t.Parallel()
	for _, drift := range []time.Duration{0, time.Hour, -time.Hour} {
		f := newFake()
		f.now = func() time.Time { return noon.Add(drift) }
		w := quote(f)
		var got struct {
			Terms   ledger.Terms
			Expires time.Time
		}
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusCreated {
			t.Fatalf("drift %s: status %d, %v: %s", drift, w.Code, err, w.Body)
		}
		o, now := network().Offer, noon.Add(drift)
		for name, at := range map[string][2]time.Time{
			"validUntil": {got.Terms.ValidUntil, now.Add(o.Valid)}, "expires": {got.Expires, now.Add(o.Valid)},
			"packBy": {got.Terms.PackBy, now.Add(o.Pack)}, "deliverBy": {got.Terms.DeliverBy, now.Add(o.Deliver)},
		} {
			if !at[0].Equal(at[1]) {
				t.Errorf("drift %s: %s is %s, want %s", drift, name, at[0], at[1])
			}
		}
	}
}

// A chain that cannot carry an order through gets no offer, so that nobody pays for one.
func TestQuote_refusesWithoutCapabilities(t *testing.T) {
	t.Parallel()
	f := newFake()
	f.incapable = fmt.Errorf("the P-256 precompile is missing: %w", ledger.ErrIncapable)
	w := quote(f)
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "the P-256 precompile is missing") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	if len(f.checkouts) > 0 {
		t.Error("an offer was stored")
	}
}
