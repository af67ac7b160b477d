package testenv

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// StrictMosquitto is a Mosquitto whose rights a test changes while it runs. It answers a SUBSCRIBE packet
// without the right with the code 0x80, and drops publications without the right.
type StrictMosquitto struct {
	URL string

	port string
}

// NewStrictMosquitto starts a broker that allows everything to everybody.
func NewStrictMosquitto(t testing.TB) *StrictMosquitto {
	t.Helper()
	plugins, err := filepath.Glob("/usr/lib/*/mosquitto_dynamic_security.so")
	if err != nil || len(plugins) == 0 {
		t.Fatalf("Mosquitto's dynamic security plugin is not installed: %v", err)
	}
	file := filepath.Join(t.TempDir(), "security.json")
	control(t, "dynsec", "init", file, "admin", "secret")
	const settings = "allow_anonymous true\nplugin %s\nplugin_opt_config_file %s\n"
	url := MosquittoWith(t, fmt.Sprintf(settings, plugins[0], file))
	m := &StrictMosquitto{URL: url, port: url[strings.LastIndex(url, ":")+1:]}
	m.set(t, "createRole", "everything")
	m.set(t, "createGroup", "everybody")
	m.set(t, "addGroupRole", "everybody", "everything")
	m.set(t, "setAnonymousGroup", "everybody")
	for _, right := range []string{Publish, Subscribe} {
		m.Allow(t, right, true)
	}
	return m
}

// Rights at a StrictMosquitto.
const (
	Publish   = "publishClientSend"
	Subscribe = "subscribePattern"
)

// Allow gives a right for all topics to all clients, or takes it.
func (m *StrictMosquitto) Allow(t testing.TB, right string, allowed bool) {
	t.Helper()
	if allowed {
		m.set(t, "addRoleACL", "everything", right, "#", "allow")
	} else {
		m.set(t, "removeRoleACL", "everything", right, "#")
	}
}

func (m *StrictMosquitto) set(t testing.TB, args ...string) {
	t.Helper()
	login := []string{"-h", "127.0.0.1", "-p", m.port, "-u", "admin", "-P", "secret", "dynsec"}
	control(t, append(login, args...)...)
}

func control(t testing.TB, args ...string) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "mosquitto_ctrl", args...).CombinedOutput()
	if err != nil || strings.Contains(strings.ToLower(string(out)), "error") {
		t.Fatalf("mosquitto_ctrl %v: %v: %s", args, err, out)
	}
}
