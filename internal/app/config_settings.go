package app

import (
	"flag"
	"strings"
)

// setting is one row of the table from which flags, environment and usage are made.
type setting struct {
	name, usage string
	value       flag.Value
}

func (c *Config) settings() []setting {
	return []setting{
		{
			"rpc", "Ethereum node, http:// or ws://; several with commas or by repeating it: the first that is " +
				"well is asked",
			&list{into: &c.RPC, hidden: true},
		},
		{
			"watch", "indexer: contract whose logs go as they are into the table logs; several like --rpc",
			&list{into: &c.Watch},
		},
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
		{
			"signer-url", "external signer that speaks eth_signTransaction, as Web3Signer does, http:// or https://",
			(*secret)(&c.SignerURL),
		},
		{
			"poster-address", "account at --signer-url that posts journal segments, instead of --poster-key",
			(*text)(&c.PosterAddress),
		},
		{
			"relayer-address", "account at --signer-url that relays shoppers' payments, instead of --relayer-key",
			(*text)(&c.RelayAddress),
		},
		{
			"confirmations", "blocks after which a transaction counts as final; 0: 1 on dev chains, 12 on others",
			(*whole)(&c.Confirmations),
		},
		{
			"fee-ceiling", "gwei that a transaction may offer for each unit of gas; 0: 20 times what the network asked at " +
				"first",
			(*whole)(&c.FeeCeiling),
		},
		{
			"temperature", "oracle: degrees Celsius that sensors may say without an incident, 2..8; empty: any",
			&c.Temperature,
		},
		{"owner-key", "private key that owns the contracts", (*secret)(&c.Owner)},
		{"merchant-key", "private key that signs orders' terms", (*secret)(&c.Merchant)},
		{"relayer-key", "private key that relays shoppers' payments", (*secret)(&c.Relayer)},
		{"poster-key", "private key that posts journal segments", (*secret)(&c.Poster)},
		{
			"carrier-key", "private key that signs quotes of carriers whose signer the network file does not name",
			(*secret)(&c.Carrier),
		},
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
