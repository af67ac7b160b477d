package e2e

import (
	"slices"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/test/harness"
)

// separate is waybill as in production, with one process per service. The services use Anvil, Mosquitto and Postgres.
type separate struct {
	harness.Journey
	live     string                      // URL of the notifier, ws://
	args     map[string][]string         // arguments of each service
	services map[string]*testenv.Process // the running processes
}

// startSeparate starts the servers, migrates the database, deploys the contracts and starts all services. pace is the
// speed of the fleet. If pooled is true, the services reach the database through pgbouncer in session mode.
func startSeparate(t *testing.T, pace string, pooled bool) *separate {
	t.Helper()
	servers, data := harness.StartServers(t), t.TempDir()
	if pooled {
		servers.Database = testenv.Pgbouncer(t, servers.Database, "session")
	}
	api, live := "127.0.0.1:"+testenv.FreePort(t), "127.0.0.1:"+testenv.FreePort(t)
	common := []string{"--rpc", servers.RPC, "--data", data}
	all := append([]string{"--database-url", servers.Database}, common...)
	network := []string{"--network", testenv.Path(t, "deploy", "network.toml")}
	secret := []string{"--link-secret", strings.Repeat("5a", 32)}
	s := &separate{
		Journey: harness.Journey{T: t, Shop: "http://" + api}, live: "ws://" + live,
		services: map[string]*testenv.Process{},
		args: map[string][]string{
			"indexer": all,
			"oracle": slices.Concat(network, all, []string{
				"--mqtt", servers.MQTT, "--poster-key", devkeys.Poster, "--pace", pace,
			}),
			"notifier": append([]string{
				"--http", live, "--public-url", "http://" + api, "--database-url", servers.Database,
			}, secret...),
			"api": slices.Concat(secret, all, network, []string{
				"--http", api, "--live-url", "ws://" + live, "--merchant-key", devkeys.Merchant,
				"--relayer-key", devkeys.Relayer, "--dev-wallet", "--mqtt", servers.MQTT,
			}),
			// Without a database it reads the chain itself.
			"keeper": append([]string{"--keeper-key", devkeys.Keeper}, common...),
			"fleet":  slices.Concat(network, common, []string{"--mqtt", servers.MQTT, "--pace", pace}),
		},
	}
	harness.Waybill(t, "migrate", "--database-url", servers.Database)
	deployment := append([]string{
		"--owner-key", devkeys.Owner, "--carrier-key", devkeys.Carrier,
		"--merchant", devkeys.Address(devkeys.Merchant).String(),
	}, append(network, common...)...)
	harness.Waybill(t, "deploy", deployment...)
	if again := harness.Waybill(t, "deploy", deployment...); !strings.Contains(again, "nothing to change") {
		t.Fatalf("the second deployment is not a no-op:\n%s", again)
	}
	for name := range s.args {
		s.start(name)
	}
	s.Connect(servers.RPC, servers.Database, data)
	return s
}

// start starts a service. For api and notifier it waits until they listen.
func (s *separate) start(name string) {
	s.T.Helper()
	args := append([]string{name, "--admin", "127.0.0.1:0"}, s.args[name]...)
	p := testenv.Launch(s.T, "waybill "+name, testenv.Waybill(s.T), args...)
	s.services[name] = p
	if name == "api" || name == "notifier" {
		p.Line("service started")
	}
}
