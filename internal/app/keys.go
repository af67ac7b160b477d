package app

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/journal"
)

// deviceKey returns the key of a simulated device, which is below --data. If there is none, it makes one.
func (a *App) deviceKey(name string, scheme journal.Scheme) (device.Key, error) {
	if a.Config.Data == "" {
		return nil, fmt.Errorf("device %s has no id in the network file: --data is needed for its key", name)
	}
	return device.LoadOrCreateKey(a.keyPath(name), scheme)
}

// DeviceKeyFile returns the path of the key of `waybill device`: --key-file, or the file of the device --name.
func (a *App) DeviceKeyFile() string {
	if d := &a.Config.Device; d.KeyFile == "" {
		return a.keyPath(d.Name)
	}
	return a.Config.Device.KeyFile
}

func (a *App) keyPath(name string) string { return filepath.Join(a.Config.Data, "keys", name+".key") }

// accountOf returns the account of a key; zero if key is nil.
func accountOf(key *ecdsa.PrivateKey) journal.Address {
	if key == nil {
		return journal.Address{}
	}
	return journal.Address(crypto.PubkeyToAddress(key.PublicKey))
}

// Owner returns the account of --owner-key.
func (a *App) Owner() journal.Address { return accountOf(a.Config.OwnerKey) }

// AsOwner sends a call from the account of --owner-key. It waits until the call is mined and returns its transaction.
func (a *App) AsOwner(ctx context.Context, call chain.Call) (journal.Hash, error) {
	receipts, err := localsender.New(a.Client, a.Config.OwnerKey, a.Log).Do(ctx, call)
	if err != nil {
		return journal.Hash{}, err
	}
	return receipts[0].Tx, nil
}

// newSender returns the sender of a service's transactions. They come from the account of key, or, if the external
// signer and account are set, from account.
func (a *App) newSender(purpose string, key *ecdsa.PrivateKey, account journal.Address) (*sender.Sender, error) {
	signer, err := a.signer(key, account)
	if err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	out := chain.NewOutbound(a.Client)
	c := sender.Config{
		ChainID: a.Client.ChainID(), Chain: out, Contracts: out, TxStore: a.TxStore, Signer: signer, Confirmations: a.depth(),
		Purpose: purpose, Holder: fmt.Sprintf("%s/%d", host, os.Getpid()), Log: a.Log, Registry: a.registry,
	}
	if gwei := a.Config.FeeCeiling; gwei > 0 {
		c.Ceiling = new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1e9))
	}
	return sender.New(c), nil
}

func (a *App) signer(key *ecdsa.PrivateKey, account journal.Address) (sender.Signer, error) {
	if a.Config.SignerURL == "" || account == (journal.Address{}) {
		return sender.NewKey(key), nil
	}
	return sender.NewRemote(a.Config.SignerURL, account)
}

// depth returns the number of blocks after which a transaction counts as final.
func (a *App) depth() uint64 {
	if devkeys.Chain(a.Client.ChainID()) {
		return cmp.Or(a.Config.Confirmations, 1)
	}
	return cmp.Or(a.Config.Confirmations, 12)
}
