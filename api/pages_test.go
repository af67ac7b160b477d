package api

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// TestPages buys in a browser and follows the order until it is settled: each step, the link at departure, the moving
// vehicle, and a lost connection after which no entry is missing.
func TestPages(t *testing.T) {
	t.Parallel()
	s, ctx := openShop(t), startBrowser(t)
	run := runner(ctx, t)
	done := func(step string) chromedp.Action[chromedp.Void] {
		return chromedp.WaitVisible(`li[data-step="` + step + `"][data-done][data-tx]`)
	}
	run("open the shop", chromedp.EmulateViewport(1280, 800), chromedp.Navigate(s.url),
		chromedp.WaitEnabled(`[data-testid="buy"]`), screenshot("shop"))
	run("buy", chromedp.SetValue(`[data-testid="zone"]`, "1"), chromedp.Click(`[data-testid="buy"]`),
		chromedp.WaitVisible(`body.receipt[data-order-id]`))
	id := <-s.placing
	run("see the receipt", done("placed"), screenshot("receipt-placed"))
	attribute := func(selector, name string) string {
		t.Helper()
		a, err := chromedp.Run(ctx, chromedp.AttributeValue(selector, name))
		if err != nil {
			t.Fatalf("%s of %s: %v", name, selector, err)
		}
		return a.Value
	}
	if shown := attribute("body", "data-order-id"); shown != id.String() {
		t.Fatalf("the page shows order %s, want %s", shown, id)
	}
	all := steps(s.network, s.pending[id], time.Now())
	for _, step := range all[:6] {
		s.advance(t, id, step)
		if step.Kind != journal.Departing {
			run("follow", done(step.Status.String()))
		}
	}
	run("wait for the link", chromedp.WaitNotVisible(`[data-testid="tracking-link"]`), screenshot("receipt-waiting"))
	if device := attribute(`li[data-step="picked"]`, "data-device"); device != all[2].Device.String() {
		t.Errorf("picked by %s, want %s", device, all[2].Device)
	}
	s.advance(t, id, all[6])
	run("receive the link", chromedp.WaitVisible(`[data-testid="tracking-link"]`), screenshot("receipt-departed"))
	for seq := uint64(1); seq < 7; seq++ {
		if got := <-s.seen; got != seq {
			t.Fatalf("the page confirmed entry %d, want %d", got, seq)
		}
	}
	line := townMap{routing.Havn(), s.network}.Line(s.orders[id])
	at := func(i int) journal.Point { return line[min(i, len(line)-1)] }
	addPosition(t, s.fake, id, at(0), time.Now(), 1900, 2)
	run("open the map", chromedp.Click(`[data-testid="tracking-link"]`), chromedp.WaitVisible(`#map[data-ready]`),
		chromedp.WaitVisible(`.vehicle`), chromedp.WaitVisible(`#map canvas`))
	for i := range len(line) / 2 {
		addPosition(t, s.fake, id, at(i), time.Now(), 900, 1)
	}
	run("see the vehicle move", chromedp.WaitVisible(vehicleAt(at(len(line)/2-1))), screenshot("tracking"))
	for len(s.resumed) > 0 {
		<-s.resumed
	}
	s.cut <- struct{}{}
	last := uint64(len(s.feed[id]))
	if after := <-s.resumed; after != last {
		t.Errorf("the page reconnects after entry %d, want %d", after, last)
	}
	addPosition(t, s.fake, id, at(len(line)-2), time.Now(), 60, 0)
	run("see the vehicle again", chromedp.WaitVisible(vehicleAt(at(len(line)-2))))
	if *shots != "" {
		addPosition(t, s.fake, id, at(len(line)-2), time.Now().Add(-40*time.Second), 60, 0)
		run("show an old position", screenshot("tracking-lost"), chromedp.EmulateViewport(390, 844),
			chromedp.Click("#grip"), screenshot("tracking-tall"))
	}
	s.advance(t, id, all[7])
	s.advance(t, id, all[8])
	run("see the delivery", done("settled"), chromedp.WaitNotPresent(`.vehicle`), screenshot("tracking-delivered"))
	run("open the public page", chromedp.Navigate(s.url+"/orders/"+id.String()), chromedp.WaitVisible(`body.receipt`),
		chromedp.WaitNotPresent(`[data-testid="tracking-link"]`), screenshot("public"))
}

func vehicleAt(p journal.Point) string {
	return fmt.Sprintf(`#map[data-vehicle-lat="%.7f"][data-vehicle-lon="%.7f"]`, degrees(p.Lat), degrees(p.Lon))
}
