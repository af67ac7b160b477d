package app

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// embedded remembers how to close the parts that dev started.
type embedded []func() error

func (e *embedded) keep(closer func() error) { *e = append(*e, closer) }

// close closes the parts, the last started first.
func (e embedded) close() (err error) {
	for i := len(e) - 1; i >= 0; i-- {
		err = errors.Join(err, e[i]())
	}
	return err
}

// devPostgres starts a private Postgres if no setting names one. Its binaries may be below internal/devnet of the
// working directory.
func (a *App) devPostgres(ctx context.Context, parts *embedded) error {
	if a.Config.DatabaseURL != "" {
		return nil
	}
	a.Say("starting", "a private Postgres")
	p, err := devnet.StartPostgres(ctx, devnet.PostgresConfig{
		Dir: a.postgresDir(), NpmDir: "internal/devnet", Log: a.Log, Progress: progress{a},
	})
	if err != nil {
		return err
	}
	parts.keep(p.Close)
	a.Config.DatabaseURL = p.URL()
	return nil
}

// postgresDir is where the private Postgres keeps its data.
func (a *App) postgresDir() string { return filepath.Join(a.Config.Data, "postgres") }

// devBroker starts an MQTT broker if no setting names one.
func (a *App) devBroker(ctx context.Context, parts *embedded) error {
	if a.Config.MQTT != "" {
		return nil
	}
	a.Say("starting", "an MQTT broker")
	b, err := devnet.StartBroker(ctx, devnet.BrokerConfig{Addr: a.Config.MQTTListen, Log: a.Log})
	if err != nil {
		return err
	}
	parts.keep(b.Close)
	a.Config.MQTT = b.URL()
	return nil
}

// devChain starts Geth if no setting names a node; else it has the dev keys' accounts funded there.
func (a *App) devChain(ctx context.Context, parts *embedded) error {
	if a.Config.RPC != "" {
		return a.fund(ctx)
	}
	a.Say("starting", "a Geth dev chain")
	var funded []journal.Address
	for _, key := range devkeys.All {
		funded = append(funded, devkeys.Address(key))
	}
	c, err := devnet.StartChain(ctx, devnet.ChainConfig{
		Dir: filepath.Join(a.Config.Data, "chain"), Addr: a.Config.RPCListen, Period: a.Config.Period,
		Funded: funded, Log: a.Log,
	})
	if err != nil {
		return err
	}
	parts.keep(c.Close)
	a.Config.RPC, a.node = c.WebSocketURL(), c.URL()
	return nil
}

// fund gives the dev keys ether on a node that is not ours, from the account that a node in dev mode keeps unlocked.
func (a *App) fund(ctx context.Context) error {
	c, err := chain.Dial(ctx, a.Config.RPC, ledger.Addresses{}, a.Log)
	if err != nil {
		return err
	}
	defer c.Close()
	if !devkeys.Chain(c.ChainID()) {
		return notDev(c.ChainID())
	}
	ether := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	given, err := c.Fund(ctx, ether.Mul(ether, big.NewInt(1000)),
		addressOf(a.Config.Owner), addressOf(a.Config.Relayer), addressOf(a.Config.Poster), addressOf(a.Config.Carrier))
	if given > 0 {
		a.Say("  note:", fmt.Sprintf("%d dev accounts were given ether by the node", given))
	}
	return err
}
