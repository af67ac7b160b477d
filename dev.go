package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"

	"golang.org/x/sync/errgroup"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/ledger"
)

// defaults are what a command has when nothing is set.
func defaults(command string) Config {
	c := Config{HTTP: "127.0.0.1:8080", RPCListen: "127.0.0.1:8545", MQTTListen: "127.0.0.1:1883", Pace: 1, Period: time.Second, LogLevel: "info"}
	if command != "dev" && command != "api" {
		c.HTTP = "" // metrics and health only when asked for
	}
	if command == "dev" {
		c.LogLevel = "warn" // the screen belongs to the person
	}
	return c
}

// The keys of `waybill dev`: the first accounts of the mnemonic "test test … junk", which Anvil funds too. Everybody knows them:
// they are refused off dev chains.
var devKeys = map[string]string{
	"owner":    "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"merchant": "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
	"relayer":  "5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
	"poster":   "7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
	"carrier":  "47e179ec197488593b187f80a00eb0da91f1b9d0b13f8733639f19c30a34926a",
}

// devChains are the chain ids on which dev keys, the page's own wallet and the faucet are allowed: Geth's and Anvil's.
var devChains = map[uint64]bool{1337: true, 31337: true}

// dev runs everything in this process; each embedded part gives way to the real one that a setting names.
func dev(ctx context.Context, s *stack) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer s.close()
	var closers []func() error
	defer func() {
		for i := len(closers) - 1; i >= 0; i-- {
			err = errors.Join(err, closers[i]())
		}
	}()
	keep := func(c interface{ Close() error }) { closers = append(closers, c.Close) }

	if s.cfg.Data == "" {
		dir, err := os.MkdirTemp("", "waybill-dev-")
		if err != nil {
			return err
		}
		s.cfg.Data = dir
		closers = append(closers, func() error { return os.RemoveAll(dir) })
	}
	if s.cfg.Data, err = filepath.Abs(s.cfg.Data); err != nil {
		return err
	}
	if err := os.MkdirAll(s.cfg.Data, 0o755); err != nil { //nolint:gosec // Postgres runs as another user below it
		return err
	}
	if err := s.devSecrets(); err != nil {
		return err
	}
	usual := defaults("dev")
	s.vacate(ctx, &s.cfg.HTTP, usual.HTTP, "the shop")
	s.vacate(ctx, &s.cfg.RPCListen, usual.RPCListen, "the chain")
	s.vacate(ctx, &s.cfg.MQTTListen, usual.MQTTListen, "the broker")
	if s.cfg.DatabaseURL == "" {
		s.say("starting", "a private Postgres")
		p, err := devnet.StartPostgres(ctx, devnet.PostgresConfig{Dir: filepath.Join(s.cfg.Data, "postgres"), NpmDir: "internal/devnet", Log: s.log, Progress: progress{s}})
		if err != nil {
			return err
		}
		keep(p)
		s.cfg.DatabaseURL = p.URL()
	}
	if s.cfg.MQTT == "" {
		s.say("starting", "an MQTT broker")
		b, err := devnet.StartBroker(ctx, devnet.BrokerConfig{Addr: s.cfg.MQTTListen, Log: s.log})
		if err != nil {
			return err
		}
		keep(b)
		s.cfg.MQTT = b.URL()
	}
	if s.cfg.RPC == "" {
		s.say("starting", "a Geth dev chain")
		var funded []journal.Address
		for _, name := range []string{"owner", "merchant", "relayer", "poster", "carrier"} {
			funded = append(funded, addressOf(devKeys[name]))
		}
		c, err := devnet.StartChain(ctx, devnet.ChainConfig{Dir: filepath.Join(s.cfg.Data, "chain"), Addr: s.cfg.RPCListen, Period: s.cfg.Period, Funded: funded, Log: s.log})
		if err != nil {
			return err
		}
		keep(c)
		s.cfg.RPC, s.node = c.WebSocketURL(), c.URL()
	} else if err := s.fund(ctx); err != nil {
		return err
	}
	s.say("preparing", "the database")
	if err := s.migrate(ctx); err != nil {
		return err
	}
	s.say("deploying", "contracts and network")
	if err := s.deploy(ctx); err != nil {
		return err
	}
	if err := s.open(ctx, s.openChain, s.openStore); err != nil {
		return err
	}
	if !devChains[s.client.ChainID()] {
		return notDev(s.client.ChainID())
	}
	return s.together(ctx)
}

// together runs the four services and the fleet in this process until one fails or ctx ends.
func (s *stack) together(ctx context.Context) error {
	address := s.cfg.HTTP
	s.cfg.HTTP, s.cfg.DevWallet = "", true // the API serves; the others have no server of their own
	n, err := s.newNotifier()
	if err != nil {
		return err
	}
	s.live = n
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.Run(ctx) })
	g.Go(func() error { return s.indexer(ctx) })
	g.Go(func() error { return s.oracle(ctx) })
	g.Go(func() error { return s.fleet(ctx) })
	pages := *s
	pages.cfg.HTTP = address
	g.Go(func() error { return pages.servePages(ctx, s.table) })
	return g.Wait()
}

// fund gives the dev keys ether on a node that is not ours, from the account that a node in dev mode keeps unlocked.
func (s *stack) fund(ctx context.Context) error {
	c, err := chain.Dial(ctx, s.cfg.RPC, ledger.Addresses{}, s.log)
	if err != nil {
		return err
	}
	defer c.Close()
	if !devChains[c.ChainID()] {
		return notDev(c.ChainID())
	}
	ether := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	given, err := c.Fund(ctx, ether.Mul(ether, big.NewInt(1000)),
		addressOf(s.cfg.Owner), addressOf(s.cfg.Relayer), addressOf(s.cfg.Poster), addressOf(s.cfg.Carrier))
	if given > 0 {
		s.say("  note:", fmt.Sprintf("%d dev accounts were given ether by the node", given))
	}
	return err
}

func notDev(id uint64) error {
	return fmt.Errorf("chain %d is no dev chain: waybill dev uses keys that everybody knows; run the services by themselves instead", id)
}

// vacate gives a default address up for any free port when somebody has it already; an address that was asked for stays.
func (s *stack) vacate(ctx context.Context, address *string, byDefault, what string) {
	if *address != byDefault {
		return
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", *address)
	if err == nil {
		err = l.Close()
	}
	if err != nil {
		s.say("  note:", fmt.Sprintf("%s is taken, %s goes to another port", *address, what))
		*address = "127.0.0.1:0"
	}
}

// table ends the start: where everything is.
func (s *stack) table(a net.Addr) {
	_, port, err := net.SplitHostPort(a.String())
	if err != nil {
		port = "8080"
	}
	s.tell("\nshop      http://127.0.0.1:%s/\n", port)
	s.tell("chain     %s   (chain id %d)\n", redact(cmp.Or(s.node, s.cfg.RPC)), s.client.ChainID())
	s.tell("database  %s\n", sansPassword(s.cfg.DatabaseURL))
	s.tell("broker    %s\n", sansPassword(s.cfg.MQTT))
	s.tell("orders    %s   (contract)\n", s.client.Addresses().Orders)
	s.tell("data      %s\n\nCtrl-C stops it.\n", s.cfg.Data)
}

// devSecrets fills in the keys everybody knows and a link secret of this data directory's own.
func (s *stack) devSecrets() error {
	for name, into := range map[string]*string{"owner": &s.cfg.Owner, "merchant": &s.cfg.Merchant, "relayer": &s.cfg.Relayer, "poster": &s.cfg.Poster, "carrier": &s.cfg.Carrier} {
		if *into == "" {
			*into = devKeys[name]
		}
	}
	if s.cfg.Contact == "" {
		s.cfg.Contact = "https://localhost" // push services may refuse it; a dev chain's shopper is here anyway
	}
	if s.cfg.LinkSecret != "" {
		return nil
	}
	path := filepath.Join(s.cfg.Data, "link-secret")
	b, err := os.ReadFile(path) //nolint:gosec // a path below --data
	if errors.Is(err, os.ErrNotExist) {
		secret := make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			return err
		}
		b = []byte(hex.EncodeToString(secret))
		if err := errors.Join(os.WriteFile(path+".tmp", b, 0o600), os.Rename(path+".tmp", path)); err != nil {
			return err
		}
	} else if err != nil {
		return err
	}
	s.cfg.LinkSecret = strings.TrimSpace(string(b))
	return nil
}

// tell writes to the terminal; without one the work goes on.
func (s *stack) tell(format string, args ...any) {
	if _, err := fmt.Fprintf(s.out, format, args...); err != nil {
		s.log.Debug("write to the terminal", "error", err)
	}
}

// say tells a person what is going on.
func (s *stack) say(doing, what string) { s.tell("  %s %s\n", doing, what) }

// progress turns the lines of a part that reports what it does into lines of the start.
type progress struct{ s *stack }

func (p progress) Write(b []byte) (int, error) {
	for l := range strings.Lines(string(b)) {
		p.s.tell("    %s\n", strings.TrimSpace(l))
	}
	return len(b), nil
}
