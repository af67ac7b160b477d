package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
)

// RunDev runs everything in this process until ctx ends. It starts a part itself unless a setting names another one. If
// listening is not nil, RunDev calls it with the address of the pages once they are served.
func (a *App) RunDev(ctx context.Context, listening func(net.Addr)) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var parts embedded
	defer func() { err = errors.Join(err, parts.close()) }()

	if err := a.checkExposure(ctx); err != nil {
		return err
	}
	if err := a.devData(&parts); err != nil {
		return err
	}
	if err := a.devSecrets(); err != nil {
		return err
	}
	private := a.Config.DatabaseURL == ""
	a.freePort(ctx, "http", &a.Config.HTTP, "the shop")
	a.freePort(ctx, "rpc-listen", &a.Config.RPCListen, "the chain")
	a.freePort(ctx, "mqtt-listen", &a.Config.MQTTListen, "the broker")
	a.freePort(ctx, "admin", &a.Config.Admin, "the admin listener")
	for _, start := range []func(context.Context, *embedded) error{a.devPostgres, a.devBroker, a.devChain} {
		if err := start(ctx, &parts); err != nil {
			return err
		}
	}
	a.step("preparing", "the database")
	if err := a.Migrate(ctx); errors.Is(err, store.ErrSchema) && private {
		return fmt.Errorf("%w: another version of waybill made it: delete it and start again: rm -r %s",
			store.ErrSchema, a.postgresDir())
	} else if err != nil {
		return err
	}
	a.step("deploying", "contracts and network")
	if err := a.Open(ctx, a.OpenNetwork, a.Deploy, a.OpenChain, a.OpenStore); err != nil {
		return err
	}
	if !devkeys.Chain(a.Client.ChainID()) {
		return notDev(a.Client.ChainID())
	}
	return a.together(ctx, listening)
}

// devPolicy returns a network's claims policy with its window divided by the pace, so that an order can be followed
// until the merchant is paid. The empty policy stays empty.
func devPolicy(p ledger.Policy, pace float64) ledger.Policy {
	if p == (ledger.Policy{}) {
		return p
	}
	window := time.Duration(float64(p.Window) / cmp.Or(pace, 1)).Truncate(time.Second)
	p.Window = max(window, time.Second)
	return p
}

// together runs the five services and the fleet in this process until one fails or ctx ends.
func (a *App) together(ctx context.Context, listening func(net.Addr)) error {
	admin, err := a.listenAdmin(ctx)
	if err != nil {
		return err
	}
	address := a.Config.HTTP
	// Only the API has an HTTP server, and one admin listener serves all.
	a.Config.HTTP, a.Config.Admin, a.Config.DevWallet = "", config.AdminOff, true
	a.live, a.segments = a.newNotifier(), &front{health: a.health, log: a.Log}
	for _, name := range []string{"indexer", "oracle", "notifier", "fleet", "keeper"} {
		a.health.Expect(name) // before the API is ready
	}
	g, ctx := errgroup.WithContext(ctx)
	if admin != nil {
		a.admin = admin.Addr()
		g.Go(func() error { return a.serveHTTP(ctx, admin, a.adminHandler(), adminTimeout) })
	}
	g.Go(func() error { return a.RunNotifier(ctx) })
	g.Go(func() error { return a.RunIndexer(ctx) })
	g.Go(func() error { return a.RunOracle(ctx) })
	g.Go(func() error { return a.RunFleet(ctx) })
	g.Go(func() error { return a.RunKeeper(ctx) })
	pages := *a
	pages.Config.HTTP = address
	g.Go(func() error { return pages.RunAPI(ctx, listening) })
	return g.Wait()
}

// devData makes the directory --data. Without --data it makes a temporary directory, which is removed at the end.
func (a *App) devData(parts *embedded) (err error) {
	if a.Config.Data == "" {
		dir, err := os.MkdirTemp("", "waybill-dev-")
		if err != nil {
			return err
		}
		a.Config.Data = dir
		parts.keep(func() error { return os.RemoveAll(dir) })
	}
	if a.Config.Data, err = filepath.Abs(a.Config.Data); err != nil {
		return err
	}
	return os.MkdirAll(a.Config.Data, 0o755) //nolint:gosec // Postgres runs as another user below it
}

func notDev(id uint64) error {
	return fmt.Errorf("chain %d is not a development chain (1337 or 31337), and the private keys of waybill dev are "+
		"public: run the services by themselves instead", id)
}

// freePort replaces a default address that is in use with one on a free port. An address that was set stays.
func (a *App) freePort(ctx context.Context, setting string, address *string, what string) {
	if a.Config.Given(setting) || *address == "" {
		return
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", *address)
	if err == nil {
		err = l.Close()
	}
	if err != nil {
		a.note("%s is in use; %s gets another port", *address, what)
		*address = "127.0.0.1:0"
	}
}

// AdminURL returns the URL of the admin listener of RunDev, or "" if there is none.
func (a *App) AdminURL() string {
	if a.admin == nil {
		return ""
	}
	return "http://" + a.admin.String()
}

// ChainURL returns the URL of the node: that of the dev chain if it runs in this process, else --rpc.
func (a *App) ChainURL() string {
	if a.node != "" {
		return a.node
	}
	return a.Config.RPC
}
