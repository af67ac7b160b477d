package harness

import (
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
)

// Servers are the URLs of external servers.
type Servers struct{ RPC, MQTT, Database string }

// StartServers starts Anvil with one block per second, Mosquitto and Postgres.
func StartServers(t testing.TB) Servers {
	t.Helper()
	return Servers{
		RPC:      testenv.Anvil(t, "--block-time", "1").WebSocket,
		MQTT:     testenv.Mosquitto(t),
		Database: devnettest.Postgres(t, devnet.PostgresConfig{}).URL(),
	}
}
