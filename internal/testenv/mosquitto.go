package testenv

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// MosquittoPath returns the path of Mosquitto on this machine.
func MosquittoPath(t testing.TB) string {
	t.Helper()
	for _, name := range []string{
		"mosquitto", "/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/opt/homebrew/sbin/mosquitto",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Fatal("Mosquitto is not installed: on Debian run make test, elsewhere brew install mosquitto")
	return ""
}

// Mosquitto starts a broker without authentication and returns its URL.
func Mosquitto(t testing.TB) string {
	t.Helper()
	return MosquittoWith(t, "allow_anonymous true\n")
}

// MosquittoWith starts a broker with additional lines of mosquitto.conf(5), for example for authentication and access
// control, and returns its URL.
func MosquittoWith(t testing.TB, settings string) string {
	t.Helper()
	port, file := FreePort(t), filepath.Join(t.TempDir(), "mosquitto.conf")
	// Without "user root", a Mosquitto that root starts becomes another user, which cannot read the test's files.
	const common = "listener %s 127.0.0.1\npersistence false\nconnection_messages false\nuser root\n%s"
	if err := os.WriteFile(file, fmt.Appendf(nil, common, port, settings), 0o600); err != nil {
		t.Fatal(err)
	}
	startServer(t, "mosquitto", MosquittoPath(t), "running", "-c", file)
	return "tcp://127.0.0.1:" + port
}
