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

func TestPostgresKeepsDataAndRefusesASecond(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, q := range []string{`create table kept as select 7 as n`, `select n from kept`} {
		p := startPostgres(t, dir)
		query(t, p, q)
		if _, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir, NpmDir: "."}); err == nil || !strings.Contains(err.Error(), "in use") {
			t.Fatalf("second server on the directory: %v", err)
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPostgresSurvivesKill(t *testing.T) {
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
		t.Fatal("the child was not killed")
	}
	query(t, startPostgres(t, dir), `select n from kept`)
}

func TestPostgresIgnoresAPidThatIsNowAnothers(t *testing.T) {
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

// Root's home is closed to the user that Postgres runs as.
func TestPostgresInAHiddenDirectory(t *testing.T) {
	t.Parallel()
	hidden := t.TempDir()
	if err := os.Chmod(hidden, 0o700); err != nil { //nolint:gosec // a directory
		t.Fatal(err)
	}
	query(t, startPostgres(t, filepath.Join(hidden, "postgres")), `select 1`)
}

func startPostgres(t *testing.T, dir string) *devnet.Postgres {
	t.Helper()
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: dir, NpmDir: ".", Settings: []string{"fsync=off"}, Progress: t.Output()})
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
