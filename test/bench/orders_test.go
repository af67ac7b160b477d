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
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

const (
	ordersWarmUp   = 5 * time.Second
	ordersDuration = 20 * time.Second
	ordersClients  = 400 // that order one after the other, for the highest rate
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

func (b *buyer) address() journal.Address { return journal.Address(crypto.PubkeyToAddress(b.key.PublicKey)) }

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
	return harness.StartDev(b, append([]string{"--network", path}, args...)...)
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
	mu      sync.Mutex // guards all fields
	placed  []time.Time
	delays  []time.Duration
	orders  []journal.OrderID
	refused map[string]int // by status and type of the problem
	failed  []error
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
		for name, used := range cpuOfTree(b, os.Getpid()) {
			figure("order_cpu_ms_"+name, (used-before[name]).Seconds()*1000/float64(max(1, len(out.placed))), "ms")
		}
		figure("orders_per_s", rateAfter(out.placed, ordersWarmUp), "1/s")
		b.Logf("%d clients, p50 %s, p95 %s, %d failed %v", len(all), percentile(out.delays, 0.5),
			percentile(out.delays, 0.95), len(out.failed), out.failed[:min(3, len(out.failed))])
	}
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
