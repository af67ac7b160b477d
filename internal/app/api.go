package app

import (
	"context"
	"fmt"
	"net"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/internal/actions"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/inbox"
	"github.com/waybill/waybill/internal/store/relaystore"
)

// townMap is the map and the estimates that the API shows.
type townMap struct {
	*routing.Town
	*routing.Estimator
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
	run := relayer.Run
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
		Network: a.Network, Chain: a.Client, Relay: relay, Merchant: merchant, Store: a.Store,
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
