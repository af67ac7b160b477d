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

	geth "github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/journal"
)

// LoadOrCreateKey reads the key file at path. If there is none, it generates a key, writes it with mode 0600 and syncs
// it. The format is PEM with PKCS#8 for P256, and 64 hexadecimal digits for Secp256k1. If the file has no key of this
// scheme, LoadOrCreateKey returns journal.ErrMalformed. It never overwrites a file. Concurrent calls return the same
// key.
func LoadOrCreateKey(path string, scheme journal.Scheme) (Key, error) {
	b, err := os.ReadFile(filepath.Clean(path))
	if errors.Is(err, fs.ErrNotExist) {
		if err := createKey(path, scheme); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("create key %s: %w", path, err)
		}
		b, err = os.ReadFile(filepath.Clean(path)) // this key, or one that was created concurrently
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
			return nil, fmt.Errorf("file has no PEM block: %w", journal.ErrMalformed)
		}
		key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", err, journal.ErrMalformed)
		}
		private, ok := key.(*ecdsa.PrivateKey)
		if !ok || private.Curve != elliptic.P256() {
			return nil, fmt.Errorf("key, a %T, is not P-256: %w", key, journal.ErrMalformed)
		}
		return NewSignerKey(private)
	default:
		return nil, fmt.Errorf("unknown scheme %s: %w", scheme, journal.ErrMalformed)
	}
}

// createKey generates a key and writes it to a new file. It returns fs.ErrExist if the file exists.
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

// writeNew creates a file atomically and syncs it. It returns fs.ErrExist if the file exists.
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
	if err := os.Link(f.Name(), path); err != nil { // unlike Rename, Link fails if path exists
		return err
	}
	return syncDir(filepath.Dir(path))
}

// syncDir syncs a directory, so that created, renamed and removed files in it survive a power failure.
func syncDir(dir string) error {
	d, err := os.Open(filepath.Clean(dir))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// stagedSuffix is appended to the path of a key for the file of its successor.
const stagedSuffix = ".next"

// StageKey returns the key that shall replace the one at path. The first call generates it and writes it to a file
// beside path. Later calls return the same key. Errors are those of LoadOrCreateKey.
func StageKey(path string, scheme journal.Scheme) (Key, error) {
	return LoadOrCreateKey(path+stagedSuffix, scheme)
}

// StagedKey returns the key that StageKey wrote, or journal.ErrNotFound if there is none.
func StagedKey(path string, scheme journal.Scheme) (Key, error) {
	b, err := os.ReadFile(filepath.Clean(path + stagedSuffix))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no staged key to replace %s: %w", path, journal.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read staged key: %w", err)
	}
	return parseKey(b, scheme)
}

// CommitKey atomically replaces the key at path by the staged key. Call it only when the journal uses the staged key:
// after Device.Rotate, or after Open with Config.Next if Device.Key returns that key. It does nothing if there is no
// staged key.
func CommitKey(path string) error {
	if err := os.Rename(path+stagedSuffix, path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("replace key %s by the staged key: %w", path, err)
	}
	return syncDir(filepath.Dir(path))
}
