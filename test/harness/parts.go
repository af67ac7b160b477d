package harness

import (
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/testenv"
)

// Parts are the URLs of programs that are not ours.
type Parts struct{ RPC, MQTT, Database string }

// StartParts starts Anvil, with a block a second, Mosquitto and a Postgres.
func StartParts(t testing.TB) Parts {
	t.Helper()
	return Parts{
		RPC:      testenv.Anvil(t, "--block-time", "1").WebSocket,
		MQTT:     testenv.Mosquitto(t),
		Database: devnettest.Postgres(t, devnet.PostgresConfig{}).URL(),
	}
}
