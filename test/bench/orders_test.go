package bench

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

const (
	ordersWarmUp   = 5 * time.Second
	ordersDuration = 20 * time.Second
	ordersClients  = 500 // that order one after the other, for the highest rate
	ordersSteady   = 50  // orders a second, for the delay
)

var ordersProfile = flag.String("orders.profile", "", "file for a processor profile of waybill under orders")

// shopHTTP is the client of all buyers. Its connections stay open.
var shopHTTP = &http.Client{
	Timeout:   time.Minute,
	Transport: &http.Transport{MaxIdleConns: 2000, MaxIdleConnsPerHost: 2000},
}

// buyer is a shopper with a wallet of its own, which goes through the public API as a page does.
type buyer struct {
	shop string
	key  *ecdsa.PrivateKey
}

// newBuyer makes a wallet and has the faucet fund it.
func newBuyer(ctx context.Context, shop string) (*buyer, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	b := &buyer{shop, key}
	return b, b.post(ctx, "/v1/dev/faucet", map[string]any{"address": b.address()}, nil)
}

func (b *buyer) address() journal.Address {
	return journal.Address(crypto.PubkeyToAddress(b.key.PublicKey))
}

// refusedOrder is an answer of the API with a status of 400 or above.
type refusedOrder struct {
	status int
	text   string
}

func (e refusedOrder) Error() string { return fmt.Sprintf("%d %s", e.status, e.text) }

func (b *buyer) post(ctx context.Context, path string, body, into any) (err error) {
	content, err := json.Marshal(body)
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, b.shop+path, bytes.NewReader(content))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := shopHTTP.Do(r)
	if err != nil {
		return err
	}
	content, err = io.ReadAll(answer.Body)
	if closed := answer.Body.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	if answer.StatusCode >= http.StatusBadRequest {
		return refusedOrder{answer.StatusCode, string(content)}
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(content, into)
}

// buy requests a quote, signs it and orders. If home is true, the simulated door knows the code before.
func (b *buyer) buy(ctx context.Context, gtin uint64, zone uint32, home bool) (p harness.PlacedOrder, err error) {
	var q harness.Quote
	for i := range q.Codes {
		if _, err := rand.Read(q.Codes[i][:]); err != nil {
			return p, err
		}
	}
	err = b.post(ctx, "/v1/quotes", map[string]any{
		"shopper": b.address(), "zone": zone, "lines": []ledger.Line{{GTIN: gtin, Quantity: 1}},
		"code_hashes": q.Codes.Hashes(),
	}, &q)
	if err != nil {
		return p, err
	}
	if home {
		var codes []string
		for _, c := range q.Codes {
			codes = append(codes, c.Hex())
		}
		if err := b.post(ctx, "/v1/dev/doorstep", map[string]any{"order": q.Order, "codes": codes}, nil); err != nil {
			return p, err
		}
	}
	digest, _, err := apitypes.TypedDataAndHash(q.TypedData)
	if err != nil {
		return p, err
	}
	signature, err := crypto.Sign(digest, b.key)
	if err != nil {
		return p, err
	}
	signature[64] += 27
	body := map[string]any{"quote": q.Quote, "signature": fmt.Sprintf("0x%x", signature)}
	return p, b.post(ctx, "/v1/orders", body, &p)
}

// shopOf starts waybill dev with a network in which every item has pieces in stock at each centre.
func shopOf(b *testing.B, pieces int, args ...string) *harness.Journey {
	b.Helper()
	content, err := os.ReadFile(testenv.Path(b, "deploy", "network.toml"))
	if err != nil {
		b.Fatal(err)
	}
	stock := fmt.Sprintf("stock = { 1 = %d, 2 = %d, 3 = %d }", pieces, pieces, pieces)
	content = regexp.MustCompile(`(?m)^stock = .*$`).ReplaceAll(content, []byte(stock))
	content = regexp.MustCompile(`(?m)^capacity = .*$`).ReplaceAll(content, []byte("capacity = 60000"))
	path := filepath.Join(b.TempDir(), "network.toml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		b.Fatal(err)
	}
	// All shoppers have the same network address.
	unlimited := []string{
		"--network", path, "--address-requests", "0", "--address-posts", "0", "--address-orders", "0", "--wallet-quotes", "0",
		"--wallet-orders", "0",
	}
	return harness.StartDev(b, append(unlimited, args...)...)
}

// buyers returns wallets that the faucet has funded.
func buyers(b *testing.B, shop string, count int) []*buyer {
	b.Helper()
	all := make([]*buyer, count)
	g, ctx := errgroup.WithContext(b.Context())
	g.SetLimit(100)
	for i := range all {
		g.Go(func() (err error) {
			all[i], err = newBuyer(ctx, shop)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return all
}

// ordersOutcome is what happened to the orders of a measurement.
type ordersOutcome struct {
	mu     sync.Mutex // guards all fields
	placed []time.Time
	delays []time.Duration
	orders []journal.OrderID
	failed []error
}

func (o *ordersOutcome) add(began time.Time, p harness.PlacedOrder, err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if err == nil {
		o.placed, o.delays = append(o.placed, time.Now()), append(o.delays, time.Since(began))
		o.orders = append(o.orders, p.Order)
		return
	}
	o.failed = append(o.failed, err)
}

// percentile returns the value below which a share of all is.
func percentile(all []time.Duration, share float64) time.Duration {
	if len(all) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(int(share*float64(len(sorted))), len(sorted)-1)]
}

// BenchmarkOrders measures how fast a shop takes orders. Shop, chain with blocks of 1 s, database, broker, fleet and
// the shoppers share the processors of this machine.
func BenchmarkOrders(b *testing.B) {
	j := shopOf(b, 1_000_000)
	item := harness.ExampleNetwork(b).Items[0].GTIN
	all := buyers(b, j.Shop, ordersClients)
	for b.Loop() {
		before := cpuOfTree(b, os.Getpid())
		out := saturate(b, j, all, item)
		figure("orders_per_s", rateAfter(out.placed, ordersWarmUp), "1/s")
		out.print(b)
		for name, used := range cpuOfTree(b, os.Getpid()) {
			ms := (used - before[name]).Seconds() * 1000 / float64(max(1, len(out.placed)))
			b.Logf("processor time of an order in %s: %.1f ms", name, ms)
		}
		out = steady(b, all, item)
		figure("order_p95_ms", float64(percentile(out.delays, 0.95).Milliseconds()), "ms")
		out.print(b)
	}
	j.Dev.Stop()
}

// print logs the delays and the failures.
func (o *ordersOutcome) print(b *testing.B) {
	b.Helper()
	b.Logf("%d orders, p50 %s, p95 %s, %d failed %v", len(o.placed), percentile(o.delays, 0.5),
		percentile(o.delays, 0.95), len(o.failed), o.failed[:min(3, len(o.failed))])
}

// steady lets buyers order at a fixed rate, whether earlier orders are placed or not.
func steady(b *testing.B, all []*buyer, item uint64) *ordersOutcome {
	b.Helper()
	out := &ordersOutcome{}
	tick := time.NewTicker(time.Second / ordersSteady)
	defer tick.Stop()
	var ordering sync.WaitGroup
	for i := range int(ordersDuration.Seconds()) * ordersSteady {
		<-tick.C
		ordering.Go(func() {
			began := time.Now()
			p, err := all[i%len(all)].buy(b.Context(), item, uint32(i%8+1), false)
			out.add(began, p, err)
		})
	}
	ordering.Wait()
	return out
}

// BenchmarkOrdersStock lets stock run out under load. Orders that cannot be placed are refused before they cost
// anything.
func BenchmarkOrdersStock(b *testing.B) {
	const pieces, clients, tries = 20, 200, 3 // at each of three centres
	j := shopOf(b, pieces)
	item := harness.ExampleNetwork(b).Items[0].GTIN
	all := buyers(b, j.Shop, clients)
	for b.Loop() {
		out := &ordersOutcome{}
		var ordering sync.WaitGroup
		for i, one := range all {
			ordering.Go(func() {
				for range tries {
					began := time.Now()
					p, err := one.buy(b.Context(), item, uint32(i%8+1), false)
					out.add(began, p, err)
				}
			})
		}
		ordering.Wait()
		conn, err := pgx.Connect(b.Context(), j.Database)
		if err != nil {
			b.Fatal(err)
		}
		var reverted int
		const q = `select count(*) from transactions where outcome = 'reverted' and what like 'place %'`
		if err := errors.Join(conn.QueryRow(b.Context(), q).Scan(&reverted), conn.Close(b.Context())); err != nil {
			b.Fatal(err)
		}
		figure("orders_reverted", float64(reverted), "count")
		b.Logf("%d orders of %d pieces are placed", len(out.placed), 3*pieces)
		out.print(b)
	}
	j.Dev.Stop()
}

// BenchmarkLifecycles measures how many orders a second get from the checkout to the door, with simulated devices that
// answer at once and roads without length.
func BenchmarkLifecycles(b *testing.B) {
	const clients, tries = 24, 1
	j := shopOf(b, 1_000_000, "--pace", "1000")
	item := harness.ExampleNetwork(b).Items[0].GTIN
	all := buyers(b, j.Shop, clients)
	for b.Loop() {
		out := &ordersOutcome{}
		began := time.Now()
		var ordering sync.WaitGroup
		for i, one := range all {
			ordering.Go(func() {
				for range tries {
					began := time.Now()
					p, err := one.buy(b.Context(), item, uint32(i%8+1), true)
					out.add(began, p, err)
				}
			})
		}
		ordering.Wait()
		j.AwaitStatus(ledger.Delivered, out.orders...)
		figure("lifecycles_per_s", float64(len(out.orders))/time.Since(began).Seconds(), "1/s")
		out.print(b)
		b.Log("the simulated fleet limits it: a vehicle carries 3 or 12 parcels, and its stops wait for blocks of 1 s")
	}
	j.Dev.Stop()
}

// profile writes a processor profile of waybill to the file of -orders.profile.
func profile(b *testing.B, j *harness.Journey) error {
	if *ordersProfile == "" {
		return nil
	}
	url := fmt.Sprintf("%s/debug/pprof/profile?seconds=%d", j.Admin, int(ordersDuration.Seconds()))
	r, err := http.NewRequestWithContext(b.Context(), http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	content, err := io.ReadAll(answer.Body)
	return errors.Join(err, answer.Body.Close(), os.WriteFile(*ordersProfile, content, 0o600))
}

// saturate lets each buyer order again as soon as the last order is placed.
func saturate(b *testing.B, j *harness.Journey, all []*buyer, item uint64) *ordersOutcome {
	b.Helper()
	out := &ordersOutcome{}
	until := time.Now().Add(ordersWarmUp + ordersDuration)
	var g errgroup.Group
	g.Go(func() error { return profile(b, j) })
	for i, one := range all {
		g.Go(func() error {
			for time.Now().Before(until) && b.Context().Err() == nil {
				began := time.Now()
				p, err := one.buy(b.Context(), item, uint32(i%8+1), false)
				out.add(began, p, err)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		b.Fatal(err)
	}
	return out
}

// rateAfter returns the events a second in ordersDuration after the first ordersWarmUp.
func rateAfter(at []time.Time, after time.Duration) float64 {
	if len(at) == 0 {
		return 0
	}
	from := slices.MinFunc(at, time.Time.Compare).Add(after)
	n := 0
	for _, t := range at {
		if t.After(from) && t.Before(from.Add(ordersDuration-2*time.Second)) {
			n++
		}
	}
	return float64(n) / (ordersDuration - 2*time.Second).Seconds()
}
