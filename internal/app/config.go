package app

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// Config is everything that can be set. Each setting is a flag (--database-url), or WAYBILL_DATABASE_URL, or the
// contents of the file that WAYBILL_DATABASE_URL_FILE names; the flag wins. Nothing else in Waybill reads the
// environment.
type Config struct {
	RPC         string // Ethereum nodes, commas between them, the best first; empty in dev: an in-process Geth
	DatabaseURL string // Postgres; empty in dev: a private one from local binaries
	MQTT        string // broker, tcp://host:port; empty in dev: an embedded one
	MQTTCA      string // file with the authority of the broker's certificate; empty: the system's
	MQTTCert    string // file with our certificate for the broker
	MQTTKey     string // file with its key
	MQTTShare   string // group of oracles that share the devices' messages; empty: each gets all
	HTTP        string // address to listen on
	RPCListen   string // dev: where the in-process Geth answers
	MQTTListen  string // dev: where the embedded broker answers
	Data        string // directory that keeps state; empty in dev: a temporary one
	Network     string // network file; empty: the example network
	Token       string // payment token; empty: a test token is deployed
	Seller      string // merchant's address that may sell from the centres' stock; empty: that of the merchant's key
	PublicURL   string // how shoppers reach the pages; empty: from HTTP
	LiveURL     string // where the notifier's WebSocket is when it is a process of its own; empty: same host
	Contact     string // whom push services may write to, mailto: or https://
	Pace        float64
	Period      time.Duration // dev: time between blocks of the in-process Geth
	LogLevel    string
	Projection  string // reindex: which one
	Watch       string // addresses of contracts that are not ours, commas between them: their logs are kept as they are
	Paranoid    bool   // every block's logs are held against its receipts
	DevWallet   bool   // the page's own wallet and the faucet: dev chains only

	SignerURL     string // external signer that speaks eth_signTransaction; its keys are named by the two addresses
	PosterAddress string
	RelayAddress  string
	Confirmations uint64 // blocks after which a transaction counts as final; 0: 1 on dev chains, 12 on others
	Temperature   band   // degrees Celsius that sensors may say; unset: any
	FeeCeiling    uint64 // gwei per gas that a transaction may offer; 0: 20 times what the network asked at first

	Owner, Merchant, Relayer, Poster, Carrier string // private keys, 64 hexadecimal digits
	LinkSecret                                string // 32 bytes, 64 hexadecimal digits: makes unguessable links

	Device DeviceConfig // of `waybill device`
	Tx     TxConfig     // of `waybill tx`

	level slog.Level
}

// Defaults returns what a command has if nothing is set.
func Defaults(command string) Config {
	c := Config{
		HTTP: "127.0.0.1:8080", RPCListen: "127.0.0.1:8545", MQTTListen: "127.0.0.1:1883",
		Pace: 1, Period: time.Second, LogLevel: "info",
	}
	if command != "dev" && command != "api" {
		c.HTTP = "" // metrics and health only when asked for
	}
	if command == "dev" {
		c.LogLevel = "warn" // the screen belongs to the person
	}
	return c
}

// Level is LogLevel as Parse read it.
func (c *Config) Level() slog.Level { return c.level }

// Parse reads flags and environment over the defaults already in c. All mistakes are reported together.
func (c *Config) Parse(command string, args []string, lookup func(string) (string, bool), out io.Writer) error {
	flags := flag.NewFlagSet("waybill "+command, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // mistakes are reported once, together
	var wrong []error
	for _, s := range c.settingsOf(command) {
		variable := "WAYBILL_" + strings.ToUpper(strings.ReplaceAll(s.name, "-", "_"))
		if v, ok := lookup(variable); ok {
			if err := s.value.Set(v); err != nil {
				wrong = append(wrong, fmt.Errorf("%s: %w", variable, err))
			}
		} else if file, ok := lookup(variable + "_FILE"); ok {
			b, err := os.ReadFile(filepath.Clean(file))
			if err == nil {
				err = s.value.Set(strings.TrimSpace(string(b)))
			}
			if err != nil {
				wrong = append(wrong, fmt.Errorf("%s_FILE: %w", variable, err))
			}
		}
		if v, ok := s.value.(*list); ok {
			v.begun = false // a flag replaces what the environment says
		}
		flags.Var(s.value, s.name, s.usage+" ($"+variable+")")
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		flags.SetOutput(out)
		flags.PrintDefaults()
		return err
	} else if err != nil {
		return errors.Join(append(wrong, err)...)
	}
	if flags.NArg() > 0 {
		wrong = append(wrong, fmt.Errorf("unexpected argument %q", flags.Arg(0)))
	}
	return errors.Join(append(wrong, c.check(command)...)...)
}

func (c *Config) check(command string) (wrong []error) {
	set := map[string]string{}
	for _, s := range c.settings() {
		set[s.name] = s.value.String()
	}
	for _, n := range needs[command] {
		elsewhere := set[strings.TrimSuffix(n, "-key")+"-address"] != "" && set["signer-url"] != "" // the external signer
		if set[n] == "" && !elsewhere {
			wrong = append(wrong, fmt.Errorf("--%s is needed", n))
		}
	}
	wrong = append(wrong,
		schemes("rpc", c.RPC, "http", "https", "ws", "wss"),
		scheme("database-url", c.DatabaseURL, "postgres", "postgresql"),
		scheme("mqtt", c.MQTT, "tcp", "ssl", "tls", "mqtt", "mqtts", "ws", "wss"),
		scheme("public-url", c.PublicURL, "http", "https"),
		scheme("live-url", c.LiveURL, "ws", "wss"),
		scheme("signer-url", c.SignerURL, "http", "https"))
	if _, err := parseAddresses(c.Watch); err != nil {
		wrong = append(wrong, fmt.Errorf("--watch: %w", err))
	}
	for name, address := range map[string]string{
		"token": c.Token, "merchant": c.Seller, "poster-address": c.PosterAddress, "relayer-address": c.RelayAddress,
	} {
		if _, err := journal.ParseAddress(address); address != "" && err != nil {
			wrong = append(wrong, fmt.Errorf("--%s: %w", name, err))
		}
	}
	for name, key := range map[string]string{
		"owner-key": c.Owner, "merchant-key": c.Merchant, "relayer-key": c.Relayer, "poster-key": c.Poster,
		"carrier-key": c.Carrier,
	} {
		if key != "" {
			if _, err := parseKey(key); err != nil {
				wrong = append(wrong, fmt.Errorf("--%s: %w", name, err))
			}
		}
	}
	if c.LinkSecret != "" && len(strings.TrimPrefix(c.LinkSecret, "0x")) != 64 {
		wrong = append(wrong, errors.New("--link-secret: want 64 hexadecimal digits"))
	}
	if command == "reindex" && c.Projection != "" {
		if err := checkProjection(c.Projection); err != nil {
			wrong = append(wrong, err)
		}
	}
	if c.Pace <= 0 || c.Pace > 1000 {
		wrong = append(wrong, fmt.Errorf("--pace %v: want more than 0, at most 1000", c.Pace))
	}
	if err := c.level.UnmarshalText([]byte(c.LogLevel)); err != nil {
		wrong = append(wrong, fmt.Errorf("--log %q: want debug, info, warn or error", c.LogLevel))
	}
	return wrong
}

func scheme(name, value string, allowed ...string) error {
	if value == "" {
		return nil
	}
	u, err := url.Parse(value)
	if err != nil {
		return fmt.Errorf("--%s: not a URL", name) // the value may hold a password: never repeat it
	}
	for _, a := range allowed {
		if u.Scheme == a && u.Host != "" {
			return nil
		}
	}
	return fmt.Errorf("--%s: want %s:// and a host", name, strings.Join(allowed, ":// or "))
}

// schemes is scheme for a list of URLs.
func schemes(name, values string, allowed ...string) error {
	for _, v := range rpc.Nodes(values) {
		if err := scheme(name, v, allowed...); err != nil {
			return err
		}
	}
	return nil
}

// parseAddresses reads a list with commas.
func parseAddresses(values string) (out []journal.Address, err error) {
	for v := range strings.SplitSeq(values, ",") {
		if v = strings.TrimSpace(v); v == "" {
			continue
		}
		a, err := journal.ParseAddress(v)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

func checkProjection(name string) error {
	if slices.Contains(store.Views(), name) {
		return fmt.Errorf("--projection %s: that is a view, it follows from the tables by itself "+
			"and has nothing to be made anew; want one of %s", name, strings.Join(store.Projections(), ", "))
	}
	if !slices.Contains(store.Projections(), name) {
		return fmt.Errorf("--projection %q: want one of %s", name, strings.Join(store.Projections(), ", "))
	}
	return nil
}
