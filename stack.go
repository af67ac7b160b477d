package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/sim"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/notifier"
	"github.com/waybill/waybill/oracle"
)

// stack is the only wiring: it opens what a service needs and plugs the parts together.
type stack struct {
	cfg      Config
	log      *slog.Logger
	out      io.Writer // what a person reads
	registry *prometheus.Registry
	network  ledger.Network
	client   *chain.Client
	store    *store.Store
	live     *notifier.Notifier // when it runs in this process
	node     string             // HTTP address of the in-process Geth
}

func newStack(cfg Config, log *slog.Logger, out io.Writer) *stack {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return &stack{cfg: cfg, log: log, out: out, registry: registry}
}

// alone makes a command of one service that runs as its own process.
func alone(service func(*stack, context.Context) error) func(context.Context, *stack) error {
	return func(ctx context.Context, s *stack) error {
		defer s.close()
		return service(s, ctx)
	}
}

func (s *stack) close() {
	if s.store != nil {
		s.store.Close()
	}
	if s.client != nil {
		s.client.Close()
	}
}

// openNetwork reads the network file and gives devices and carriers without keys of their own keys kept below --data.
func (s *stack) openNetwork() (err error) {
	if s.network.Name != "" {
		return nil
	}
	if s.cfg.Network == "" {
		s.network, err = deploy.Example()
	} else {
		s.network, err = deploy.ReadNetwork(s.cfg.Network)
	}
	if err != nil {
		return err
	}
	for i, d := range s.network.Devices {
		if d.ID != (journal.Address{}) {
			continue
		}
		key, err := s.deviceKey(d.Name, d.Scheme)
		if err != nil {
			return err
		}
		s.network.Devices[i].ID = key.Address()
	}
	for i, c := range s.network.Carriers {
		if c.Signer != (journal.Address{}) || s.cfg.Carrier == "" {
			continue
		}
		s.network.Carriers[i].Signer = addressOf(s.cfg.Carrier)
	}
	return nil
}

func (s *stack) deviceKey(name string, scheme journal.Scheme) (device.Key, error) {
	if s.cfg.Data == "" {
		return nil, fmt.Errorf("device %s has no id in the network file: --data says where its key is kept", name)
	}
	return device.LoadOrCreateKey(filepath.Join(s.cfg.Data, "keys", name+".key"), scheme)
}

func (s *stack) deployments() string { return filepath.Join(s.cfg.Data, "deployments") }

func (s *stack) openStore(ctx context.Context) (err error) {
	if s.store == nil {
		s.store, err = store.New(ctx, s.cfg.DatabaseURL)
	}
	return err
}

func (s *stack) open(ctx context.Context, steps ...func(context.Context) error) error {
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *stack) domain() journal.Domain {
	a := s.client.Addresses()
	return journal.Domain{ChainID: a.ChainID, Journals: a.Journals, Consumer: a.Orders}
}

func (s *stack) deploy(ctx context.Context) error {
	if err := s.openNetwork(); err != nil {
		return err
	}
	owner, err := parseKey(s.cfg.Owner)
	if err != nil {
		return err
	}
	var token, merchant journal.Address
	if s.cfg.Token != "" {
		if token, err = journal.ParseAddress(s.cfg.Token); err != nil {
			return err
		}
	}
	if s.cfg.Seller != "" {
		if merchant, err = journal.ParseAddress(s.cfg.Seller); err != nil {
			return err
		}
	} else if s.cfg.Merchant != "" {
		merchant = addressOf(s.cfg.Merchant)
	}
	inputs, err := rankingInputs(s.network)
	if err != nil {
		return err
	}
	report, err := deploy.Run(ctx, deploy.Config{
		Inputs: inputs, InputsURI: s.rankingsURI(),
		RPC: s.cfg.RPC, Owner: owner, Merchant: merchant, Network: s.network, Token: token, CarrierKey: s.carrierKey,
		Dir: s.deployments(), Progress: progress{s}, Log: s.log,
	})
	for _, w := range report.Warnings {
		s.log.Warn(w)
	}
	return err
}

// carrierKey signs the quotes of carriers whose signer is --carrier-key; others post their quotes themselves.
func (s *stack) carrierKey(id uint16) *ecdsa.PrivateKey {
	for _, c := range s.network.Carriers {
		if c.ID == id && s.cfg.Carrier != "" && c.Signer == addressOf(s.cfg.Carrier) {
			if key, err := parseKey(s.cfg.Carrier); err == nil {
				return key
			}
		}
	}
	return nil
}

func (s *stack) indexer(ctx context.Context) error {
	if err := s.open(ctx, s.openChain, s.openStore); err != nil {
		return err
	}
	strays := prometheus.NewCounter(prometheus.CounterOpts{
		Name: "waybill_indexer_strays_total", Help: "Events that move an order which never began: the start block is too late, or the contracts say what we do not understand.",
	})
	s.registry.MustRegister(strays)
	s.store.OnStray = func(e store.Stray) {
		strays.Inc()
		s.log.Error("an event moves an order that never began; it changes nothing", "order", e.Order, "event", e.Event, "block", e.Block)
	}
	x := indexer.New(indexer.Config{Source: s.client, Sink: s.store, Start: s.client.Addresses().Block, Report: s.showCatchUp(), Log: s.log, Registry: s.registry})
	return s.alongside(ctx, readiness(x), x.Run)
}

func (s *stack) oracle(ctx context.Context) error {
	if err := s.open(ctx, s.openChain, s.openStore, func(context.Context) error { return s.openNetwork() }); err != nil {
		return err
	}
	post, err := s.newSender("post", s.cfg.Poster, s.cfg.PosterAddress)
	if err != nil {
		return err
	}
	estimator := routing.NewEstimator(routing.Havn(), s.network, s.cfg.Pace)
	writer := chain.NewWriter(s.client, post)
	secure, err := s.brokerTLS()
	if err != nil {
		return err
	}
	o := oracle.New(oracle.Config{
		Domain: s.domain(), Chain: s.client, Poster: writer, Prover: writer, Inbox: s.store, Orders: s.store,
		Incidents: s.store, Fence: fence(s.network), Temperature: s.cfg.Temperature.thousandths(), Estimate: estimator.Estimate, Round: estimator.Round,
		Broker: s.cfg.MQTT, TLS: secure, Share: s.cfg.MQTTShare, Log: s.log, Registry: s.registry,
	})
	return s.alongside(ctx, nil, both(post.Run, o.Run))
}

// alongside runs a service with its metrics and health on --http, when that is set.
func (s *stack) alongside(ctx context.Context, more http.Handler, run func(context.Context) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return run(ctx) })
	s.log.Info("running")
	if s.cfg.HTTP != "" {
		mux := http.NewServeMux()
		mux.Handle("GET /metrics", promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{}))
		mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
			if _, err := io.WriteString(w, "ok\n"); err != nil {
				s.log.Debug("answer a health check", "error", err)
			}
		})
		if more != nil {
			mux.Handle("/", more)
		}
		g.Go(func() error { return s.serve(ctx, mux, nil) })
	}
	return g.Wait()
}

// serve answers on --http until ctx ends; ready, when given, is told the address.
func (s *stack) serve(ctx context.Context, h http.Handler, ready func(net.Addr)) error {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", s.cfg.HTTP)
	if err != nil {
		return fmt.Errorf("listen on --http: %w", err)
	}
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, IdleTimeout: 2 * time.Minute, BaseContext: func(net.Listener) context.Context { return ctx }}
	if ready != nil {
		ready(l.Addr())
	}
	s.log.Info("listening", "address", l.Addr().String())
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		<-ctx.Done()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		if err := server.Shutdown(last); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("close the server on --http: %w", err)
		}
		return server.Close()
	})
	g.Go(func() error {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	return g.Wait()
}

func (s *stack) linkSecret() ([]byte, error) {
	return hex.DecodeString(strings.TrimPrefix(s.cfg.LinkSecret, "0x"))
}

func (s *stack) fleet(ctx context.Context) error {
	if err := s.open(ctx, s.openChain, func(context.Context) error { return s.openNetwork() }); err != nil {
		return err
	}
	schemes := map[string]journal.Scheme{}
	for _, d := range s.network.Devices {
		schemes[d.Name] = d.Scheme
	}
	return s.alongside(ctx, nil, func(ctx context.Context) error {
		return sim.Run(ctx, sim.Config{
			Network: s.network, Keys: func(name string) (device.Key, error) { return s.deviceKey(name, schemes[name]) },
			Domain: s.domain(), Broker: s.cfg.MQTT, Dir: filepath.Join(s.cfg.Data, "journals"), Pace: s.cfg.Pace,
			Chain: &watcher{client: s.client, log: s.log}, Roads: routing.Havn(), Log: s.log,
		})
	})
}

// sansPassword is what a person may copy to connect by hand; only the password is left out.
func sansPassword(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "(not a URL)"
	}
	return u.Redacted()
}

func addressOf(key string) journal.Address {
	k, err := parseKey(key)
	if err != nil {
		return journal.Address{} // checked when the settings were read
	}
	return journal.Address(crypto.PubkeyToAddress(k.PublicKey))
}
