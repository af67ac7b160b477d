// Command waybill runs orders from checkout to doorstep on an Ethereum-compatible chain, so that anyone can check every
// step.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/waybill/waybill/internal/app"
)

const usage = `waybill: orders anyone can verify, from checkout to doorstep

  waybill dev        everything in one process: chain, database, broker, services, a simulated fleet
  waybill deploy     contracts and network onto the chain at --rpc; a second run changes nothing
  waybill migrate    brings the database at --database-url to this version
  waybill indexer    blocks to rows
  waybill reindex    makes a projection anew from the events, while everything goes on
  waybill oracle     signed readings from the broker, to the database, to the chain
  waybill notifier   rows to people: WebSocket and Web Push
  waybill api        pages and API
  waybill rankings   computes each zone's nearest centres anew and compares with the chain
  waybill fleet      the simulated centre and vehicles
  waybill device     enroll, rotate, revoke, list: who may sign, on the chain at --rpc
  waybill tx         list, explain, retry, cancel: transactions on their way, in the database at --database-url

  waybill COMMAND -h lists the settings of all commands; each is also $WAYBILL_NAME, or the file $WAYBILL_NAME_FILE names.
`

// commands by name. Each has a file of its own.
var commands = map[string]func(context.Context, *app.App) error{
	"dev":      runDev,
	"deploy":   runDeploy,
	"migrate":  runMigrate,
	"indexer":  runIndexer,
	"reindex":  runReindex,
	"oracle":   runOracle,
	"notifier": runNotifier,
	"api":      runAPI,
	"fleet":    runFleet,
	"rankings": runRankings,

	"device enroll": enrollDevice,
	"device rotate": rotateDevice,
	"device revoke": revokeDevice,
	"device list":   listDevices,

	"tx list":    listTransactions,
	"tx explain": explainTransaction,
	"tx retry":   retryTransaction,
	"tx cancel":  cancelTransaction,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.LookupEnv, os.Stdout, os.Stderr)
	stop()
	switch {
	case err == nil, errors.Is(err, context.Canceled):
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	default:
		fmt.Fprintf(os.Stderr, "waybill: %v\n", err)
		os.Exit(1)
	}
}

// run finds the command, reads its settings, and runs it until it is done or ctx ends.
func run(ctx context.Context, args []string, lookup func(string) (string, bool), out, diagnostics io.Writer) error {
	if len(args) == 0 {
		_, err := io.WriteString(diagnostics, usage)
		return errors.Join(flag.ErrHelp, err)
	}
	name, rest := args[0], args[1:]
	if len(rest) > 0 && commands[name+" "+rest[0]] != nil { // a command of two words
		name, rest = name+" "+rest[0], rest[1:]
	}
	command, ok := commands[name]
	if !ok {
		_, err := io.WriteString(diagnostics, usage)
		if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
			return err
		}
		return errors.Join(fmt.Errorf("there is no command %q", args[0]), err)
	}
	cfg := app.Defaults(name)
	if err := cfg.Parse(name, rest, lookup, diagnostics); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(diagnostics, &slog.HandlerOptions{Level: cfg.Level()}))
	a := app.New(cfg, log.With("service", name), out)
	defer a.Close()
	return command(ctx, a)
}
