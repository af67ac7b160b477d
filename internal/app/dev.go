package app

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/store"
)

// RunDev runs everything in this process until ctx ends; each embedded part gives way to the real one that a setting
// names. It calls listening, if that is not nil, with the address of the pages once they are served.
func (a *App) RunDev(ctx context.Context, listening func(net.Addr)) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var parts embedded
	defer func() { err = errors.Join(err, parts.close()) }()

	if err := a.devData(&parts); err != nil {
		return err
	}
	if err := a.devSecrets(); err != nil {
		return err
	}
	usual, private := Defaults("dev"), a.Config.DatabaseURL == ""
	a.vacate(ctx, &a.Config.HTTP, usual.HTTP, "the shop")
	a.vacate(ctx, &a.Config.RPCListen, usual.RPCListen, "the chain")
	a.vacate(ctx, &a.Config.MQTTListen, usual.MQTTListen, "the broker")
	for _, start := range []func(context.Context, *embedded) error{a.devPostgres, a.devBroker, a.devChain} {
		if err := start(ctx, &parts); err != nil {
			return err
		}
	}
	a.Say("preparing", "the database")
	if err := a.Migrate(ctx); errors.Is(err, store.ErrSchema) && private {
		return fmt.Errorf("%w: another version of waybill made the private one; delete it and start again: rm -r %s",
			store.ErrSchema, a.postgresDir())
	} else if err != nil {
		return err
	}
	a.Say("deploying", "contracts and network")
	if err := a.Deploy(ctx); err != nil {
		return err
	}
	if err := a.Open(ctx, a.OpenChain, a.OpenStore); err != nil {
		return err
	}
	if !devkeys.Chain(a.Client.ChainID()) {
		return notDev(a.Client.ChainID())
	}
	return a.together(ctx, listening)
}

// together runs the four services and the fleet in this process until one fails or ctx ends.
func (a *App) together(ctx context.Context, listening func(net.Addr)) error {
	address := a.Config.HTTP
	a.Config.HTTP, a.Config.DevWallet = "", true // the API serves; the others have no server of their own
	n, err := a.newNotifier()
	if err != nil {
		return err
	}
	a.live = n
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.Run(ctx) })
	g.Go(func() error { return a.RunIndexer(ctx) })
	g.Go(func() error { return a.RunOracle(ctx) })
	g.Go(func() error { return a.RunFleet(ctx) })
	pages := *a
	pages.Config.HTTP = address
	g.Go(func() error { return pages.RunAPI(ctx, listening) })
	return g.Wait()
}

// devData makes --data, or a temporary directory that goes when dev ends.
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
	return fmt.Errorf("chain %d is no dev chain: waybill dev uses keys that everybody knows; "+
		"run the services by themselves instead", id)
}

// vacate gives a default address up for any free port if somebody has it already; an address that was asked for stays.
func (a *App) vacate(ctx context.Context, address *string, byDefault, what string) {
	if *address != byDefault {
		return
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", *address)
	if err == nil {
		err = l.Close()
	}
	if err != nil {
		a.Say("  note:", fmt.Sprintf("%s is taken, %s goes to another port", *address, what))
		*address = "127.0.0.1:0"
	}
}

// ChainURL returns the node that a wallet or a person may be pointed to: the in-process Geth if it runs, else --rpc.
func (a *App) ChainURL() string {
	if a.node != "" {
		return a.node
	}
	return a.Config.RPC
}

// devSecrets fills in the keys everybody knows and a link secret of this data directory's own.
func (a *App) devSecrets() (err error) {
	for _, s := range []struct {
		into *string
		key  string
	}{
		{&a.Config.Owner, devkeys.Owner},
		{&a.Config.Merchant, devkeys.Merchant},
		{&a.Config.Relayer, devkeys.Relayer},
		{&a.Config.Poster, devkeys.Poster},
		{&a.Config.Carrier, devkeys.Carrier},
	} {
		if *s.into == "" {
			*s.into = s.key
		}
	}
	if a.Config.Contact == "" {
		a.Config.Contact = "https://localhost" // push services may refuse it; a dev chain's shopper is here anyway
	}
	if a.Config.LinkSecret == "" {
		a.Config.LinkSecret, err = keptSecret(filepath.Join(a.Config.Data, "link-secret"))
	}
	return err
}

// keptSecret reads a secret from a file. It makes the file if there is none.
func keptSecret(path string) (string, error) {
	b, err := os.ReadFile(filepath.Clean(path))
	if err == nil {
		return strings.TrimSpace(string(b)), nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return "", err
	}
	text := hex.EncodeToString(secret)
	return text, errors.Join(os.WriteFile(path+".tmp", []byte(text), 0o600), os.Rename(path+".tmp", path))
}
