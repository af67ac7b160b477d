package api

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/ledger"
)

// A shopper whose browser blocks cookies and storage, or whose storage is full, buys with a browser wallet. The order
// that the wallet has signed is placed, the receipt has the codes, and the next page has them too.
func TestStorage_isOptional(t *testing.T) {
	t.Parallel()
	const fill = `for (let size = 1 << 22; size > 0; size >>= 1) {
		try { for (let n = 0; ; n++) localStorage.setItem(` + "`full.${size}.${n}`" + `, "x".repeat(size)); }
		catch { continue; }
	}`
	const fails = `(() => { try { localStorage.setItem("some key", "some value"); return false; }
		catch { return true; } })()`
	for name, script := range map[string]string{"blocked": "", "full": fill} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if name == "blocked" {
				blockCookies(t, dir)
			}
			s := walletShopIn(t, "", dir, func(c *Config) { c.Doorstep = nil })
			s.run("prepare", onEveryPage(script))
			s.open("announced")
			failed, err := chromedp.Run(s.ctx, chromedp.Evaluate[bool](fails))
			if err != nil || !failed {
				t.Fatalf("the browser stores: %v", err)
			}
			s.run("buy", chromedp.WaitEnabled(buyButton), chromedp.Click(buyButton),
				chromedp.WaitVisible(`body.receipt[data-order-id]`), chromedp.WaitVisible(`[data-testid="code"] code`),
				screenshot("receipt-storage-"+name))
			id := <-s.placing
			s.mu.Lock()
			asked := s.asked
			s.mu.Unlock()
			if asked[len(asked)-1] != "eth_signTypedData_v4" {
				t.Errorf("the wallet was asked for %s", asked)
			}
			s.fake.mu.Lock()
			o, placed := s.pending[id], s.placed
			s.fake.mu.Unlock()
			if placed != 1 {
				t.Fatalf("%d orders were placed", placed)
			}
			for _, step := range steps(s.network, o, noon) {
				if step.Status <= ledger.Departed {
					s.advance(t, id, step)
				}
			}
			s.run("track", chromedp.WaitVisible(`[data-testid="tracking-link"]`),
				chromedp.Click(`[data-testid="tracking-link"]`),
				chromedp.WaitVisible(`body.tracking`), chromedp.WaitVisible(`[data-testid="code"] code`))
		})
	}
}

// blockCookies makes a browser with a user's directory block cookies and all other storage of pages.
func blockCookies(t *testing.T, dir string) {
	t.Helper()
	const settings = `{"profile":{"default_content_setting_values":{"cookies":2},"cookie_controls_mode":1}}`
	if err := os.MkdirAll(filepath.Join(dir, "Default"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "Default", "Preferences"), []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
}
