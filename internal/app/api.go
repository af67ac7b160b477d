package app

import (
	"context"
	"fmt"
	"net"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/internal/actions"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/placing"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/placestore"
	"github.com/waybill/waybill/internal/store/relaystore"
	"github.com/waybill/waybill/journal"
)

// townMap is the map and the estimates that the API shows.
type townMap struct {
	*routing.Town
	*routing.Estimator
}

// shopChain is the chain that the API reads. Questions that many shoppers ask at once are answered by a View.
type shopChain struct {
	*chain.Client
	view *placing.View
}

func (c shopChain) Nearest(ctx context.Context, zone uint32, lines []ledger.Line) (uint16, error) {
	return c.view.Nearest(ctx, zone, lines)
}

func (c shopChain) Lanes(ctx context.Context, zone uint32) ([]ledger.Lane, error) {
	return c.view.Lanes(ctx, zone)
}

// orderStore returns the store of accepted orders that an account sends.
func (a *App) orderStore(account journal.Address) *placestore.Store {
	return placestore.New(a.pool, ledger.Account{Chain: a.Client.ChainID(), Address: account})
}

// newDesk returns what accepts orders and has them sent by writer, from account.
func (a *App) newDesk(writer *chain.Writer, account journal.Address) *placing.Desk {
	return placing.New(placing.Config{
		Chain: a.Client, Estimator: chain.NewOutbound(a.Client), Writer: writer, Store: a.orderStore(account),
		Sender: account, Currency: a.Network.Currency, Revert: chain.RevertName,
		PerWallet: int(a.Config.WalletOrders), PerClient: int(a.Config.AddressOrders), Log: a.Log,
	})
}

// sweepOffers returns a function that deletes expired offers until its context ends.
func (a *App) sweepOffers(account journal.Address) func(context.Context) error {
	return func(ctx context.Context) error {
		outage := &health.Outage{What: "the database to delete expired offers", Log: a.Log}
		return placestore.NewSweeper(a.orderStore(account)).Run(ctx, func(err error) {
			if err == nil {
				outage.Up()
				return
			}
			outage.Down(err)
		})
	}
}

// RunAPI serves the API and the pages until ctx ends. If listening is not nil, RunAPI calls it with the address.
func (a *App) RunAPI(ctx context.Context, listening func(net.Addr)) error {
	if err := a.OpenNetwork(ctx); err != nil {
		return err
	}
	return a.serve(ctx, service{
		name: "api", database: true,
		node:  []func(context.Context) error{a.OpenChain, a.checkNetwork, a.checkToken, a.checkMerchant},
		start: a.startAPI, listening: listening,
	})
}

func (a *App) startAPI(ctx context.Context) (started, error) {
	relayer, err := a.newSender("relay", a.Config.RelayerKey, a.Config.RelayerAddress)
	if err != nil {
		return started{}, err
	}
	a.warnIfPoor(ctx, "the API", relayer.Address())
	cfg, err := a.apiConfig(relayer)
	if err != nil {
		return started{}, err
	}
	run := both(relayer.Run, a.sweepOffers(relayer.Address()))
	if d, ok := cfg.Doorstep.(doors); ok {
		run = both(run, d.publisher.Run)
	}
	return started{run: run, routes: api.New(cfg)}, nil
}

func (a *App) apiConfig(relayer *sender.Sender) (api.Config, error) {
	inputs, err := a.RankingInputs()
	if err != nil {
		return api.Config{}, err
	}
	rankings, err := inputs.JSON()
	if err != nil {
		return api.Config{}, err
	}
	relay := chain.NewWriter(a.Client, relayer)
	relay.ActivateWallets(int(a.Config.WalletDeploys))
	merchant := chain.NewMerchant(a.Client.Addresses(), a.Config.MerchantKey)
	policy := chain.PolicyHash(a.Network.Offer.Policy)
	havn := routing.Havn()
	cfg := api.Config{
		Network: a.Network, Chain: shopChain{a.Client, placing.NewView(a.Client)}, Relay: a.newDesk(relay, relayer.Address()),
		QuotesPerMin: int(a.Config.WalletQuotes), Merchant: merchant, Store: a.Store,
		Actions: actions.New(actions.Config{
			Chain: a.Client, Writer: relay, Store: relaystore.New(a.pool), Policy: a.Network.Offer.Policy, Hash: policy,
			Gas: a.Config.WalletGas,
		}),
		ActionsPerHour: int(a.Config.WalletActions), Unavailable: unavailable,
		Devices:  inbox.New(a.pool, a.Store),
		Map:      townMap{havn, routing.NewEstimator(havn, a.Network, a.Config.Pace)},
		Policy:   policy,
		Rankings: rankings, Secret: a.Config.LinkSecret, LiveURL: a.Config.LiveURL,
		Base:     a.Config.Site.Base,
		Registry: a.registry, Log: a.Log, Clock: a.Client.Time,
		Info: api.Info{
			Addresses: a.Client.Addresses(), Merchant: merchant.Address(), Pay: a.pay,
			RPC: a.walletRPC(),
		},
	}
	if a.Config.DevWallet {
		if !devkeys.Chain(a.Client.ChainID()) {
			return api.Config{}, fmt.Errorf("--dev-wallet: chain %d is not a development chain (1337 or 31337)",
				a.Client.ChainID())
		}
		cfg.Faucet = relay
		if a.Config.MQTT != "" {
			cfg.Doorstep = a.newDoors()
		}
	}
	if a.segments != nil {
		cfg.Segments = a.segments.handler()
	}
	if a.live != nil {
		cfg.Live, cfg.Push, cfg.PushKey = a.live.ServeLive, a.live.ServePush, a.live.ServePushKey
	}
	return cfg, nil
}
