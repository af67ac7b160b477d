package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// A shopper buys an item in a real browser and sees it delivered, watching the pages only.
func TestJourneyInBrowser(t *testing.T) {
	t.Parallel()
	j := harness.StartDev(t, "--pace", pace())
	id := watch(j, browse(t))
	j.CompareWithChain(id)
	seen := harness.Metric(t, j.Admin, "waybill_event_to_browser_seconds_count")
	if seen == 0 {
		t.Error("/metrics does not say how long an event takes from its block to the browser")
	}
	sum := harness.Metric(t, j.Admin, "waybill_event_to_browser_seconds_sum")
	t.Logf("from block to browser: %.1f ms, mean of %.0f events", 1000*sum/max(seen, 1), seen)
}

// The same journey against programs that are not ours: Anvil, Mosquitto and a Postgres given by URL.
func TestJourneyAgainstExternalParts(t *testing.T) {
	t.Parallel()
	parts := harness.StartServers(t)
	args := []string{"--rpc", parts.RPC, "--mqtt", parts.MQTT, "--database-url", parts.Database}
	j := harness.StartDev(t, append(args, "--pace", pace())...)
	id := watch(j, browse(t))
	j.CompareWithChain(id)
}

// The same journey where each service is a process of its own and the pages' live stream comes from another address.
func TestJourneyOfSeparateProcesses(t *testing.T) {
	t.Parallel()
	s := startSeparate(t)
	id := watch(&s.Journey, browse(t))
	s.CompareWithChain(id)
}

// pace leaves a person, or a browser that draws a map without a graphics card, time to see the vehicle drive.
func pace() string {
	if *screenshots != "" {
		return "1"
	}
	return "2"
}

// watch is the whole journey as the shopper sees it; it returns the order's id from the page.
func watch(j *harness.Journey, b *browser) journal.OrderID {
	j.T.Helper()
	b.do(navigate(j.Shop + "/"))
	b.see(`[data-testid="buy"]:not([disabled])`)
	b.picture("shop")
	pressed := time.Now()
	b.do(click(`[data-testid="buy"]`))
	b.see(`body[data-order-id] li[data-step="placed"][data-done][data-tx]`)
	j.T.Logf("from the press of the button to the receipt: %s", time.Since(pressed).Round(time.Millisecond))
	id, err := journal.ParseOrderID(b.attribute(`body`, "data-order-id"))
	if err != nil {
		j.T.Fatal(err)
	}
	b.see(`li[data-step="confirmed"][data-done]`)
	b.picture("receipt")
	b.see(`[data-testid="tracking-link"]`) // pushed at departure
	b.do(click(`[data-testid="tracking-link"]`))
	b.see(`[data-testid="eta"]`)
	b.see(`#map[data-vehicle-lat]`)
	first := b.attribute(`#map[data-vehicle-lat]`, "data-vehicle-lat") + b.attribute(`#map[data-vehicle-lat]`, "data-vehicle-lon")
	b.until(fmt.Sprintf(`(() => { const m = document.querySelector("#map[data-vehicle-lat]").dataset; return m.vehicleLat + m.vehicleLon !== %q })()`, first))
	b.picture("tracking")
	b.see(`li[data-step="settled"][data-done]`)
	b.picture("delivered")
	comparePage(j, b, id)
	return id
}

// comparePage checks that every step on the page names the device, transaction and block that the database has.
func comparePage(j *harness.Journey, b *browser, id journal.OrderID) {
	j.T.Helper()
	o, err := j.Store.Order(j.T.Context(), id)
	if err != nil {
		j.T.Fatal(err)
	}
	reached := map[ledger.Status]ledger.Step{}
	for _, s := range o.Steps {
		if _, known := reached[s.Status]; !known { // the first hand-over signature is one more step of an assigned order
			reached[s.Status] = s
		}
	}
	for _, status := range []ledger.Status{
		ledger.Placed, ledger.Confirmed, ledger.Picked, ledger.Packed, ledger.Assigned, ledger.Departed, ledger.Delivered, ledger.Settled,
	} {
		s, ok := reached[status]
		if !ok {
			j.T.Errorf("the database has no step %s", status)
			continue
		}
		li := fmt.Sprintf(`li[data-step=%q]`, status)
		if tx := b.attribute(li, "data-tx"); tx != s.Tx.String() {
			j.T.Errorf("%s: the page has transaction %s, the database %s", status, tx, s.Tx)
		}
		if block := b.attribute(li, "data-block"); block != fmt.Sprint(s.Block) {
			j.T.Errorf("%s: the page has block %s, the database %d", status, block, s.Block)
		}
		if device := b.attribute(li, "data-device"); s.Device != (journal.Address{}) && device != s.Device.String() {
			j.T.Errorf("%s: the page has device %s, the database %s", status, device, s.Device)
		}
	}
}
