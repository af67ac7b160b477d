package api

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// recording passes requests on, and keeps their addresses, headers and bodies.
func (s *shop) recording(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			s.t.Error(err)
		}
		s.mu.Lock()
		s.requests = append(s.requests, fmt.Sprintf("%s %s %v %s", r.Method, r.URL, r.Header, body))
		s.mu.Unlock()
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

// blockStorage makes every access to the browser's storage fail, as in a browser that blocks cookies.
const blockStorage = `for (const name of ["localStorage", "sessionStorage"]) {
	Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError") } })
}`

// The page makes the codes, shows them on the receipt and on the tracking page, and never sends them. Without storage
// they are in the fragment of the address.
func TestCodes_stayInTheBrowser(t *testing.T) {
	t.Parallel()
	for name, script := range map[string]string{"storage": "", "no storage": blockStorage} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, ctx := openShop(t, func(c *Config) { c.Doorstep = nil }), startBrowser(t)
			run := runner(ctx, t)
			run("buy", onEveryPage(script), chromedp.Navigate(s.url), chromedp.WaitEnabled(`[data-testid="buy"]`),
				chromedp.Click(`[data-testid="buy"]`), chromedp.WaitVisible(`body.receipt[data-order-id]`),
				chromedp.WaitVisible(`[data-testid="code"] code`))
			id := <-s.placing
			text := func(expression string) string {
				t.Helper()
				v, err := chromedp.Run(ctx, chromedp.Evaluate[string](expression))
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
			codes := strings.Split(strings.TrimPrefix(text(`location.hash`), "#codes="), ".")
			var parsed ledger.DoorstepCodes
			for i, c := range codes {
				var err error
				if parsed[i], err = journal.ParseCode(c); err != nil {
					t.Fatalf("the fragment has %q: %v", codes, err)
				}
			}
			s.mu.Lock()
			terms := s.pending[id].Terms
			s.mu.Unlock()
			if want := parsed.Hashes().Hash(); terms.Code != want || terms.Proof != ledger.ProofCode {
				t.Errorf("the terms have proof %d and code %s, want %s", terms.Proof, terms.Code, want)
			}
			const shown = `document.querySelector('[data-testid="code"] code').textContent`
			if got := strings.ReplaceAll(text(shown), " ", ""); got != codes[0] {
				t.Errorf("the receipt shows the code %s, want %s", got, codes[0])
			}
			departed, _, track := orderAt(t, s.fake, ledger.Departed)
			fragment := "#codes=" + strings.Join(codes, ".")
			if script == "" { // the codes of this order are in storage
				keep := fmt.Sprintf(`localStorage.setItem("waybill.codes.%s", %q); ""`, departed, strings.Join(codes, "."))
				fragment = text(keep)
			}
			s.mu.Lock()
			o := s.orders[departed]
			o.Terms.Proof = ledger.ProofCode
			s.orders[departed] = o
			s.mu.Unlock()
			run("track", chromedp.Navigate(s.url+"/t/"+track+fragment), chromedp.WaitVisible(`[data-testid="code"] code`))
			if got := strings.ReplaceAll(text(shown), " ", ""); got != codes[0] {
				t.Errorf("the tracking page shows the code %s, want %s", got, codes[0])
			}
			if script == "" {
				text(`localStorage.clear(); ""`)
				run("lose the codes", chromedp.Navigate(s.url+"/t/"+track),
					waitForText(`[data-testid="code"] .no-code`, "in the browser that you bought with"),
					chromedp.WaitVisible(`[data-testid="code"] .no-code`), chromedp.WaitNotPresent(`[data-testid="code"] code`))
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			for _, r := range s.requests {
				for i, c := range codes {
					if strings.Contains(strings.ToLower(r), c) || strings.Contains(r, string(parsed[i][:])) {
						t.Errorf("the page sends code %d (%s): %s", i, hex.EncodeToString(parsed[i][:4]), r)
					}
				}
			}
			if len(s.requests) < 5 {
				t.Errorf("only %d requests were recorded", len(s.requests))
			}
		})
	}
}

// On a development chain the page tells the codes to the simulated door, and says so.
func TestCodes_simulatedDoor(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t), startBrowser(t)
	runner(ctx, t)("buy", chromedp.Navigate(s.url), chromedp.WaitEnabled(`[data-testid="buy"]`),
		chromedp.Click(`[data-testid="buy"]`), chromedp.WaitVisible(`[data-testid="code"] code`),
		waitForText(`[data-testid="code"]`, "The simulated door has it too"))
	id := <-s.placing
	s.mu.Lock()
	defer s.mu.Unlock()
	if codes, told := s.doors[id]; !told || codes.Hashes().Hash() != s.pending[id].Terms.Code {
		t.Errorf("the door was told %v, %t", codes, told)
	}
}
