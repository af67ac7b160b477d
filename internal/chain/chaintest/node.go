package chaintest

import (
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Nodes has the node programs that tests run with.
var Nodes = map[string]func(*testing.T) string{"geth": Geth, "anvil": func(t *testing.T) string { return Anvil(t) }}

// Geth starts Geth in this process and returns its WebSocket URL.
func Geth(t *testing.T) string {
	t.Helper()
	funded := []journal.Address{Address(OwnerKey), Address(RelayerKey)}
	return devnettest.Chain(t, devnet.ChainConfig{Funded: funded}).WebSocketURL()
}

// Anvil starts Anvil and returns its HTTP URL. Heads are polled over HTTP.
func Anvil(t testing.TB, args ...string) string {
	t.Helper()
	return testenv.Anvil(t, args...).HTTP
}
