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

// orders are what the indexer knows.
type orders struct {
	mu  sync.Mutex
	all map[journal.OrderID]ledger.Order
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

func (o *orders) put(id byte, s ledger.Status) journal.OrderID {
	o.mu.Lock()
	defer o.mu.Unlock()
	x := journal.OrderID{id}
	o.all[x] = ledger.Order{ID: x, Status: s, Terms: ledger.Terms{Nonce: uint64(id)}}
	return x
}

// stored is what an oracle writes, and what follows from the chain beside it.
type stored struct {
	*inbox.Inbox
	*store.Store
}

func openStored(t testing.TB, url string) *stored {
	t.Helper()
	s := storetest.Open(t, url)
	return &stored{inbox.New(storetest.Pool(t, url), s), s}
}

// world is everything around an oracle: a real broker, a real database, real devices, and a chain that behaves.
type world struct {
	t        testing.TB
	broker   string
	database string
	store    *stored
	chain    *chain
	orders   *orders
	keys     []device.Key                                          // enrolled beforehand
	login    func(user string) (broker string, secure *tls.Config) // nil: everybody may come in
}

// as is how a user comes to the broker.
func (w *world) as(user string) (broker string, secure *tls.Config) {
	if w.login == nil {
		return w.broker, nil
	}
	return w.login(user)
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOn(t, devnettest.Broker(t, devnet.BrokerConfig{}).URL())
}

func newWorldOn(t testing.TB, broker string) *world {
	t.Helper()
	w := &world{t: t, broker: broker, database: storetest.URL(t), chain: newChain(domain), orders: &orders{all: map[journal.OrderID]ledger.Order{}}}
	w.store = openStored(t, w.database)
	return w
}

func (w *world) config() oracle.Config {
	broker, secure := w.as("oracle-1")
	return oracle.Config{
		Domain: domain, Chain: w.chain, Poster: w.chain, Inbox: w.store, Orders: w.orders, Broker: broker, TLS: secure, Poll: 200 * time.Millisecond,
		Gather: 20 * time.Millisecond, Log: quiet, Registry: prometheus.NewRegistry(),
	}
}

// run runs an oracle until the test ends or stop is called.
func (w *world) run(cfg oracle.Config) (stop func()) {
	w.t.Helper()
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error, 1)
	go func() { done <- oracle.New(cfg).Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			w.t.Error(err)
		}
	})
	w.t.Cleanup(stop)
	return stop
}

// enrol makes a device known to the chain.
func (w *world) enrol(scheme journal.Scheme) device.Key {
	w.t.Helper()
	k, err := device.GenerateKey(scheme)
	must(w.t, err)
	w.chain.change(func() {
		w.chain.devices[k.Address()] = ledger.Device{
			ID: k.Address(), Key: k.Address(), Scheme: scheme, Role: journal.Robot, Site: 1, ValidUntil: time.Now().Add(time.Hour),
		}
	})
	return k
}

// start opens a device and runs it.
func (w *world) start(k device.Key, dir string) *device.Device {
	w.t.Helper()
	broker, secure := w.as(k.Address().String())
	d, err := device.Open(device.Config{
		Key: k, Domain: domain, Dir: dir, Broker: broker, TLS: secure, SegmentCount: 5, SegmentTime: time.Hour, Resend: 200 * time.Millisecond, Log: quiet,
	})
	must(w.t, err)
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error, 1)
	go func() { done <- d.Run(ctx) }()
	w.t.Cleanup(func() {
		cancel()
		must(w.t, <-done)
		must(w.t, d.Close())
	})
	return d
}

// ready waits until an oracle listens.
func (w *world) ready() {
	w.t.Helper()
	probe := w.enrol(journal.P256)
	must(w.t, w.start(probe, "").Act(picking(w.orders.put(99, ledger.Confirmed))))
	w.await(probe.Address(), 1)
}

// await waits until the chain has a device's journal up to a sequence number.
func (w *world) await(id journal.Address, next uint64) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 60*time.Second)
	defer cancel()
	var got uint64
	if err := w.chain.await(ctx, func() bool { got = w.chain.journals[id].NextSeq; return got >= next }); err != nil {
		w.t.Fatalf("journal of %s is at %d, want %d", id, got, next)
	}
}

// settled fails when anything is left to post, or the chain took anything twice.
func (w *world) settled() {
	w.t.Helper()
	for {
		left, err := w.store.Pending(w.t.Context(), false, nil, 100)
		must(w.t, err)
		if len(left) == 0 {
			break
		}
		if !pauseFor(w.t.Context(), 5*time.Millisecond) { // the chain has it a moment before the database says so
			w.t.Fatalf("%d devices have segments left", len(left))
		}
	}
	w.chain.mu.Lock()
	defer w.chain.mu.Unlock()
	next := map[journal.Address]uint64{}
	for _, s := range w.chain.taken {
		if s.FirstSeq != next[s.Device] {
			w.t.Errorf("segment at %d of %s, want %d", s.FirstSeq, s.Device, next[s.Device])
		}
		next[s.Device] += uint64(s.Count)
	}
}

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
