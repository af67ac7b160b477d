package chaintest

import (
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Nodes are the programs that everything is tried on.
var Nodes = map[string]func(*testing.T) string{"geth": Geth, "anvil": func(t *testing.T) string { return Anvil(t) }}

// Geth runs in this process and is reached by WebSocket.
func Geth(t *testing.T) string {
	t.Helper()
	funded := []journal.Address{Address(OwnerKey), Address(RelayerKey)}
	return devnettest.Chain(t, devnet.ChainConfig{Funded: funded}).WebSocketURL()
}

// Anvil is reached by HTTP, so that polling is tried too.
func Anvil(t testing.TB, args ...string) string {
	t.Helper()
	return testenv.Anvil(t, args...).HTTP
}
