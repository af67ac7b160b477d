package testenv

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
	url, _ := MosquittoProcess(t, settings)
	return url
}

// MosquittoProcess is MosquittoWith, and also returns the process, for signals.
func MosquittoProcess(t testing.TB, settings string) (url string, p *Process) {
	t.Helper()
	port, file := FreePort(t), filepath.Join(t.TempDir(), "mosquitto.conf")
	// Without "user root", a Mosquitto that root starts becomes another user, which cannot read the test's files.
	const common = "listener %s 127.0.0.1\npersistence false\nconnection_messages false\nuser root\n%s"
	if err := os.WriteFile(file, fmt.Appendf(nil, common, port, settings), 0o600); err != nil {
		t.Fatal(err)
	}
	p, _ = startServer(t, "mosquitto", MosquittoPath(t), "running", "-c", file)
	return "tcp://127.0.0.1:" + port, p
}

// ShippedMosquitto starts a broker with one of the files in deploy/mosquitto exactly as it is shipped, but for the
// folder of the other files, the port and the address. It writes these files, which the shipped one names below
// /etc/mosquitto, and returns the address "127.0.0.1:port" of the listener.
func ShippedMosquitto(t testing.TB, shipped string, files map[string][]byte) string {
	t.Helper()
	const folder, listener = "/etc/mosquitto/", "listener 8883\n"
	dir, port := t.TempDir(), FreePort(t)
	settings := readFile(t, Path(t, "deploy", "mosquitto", shipped))
	if !strings.Contains(settings, listener) {
		t.Fatalf("deploy/mosquitto/%s has no line %q", shipped, strings.TrimSpace(listener))
	}
	settings = strings.Replace(settings, listener, fmt.Sprintf("listener %s 127.0.0.1\n", port), 1)
	settings = strings.ReplaceAll(settings, folder, dir+"/") + "user root\npersistence false\n"
	all := map[string][]byte{shipped: []byte(settings), "acl": []byte(readFile(t, Path(t, "deploy", "mosquitto", "acl")))}
	maps.Copy(all, files)
	for name, content := range all {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	startServer(t, "mosquitto", MosquittoPath(t), "running", "-c", filepath.Join(dir, shipped))
	return "127.0.0.1:" + port
}

// MosquittoPasswords returns a password_file with one password for all users.
func MosquittoPasswords(t testing.TB, password string, users ...string) []byte {
	t.Helper()
	tool, err := exec.LookPath(filepath.Join(filepath.Dir(MosquittoPath(t)), "..", "bin", "mosquitto_passwd"))
	if err != nil {
		tool = "mosquitto_passwd"
	}
	var plain strings.Builder
	for _, user := range users {
		fmt.Fprintf(&plain, "%s:%s\n", user, password)
	}
	file := filepath.Join(t.TempDir(), "passwords")
	if err := os.WriteFile(file, []byte(plain.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), tool, "-U", file).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return []byte(readFile(t, file))
}

func readFile(t testing.TB, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
