package testenv

import (
	"runtime"
	"strings"
	"testing"
)

// Node is a running Anvil.
type Node struct {
	HTTP, WebSocket string // URLs
	PID             int
}

// Anvil starts a node under Osaka rules, with chain id 31337 and ether on the accounts of package devkeys.
func Anvil(t testing.TB, args ...string) Node {
	t.Helper()
	platform := runtime.GOOS + "-" + runtime.GOARCH
	path := Path(t, "contracts", "node_modules", "@foundry-rs", "anvil-"+platform, "bin", "anvil")
	const ready = "Listening on "
	p, line := serve(t, "anvil", path, ready, append([]string{"--port", "0", "--hardfork", "osaka"}, args...)...)
	_, address, _ := strings.Cut(line, ready)
	address = strings.TrimSpace(address)
	return Node{HTTP: "http://" + address, WebSocket: "ws://" + address, PID: p.PID()}
}
