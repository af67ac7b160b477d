package app

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
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
