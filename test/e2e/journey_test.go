package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// TestJourneyInBrowser buys an item in a real browser and follows the order on the pages until it is settled.
func TestJourneyInBrowser(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t, "--pace", pace())
	id := buyInBrowser(j, browse(t))
	j.CompareWithChain(id)
	seen := harness.Metric(t, j.Admin, "waybill_event_to_browser_seconds_count")
	if seen == 0 {
		t.Error("the metric waybill_event_to_browser_seconds has no observation")
	}
	sum := harness.Metric(t, j.Admin, "waybill_event_to_browser_seconds_sum")
	t.Logf("time from block to browser: %.1f ms, mean of %.0f events", 1000*sum/max(seen, 1), seen)
}

// TestJourneyOfSeparateProcesses is the same journey with one process per service. The pages connect to the notifier at
// another address than that of the shop, and the database is behind pgbouncer.
func TestJourneyOfSeparateProcesses(t *testing.T) {
	t.Parallel()
	s := startSeparate(t, pace(), true)
	id := buyInBrowser(&s.Journey, browse(t))
	s.CompareWithChain(id)
}

// pace returns the speed of the simulated fleet. It is low enough for a browser without a graphics card to draw the
// map, and lower for screenshots.
func pace() string {
	if *screenshots != "" {
		return "1"
	}
	return "2"
}

// buyInBrowser buys an item and follows the order on the pages until it is settled. It returns the id of the order.
func buyInBrowser(j *harness.Journey, b *browser) journal.OrderID {
	j.T.Helper()
	b.do(navigate(j.Shop + "/"))
	b.see(`[data-testid="buy"]:not([disabled])`)
	b.screenshot("shop")
	clicked := time.Now()
	b.do(click(`[data-testid="buy"]`))
	b.see(`body[data-order-id] li[data-step="placed"][data-done][data-tx]`)
	j.T.Logf("time from the click to the receipt: %s", time.Since(clicked).Round(time.Millisecond))
	id, err := journal.ParseOrderID(b.attribute(`body`, "data-order-id"))
	if err != nil {
		j.T.Fatal(err)
	}
	b.see(`li[data-step="confirmed"][data-done]`)
	b.screenshot("receipt")
	b.see(`[data-testid="tracking-link"]`) // appears at departure
	b.do(click(`[data-testid="tracking-link"]`))
	b.see(`[data-testid="eta"]`)
	b.see(`#map[data-vehicle-lat]`)
	first := b.attribute(`#map`, "data-vehicle-lat") + b.attribute(`#map`, "data-vehicle-lon")
	b.until(fmt.Sprintf(`(() => {
		const map = document.querySelector("#map").dataset
		return map.vehicleLat + map.vehicleLon !== %q
	})()`, first))
	b.screenshot("tracking")
	b.see(`li[data-step="delivered"][data-done]`)
	if claimable(j, id) {
		b.until(`document.querySelector("#eta-note").textContent.includes("You can claim until")`)
	}
	b.screenshot("delivered")
	b.see(`li[data-step="settled"][data-done]`)
	b.screenshot("settled")
	comparePage(j, b, id)
	return id
}

// claimable reports whether the order's policy allows claims.
func claimable(j *harness.Journey, id journal.OrderID) bool {
	j.T.Helper()
	o, err := j.Store.Order(j.T.Context(), id)
	if err != nil {
		j.T.Fatal(err)
	}
	return o.Terms.Policy != ledger.NoClaims
}

// comparePage checks that each step on the page has the device, transaction and block of the step in the database.
func comparePage(j *harness.Journey, b *browser, id journal.OrderID) {
	j.T.Helper()
	o, err := j.Store.Order(j.T.Context(), id)
	if err != nil {
		j.T.Fatal(err)
	}
	reached := map[ledger.Status]ledger.Step{}
	for _, s := range o.Steps {
		// An assigned order has a second step, the first signature of the hand-over. The page shows the first step.
		if _, known := reached[s.Status]; !known {
			reached[s.Status] = s
		}
	}
	for _, status := range []ledger.Status{
		ledger.Placed, ledger.Confirmed, ledger.Picked, ledger.Packed, ledger.Assigned, ledger.Departed,
		ledger.Delivered, ledger.Settled,
	} {
		s, ok := reached[status]
		if !ok {
			j.T.Errorf("the database has no step %s", status)
			continue
		}
		li := fmt.Sprintf(`li[data-step=%q]`, status)
		if tx := b.attribute(li, "data-tx"); tx != s.Tx.String() {
			j.T.Errorf("step %s: the page has transaction %s, the database %s", status, tx, s.Tx)
		}
		if block := b.attribute(li, "data-block"); block != fmt.Sprint(s.Block) {
			j.T.Errorf("step %s: the page has block %s, the database %d", status, block, s.Block)
		}
		if device := b.attribute(li, "data-device"); s.Device != (journal.Address{}) && device != s.Device.String() {
			j.T.Errorf("step %s: the page has device %s, the database %s", status, device, s.Device)
		}
	}
	if !claimable(j, id) {
		return
	}
	policy, err := j.Client.Policy(j.T.Context(), o.Terms.Policy)
	if err != nil {
		j.T.Fatal(err)
	}
	if paid := reached[ledger.Settled].BlockAt.Sub(reached[ledger.Delivered].BlockAt); paid <= policy.Window {
		j.T.Errorf("the merchant was paid %s after the delivery, want more than %s", paid, policy.Window)
	}
}
