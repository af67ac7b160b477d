// Package testenv starts the programs that tests need beside the code under test: Anvil, Mosquitto and waybill itself,
// each on a free port and each ended with its test. It imports the standard library only, so that any test may use it;
// what package devnet embeds (Geth, Postgres, a broker) is started by package devnettest.
package testenv

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// root is the repository's root. It is found once: a test may change its directory later.
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
			return "", errors.New("no directory above the test's has a go.mod")
		}
		dir = filepath.Dir(dir)
	}
})

// Root returns the absolute path of the repository's root.
func Root() (string, error) { return root() }

// Path returns the absolute path of a file in the repository. The elements are relative to the root.
func Path(t testing.TB, elements ...string) string {
	t.Helper()
	dir, err := root()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(append([]string{dir}, elements...)...)
}
