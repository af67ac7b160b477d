package testenv

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// binary is the command that this test process built.
var binary struct {
	once sync.Once
	path string
	err  error
}

// Waybill builds the command once per test process and returns its path. For tests it is built with the race detector,
// for benchmarks without. A package that calls Waybill must call Clean after its tests.
func Waybill(t testing.TB) string {
	t.Helper()
	binary.once.Do(func() {
		_, benchmark := t.(*testing.B)
		binary.path, binary.err = build(!benchmark)
	})
	if binary.err != nil {
		t.Fatal(binary.err)
	}
	return binary.path
}

// build builds the command in a temporary directory.
func build(race bool) (path string, err error) {
	dir, err := os.MkdirTemp("", "waybill-test-")
	if err != nil {
		return "", err
	}
	path = filepath.Join(dir, "waybill")
	args := []string{"build", "-o", path}
	if race {
		args = append(args, "-race")
	}
	command := exec.CommandContext(context.Background(), "go", append(args, "./cmd/waybill")...)
	if command.Dir, err = root(); err != nil {
		return path, err
	}
	if out, err := command.CombinedOutput(); err != nil {
		return path, fmt.Errorf("go build: %w\n%s", err, out)
	}
	return path, nil
}

// Clean removes the command that Waybill built, if any.
func Clean() error {
	if binary.path == "" {
		return nil
	}
	return os.RemoveAll(filepath.Dir(binary.path))
}
