package main

import (
	"math/rand/v2"
	"net"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
)

// parts are real programs that are not ours.
type parts struct{ rpc, mqtt, database string }

func startParts(t testing.TB) parts {
	t.Helper()
	anvil, err := exec.CommandContext(t.Context(), "scripts/foundry.sh", "anvil").Output()
	if err != nil {
		t.Fatalf("anvil: %v", err)
	}
	rpcPort, mqttPort := freePort(t), freePort(t)
	a := launch(t, "anvil", strings.TrimSpace(string(anvil)), "--port", rpcPort, "--block-time", "1", "--hardfork", "osaka")
	a.line("Listening on")
	mosquitto, err := exec.LookPath("mosquitto")
	if err != nil {
		mosquitto = "/usr/sbin/mosquitto"
	}
	m := launch(t, "mosquitto", mosquitto, "-p", mqttPort, "-v")
	m.line("running")
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: filepath.Join(t.TempDir(), "postgres"), NpmDir: "internal/devnet"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return parts{"ws://127.0.0.1:" + rpcPort, "tcp://127.0.0.1:" + mqttPort, p.URL()}
}

// freePort finds a port that nobody listens on and nobody is given by the system: those begin above.
func freePort(t testing.TB) string {
	t.Helper()
	for range 100 {
		port := strconv.Itoa(20_000 + rand.IntN(10_000)) //nolint:gosec // not a secret
		if _, taken := ports.LoadOrStore(port, true); taken {
			continue
		}
		l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", net.JoinHostPort("127.0.0.1", port))
		if err != nil {
			continue
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
		return port
	}
	t.Fatal("no free port")
	return ""
}

// ports are those that freePort has given away.
var ports sync.Map
