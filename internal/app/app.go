// Package app connects the packages of the product. It reads the settings, opens the database, the chain and the
// network file, and starts the services. It is the only package that imports all services.
package app

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/incidents"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// App holds the parts of one process. The fields below Out are empty until the method that their comment names has run.
// The methods are not safe for concurrent use, except the Run methods after all that they need was opened.
type App struct {
	Config config.Config
	Log    *slog.Logger
	Out    *Output // what the command prints

	Network ledger.Network // OpenNetwork
	Client  *chain.Client  // OpenChain
	Store   *store.Store   // OpenStore
	TxStore *txstore.Store // OpenStore

	pool     *pg.Pool      // OpenStore
	pay      ledger.PayWay // checkToken
	matched  bool          // OpenChain has compared the contracts with the record of the deployment
	registry *prometheus.Registry
	health   *health.Monitor
	live     *notifier.Notifier            // nil unless the notifier runs in this process
	segments *front                        // where the API takes segments; nil unless the oracle runs in this process
	node     string                        // HTTP URL of the dev chain; empty unless it runs in this process
	findings *atomic.Pointer[http.Handler] // incidents, on the admin listener; OpenStore
	admin    net.Addr                      // of the admin listener of RunDev; nil: none
}

// New returns an App that has opened nothing yet. Its command prints to out.
func New(cfg config.Config, log *slog.Logger, out io.Writer) *App {
	registry := prometheus.NewRegistry()
	monitor := health.NewMonitor(log)
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		monitor,
	)
	return &App{
		Config: cfg, Log: log, Out: &Output{w: out}, registry: registry, health: monitor,
		findings: new(atomic.Pointer[http.Handler]),
	}
}

// Close closes the database and the chain if they are open. It does not wait for servers that do not answer.
func (a *App) Close() {
	if a.pool != nil {
		within(closeTimeout, a.pool.Close)
	}
	if a.Client != nil {
		a.Client.Close()
	}
}

// Open runs steps, such as OpenChain, in order until one fails.
func (a *App) Open(ctx context.Context, steps ...func(context.Context) error) error {
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// OpenStore connects to the database and checks that migrate of this version has prepared it. If it fails, it may be
// called again.
func (a *App) OpenStore(ctx context.Context) error {
	if a.pool == nil {
		pool, err := pg.Open(ctx, a.Config.DatabaseURL)
		if err != nil {
			return databaseError(err)
		}
		a.pool, a.Store, a.TxStore = pool, store.New(pool), txstore.New(pool)
		a.TxStore.Waiting = func(account ledger.Account, holder string) {
			a.Log.Info("another process sends the transactions of the account: waiting for it to end",
				"account", account.Address, "holder", holder)
		}
		findings := incidents.Handler(inbox.New(pool, a.Store), a.Log)
		a.findings.Store(&findings)
	}
	return a.checkStore(ctx)
}

// Domain returns the EIP-712 domain of devices' signatures. OpenChain must have run.
func (a *App) Domain() journal.Domain {
	at := a.Client.Addresses()
	return journal.Domain{ChainID: at.ChainID, Journals: at.Journals, Consumer: at.Orders}
}

// both runs two parts until one fails or ctx ends.
func both(one, two func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		g, ctx := errgroup.WithContext(ctx)
		g.Go(func() error { return one(ctx) })
		g.Go(func() error { return two(ctx) })
		return g.Wait()
	}
}
