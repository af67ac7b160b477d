package testenv

import (
	"runtime"
	"slices"
	"strings"
	"testing"
)

// Node is a running Anvil.
type Node struct {
	HTTP, WebSocket string // URLs
	PID             int
}

// Anvil starts Anvil with the rules of the Osaka fork, unless args name another one, and chain id 31337. The
// accounts of package devkeys have ether.
func Anvil(t testing.TB, args ...string) Node {
	t.Helper()
	platform := runtime.GOOS + "-" + runtime.GOARCH
	path := Path(t, "contracts", "node_modules", "@foundry-rs", "anvil-"+platform, "bin", "anvil")
	const ready = "Listening on "
	args = append([]string{"--port", "0"}, args...)
	if !slices.Contains(args, "--hardfork") {
		args = append(args, "--hardfork", "osaka")
	}
	p, line := startServer(t, "anvil", path, ready, args...)
	_, address, _ := strings.Cut(line, ready)
	address = strings.TrimSpace(address)
	return Node{HTTP: "http://" + address, WebSocket: "ws://" + address, PID: p.PID()}
}
