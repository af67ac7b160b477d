package testenv

import "testing"

// GethVersion is the version of Geth that scripts/setup.sh installs for tests.
const GethVersion = "v1.17.8"

// Geth starts `geth --dev` with its defaults: it makes a block for each transaction, and a block has room for
// 11,500,000 gas. Its development account is unlocked.
func Geth(t testing.TB) Node {
	t.Helper()
	port := FreePort(t)
	p, _ := startServer(t, "geth", Path(t, "bin", "geth"), "HTTP server started", "--dev", "--http", "--http.port", port,
		"--ws", "--ws.port", port, "--authrpc.port", FreePort(t), "--port", "0", "--nodiscover", "--ipcdisable",
		"--datadir", t.TempDir())
	address := "127.0.0.1:" + port
	return Node{HTTP: "http://" + address, WebSocket: "ws://" + address, PID: p.PID()}
}
