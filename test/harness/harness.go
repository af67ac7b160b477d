// Package harness runs the whole system for the tests in test/e2e and the benchmarks in test/bench: a waybill with a
// shopper and an independent view of chain and database, nodes whose chain reorganises, and indexers that are killed.
// It is apart from internal/testenv because it imports most of the product, which the tests of a package must not do.
package harness

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
)

// Main runs a package's tests and removes what they leave: func TestMain(m *testing.M) { harness.Main(m) }. If the
// process was started by StartVictim, it is an indexer instead.
func Main(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == asVictim {
		fmt.Fprintln(os.Stderr, followUntilKilled(context.Background(), os.Args[2:]))
		os.Exit(1)
	}
	code := storetest.Run(m)
	if err := testenv.Clean(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// Waybill runs a command of waybill to its end and returns what it printed. The test fails if the command fails.
func Waybill(t testing.TB, command string, args ...string) string {
	t.Helper()
	args = append([]string{command}, args...)
	return testenv.Launch(t, "waybill "+command, testenv.Waybill(t), args...).Output()
}
