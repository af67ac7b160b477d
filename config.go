package main

import (
	"crypto/ecdsa"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain"
)

// Config is everything that can be set. Each setting is a flag (--database-url), or WAYBILL_DATABASE_URL, or the contents of the
// file that WAYBILL_DATABASE_URL_FILE names; the flag wins. Nothing else in Waybill reads the environment.
type Config struct {
	RPC         string // Ethereum nodes, http:// or ws://, with commas between them, the best first; empty in dev: an in-process Geth
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
	Watch       string // addresses of contracts that are not ours, with commas between them: their logs are kept as they are
	Paranoid    bool   // every block's logs are held against its receipts
	DevWallet   bool   // the page's own wallet and the faucet: dev chains only

	SignerURL     string // external signer that speaks eth_signTransaction; its keys are named by the two addresses
	PosterAddress string
	RelayAddress  string
	Confirmations uint64 // blocks after which a transaction counts as final; 0: 1 on dev chains, 12 on others
	Temperature   band   // degrees Celsius that sensors may say; unset: any
	FeeCeiling    uint64 // gwei for each unit of gas that a transaction may offer; 0: 20 times what the network asked at first

	Owner, Merchant, Relayer, Poster, Carrier string // private keys, 64 hexadecimal digits
	LinkSecret                                string // 32 bytes, 64 hexadecimal digits: makes unguessable links

	Device enrolled // of `waybill device`
	Tx     picked   // of `waybill tx`

	level slog.Level
}

// setting is one row of the table from which flags, environment and usage are made.
type setting struct {
	name, usage string
	value       flag.Value
}

func (c *Config) settings() []setting {
	return []setting{
		{"rpc", "Ethereum node, http:// or ws://; several with commas or by repeating it: the first that is well is asked", &list{into: &c.RPC, hidden: true}},
		{"watch", "indexer: contract whose logs go as they are into the table logs; several like --rpc", &list{into: &c.Watch}},
		{"paranoid", "indexer: hold every block's logs against its receipts, not a sample's", (*boolean)(&c.Paranoid)},
		{"database-url", "Postgres, postgres://…", (*secret)(&c.DatabaseURL)},
		{"mqtt", "MQTT broker, tcp://user:password@host:port or ssl://…", (*secret)(&c.MQTT)},
		{"mqtt-ca", "oracle: file with the authority of the broker's certificate", (*text)(&c.MQTTCA)},
		{"mqtt-cert", "oracle: file with our certificate for the broker", (*text)(&c.MQTTCert)},
		{"mqtt-key", "oracle: file with that certificate's key", (*text)(&c.MQTTKey)},
		{"mqtt-share", "oracle: name of a group of oracles that share the devices' messages", (*text)(&c.MQTTShare)},
		{"http", "address to serve pages and API on", (*text)(&c.HTTP)},
		{"rpc-listen", "dev: address of the in-process Geth", (*text)(&c.RPCListen)},
		{"mqtt-listen", "dev: address of the embedded broker", (*text)(&c.MQTTListen)},
		{"data", "directory that keeps state: keys, journals, deployments, dev chain and database", (*text)(&c.Data)},
		{"network", "file that describes centres, items, zones, carriers and devices", (*text)(&c.Network)},
		{"token", "address of the ERC-20 with EIP-3009 that shoppers pay with", (*text)(&c.Token)},
		{"merchant", "deploy: address of the merchant who may sell from the centres' stock", (*text)(&c.Seller)},
		{"public-url", "how shoppers reach the pages, https://…", (*text)(&c.PublicURL)},
		{"live-url", "where the notifier answers, when it is another process", (*text)(&c.LiveURL)},
		{"contact", "whom browsers' push services may write to, mailto:… or https://…", (*text)(&c.Contact)},
		{"pace", "speed of the simulated fleet; 1: an order takes about a minute", (*number)(&c.Pace)},
		{"period", "dev: time between blocks, such as 1s; 0s: a block for each transaction", (*duration)(&c.Period)},
		{"projection", "reindex: orders, stock or devices", (*text)(&c.Projection)},
		{"log", "debug, info, warn or error", (*text)(&c.LogLevel)},
		{"dev-wallet", "offer the page's own wallet and a faucet (dev chains only)", (*boolean)(&c.DevWallet)},
		{"signer-url", "external signer that speaks eth_signTransaction, as Web3Signer does, http:// or https://", (*secret)(&c.SignerURL)},
		{"poster-address", "account at --signer-url that posts journal segments, instead of --poster-key", (*text)(&c.PosterAddress)},
		{"relayer-address", "account at --signer-url that relays shoppers' payments, instead of --relayer-key", (*text)(&c.RelayAddress)},
		{"confirmations", "blocks after which a transaction counts as final; 0: 1 on dev chains, 12 on others", (*whole)(&c.Confirmations)},
		{"fee-ceiling", "gwei that a transaction may offer for each unit of gas; 0: 20 times what the network asked at first", (*whole)(&c.FeeCeiling)},
		{"temperature", "oracle: degrees Celsius that sensors may say without an incident, 2..8; empty: any", &c.Temperature},
		{"owner-key", "private key that owns the contracts", (*secret)(&c.Owner)},
		{"merchant-key", "private key that signs orders' terms", (*secret)(&c.Merchant)},
		{"relayer-key", "private key that relays shoppers' payments", (*secret)(&c.Relayer)},
		{"poster-key", "private key that posts journal segments", (*secret)(&c.Poster)},
		{"carrier-key", "private key that signs quotes of carriers whose signer the network file does not name", (*secret)(&c.Carrier)},
		{"link-secret", "32 bytes in hexadecimal that make tracking links unguessable", (*secret)(&c.LinkSecret)},
	}
}

// settingsOf are those that a command knows.
func (c *Config) settingsOf(command string) []setting {
	if strings.HasPrefix(command, "device ") {
		return append(c.settings(), c.Device.settings()...)
	}
	if strings.HasPrefix(command, "tx ") {
		return append(c.settings(), c.Tx.settings()...)
	}
	return c.settings()
}

// parse reads flags and environment over the defaults already in c. All mistakes are reported together.
func (c *Config) parse(command string, args []string, lookup func(string) (string, bool), out io.Writer) error {
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

// needs says which settings a command cannot do without.
var needs = map[string][]string{
	"deploy":   {"rpc", "data", "owner-key"},
	"migrate":  {"database-url"},
	"indexer":  {"rpc", "database-url", "data"},
	"reindex":  {"database-url", "projection"},
	"oracle":   {"rpc", "database-url", "data", "mqtt", "poster-key"},
	"notifier": {"database-url", "link-secret"},
	"api":      {"rpc", "database-url", "data", "merchant-key", "relayer-key", "link-secret"},
	"fleet":    {"rpc", "mqtt", "data"},

	"device enroll": {"rpc", "data", "owner-key"},
	"device rotate": {"rpc", "data", "owner-key"},
	"device revoke": {"rpc", "data", "owner-key"},
	"device list":   {"rpc", "data"},

	"tx list":    {"rpc", "database-url"},
	"tx explain": {"rpc", "database-url"},
	"tx retry":   {"rpc", "database-url"},
	"tx cancel":  {"rpc", "database-url"},
}

func (c *Config) check(command string) (wrong []error) {
	set := map[string]string{}
	for _, s := range c.settings() {
		set[s.name] = s.value.String()
	}
	for _, n := range needs[command] {
		elsewhere := set[strings.TrimSuffix(n, "-key")+"-address"] != "" && set["signer-url"] != "" // its key is in the external signer
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
	for name, address := range map[string]string{"token": c.Token, "merchant": c.Seller, "poster-address": c.PosterAddress, "relayer-address": c.RelayAddress} {
		if _, err := journal.ParseAddress(address); address != "" && err != nil {
			wrong = append(wrong, fmt.Errorf("--%s: %w", name, err))
		}
	}
	for name, key := range map[string]string{"owner-key": c.Owner, "merchant-key": c.Merchant, "relayer-key": c.Relayer, "poster-key": c.Poster, "carrier-key": c.Carrier} {
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
	for _, v := range chain.Nodes(values) {
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

func parseKey(s string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, errors.New("want a private key of 64 hexadecimal digits") // never repeat the key
	}
	return key, nil
}
