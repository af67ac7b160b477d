package device_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

func TestKey_signaturesVerify(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		k := key(t, scheme)
		for i := range 64 { // about half of the raw signatures have s in the upper half
			digest := journal.Hash{byte(i)}
			sig, err := k.Sign(digest)
			if err == nil {
				err = journal.Verify(digest, sig, k.Scheme(), k.Address())
			}
			if err != nil || k.Scheme() != scheme {
				t.Fatalf("%s: %v", scheme, err)
			}
		}
	}
	if _, err := device.GenerateKey(journal.SchemeNone); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("no scheme: error is %v, want ErrMalformed", err)
	}
}

func TestNewSignerKey_refusesOtherCurve(t *testing.T) {
	t.Parallel()
	other, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	must(t, err)
	if _, err := device.NewSignerKey(other); !errors.Is(err, journal.ErrMalformed) {
		t.Errorf("P-384: error is %v, want ErrMalformed", err)
	}
}

func TestLoadOrCreateKey_concurrentCallsReturnOneKey(t *testing.T) {
	t.Parallel()
	for _, scheme := range []journal.Scheme{journal.Secp256k1, journal.P256} {
		path := filepath.Join(t.TempDir(), "keys", "device")
		ids := make([]journal.Address, 8)
		var all sync.WaitGroup
		for i := range ids {
			all.Go(func() {
				k, err := device.LoadOrCreateKey(path, scheme)
				if err != nil {
					t.Error(err)
					return
				}
				ids[i] = k.Address()
			})
		}
		all.Wait()
		for _, id := range ids {
			if id != ids[0] || id == (journal.Address{}) {
				t.Errorf("%s: concurrent calls returned the addresses %v, want one", scheme, ids)
			}
		}
		info, err := os.Stat(path)
		must(t, err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("mode is %s, want 0600", info.Mode())
		}
		files, err := os.ReadDir(filepath.Dir(path))
		if err != nil || len(files) != 1 {
			t.Errorf("directory has %v, %v, want the key alone", files, err)
		}
		k, err := device.LoadOrCreateKey(path, scheme)
		must(t, err)
		sig, err := k.Sign(journal.Hash{1})
		must(t, err)
		must(t, journal.Verify(journal.Hash{1}, sig, scheme, ids[0]))

		other := journal.Secp256k1 + journal.P256 - scheme
		if _, err := device.LoadOrCreateKey(path, other); !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("key of %s read as %s: error is %v, want ErrMalformed", scheme, other, err)
		}
	}
}
