package config

import (
	"strings"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/settings"
)

func (c *Config) chainRows() []settings.Setting {
	const group = "Chain and network"
	return []settings.Setting{
		{
			Name: "rpc", Group: group, Kind: settings.URLs(&c.RPC, rpc.Nodes, "http", "https", "ws", "wss"),
			Secret: true, Commands: withDev(needsRPC), Needed: needsRPC,
			Usage: "Ethereum nodes, the preferred one first. If a node fails or lags, the next one is asked.",
			Notes: map[string]string{"dev": "Without it, a Geth dev chain is started."},
		},
		{
			Name: "network", Group: group, Kind: settings.File(&c.Network), Commands: withDev(needsFile), Needed: needsFile,
			Usage: "TOML file that describes centres, items, zones, carriers and devices.",
			Notes: map[string]string{"dev": "Without it, the example network is used."},
		},
		{
			Name: "token", Group: group, Kind: address(&c.Token), Commands: []string{"dev", "deploy"},
			Usage: "ERC-20 token that shoppers pay with. Without it, a test token is deployed, on development chains (1337, " +
				"31337) only.",
		},
		{
			Name: "token-name", Group: group, Kind: settings.Text(&c.TokenName), Commands: []string{"dev", "deploy", "api"},
			Usage: "Name in the EIP-712 domain of the payment token, if it differs from the token's name and the token does " +
				"not answer eip712Domain().",
		},
		{
			Name: "token-version", Group: group, Kind: settings.Text(&c.TokenDomain),
			Commands: []string{"dev", "deploy", "api"},
			Usage:    "Version in the EIP-712 domain of the payment token, likewise. Without it, 1 and 2 are tried.",
		},
		{
			Name: "merchant", Group: group, Kind: address(&c.Merchant), Commands: []string{"dev", "deploy"},
			Usage: "Account of the merchant who may sell from the centres' stock. Without it, that of --merchant-key.",
		},
		{
			Name: "new-deployment", Group: group, Kind: settings.Bool(&c.NewSet), Commands: []string{"dev", "deploy"},
			Usage: "Deploy contracts of another owner or another version than the recorded ones, and record them instead. The " +
				"old record is kept beside the new one.",
		},
		{
			Name: "watch", Group: group, Kind: addresses(&c.Watch), Commands: []string{"dev", "indexer"},
			Usage: "Contracts of others. Their logs are stored in the table logs without decoding.",
		},
		{
			Name: "paranoid", Group: group, Kind: settings.Bool(&c.Paranoid), Commands: []string{"dev", "indexer"},
			Usage: "Check the logs of every block against its receipts. Otherwise a sample of the blocks is checked.",
		},
	}
}

func (c *Config) databaseRows() []settings.Setting {
	const group = "Database"
	return []settings.Setting{
		{
			Name: "database-url", Group: group, Kind: database(&c.DatabaseURL),
			Secret: true, Commands: append(withDev(needsRows), "keeper"), Needed: needsRows,
			Usage: "The Postgres database, as psql accepts it: a URL, keywords with values, or a name. What it does not say " +
				"is taken from PGHOST, PGUSER, PGPASSWORD, PGSERVICE and the other variables of psql.",
			Notes: map[string]string{
				"dev":    "Without it, a Postgres is started.",
				"keeper": "Without it, the keeper reads the chain itself, from the block of the deployment on.",
			},
		},
		{
			Name: "projection", Group: group, Kind: projection(&c.Projection), Commands: []string{"reindex"},
			Needed: []string{"reindex"}, Usage: "Projection to rebuild.",
		},
	}
}

func (c *Config) brokerRows() []settings.Setting {
	const group = "Broker and sensors"
	oracle := []string{"dev", "oracle"}
	return []settings.Setting{
		{
			Name: "mqtt", Group: group, Secret: true, Commands: []string{"dev", "oracle", "api", "fleet"},
			Kind:   settings.URL(&c.MQTT, "tcp", "ssl", "tls", "mqtt", "mqtts", "ws", "wss"),
			Needed: []string{"oracle", "fleet"},
			Usage:  "URL of the MQTT broker. It may contain user and password.",
			Notes: map[string]string{
				"dev": "Without it, a broker is started.",
				"api": "With --dev-wallet, the codes of shoppers are told to the simulated fleet over it.",
			},
		},
		{
			Name: "mqtt-ca", Group: group, Kind: settings.File(&c.MQTTCA), Commands: oracle,
			Usage: "PEM file with the certificate authority of the broker. Without it, those of the system count.",
		},
		{
			Name: "mqtt-cert", Group: group, Kind: settings.File(&c.MQTTCert), Commands: oracle,
			Usage: "PEM file with the client certificate for the broker.",
		},
		{
			Name: "mqtt-key", Group: group, Kind: settings.File(&c.MQTTKey), Commands: oracle,
			Usage: "PEM file with the private key of --mqtt-cert.",
		},
		{
			Name: "mqtt-share", Group: group, Commands: oracle,
			Kind: settings.Checked(&c.MQTTShare, "NAME", "a name without /, + and #", func(text string) bool {
				return !strings.ContainsAny(text, "/+#")
			}),
			Usage: "Name of a shared subscription. Oracles with the same name share the devices' messages. Without it, " +
				"each oracle gets all messages.",
		},
		{
			Name: "temperature", Group: group, Kind: band(&c.Temperature), Commands: oracle,
			Usage: "Degrees Celsius that sensors may report. A reading outside opens an incident. Without it, every " +
				"temperature is accepted.",
		},
	}
}

func (c *Config) addressRows() []settings.Setting {
	const group = "Addresses"
	dev := []string{"dev"}
	return []settings.Setting{
		{
			Name: "http", Group: group, Kind: settings.Listen(&c.HTTP), Commands: serving,
			Defaults: map[string]string{"dev": "127.0.0.1:8080", "api": "127.0.0.1:8080"}, Needed: []string{"dev", "api"},
			Usage: "Address of the HTTP server. Without it, there is none.",
		},
		{
			Name: "admin", Group: group, Kind: listenOrOff(&c.Admin), Commands: serving,
			Defaults: map[string]string{
				"dev": "127.0.0.1:9470", "indexer": "127.0.0.1:9471", "oracle": "127.0.0.1:9472",
				"notifier": "127.0.0.1:9473", "api": "127.0.0.1:9474", "fleet": "127.0.0.1:9475",
				"keeper": "127.0.0.1:9476",
			},
			Usage: "Address of the admin listener: metrics, profiles, incidents and the reasons why the service is not " +
				"ready. It asks for no password. off: none.",
		},
		{
			Name: "rpc-listen", Group: group, Kind: settings.Listen(&c.RPCListen), Commands: dev,
			Needed: dev, Default: "127.0.0.1:8545", Usage: "Address of the dev chain.",
		},
		{
			Name: "mqtt-listen", Group: group, Kind: settings.Listen(&c.MQTTListen), Commands: dev,
			Needed: dev, Default: "127.0.0.1:1883", Usage: "Address of the broker.",
		},
		{
			Name: "expose-dev", Group: group, Kind: settings.Bool(&c.ExposeDev), Commands: dev,
			Usage: "Allow addresses that other machines can reach. The private keys of dev are public, its faucet gives " +
				"money to anyone, and its broker asks for no password.",
		},
		{
			Name: "public-url", Group: group, Kind: publicURL(&c.Site), Commands: []string{"dev", "deploy", "notifier", "api"},
			Usage: "URL at which shoppers reach the pages, such as https://shop.example or https://example.com/shop. Behind " +
				"a reverse proxy it is needed.",
		},
		{
			Name: "live-url", Group: group, Kind: liveURL(&c.LiveURL), Commands: []string{"api"},
			Usage: "URL of the notifier as browsers reach it, such as wss://live.example.",
		},
		{
			Name: "wallet-rpc", Group: group, Kind: settings.URL(&c.WalletRPC, "http", "https"),
			Commands: []string{"dev", "api"},
			Usage: "Ethereum node that pages suggest to wallets that do not know the chain. Shoppers see it. Without it, " +
				"pages on this machine suggest a node of --rpc on this machine, others none.",
		},
		{
			Name: "trusted-proxies", Group: group, Kind: networks(&c.TrustedProxies),
			Commands: []string{"dev", "oracle", "notifier", "api"},
			Usage: "Networks of the reverse proxies whose X-Forwarded-For names the client. Without it, the client is the " +
				"peer of the connection, which behind a proxy is the proxy.",
		},
		limited(group, "address-requests", &c.Limits.Requests, "1200", []string{"dev", "api", "notifier"},
			"Requests that a network address may make in a minute. 0: any number."),
		limited(group, "address-posts", &c.Limits.Posts, "120", []string{"dev", "api", "notifier"},
			"Requests that a network address may make in a minute which change something: offers, orders, actions. 0: any "+
				"number."),
		limited(group, "address-sockets", &c.Limits.Sockets, "200", []string{"dev", "notifier"},
			"WebSockets that a network address may have open. 0: any number."),
		limited(group, "link-sockets", &c.Limits.Link, "20", []string{"dev", "notifier"},
			"WebSockets that may be open with the same link. 0: any number."),
		{
			Name: "contact", Group: group, Kind: contact(&c.Contact), Commands: []string{"dev", "notifier"},
			Usage: "Address of the operator for browsers' push services. Without it, Web Push is not sent.",
		},
		{
			Name: "push-hosts", Group: group, Kind: pushHosts(&c.PushHosts), Commands: []string{"dev", "notifier"},
			Usage: "Push services that browsers may name beside those of the usual browsers, such as UnifiedPush servers of " +
				"shoppers. A name stands for its subdomains too, and must have public addresses. An address may be private.",
		},
		{
			Name: "dev-wallet", Group: group, Kind: settings.Bool(&c.DevWallet), Commands: []string{"api"},
			Usage: "Offer the wallet of the page and a faucet. Only for development chains.",
		},
	}
}

func (c *Config) generalRows() []settings.Setting {
	const group = "General"
	return []settings.Setting{
		{
			Name: "data", Group: group, Kind: settings.Dir(&c.Data), Commands: withDev(readsChain), Needed: readsChain,
			Usage: "Directory for state: keys, journals and the record of the deployment.",
			Notes: map[string]string{
				"dev": "Chain and database are there too. Without it, a temporary directory is used.",
			},
		},
		{
			Name: "pace", Group: group, Kind: settings.Number(&c.Pace, 0, 1000), Default: "1",
			Commands: []string{"dev", "oracle", "api", "fleet"},
			Usage: "Speed of the simulated fleet as a multiple of the usual one, at which an order takes about a minute. " +
				"Give oracle and api the same value as fleet.",
		},
		{
			Name: "period", Group: group, Kind: settings.Duration(&c.Period, time.Hour), Default: "1s",
			Commands: []string{"dev"}, Usage: "Time between two blocks of the dev chain. 0s: one block per transaction.",
		},
		{
			Name: "log", Group: group, Kind: level(&c.Level), Commands: settings.All, Default: "info",
			Defaults: map[string]string{"dev": "warn"}, Usage: "Least severe level that is logged.",
		},
		{
			Name: settings.FileSetting, Group: group, Kind: settings.File(&c.file), Commands: settings.All,
			Usage: "TOML file with settings. One file can serve all commands: each takes its own settings from it.",
		},
	}
}
