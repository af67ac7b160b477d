package harness

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// indexerArgument is the first argument with which the test binary runs an indexer. Node URL, database URL and the
// addresses of ReorgNode.Own and ReorgNode.Other follow.
const indexerArgument = "run-indexer"

// runIndexer runs an indexer until an error occurs or the process is killed.
func runIndexer(ctx context.Context, args []string) error {
	if len(args) != 4 {
		return fmt.Errorf("%d arguments, want node, database and two contracts", len(args))
	}
	own, err := journal.ParseAddress(args[2])
	if err != nil {
		return err
	}
	other, err := journal.ParseAddress(args[3])
	if err != nil {
		return err
	}
	client, pool, err := Open(ctx, args[0], args[1], own, other)
	if err != nil {
		return err
	}
	defer client.Close()
	defer pool.Close()
	return indexer.New(indexer.Config{Source: client, Sink: store.New(pool)}).Run(ctx)
}

// StartIndexerProcess starts an indexer in a new process, which the test must kill and wait for. The package must call
// Main in TestMain.
func StartIndexerProcess(t testing.TB, node *ReorgNode, database string) *exec.Cmd {
	t.Helper()
	args := []string{indexerArgument, node.URL, database, node.Own.String(), node.Other.String()}
	process := exec.CommandContext(t.Context(), os.Args[0], args...)
	process.Stderr = os.Stderr
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	return process
}
