package device

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/waybill/waybill/journal"

	geth "github.com/ethereum/go-ethereum/crypto"
)

// LoadOrCreateKey reads the key at path, or makes one there: PKCS#8 in PEM for P-256, 64 hexadecimal digits for
// secp256k1, readable by the owner only. A new key is on disk before it is returned. The error is journal.ErrMalformed when
// the file holds no key of that scheme: it is never written over.
func LoadOrCreateKey(path string, scheme journal.Scheme) (Key, error) {
	b, err := os.ReadFile(filepath.Clean(path))
	if errors.Is(err, fs.ErrNotExist) {
		if err := createKey(path, scheme); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("create key %s: %w", path, err)
		}
		b, err = os.ReadFile(filepath.Clean(path)) // ours, or of someone faster
	}
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	key, err := parseKey(b, scheme)
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", path, err)
	}
	return key, nil
}

func parseKey(b []byte, scheme journal.Scheme) (Key, error) {
	switch scheme {
	case journal.Secp256k1:
		raw, err := hex.DecodeString(strings.TrimSpace(string(b)))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
		}
		private, err := geth.ToECDSA(raw)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
		}
		return secp256k1Key{private}, nil
	case journal.P256:
		block, _ := pem.Decode(b)
		if block == nil {
			return nil, fmt.Errorf("no PEM: %w", journal.ErrMalformed)
		}
		key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
		}
		private, ok := key.(*ecdsa.PrivateKey)
		if !ok || private.Curve != elliptic.P256() {
			return nil, fmt.Errorf("a %T is not P-256: %w", key, journal.ErrMalformed)
		}
		return NewSignerKey(private)
	default:
		return nil, fmt.Errorf("scheme %s: %w", scheme, journal.ErrMalformed)
	}
}

func createKey(path string, scheme journal.Scheme) error {
	key, err := GenerateKey(scheme)
	if err != nil {
		return err
	}
	var b []byte
	switch k := key.(type) {
	case secp256k1Key:
		b = fmt.Appendf(nil, "%x\n", geth.FromECDSA(k.private))
	case p256Key:
		der, err := x509.MarshalPKCS8PrivateKey(k.signer)
		if err != nil {
			return err
		}
		b = pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return writeNew(path, b)
}

// writeNew puts a whole file on disk under a name that is free; the error is fs.ErrExist when it is not.
func writeNew(path string, b []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*") // mode 0600
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(f.Name())) }()
	_, err = f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Link(f.Name(), path); err != nil { // unlike a rename, it replaces nothing
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	d, err := os.Open(filepath.Clean(dir))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// stagedSuffix marks a key that waits to take over.
const stagedSuffix = ".next"

// StageKey makes the key that is to follow the one at path, and keeps it beside: path stays what it is. Called again, it
// returns the same one.
func StageKey(path string, scheme journal.Scheme) (Key, error) {
	return LoadOrCreateKey(path+stagedSuffix, scheme)
}

// StagedKey is the key that StageKey made; journal.ErrNotFound when none waits.
func StagedKey(path string, scheme journal.Scheme) (Key, error) {
	b, err := os.ReadFile(filepath.Clean(path + stagedSuffix))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("key to follow %s: %w", path, journal.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	return parseKey(b, scheme)
}

// CommitKey puts the staged key in the place of the one at path, whole or not at all, once the journal goes on with it
// (Device.Rotate returned, or Open took Next). Without a staged key it does nothing.
func CommitKey(path string) error {
	if err := os.Rename(path+stagedSuffix, path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("put the new key in place: %w", err)
	}
	return syncDir(filepath.Dir(path))
}
