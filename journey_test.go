package main

import (
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
)

// journey is a running waybill and the independent views the test has of it: its own connection to chain and database.
type journey struct {
	t      testing.TB
	dev    *process
	shop   string
	client *chain.Client
	store  *store.Store
}

// startDev runs `waybill dev` with what it embeds on ports of its own.
func startDev(t testing.TB, args ...string) *journey {
	t.Helper()
	return continueDev(t, t.TempDir(), args...)
}

// continueDev runs it on a data directory that may have state.
func continueDev(t testing.TB, data string, args ...string) *journey {
	t.Helper()
	all := append([]string{"dev", "--http", "127.0.0.1:0", "--rpc-listen", "127.0.0.1:0", "--mqtt-listen", "127.0.0.1:0", "--pace", "4", "--data", data}, args...)
	dev := launch(t, "waybill dev", waybill(t), all...)
	shop := strings.Fields(dev.line("shop  ", "http://"))[1]
	rpc := strings.Fields(dev.line("chain  ", "://"))[1]
	database := strings.Fields(dev.line("database  ", "postgres://"))[1]
	dev.line("Ctrl-C")
	j := &journey{t: t, dev: dev, shop: strings.TrimSuffix(shop, "/")}
	j.look(rpc, database, data)
	return j
}

// look opens the test's own eyes: chain and database.
func (j *journey) look(rpc, database, data string) {
	j.t.Helper()
	ctx := j.t.Context()
	id, err := chain.ID(ctx, rpc)
	if err != nil {
		j.t.Fatal(err)
	}
	addresses, err := deploy.Recorded(filepath.Join(data, "deployments"), id)
	if err != nil {
		j.t.Fatal(err)
	}
	if j.client, err = chain.Dial(ctx, rpc, addresses, nil); err != nil {
		j.t.Fatal(err)
	}
	j.t.Cleanup(j.client.Close)
	if j.store, err = store.New(ctx, database); err != nil {
		j.t.Fatal(err)
	}
	j.t.Cleanup(j.store.Close)
}

// A shopper buys an item in a real browser and sees it delivered, watching the pages only.
func TestJourneyInBrowser(t *testing.T) {
	t.Parallel()
	j := startDev(t, "--pace", pace())
	id := j.watch(browse(t))
	j.agree(id)
	seen := metric(t, j.shop, "waybill_event_to_browser_seconds_count")
	if seen == 0 {
		t.Error("/metrics does not say how long an event takes from its block to the browser")
	}
	t.Logf("from block to browser: %.1f ms, mean of %.0f events", 1000*metric(t, j.shop, "waybill_event_to_browser_seconds_sum")/max(seen, 1), seen)
}

// The same journey against programs that are not ours: Anvil, Mosquitto and a Postgres given by URL.
func TestJourneyAgainstExternalParts(t *testing.T) {
	t.Parallel()
	parts := startParts(t)
	j := startDev(t, "--pace", pace(), "--rpc", parts.rpc, "--mqtt", parts.mqtt, "--database-url", parts.database)
	id := j.watch(browse(t))
	j.agree(id)
}

// The same journey where each service is a process of its own and the pages' live stream comes from another address.
func TestJourneyOfSeparateProcesses(t *testing.T) {
	t.Parallel()
	s := startSeparate(t)
	id := s.watch(browse(t))
	s.agree(id)
}

// pace leaves a person, or a browser that draws a map without a graphics card, time to see the vehicle drive.
func pace() string {
	if *screenshots != "" {
		return "1"
	}
	return "2"
}

// watch is the whole journey as the shopper sees it; it returns the order's id from the page.
func (j *journey) watch(b *browser) journal.OrderID {
	j.t.Helper()
	b.do(navigate(j.shop + "/"))
	b.see(`[data-testid="buy"]:not([disabled])`)
	b.picture("shop")
	pressed := time.Now()
	b.do(click(`[data-testid="buy"]`))
	b.see(`body[data-order-id] li[data-step="placed"][data-done][data-tx]`)
	j.t.Logf("from the press of the button to the receipt: %s", time.Since(pressed).Round(time.Millisecond))
	id, err := journal.ParseOrderID(b.attribute(`body`, "data-order-id"))
	if err != nil {
		j.t.Fatal(err)
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
	j.comparePage(b, id)
	return id
}

// comparePage checks that every step on the page names the device, transaction and block that the database has.
func (j *journey) comparePage(b *browser, id journal.OrderID) {
	j.t.Helper()
	o, err := j.store.Order(j.t.Context(), id)
	if err != nil {
		j.t.Fatal(err)
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
			j.t.Errorf("the database has no step %s", status)
			continue
		}
		li := fmt.Sprintf(`li[data-step=%q]`, status)
		if tx := b.attribute(li, "data-tx"); tx != s.Tx.String() {
			j.t.Errorf("%s: the page has transaction %s, the database %s", status, tx, s.Tx)
		}
		if block := b.attribute(li, "data-block"); block != fmt.Sprint(s.Block) {
			j.t.Errorf("%s: the page has block %s, the database %d", status, block, s.Block)
		}
		if device := b.attribute(li, "data-device"); s.Device != (journal.Address{}) && device != s.Device.String() {
			j.t.Errorf("%s: the page has device %s, the database %s", status, device, s.Device)
		}
	}
}

// agree checks that the database says of an order what the chain says, step by step, and that it was settled exactly once.
func (j *journey) agree(id journal.OrderID) {
	j.t.Helper()
	ctx := j.t.Context()
	o, err := j.store.Order(ctx, id)
	if err != nil {
		j.t.Fatal(err)
	}
	head, err := j.client.Head(ctx)
	if err != nil {
		j.t.Fatal(err)
	}
	blocks, err := j.client.Range(ctx, j.client.Addresses().Block, head.Number)
	if err != nil {
		j.t.Fatal(err)
	}
	var fresh ledger.Order
	for _, b := range blocks {
		for _, e := range b.Events {
			if e.Order == id && e.Payload != nil {
				fresh.Apply(e, b)
			}
		}
	}
	if o.Status != ledger.Settled || fresh.Status != ledger.Settled {
		j.t.Errorf("order %s: database %s, chain %s, want settled", id.Short(), o.Status, fresh.Status)
	}
	if len(o.Steps) != len(fresh.Steps) {
		j.t.Fatalf("order %s: the database has %d steps, the chain %d", id.Short(), len(o.Steps), len(fresh.Steps))
	}
	seen := map[string]int{}
	for i, s := range fresh.Steps {
		found := o.Steps[i]
		if found.Status != s.Status || found.Device != s.Device || found.Tx != s.Tx || found.Block != s.Block || !found.Time.Equal(s.Time) || found.Lat != s.Lat || found.Lon != s.Lon {
			j.t.Errorf("order %s, step %d:\n database %+v\n chain    %+v", id.Short(), i, found, s)
		}
		seen[fmt.Sprint(s.Status, s.Kind, s.Device)]++
	}
	for step, n := range seen {
		if n != 1 {
			j.t.Errorf("order %s: step %s happened %d times", id.Short(), step, n)
		}
	}
	onChain, err := j.client.Order(ctx, id)
	if err != nil {
		j.t.Fatal(err)
	}
	if onChain.Status != ledger.Settled || onChain.Centre != o.Centre || onChain.Carrier != o.Carrier {
		j.t.Errorf("order %s: the contract has %s in centre %d by carrier %d, the database centre %d, carrier %d", id.Short(), onChain.Status, onChain.Centre, onChain.Carrier, o.Centre, o.Carrier)
	}
}

// settled waits until the database says that all orders are settled; it is woken by the feed's bell.
func (j *journey) settled(ids ...journal.OrderID) {
	j.t.Helper()
	j.reach(ledger.Settled, ids...)
}

// reach waits until all orders are at or past a status.
func (j *journey) reach(status ledger.Status, ids ...journal.OrderID) {
	j.t.Helper()
	ctx, cancel := context.WithTimeout(j.t.Context(), patience)
	defer cancel()
	bells := j.store.Listen(ctx)
	for {
		var waiting []string
		for _, id := range ids {
			o, err := j.store.Order(ctx, id)
			if err != nil || o.Status < status {
				waiting = append(waiting, fmt.Sprintf("%s %s %v", id.Short(), o.Status, err))
			}
		}
		if len(waiting) == 0 {
			return
		}
		select {
		case <-bells:
		case <-ctx.Done():
			j.t.Fatalf("not %s in time: %s", status, strings.Join(waiting, "; "))
		}
	}
}

// metric reads one value from a /metrics page; absent is 0.
func metric(t testing.TB, base, name string) (value float64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := answer.Body.Close(); err != nil {
			t.Error(err)
		}
	}()
	for _, l := range lines(t, answer.Body) {
		if rest, ok := strings.CutPrefix(l, name+" "); ok {
			if _, err := fmt.Sscan(rest, &value); err != nil {
				t.Fatal(err)
			}
		}
	}
	return value
}
