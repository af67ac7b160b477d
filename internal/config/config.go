// Package config holds the settings of all commands: the table that describes them, their validation, and their typed
// values. Package settings reads them from flags, environment and settings file.
package config

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"time"

	"github.com/waybill/waybill/internal/settings"
	"github.com/waybill/waybill/internal/site"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// AdminOff is the value of --admin that turns the admin listener off.
const AdminOff = "off"

// Config holds the settings of one command. The table in table.go describes each of them. A field whose setting
// the command does not have is zero.
type Config struct {
	RPC         string            // Ethereum nodes, separated by commas, the preferred one first
	Network     string            // network file; empty: the example network
	Token       journal.Address   // payment token; zero: deploy a test token
	TokenName   string            // of the token's EIP-712 domain; empty: as the token says
	TokenDomain string            // version of that domain; likewise
	Merchant    journal.Address   // may sell from the centres' stock; zero: the account of MerchantKey
	Watch       []journal.Address // contracts of others whose logs the indexer keeps
	Paranoid    bool              // check every block's logs against its receipts
	NewSet      bool              // deploy although the record names another owner or other versions
	DatabaseURL string
	Projection  string // to rebuild

	MQTT        string // URL of the broker
	MQTTCA      string // file with the certificate authority of the broker; empty: the system's
	MQTTCert    string // file with the client certificate
	MQTTKey     string // file with the private key of MQTTCert
	MQTTShare   string // shared subscription; empty: a subscription of its own
	Temperature *oracle.Band

	HTTP       string // address to listen on; empty: none
	Admin      string // address of the admin listener; empty or off: none
	RPCListen  string
	MQTTListen string
	ExposeDev  bool // dev may listen on addresses that other machines reach
	Limits     Limits
	Site       site.Site // where shoppers reach the pages
	LiveURL    string
	WalletRPC  string   // node that pages suggest to wallets
	PushHosts  []string // push services beside those of the browsers
	Contact    string   // for push services
	DevWallet  bool

	TrustedProxies []netip.Prefix // whose X-Forwarded-For counts

	OwnerKey, MerchantKey, RelayerKey, PosterKey, CarrierKey, KeeperKey *ecdsa.PrivateKey // nil: not set

	SignerURL      string // external signer
	PosterAddress  journal.Address
	RelayerAddress journal.Address
	KeeperAddress  journal.Address
	KeeperGas      uint64 // maximum of a call
	KeeperPayeeGas uint64 // maximum of the calls for one payee in an hour
	DryRun         bool   // keeper: print what it would do
	LinkSecret     []byte // makes links unguessable
	Confirmations  uint64 // 0: 1 on development chains, 12 on others
	FeeCeiling     uint64 // gwei per gas; 0: 20 times the first base fee
	WalletQuotes   uint64 // offers made for a wallet in a minute; 0: any number
	WalletOrders   uint64 // orders placed for a wallet in an hour; 0: any number
	AddressOrders  uint64 // orders placed for a network address in an hour; 0: any number
	WalletActions  uint64 // signed actions relayed for a wallet in an hour
	WalletGas      uint64 // gas that they may use
	WalletDeploys  uint64 // wallets of shoppers deployed in an hour

	Pace   float64
	Period time.Duration
	Data   string // directory
	Level  slog.Level

	Device DeviceConfig
	Tx     TxConfig

	file   string // settings file
	result settings.Result
}

// Limits holds the settings of what a network address may use of a service. 0 means any number.
type Limits struct {
	Requests uint64 // in a minute
	Posts    uint64 // requests in a minute that change something
	Sockets  uint64 // open WebSockets
	Link     uint64 // open WebSockets with the same link
}

// DeviceConfig holds the settings of `waybill device`.
type DeviceConfig struct {
	Name      string
	ID        journal.Address
	Scheme    journal.Scheme
	Role      journal.Role
	Site      uint64
	Until     time.Time // zero: a year from now
	KeyFile   string
	PublicKey []byte // x, y, with or without the prefix 0x04
	Proof     []byte // signature
	Epoch     uint64 // 0: the current one
	From      uint64 // first sequence number that is refused
}

// TxConfig holds the settings of `waybill tx`.
type TxConfig struct {
	ID     uint64
	All    bool // confirmed ones too
	Limit  uint64
	Reason string
}

// Parse reads the settings of the command that args names. See settings.Table.Parse for its errors.
func Parse(args []string, env settings.Environment, out io.Writer) (Config, error) {
	var c Config
	var err error
	c.result, err = c.table().Parse(args, env, out)
	if errors.Is(err, settings.ErrHelp) || c.Command() == "" {
		return c, err
	}
	return c, settings.Mistakes(append([]error{err}, c.check()...)...)
}

// Command returns the name of the command, such as "api" or "device list".
func (c Config) Command() string { return c.result.Command }

// Given reports whether a source other than the default gave a setting its value.
func (c Config) Given(setting string) bool { return c.result.Given(setting) }

// String lists the settings that were given. It shows no secret.
func (c Config) String() string { return c.result.String() }

// Format prints String for every verb, so that no way to print a Config shows a secret.
func (c Config) Format(s fmt.State, _ rune) {
	if _, err := io.WriteString(s, c.String()); err != nil {
		return // fmt.State keeps its own error
	}
}

// LogValue returns String.
func (c Config) LogValue() slog.Value { return slog.StringValue(c.String()) }

// AdminAddress returns the address of the admin listener, or "" if there is none.
func (c Config) AdminAddress() string {
	if c.Admin == AdminOff {
		return ""
	}
	return c.Admin
}

// Settings returns the table of all commands and settings.
func Settings() *settings.Table { return new(Config).table() }
