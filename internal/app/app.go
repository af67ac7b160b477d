// Package app is the only wiring: it opens what a service or a command needs and plugs the parts together. Commands and
// tests start the same methods.
package app

import (
	"context"
	"io"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/txstore"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
)

// App is one process's parts. The fields below Out are empty until the method that their comment names has run. Its
// methods are not safe for concurrent use, except the Run methods after everything they need was opened.
type App struct {
	Config Config
	Log    *slog.Logger
	Out    io.Writer // read by a person

	Network ledger.Network // OpenNetwork
	Client  *chain.Client  // OpenChain
	Store   *store.Store   // OpenStore
	TxStore *txstore.Store // OpenStore

	pool     *pg.Pool // OpenStore
	registry *prometheus.Registry
	live     *notifier.Notifier // if it runs in this process
	node     string             // HTTP address of the in-process Geth
}

// New returns an App in which nothing is open yet.
func New(cfg Config, log *slog.Logger, out io.Writer) *App {
	registry := prometheus.NewRegistry()
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return &App{Config: cfg, Log: log, Out: out, registry: registry}
}

// Close closes what was opened.
func (a *App) Close() {
	if a.pool != nil {
		a.pool.Close()
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

// OpenStore connects to the database.
func (a *App) OpenStore(ctx context.Context) (err error) {
	if a.pool != nil {
		return nil
	}
	if a.pool, err = pg.Open(ctx, a.Config.DatabaseURL); err != nil {
		return err
	}
	a.Store, a.TxStore = store.New(a.pool), txstore.New(a.pool)
	return nil
}

// Domain returns the domain that devices sign in: that of the chain and contracts which OpenChain found.
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
