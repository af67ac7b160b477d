package harness

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"testing"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// asVictim makes this binary the process that a test kills: asVictim NODE DATABASE OWN OTHER.
const asVictim = "index-until-killed"

func followUntilKilled(ctx context.Context, args []string) error {
	if len(args) != 4 {
		return errors.New("want node, database and two contracts")
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

// StartVictim starts an indexer as a process of its own, which the test kills and waits for. The package must use Main.
func StartVictim(t testing.TB, node *ReorgNode, database string) *exec.Cmd {
	t.Helper()
	args := []string{asVictim, node.URL, database, node.Own.String(), node.Other.String()}
	victim := exec.CommandContext(t.Context(), os.Args[0], args...)
	victim.Stderr = os.Stderr
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	return victim
}
