package api

import (
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/ledger"
)

// The page says before the payment that no carrier takes the basket: from the limits of the zone, and if these have
// changed since, from the answer to the request for a quote.
func TestShop_tooHeavy(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t), startBrowser(t)
	run := runner(ctx, t)
	const chair, buy, limit = `input[value="9521000001503"]`, `[data-testid="buy"]`, `[data-testid="limit"]`
	disabled := buy + ":disabled"
	run("choose two chairs", chromedp.EmulateViewport(1280, 1400), chromedp.Navigate(s.url), chromedp.WaitEnabled(buy),
		chromedp.SetValue(`[data-testid="zone"]`, "1"), chromedp.Click(`label:has(`+chair+`)`), chromedp.Click("#more"),
		waitForText("#quantity", "2"), chromedp.WaitEnabled(buy))
	run("choose three chairs", chromedp.Click("#more"), chromedp.WaitVisible(disabled),
		waitForText(limit, "No carrier takes more than 2 of these to Gamlebyen in one parcel."), screenshot("shop-heavy"))
	run("choose two again", chromedp.Click("#less"), chromedp.WaitEnabled(buy), chromedp.WaitNotVisible(limit))
	s.mu.Lock()
	s.lanes = []ledger.Lane{{Centre: 1}}
	s.mu.Unlock()
	run("buy", chromedp.Click(buy),
		waitForText("#status", "no carrier goes from Havnelageret to Gamlebyen. Nothing was bought"),
		chromedp.WaitEnabled(buy))
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.placed != 0 {
		t.Errorf("%d orders were placed", s.placed)
	}
}
