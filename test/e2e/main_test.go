// Package e2e tests the whole system through the built command: orders from checkout to settlement, services that are
// killed, reorganisations, a device in another language, and attacks.
package e2e

import (
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

func TestMain(m *testing.M) {
	// The tests wait for simulated devices most of the time. The flag -parallel of the command line has precedence.
	if err := flag.Set("test.parallel", strconv.Itoa(max(4, runtime.GOMAXPROCS(0)))); err != nil {
		panic(err)
	}
	harness.Main(m)
}

// changedNetwork writes a copy of the example network with replaced texts, and returns its path. oldNew is pairs of a
// text, which the network must have, and its replacement.
func changedNetwork(t *testing.T, oldNew ...string) string {
	t.Helper()
	text, err := os.ReadFile(testenv.Path(t, "deploy", "network.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(oldNew); i += 2 {
		if !strings.Contains(string(text), oldNew[i]) {
			t.Fatalf("the network does not have %q", oldNew[i])
		}
	}
	path := filepath.Join(t.TempDir(), "network.toml")
	if err := os.WriteFile(path, []byte(strings.NewReplacer(oldNew...).Replace(string(text))), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
