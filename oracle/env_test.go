package oracle_test

import (
	"context"
	"crypto/tls"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

func TestMain(m *testing.M) { storetest.Main(m) }

var (
	domain = journal.Domain{ChainID: 1337, Journals: journal.Address{1}, Consumer: journal.Address{2}}
	quiet  = slog.New(slog.DiscardHandler)
)

// orders are the indexed orders.
type orders struct {
	mu    sync.Mutex
	all   map[journal.OrderID]ledger.Order
	codes map[journal.OrderID]journal.CodeHashes
}

func (o *orders) PendingActs(context.Context) ([]ledger.PendingAct, error) { return nil, nil }

func (o *orders) CodeHashes(_ context.Context, id journal.OrderID) (journal.CodeHashes, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	codes, ok := o.codes[id]
	if !ok {
		return codes, journal.ErrNotFound
	}
	return codes, nil
}

func (o *orders) Order(_ context.Context, id journal.OrderID) (ledger.Order, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	x, ok := o.all[id]
	if !ok {
		return x, journal.ErrNotFound
	}
	return x, nil
}

// put indexes an order. Its terms have the nonce id.
func (o *orders) put(id byte, s ledger.Status) journal.OrderID {
	o.mu.Lock()
	defer o.mu.Unlock()
	x := journal.OrderID{id}
	o.all[x] = ledger.Order{ID: x, Status: s, Terms: ledger.Terms{Nonce: uint64(id)}}
	return x
}

// stores combines the inbox of the oracle and the store of the indexer in one database.
type stores struct {
	*inbox.Inbox
	*store.Store
}

func openStores(t testing.TB, url string) *stores {
	t.Helper()
	s := storetest.Open(t, url)
	return &stores{inbox.New(storetest.Pool(t, url), s), s}
}

// env is the environment of an oracle: a real broker, a real database, and a fake chain. It runs real devices.
type env struct {
	t        testing.TB
	broker   string
	database string
	store    *stores
	chain    *fakeChain
	orders   *orders
	keys     []device.Key                                          // devices that are enrolled before the broker starts
	login    func(user string) (broker string, secure *tls.Config) // nil: the broker needs no authentication
}

// credentials returns URL and TLS configuration with which a user connects to the broker.
func (e *env) credentials(user string) (broker string, secure *tls.Config) {
	if e.login == nil {
		return e.broker, nil
	}
	return e.login(user)
}

func newEnv(t testing.TB) *env {
	t.Helper()
	return newEnvOn(t, devnettest.Broker(t, devnet.BrokerConfig{}).URL())
}

func newEnvOn(t testing.TB, broker string) *env {
	t.Helper()
	e := &env{
		t: t, broker: broker, database: storetest.URL(t), chain: newFakeChain(domain),
		orders: &orders{all: map[journal.OrderID]ledger.Order{}},
	}
	e.store = openStores(t, e.database)
	return e
}

func (e *env) config() oracle.Config {
	broker, secure := e.credentials("oracle-1")
	return oracle.Config{
		Domain: domain, Chain: e.chain, Poster: e.chain, Inbox: e.store, Orders: e.orders, Broker: broker, TLS: secure,
		Poll: 200 * time.Millisecond, RecordDelay: 20 * time.Millisecond, Log: quiet, Registry: prometheus.NewRegistry(),
	}
}

// run runs an oracle until the test ends or stop is called.
func (e *env) run(cfg oracle.Config) (stop func()) {
	e.t.Helper()
	ctx, cancel := context.WithCancel(e.t.Context())
	done := make(chan error, 1)
	go func() { done <- oracle.New(cfg).Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			e.t.Error(err)
		}
	})
	e.t.Cleanup(stop)
	return stop
}

// enrol generates a key and enrols its device on the fake chain.
func (e *env) enrol(scheme journal.Scheme) device.Key {
	e.t.Helper()
	k, err := device.GenerateKey(scheme)
	must(e.t, err)
	e.chain.change(func() {
		e.chain.devices[k.Address()] = ledger.Device{
			ID: k.Address(), Key: k.Address(), Scheme: scheme, Role: journal.Robot, Site: 1,
			ValidUntil: time.Now().Add(24 * time.Hour),
		}
	})
	return k
}

// start opens a device and runs it until the test ends.
func (e *env) start(k device.Key, dir string) *device.Device {
	e.t.Helper()
	broker, secure := e.credentials(k.Address().String())
	d, err := device.Open(device.Config{
		Key: k, Domain: domain, Dir: dir, Broker: broker, TLS: secure, Log: quiet,
		SegmentCount: 5, SegmentTime: time.Hour, Resend: 200 * time.Millisecond,
	})
	must(e.t, err)
	ctx, cancel := context.WithCancel(e.t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	e.t.Cleanup(func() {
		cancel()
		must(e.t, <-done)
		must(e.t, d.Close())
	})
	return d
}

// ready waits until the oracle has subscribed: it sends an act of a new device and waits until it is on chain.
func (e *env) ready() {
	e.t.Helper()
	probe := e.enrol(journal.P256)
	must(e.t, e.start(probe, "").Act(picking(e.orders.put(99, ledger.Confirmed))))
	e.await(probe.Address(), 1)
}

// await waits until the journal of a device on chain reaches sequence number next.
func (e *env) await(id journal.Address, next uint64) {
	e.t.Helper()
	ctx, cancel := context.WithTimeout(e.t.Context(), 60*time.Second)
	defer cancel()
	var got uint64
	if err := e.chain.await(ctx, func() bool { got = e.chain.journals[id].NextSeq; return got >= next }); err != nil {
		e.t.Fatalf("journal of %s on chain is at %d after 60 s, want %d", id, got, next)
	}
}

// settled waits until no segment is pending, and fails the test if the chain has a segment twice or out of order.
func (e *env) settled() {
	e.t.Helper()
	for {
		left, err := e.store.Pending(e.t.Context(), false, nil, 100)
		must(e.t, err)
		if len(left) == 0 {
			break
		}
		if !pauseFor(e.t.Context(), 5*time.Millisecond) { // MarkPosted comes after the block
			e.t.Fatalf("%d devices have pending segments", len(left))
		}
	}
	e.chain.mu.Lock()
	defer e.chain.mu.Unlock()
	next := map[journal.Address]uint64{}
	for _, s := range e.chain.posted {
		if s.FirstSeq != next[s.Device] {
			e.t.Errorf("the chain has segment %d of %s, want %d next", s.FirstSeq, s.Device, next[s.Device])
		}
		next[s.Device] += uint64(s.Count)
	}
}

// pauseFor waits for d. It returns false if ctx ended before.
func pauseFor(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

func picking(id journal.OrderID) journal.Reading {
	return journal.Reading{Kind: journal.Picking, Subject: id}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
