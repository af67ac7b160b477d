// Package harness runs the whole system for the tests in test/e2e and the benchmarks in test/bench. A Journey is a
// running waybill with the test's own connections to chain and database, and a Shopper buys in it. A ReorgNode is a
// node whose chain reorganises on request. Indexers run in the test process, or in a process that a test can kill.
//
// It is separate from internal/testenv because it imports most packages of the product, which would cause import cycles
// in the tests of these packages.
package harness

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
)

// Main runs the tests of a package, removes the files and databases that they created, and exits. A package calls it in
// TestMain. If StartIndexerProcess started the process, Main runs an indexer instead.
func Main(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == indexerArgument {
		fmt.Fprintln(os.Stderr, runIndexer(context.Background(), os.Args[2:]))
		os.Exit(1)
	}
	code := storetest.Run(m)
	if err := testenv.Clean(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// Waybill runs a command of waybill and returns its output. The test fails if the command fails.
func Waybill(t testing.TB, command string, args ...string) string {
	t.Helper()
	args = append([]string{command}, args...)
	return testenv.Launch(t, "waybill "+command, testenv.Waybill(t), args...).Output()
}
