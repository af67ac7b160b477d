package app

import (
	"context"
	"fmt"
	"net"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/internal/store/inbox"
)

// town is what the pages know of the map.
type town struct {
	*routing.Town
	*routing.Estimator
}

// RunAPI serves the API and its pages until ctx ends. It calls listening, if that is not nil, with the address.
func (a *App) RunAPI(ctx context.Context, listening func(net.Addr)) error {
	if err := a.Open(ctx, a.OpenChain, a.OpenStore, a.OpenNetwork); err != nil {
		return err
	}
	relayer, err := a.newSender("relay", a.Config.Relayer, a.Config.RelayAddress)
	if err != nil {
		return err
	}
	cfg, err := a.apiConfig(relayer)
	if err != nil {
		return err
	}
	serve := func(ctx context.Context) error { return a.serve(ctx, api.New(cfg), listening) }
	return both(relayer.Run, serve)(ctx)
}

func (a *App) apiConfig(relayer *sender.Sender) (api.Config, error) {
	merchantKey, err := parseKey(a.Config.Merchant)
	if err != nil {
		return api.Config{}, err
	}
	secret, err := a.linkSecret()
	if err != nil {
		return api.Config{}, err
	}
	inputs, err := a.RankingInputs()
	if err != nil {
		return api.Config{}, err
	}
	rankings, err := inputs.JSON()
	if err != nil {
		return api.Config{}, err
	}
	relay := chain.NewWriter(a.Client, relayer)
	merchant := chain.NewMerchant(a.Client.Addresses(), merchantKey)
	havn := routing.Havn()
	cfg := api.Config{
		Network: a.Network, Chain: a.Client, Relay: relay, Merchant: merchant, Store: a.Store,
		Devices:  inbox.New(a.pool, a.Store),
		Map:      town{havn, routing.NewEstimator(havn, a.Network, a.Config.Pace)},
		Rankings: rankings, Secret: secret, LiveURL: a.Config.LiveURL, Ready: a.ready, Registry: a.registry, Log: a.Log,
		Info: api.Info{
			Addresses: a.Client.Addresses(), Merchant: merchant.Address(),
			RPC: browserRPC(a.ChainURL()),
		},
	}
	if a.Config.DevWallet {
		if !devkeys.Chain(a.Client.ChainID()) {
			return api.Config{}, fmt.Errorf("--dev-wallet: chain %d is no dev chain", a.Client.ChainID())
		}
		cfg.Faucet = relay
	}
	if a.live != nil {
		cfg.Live, cfg.Push, cfg.PushKey = a.live.ServeLive, a.live.ServePush, a.live.ServePushKey
	}
	return cfg, nil
}
