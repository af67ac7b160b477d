package main

import (
	"cmp"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"

	"github.com/waybill/waybill/journal"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/notifier"
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
	relayer, err := s.newSender("relay", s.cfg.Relayer, s.cfg.RelayAddress)
	if err != nil {
		return err
	}
	secret, err := s.linkSecret()
	if err != nil {
		return err
	}
	relay := chain.NewWriter(s.client, relayer)
	merchant := chain.NewMerchant(s.client.Addresses(), merchantKey)
	havn := routing.Havn()
	inputs, err := rankingInputs(s.network)
	if err != nil {
		return err
	}
	rankings, err := inputs.JSON()
	if err != nil {
		return err
	}
	cfg := api.Config{
		Network: s.network, Chain: s.client, Relay: relay, Merchant: merchant, Store: s.store,
		Map:      town{havn, routing.NewEstimator(havn, s.network, s.cfg.Pace)},
		Rankings: rankings, Secret: secret, LiveURL: s.cfg.LiveURL, Ready: s.ready, Registry: s.registry, Log: s.log,
		Info: api.Info{Addresses: s.client.Addresses(), Merchant: merchant.Address(), RPC: browserRPC(cmp.Or(s.node, s.cfg.RPC))},
	}
	if s.cfg.DevWallet {
		if !devChains[s.client.ChainID()] {
			return fmt.Errorf("--dev-wallet: chain %d is no dev chain", s.client.ChainID())
		}
		cfg.Faucet = relay
	}
	if s.live != nil {
		cfg.Live, cfg.Push, cfg.PushKey = s.live.ServeLive, s.live.ServePush, s.live.ServePushKey
	}
	return both(relayer.Run, func(ctx context.Context) error { return s.serve(ctx, api.New(cfg), listening) })(ctx)
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
		Link: func(id journal.OrderID) string { return "/t/" + api.Token(secret, api.PurposeTrack, id) },
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
	pushRoutes(mux, n, s.cfg.PublicURL)
	return s.alongside(ctx, mux, n.Run)
}

// pushRoutes answer pages at another origin.
func pushRoutes(mux *http.ServeMux, n *notifier.Notifier, origin string) {
	mux.Handle("/v1/track/{token}/push", fromOrigin(origin, func(w http.ResponseWriter, r *http.Request) { n.ServePush(w, r, r.PathValue("token")) }))
	mux.Handle("/v1/push/key", fromOrigin(origin, n.ServePushKey))
}

// fromOrigin lets a browser show the answers to pages of that origin (CORS), which may be written with a path or a slash behind it.
func fromOrigin(page string, h http.HandlerFunc) http.Handler {
	origin := page
	if u, err := url.Parse(page); err == nil && u.Host != "" {
		origin = u.Scheme + "://" + u.Host
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if from := r.Header.Get("Origin"); from != "" && from == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			if r.Method == http.MethodOptions {
				w.Header().Set("Access-Control-Allow-Methods", "GET, POST, DELETE")
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
				w.Header().Set("Access-Control-Max-Age", "3600")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		h(w, r)
	})
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
