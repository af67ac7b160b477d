// Command waybill runs orders from checkout to doorstep on an Ethereum-compatible chain. Anyone can verify every step.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/waybill/waybill/internal/app"
	"github.com/waybill/waybill/internal/settings"
)

// commands lists the functions by the names of the commands in the table of settings. Each has a file of its own.
var commands = map[string]func(context.Context, *app.App) error{
	"dev":      runDev,
	"deploy":   runDeploy,
	"migrate":  runMigrate,
	"indexer":  runIndexer,
	"reindex":  runReindex,
	"oracle":   runOracle,
	"notifier": runNotifier,
	"api":      runAPI,
	"keeper":   runKeeper,
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
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	p := process{env: os.LookupEnv, out: os.Stdout, diagnostics: os.Stderr, signals: signals, exit: os.Exit}
	os.Exit(p.run(context.Background(), os.Args[1:]))
}

// process is what a command has of its process. Tests replace the parts.
type process struct {
	env              settings.Environment
	out, diagnostics io.Writer
	signals          <-chan os.Signal
	exit             func(status int) // ends the process at once
}
