// Package testenv starts external programs for tests: Anvil, Mosquitto, pgbouncer and waybill. Each uses a free port
// and is stopped at the end of its test. The package imports only the standard library, so that the tests of all
// packages can use it. Package devnettest starts Geth, Postgres and a broker, which package devnet embeds.
package testenv

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// root returns the root of the repository. It is computed once, because a test may change the working directory.
var root = sync.OnceValues(func() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		switch _, err := os.Stat(filepath.Join(dir, "go.mod")); {
		case err == nil:
			return dir, nil
		case !errors.Is(err, fs.ErrNotExist):
			return "", err
		case dir == filepath.Dir(dir):
			return "", errors.New("no go.mod in the working directory or above")
		}
		dir = filepath.Dir(dir)
	}
})

// Path returns the absolute path of a file in the repository. The elements are relative to the root.
func Path(t testing.TB, elements ...string) string {
	t.Helper()
	dir, err := root()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(append([]string{dir}, elements...)...)
}
