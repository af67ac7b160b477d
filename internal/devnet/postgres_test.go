package devnet_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/devnet"
)

// Data survives a restart, and a second server on the same directory is refused.
func TestPostgres_keepsDataAndRefusesASecond(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, q := range []string{`create table kept as select 7 as n`, `select n from kept`} {
		p := startPostgres(t, dir)
		query(t, p, q)
		_, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir})
		if err == nil || !strings.Contains(err.Error(), "in use") {
			t.Fatalf("second server on the directory: %v, want an error", err)
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// After the process that started the server was killed, the next start finds the data.
func TestPostgres_startsAfterKill(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	child := exec.CommandContext(t.Context(), os.Args[0], "postgres", dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() && lines.Text() != "started" {
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child process exited without an error, want killed")
	}
	query(t, startPostgres(t, dir), `select n from kept`)
}

// A postmaster.pid with the pid of another process neither stops that process nor prevents the start.
func TestPostgres_ignoresStalePid(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := startPostgres(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	stale := fmt.Sprintf("%d\n%s\n1700000000\n5432\n", os.Getpid(), filepath.Join(dir, "data"))
	if err := os.WriteFile(filepath.Join(dir, "data", "postmaster.pid"), []byte(stale), 0o600); err != nil {
		t.Fatal(err)
	}
	query(t, startPostgres(t, dir), `select 1`)
}

// The server starts in a directory below one that only the current user may enter, such as root's home.
func TestPostgres_startsInPrivateDirectory(t *testing.T) {
	t.Parallel()
	private := t.TempDir()
	if err := os.Chmod(private, 0o700); err != nil {
		t.Fatal(err)
	}
	query(t, startPostgres(t, filepath.Join(private, "postgres")), `select 1`)
}

func startPostgres(t *testing.T, dir string) *devnet.Postgres {
	t.Helper()
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{
		Dir: dir, Settings: []string{"fsync=off"}, Progress: t.Output(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// query executes a statement, and fails the test if that fails.
func query(t *testing.T, p *devnet.Postgres, q string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), p.URL())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(t.Context(), q); err != nil {
		t.Errorf("%s: %v", q, err)
	}
	if err := conn.Close(context.WithoutCancel(t.Context())); err != nil {
		t.Error(err)
	}
}
