package app

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/journal"
)

// deviceKey returns the key of a device whose id the network file does not name. It makes the key if there is none.
func (a *App) deviceKey(name string, scheme journal.Scheme) (device.Key, error) {
	if a.Config.Data == "" {
		return nil, fmt.Errorf("device %s has no id in the network file: --data says where its key is kept", name)
	}
	return device.LoadOrCreateKey(a.keyPath(name), scheme)
}

// DeviceKeyFile returns the path of the key that `waybill device` is told about.
func (a *App) DeviceKeyFile() (string, error) {
	d := &a.Config.Device
	switch {
	case d.KeyFile != "":
		return d.KeyFile, nil
	case d.Name != "" && filepath.Base(d.Name) == d.Name:
		return a.keyPath(d.Name), nil
	}
	return "", errors.New("--name, --key-file or --public-key says which key")
}

func (a *App) keyPath(name string) string { return filepath.Join(a.Config.Data, "keys", name+".key") }

// linkSecret returns the secret that makes links unguessable.
func (a *App) linkSecret() ([]byte, error) {
	return hex.DecodeString(strings.TrimPrefix(a.Config.LinkSecret, "0x"))
}

func parseKey(s string) (*ecdsa.PrivateKey, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, errors.New("want a private key of 64 hexadecimal digits") // never repeat the key
	}
	return key, nil
}

func addressOf(key string) journal.Address {
	k, err := parseKey(key)
	if err != nil {
		return journal.Address{} // checked when the settings were read
	}
	return journal.Address(crypto.PubkeyToAddress(k.PublicKey))
}

// Owner returns the account of --owner-key.
func (a *App) Owner() journal.Address { return addressOf(a.Config.Owner) }

// AsOwner sends a call from the account of --owner-key, waits until it is mined, and returns its transaction.
func (a *App) AsOwner(ctx context.Context, call chain.Call) (journal.Hash, error) {
	owner, err := parseKey(a.Config.Owner)
	if err != nil {
		return journal.Hash{}, err
	}
	receipts, err := localsender.New(a.Client, owner, a.Log).Do(ctx, call)
	if err != nil {
		return journal.Hash{}, err
	}
	return receipts[0].Tx, nil
}
