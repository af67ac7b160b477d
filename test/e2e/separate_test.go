package e2e

import (
	"slices"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

// separate is waybill as it runs in production: each service is a process of its own. They use Anvil, Mosquitto and
// Postgres.
type separate struct {
	harness.Journey
	live     string // URL of the notifier, ws://
	args     map[string][]string
	services map[string]*testenv.Process
}

func startSeparate(t *testing.T) *separate {
	t.Helper()
	parts, data := harness.StartServers(t), t.TempDir()
	api, live := "127.0.0.1:"+testenv.FreePort(t), "127.0.0.1:"+testenv.FreePort(t)
	common := []string{"--rpc", parts.RPC, "--data", data}
	all := append([]string{"--database-url", parts.Database}, common...)
	secret := []string{"--link-secret", strings.Repeat("5a", 32)}
	s := &separate{
		Journey: harness.Journey{T: t, Shop: "http://" + api}, live: "ws://" + live,
		services: map[string]*testenv.Process{},
		args: map[string][]string{
			"indexer": all,
			"oracle":  append([]string{"--mqtt", parts.MQTT, "--poster-key", devkeys.Poster, "--pace", "4"}, all...),
			"notifier": append([]string{
				"--http", live, "--public-url", "http://" + api, "--database-url", parts.Database,
			}, secret...),
			"api": slices.Concat(secret, all, []string{
				"--http", api, "--live-url", "ws://" + live, "--merchant-key", devkeys.Merchant,
				"--relayer-key", devkeys.Relayer, "--dev-wallet",
			}),
			"fleet": append([]string{"--mqtt", parts.MQTT, "--pace", "4"}, common...),
		},
	}
	harness.Waybill(t, "migrate", "--database-url", parts.Database)
	deployment := append([]string{
		"--owner-key", devkeys.Owner, "--carrier-key", devkeys.Carrier,
		"--merchant", devkeys.Address(devkeys.Merchant).String(),
	}, common...)
	harness.Waybill(t, "deploy", deployment...)
	if again := harness.Waybill(t, "deploy", deployment...); !strings.Contains(again, "nothing to change") {
		t.Fatalf("the second deployment said:\n%s", again)
	}
	for name := range s.args {
		s.start(name)
	}
	s.Connect(parts.RPC, parts.Database, data)
	return s
}

func (s *separate) start(name string) {
	s.T.Helper()
	args := append([]string{name, "--admin", "127.0.0.1:0"}, s.args[name]...)
	p := testenv.Launch(s.T, "waybill "+name, testenv.Waybill(s.T), args...)
	s.services[name] = p
	if name == "api" || name == "notifier" {
		p.Line("service started")
	}
}
