package testenv

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"testing"
)

// Pgbouncer starts pgbouncer before the Postgres server of a URL that needs no password. It returns the URL of the same
// database through it. mode is its pool_mode: session, transaction or statement.
func Pgbouncer(t testing.TB, database, mode string) string {
	t.Helper()
	path := ""
	for _, name := range []string{"pgbouncer", "/usr/sbin/pgbouncer", "/opt/homebrew/bin/pgbouncer"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Fatal("pgbouncer is not installed: on Debian run make test, elsewhere brew install pgbouncer")
	}
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	port, file := FreePort(t), filepath.Join(t.TempDir(), "pgbouncer.ini")
	settings := fmt.Sprintf(`[databases]
* = host=%s port=%s user=%s
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %s
unix_socket_dir =
auth_type = any
pool_mode = %s
max_client_conn = 200
default_pool_size = 50
`, u.Hostname(), u.Port(), u.User.Username(), port, mode)
	if os.Geteuid() == 0 { // pgbouncer does not run as root
		as := "nobody"
		if _, err := user.Lookup("postgres"); err == nil {
			as = "postgres"
		}
		settings += "user = " + as + "\n"
	}
	if err := os.WriteFile(file, []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	startServer(t, "pgbouncer", path, "process up", file)
	u.Host = "127.0.0.1:" + port
	return u.String()
}
