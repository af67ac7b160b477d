package config

import (
	"math"
	"path/filepath"

	"github.com/waybill/waybill/internal/settings"
	"github.com/waybill/waybill/journal"
)

func (c *Config) keyRows() []settings.Setting {
	const group = "Keys"
	owner := append([]string{"deploy"}, devicesByOwner...)
	return []settings.Setting{
		{
			Name: "owner-key", Group: group, Kind: privateKey(&c.OwnerKey), Secret: true, Commands: withDev(owner),
			Needed: owner, Usage: "Private key of the account that owns the contracts and pays for this command.",
		},
		{
			Name: "merchant-key", Group: group, Kind: privateKey(&c.MerchantKey), Secret: true,
			Commands: []string{"dev", "deploy", "api"}, Needed: []string{"api"},
			Usage: "Private key that signs the terms of orders.",
		},
		{
			Name: "relayer-key", Group: group, Kind: privateKey(&c.RelayerKey), Secret: true,
			Commands: []string{"dev", "api"}, Needed: []string{"api"}, Instead: []string{"signer-url", "relayer-address"},
			Usage: "Private key of the account that sends shoppers' payments and pays the gas.",
		},
		{
			Name: "poster-key", Group: group, Kind: privateKey(&c.PosterKey), Secret: true,
			Commands: []string{"dev", "oracle"}, Needed: []string{"oracle"}, Instead: []string{"signer-url", "poster-address"},
			Usage: "Private key of the account that posts journal segments and pays the gas. Any funded account will do.",
		},
		{
			Name: "keeper-key", Group: group, Kind: privateKey(&c.KeeperKey), Secret: true,
			Commands: []string{"dev", "keeper"}, Needed: []string{"keeper"}, Instead: []string{"signer-url", "keeper-address"},
			Usage: "Private key of the account that refunds, settles and assigns parcels and pays the gas. Any funded " +
				"account will do.",
		},
		{
			Name: "carrier-key", Group: group, Kind: privateKey(&c.CarrierKey), Secret: true,
			Commands: []string{"dev", "deploy"},
			Usage:    "Private key that signs the quotes of carriers to which the network file gives no signer.",
		},
		{
			Name: "link-secret", Group: group, Kind: settings.Hex(&c.LinkSecret, 32), Secret: true,
			Commands: []string{"dev", "notifier", "api"}, Needed: []string{"notifier", "api"},
			Usage: "32 random bytes that make tracking links unguessable. Give api and notifier the same value.",
		},
		{
			Name: "signer-url", Group: group, Kind: settings.URL(&c.SignerURL, "http", "https"), Secret: true,
			Commands: writers, Usage: "External signer with the method eth_signTransaction, such as Web3Signer.",
		},
		{
			Name: "poster-address", Group: group, Kind: address(&c.PosterAddress), Commands: []string{"dev", "oracle"},
			Usage: "Account at --signer-url that posts journal segments, instead of --poster-key.",
		},
		{
			Name: "relayer-address", Group: group, Kind: address(&c.RelayerAddress), Commands: []string{"dev", "api"},
			Usage: "Account at --signer-url that sends shoppers' payments, instead of --relayer-key.",
		},
		{
			Name: "keeper-address", Group: group, Kind: address(&c.KeeperAddress), Commands: []string{"dev", "keeper"},
			Usage: "Account at --signer-url that refunds, settles and assigns parcels, instead of --keeper-key.",
		},
	}
}

func (c *Config) sendingRows() []settings.Setting {
	const group = "Transactions"
	t := &c.Tx
	return []settings.Setting{
		{
			Name: "confirmations", Group: group, Kind: settings.Whole(&c.Confirmations, 0, 100_000), Default: "0",
			Commands: writers,
			Usage:    "Blocks after which a transaction counts as final. 0: 1 on development chains, 12 on all others.",
		},
		{
			Name: "fee-ceiling", Group: group, Kind: settings.Whole(&c.FeeCeiling, 0, 1_000_000_000), Default: "0",
			Commands: writers,
			Usage: "Highest fee that a transaction may offer, in gwei per unit of gas. 0: 20 times the fee of the network " +
				"when the transaction is first sent.",
		},
		{
			Name: "keeper-gas", Group: group, Kind: settings.Whole(&c.KeeperGas, 100_000, 16_000_000), Default: "3000000",
			Commands: keepers, Usage: "Gas that one call of the keeper may use. A parcel that needs more is tried again after " +
				"all others.",
		},
		{
			Name: "keeper-payee-gas", Group: group, Kind: settings.Whole(&c.KeeperPayeeGas, 100_000, math.MaxInt64),
			Default: "50000000", Commands: keepers,
			Usage: "Gas that the calls of the keeper for one payee may use in an hour: a payee can be a contract that wastes " +
				"gas. Parcels above it are tried again after all others.",
		},
		{
			Name: "dry-run", Group: group, Kind: settings.Bool(&c.DryRun), Commands: []string{"keeper"},
			Usage: "Print the calls that are due and the next ones, and end without sending any.",
		},
		limited(group, "wallet-quotes", &c.WalletQuotes, "30", []string{"dev", "api"},
			"Offers that are made for a wallet in a minute. 0: any number."),
		limited(group, "wallet-orders", &c.WalletOrders, "30", []string{"dev", "api"},
			"Orders that are placed for a wallet in an hour. 0: any number."),
		limited(group, "address-orders", &c.AddressOrders, "120", []string{"dev", "api"},
			"Orders that are placed for a network address in an hour. 0: any number."),
		{
			Name: "wallet-actions", Group: group, Kind: settings.Whole(&c.WalletActions, 1, 1_000_000), Default: "20",
			Commands: []string{"dev", "api"},
			Usage:    "Signed actions, such as cancellations, that are sent for a wallet in an hour.",
		},
		{
			Name: "wallet-gas", Group: group, Kind: settings.Whole(&c.WalletGas, 1, 1_000_000_000), Default: "2000000",
			Commands: []string{"dev", "api"}, Usage: "Gas that the signed actions of a wallet may use in an hour.",
		},
		{
			Name: "wallet-deployments", Group: group, Kind: settings.Whole(&c.WalletDeploys, 0, 1_000_000), Default: "20",
			Commands: []string{"dev", "api"},
			Usage: "Contract wallets of shoppers that are deployed in an hour, if the signature of an order contains the " +
				"deployment (ERC-6492).",
		},
		{
			Name: "id", Group: group, Kind: settings.Whole(&t.ID, 1, math.MaxInt64), Commands: txByID, Needed: txByID,
			Usage: "Number of the transaction, as tx list shows it.",
		},
		{
			Name: "all", Group: group, Kind: settings.Bool(&t.All), Commands: []string{"tx list"},
			Usage: "List confirmed transactions too.",
		},
		{
			Name: "limit", Group: group, Kind: settings.Whole(&t.Limit, 1, 1_000_000), Default: "100",
			Commands: []string{"tx list"}, Usage: "Number of transactions to list, the newest first.",
		},
		{
			Name: "reason", Group: group, Kind: settings.Text(&t.Reason), Default: "by an operator",
			Commands: []string{"tx cancel"}, Usage: "Reason that is stored with the transaction.",
		},
	}
}

func (c *Config) deviceRows() []settings.Setting {
	const group = "Device"
	d := &c.Device
	enroll, revoke := []string{"device enroll"}, []string{"device revoke"}
	withKey := []string{"device enroll", "device rotate"}
	name := func(text string) bool { return filepath.Base(text) == text && text != "." && text != ".." }
	return []settings.Setting{
		{
			Name: "name", Group: group, Kind: settings.Checked(&d.Name, "NAME", "a name that is no path", name),
			Commands: withKey, Needed: []string{"device rotate"},
			Usage: "Name of the device. Its key is DATA/keys/NAME.key, its journal DATA/journals/NAME.",
		},
		{
			Name: "id", Group: group, Kind: address(&d.ID), Commands: []string{"device rotate", "device revoke"},
			Needed: revoke, Usage: "Id of the device.",
			Notes: map[string]string{"device rotate": "Without it, that of its journal or of its first key."},
		},
		{
			Name: "scheme", Group: group, Kind: settings.Parsed(&d.Scheme, "p256|secp256k1", "p256 or secp256k1"),
			Commands: withKey, Default: "p256", Usage: "Signature scheme of the key.",
		},
		{
			Name: "role", Group: group, Commands: enroll, Needed: enroll,
			Kind:  settings.Parsed(&d.Role, "ROLE", "shelf, robot, packer, dock or vehicle"),
			Usage: "Role of the device: shelf, robot, packer, dock or vehicle.",
		},
		{
			Name: "site", Group: group, Kind: settings.Whole(&d.Site, 1, math.MaxUint16), Commands: enroll, Needed: enroll,
			Usage: "Number of the device's centre, or of its carrier if it is a vehicle.",
		},
		{
			Name: "until", Group: group, Commands: enroll,
			Kind:  settings.Parsed(&d.Until, "TIME", "a time such as 2030-01-01T00:00:00Z"),
			Usage: "End of the registration. Without it, one year from now.",
		},
		{
			Name: "key-file", Group: group, Kind: settings.Path(&d.KeyFile), Commands: withKey,
			Usage: "File with the device's key, instead of DATA/keys/NAME.key. It is made if there is none.",
		},
		{
			Name: "public-key", Group: group, Kind: settings.Hex(&d.PublicKey, 64, 65), Commands: enroll,
			Usage: "Public key, x and y, of a private key that never leaves the device.",
		},
		{
			Name: "proof", Group: group, Kind: settings.Hex(&d.Proof, journal.Secp256k1Size, journal.P256Size), Commands: enroll,
			Usage: "Signature that proves possession of the private key of --public-key. Without it, the command prints " +
				"what the device must sign.",
		},
		{
			Name: "epoch", Group: group, Kind: settings.Whole(&d.Epoch, 0, math.MaxUint32), Default: "0", Commands: revoke,
			Usage: "Epoch of the journal that --from-sequence belongs to. 0: the current epoch on the chain.",
		},
		{
			Name: "from-sequence", Group: group, Kind: settings.Whole(&d.From, 0, math.MaxUint64), Commands: revoke,
			Needed: revoke, Usage: "First sequence number that is refused.",
		},
	}
}
