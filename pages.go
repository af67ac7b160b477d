package main

import (
	"context"
	"fmt"
	"net"
	"net/http"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/chain"
	"github.com/waybill/waybill/ledger"
	"github.com/waybill/waybill/notifier"
	"github.com/waybill/waybill/routing"
)

// town is what the pages know of the map.
type town struct {
	*routing.Town
	*routing.Estimator
}

func (s *stack) api(ctx context.Context) error {
	return s.servePages(ctx, nil)
}

// servePages runs the API and its pages; listening, when given, is told the address.
func (s *stack) servePages(ctx context.Context, listening func(net.Addr)) error {
	if err := s.open(ctx, s.openChain, s.openStore, func(context.Context) error { return s.openNetwork() }); err != nil {
		return err
	}
	merchantKey, err := parseKey(s.cfg.Merchant)
	if err != nil {
		return err
	}
	relayerKey, err := parseKey(s.cfg.Relayer)
	if err != nil {
		return err
	}
	secret, err := s.linkSecret()
	if err != nil {
		return err
	}
	relay := chain.NewSender(s.client, relayerKey, s.log)
	merchant := chain.NewMerchant(s.client.Addresses(), merchantKey)
	havn := routing.Havn()
	cfg := api.Config{
		Network: s.network, Chain: s.client, Relay: relay, Merchant: merchant, Store: s.store,
		Map:    town{havn, routing.NewEstimator(havn, s.network, s.cfg.Pace)},
		Secret: secret, LiveURL: s.cfg.LiveURL, Ready: s.ready, Registry: s.registry, Log: s.log,
		Info: api.Info{Addresses: s.client.Addresses(), Merchant: merchant.Address(), RPC: browserRPC(s.cfg.RPC)},
	}
	if s.cfg.DevWallet {
		if !devChains[s.client.ChainID()] {
			return fmt.Errorf("--dev-wallet: chain %d is no dev chain", s.client.ChainID())
		}
		cfg.Faucet = relay
	}
	mux := http.NewServeMux()
	if s.live != nil {
		cfg.Live = s.live.ServeLive
		pushRoutes(mux, s.live)
	}
	mux.Handle("/", api.New(cfg))
	return s.serve(ctx, mux, listening)
}

func (s *stack) newNotifier() (*notifier.Notifier, error) {
	secret, err := s.linkSecret()
	if err != nil {
		return nil, err
	}
	var origins []string
	if s.cfg.PublicURL != "" {
		origins = append(origins, s.cfg.PublicURL)
	}
	return notifier.New(notifier.Config{
		Feed: s.store, Tokens: s.store, Bells: s.store.Listen, Origins: origins,
		Link: func(id ledger.OrderID) string { return "/t/" + api.Token(secret, api.PurposeTrack, id) },
		Push: notifier.PushConfig{Store: s.store, Contact: s.cfg.Contact},
		Log:  s.log, Registry: s.registry,
	}), nil
}

func (s *stack) notifier(ctx context.Context) error {
	if err := s.open(ctx, s.openStore); err != nil {
		return err
	}
	n, err := s.newNotifier()
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/track/{token}/live", func(w http.ResponseWriter, r *http.Request) { n.ServeLive(w, r, r.PathValue("token")) })
	pushRoutes(mux, n)
	return s.alongside(ctx, mux, n.Run)
}

func pushRoutes(mux *http.ServeMux, n *notifier.Notifier) {
	mux.HandleFunc("/v1/track/{token}/push", func(w http.ResponseWriter, r *http.Request) { n.ServePush(w, r, r.PathValue("token")) })
	mux.HandleFunc("GET /v1/push/key", n.ServePushKey)
}

// ready asks every part that the pages depend on.
func (s *stack) ready(ctx context.Context) map[string]error {
	g, ctx := errgroup.WithContext(ctx)
	var database, node error
	g.Go(func() error { database = s.store.Ping(ctx); return nil })
	g.Go(func() error { _, node = s.client.Head(ctx); return nil })
	if err := g.Wait(); err != nil {
		node = err
	}
	return map[string]error{"database": database, "chain": node}
}
