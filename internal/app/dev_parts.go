package app

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// embedded holds the functions that close the parts which dev started.
type embedded []func() error

func (e *embedded) keep(closer func() error) { *e = append(*e, closer) }

// close closes the parts in the reverse order of their start.
func (e embedded) close() (err error) {
	for i := len(e) - 1; i >= 0; i-- {
		err = errors.Join(err, e[i]())
	}
	return err
}

// devPostgres starts a Postgres unless --database-url is set.
func (a *App) devPostgres(ctx context.Context, parts *embedded) error {
	if a.Config.DatabaseURL != "" {
		return nil
	}
	a.step("starting", "a private Postgres")
	p, err := devnet.StartPostgres(ctx, devnet.PostgresConfig{
		Dir: a.postgresDir(), Log: a.Log, Progress: indented{a.Out},
	})
	if err != nil {
		return err
	}
	parts.keep(p.Close)
	a.Config.DatabaseURL = p.URL()
	return nil
}

// postgresDir returns the data directory of the Postgres that dev starts.
func (a *App) postgresDir() string { return filepath.Join(a.Config.Data, "postgres") }

// devBroker starts an MQTT broker unless --mqtt is set.
func (a *App) devBroker(ctx context.Context, parts *embedded) error {
	if a.Config.MQTT != "" {
		return nil
	}
	a.step("starting", "an MQTT broker")
	b, err := devnet.StartBroker(ctx, devnet.BrokerConfig{Addr: a.Config.MQTTListen, Log: a.Log})
	if err != nil {
		return err
	}
	parts.keep(b.Close)
	a.Config.MQTT = b.URL()
	return nil
}

// devChain starts a Geth dev chain unless --rpc is set. On the chain at --rpc it funds the accounts of the development
// keys.
func (a *App) devChain(ctx context.Context, parts *embedded) error {
	if a.Config.RPC != "" {
		return a.fund(ctx)
	}
	a.step("starting", "a Geth dev chain")
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

// fund gives ether to the accounts of the development keys, from the account that a node in development mode keeps
// unlocked.
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
		accountOf(a.Config.OwnerKey), accountOf(a.Config.RelayerKey), accountOf(a.Config.PosterKey),
		accountOf(a.Config.CarrierKey), accountOf(a.Config.KeeperKey))
	if given > 0 {
		a.note("the node gave ether to %d development accounts", given)
	}
	return err
}
