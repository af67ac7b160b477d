package testenv

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Nginx starts nginx with lines of the block http of nginx.conf, and waits until it listens.
func Nginx(t testing.TB, lines string) {
	t.Helper()
	var path string
	for _, name := range []string{"nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Fatal("nginx is not installed: on Debian run make test, elsewhere brew install nginx")
	}
	user := ""
	if os.Getuid() == 0 { // otherwise the workers become another user, which cannot write into the test's directory
		user = "user root;\n"
	}
	dir := t.TempDir()
	const settings = "%sdaemon off;\nworker_processes 1;\npid nginx.pid;\nerror_log stderr notice;\n" +
		"events { worker_connections 256; }\nhttp {\naccess_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\n" +
		"fastcgi_temp_path fastcgi;\nuwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\n%s}\n"
	file := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(file, fmt.Appendf(nil, settings, user, lines), 0o600); err != nil {
		t.Fatal(err)
	}
	startServer(t, "nginx", path, "start worker process", "-p", dir, "-c", file, "-e", "stderr")
}
