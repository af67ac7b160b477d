package app

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/waybill/waybill/internal/devkeys"
)

// devSecrets sets the keys that are not set to the public development keys, and the link secret to that of the data
// directory.
func (a *App) devSecrets() (err error) {
	for _, s := range []struct {
		into **ecdsa.PrivateKey
		key  string
	}{
		{&a.Config.OwnerKey, devkeys.Owner},
		{&a.Config.MerchantKey, devkeys.Merchant},
		{&a.Config.RelayerKey, devkeys.Relayer},
		{&a.Config.PosterKey, devkeys.Poster},
		{&a.Config.CarrierKey, devkeys.Carrier},
		{&a.Config.KeeperKey, devkeys.Keeper},
	} {
		if *s.into == nil {
			*s.into = devkeys.Key(s.key)
		}
	}
	if a.Config.Contact == "" {
		a.Config.Contact = "https://localhost" // push services may refuse it
	}
	if a.Config.LinkSecret == nil {
		a.Config.LinkSecret, err = keptSecret(filepath.Join(a.Config.Data, "link-secret"))
	}
	return err
}

// keptSecret reads a secret of 32 bytes in hexadecimal from a file. If there is no file, it makes one.
func keptSecret(path string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Clean(path))
	if err == nil {
		secret, err := hex.DecodeString(strings.TrimSpace(string(b)))
		if err != nil || len(secret) != 32 {
			return nil, fmt.Errorf("file %s: want 64 hexadecimal digits: remove it to get a new secret", path)
		}
		return secret, nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	secret := make([]byte, 32)
	if _, err := rand.Read(secret); err != nil {
		return nil, err
	}
	text := []byte(hex.EncodeToString(secret))
	return secret, errors.Join(os.WriteFile(path+".tmp", text, 0o600), os.Rename(path+".tmp", path))
}
