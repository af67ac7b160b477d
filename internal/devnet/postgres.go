package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// PostgresConfig configures a private Postgres server.
type PostgresConfig struct {
	Dir      string       // directory for all its files; created if missing, kept by Close
	Port     int          // on 127.0.0.1; 0 means a free port
	Settings []string     // further server settings, like "fsync=off"
	Log      *slog.Logger // nil means no log
	Progress io.Writer    // receives a line for each step of the start; nil means none
}

// report writes a line to Progress.
func (c PostgresConfig) report(format string, args ...any) {
	fmt.Fprintf(c.Progress, "postgres: "+format+"\n", args...) //nolint:errcheck // progress lines are not essential
}

// Postgres is a running private server. It stops on Close, or when the process that started it ends.
type Postgres struct {
	dir    string
	url    string
	cmd    *exec.Cmd
	lock   *os.File
	log    *slog.Logger
	exited chan struct{} // closed when the server has exited

	closing sync.Once
	err     error // result of Close
}

// StartPostgres starts a private server with the programs found on this machine, and returns when it answers. If the
// machine has none, it takes those that npm has installed in Waybill's repository: the one that contains the working
// directory, or the one that contains this program's file. ctx limits the start only. It is for development: every user
// of this machine may connect, without a password.
func StartPostgres(ctx context.Context, cfg PostgresConfig) (*Postgres, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Progress == nil {
		cfg.Progress = io.Discard
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("postgres directory: %w", err)
	}
	cfg.Dir = dir
	bin, err := findPostgres(ctx, filepath.Join(dir, "data"))
	if err != nil {
		return nil, err
	}
	as, err := preparePostgresDir(dir)
	if err != nil {
		return nil, err
	}
	if as.credential != nil {
		if bin, err = copyForOthers(bin); err != nil {
			return nil, err
		}
	}
	lock, err := lockPostgresDir(dir)
	if err != nil {
		return nil, err
	}
	p := &Postgres{dir: dir, lock: lock, log: cfg.Log}
	if err := p.start(ctx, cfg, bin, as); err != nil {
		return nil, errors.Join(fmt.Errorf("start postgres in %s: %w", dir, err), p.Close())
	}
	return p, nil
}

// URL returns the connection URL of a superuser.
func (p *Postgres) URL() string { return p.url }

// Exited returns a channel that is closed when the server has exited, for any reason.
func (p *Postgres) Exited() <-chan struct{} { return p.exited }

// Close shuts the server down: it ends all sessions, flushes the data and waits. Files in Dir are kept. Further calls
// return the result of the first.
func (p *Postgres) Close() error {
	p.closing.Do(func() {
		if p.cmd != nil {
			p.err = stopProcess(p.cmd.Process.Pid, p.exited)
			p.log.Info("postgres stopped", "dir", p.dir)
		}
		p.err = errors.Join(p.err, p.lock.Close())
	})
	return p.err
}

// start ends an orphaned server, creates the cluster if there is none, and starts the server. It tries up to five
// times.
func (p *Postgres) start(ctx context.Context, cfg PostgresConfig, bin string, as account) error {
	data := filepath.Join(p.dir, "data")
	if err := p.stopOrphan(data, cfg); err != nil {
		return err
	}
	if err := initPostgres(ctx, data, bin, as, cfg); err != nil {
		return err
	}
	for attempt := 1; ; attempt++ {
		port := cfg.Port
		if port == 0 {
			var err error
			if port, err = freePort(ctx); err != nil {
				return err
			}
		}
		cfg.report("starting %s on 127.0.0.1:%d", filepath.Join(bin, "postgres"), port)
		err := p.launch(ctx, cfg, bin, data, port, as)
		if err == nil {
			p.log.Info("postgres started", "dir", p.dir, "port", port, "bin", bin)
			return nil
		}
		// Another process may have taken the port, and the shared memory of a killed server is in use until its last
		// child process has exited.
		if attempt == 5 || ctx.Err() != nil {
			return err
		}
		p.log.Warn("postgres did not start, will retry", "attempt", attempt, "err", err)
		if err := wait(ctx, time.Duration(attempt)*300*time.Millisecond); err != nil {
			return err
		}
	}
}

// launch runs the server and waits until it answers.
func (p *Postgres) launch(ctx context.Context, cfg PostgresConfig, bin, data string, port int, as account) error {
	output, err := os.Create(filepath.Join(p.dir, "postgres.log"))
	if err != nil {
		return err
	}
	sockets := p.dir
	if len(sockets) > 80 { // the path of a Unix socket is limited to about 108 bytes
		sockets = ""
	}
	program := filepath.Join(bin, "postgres")
	args := []string{program, "-D", data, "-h", "127.0.0.1", "-p", strconv.Itoa(port), "-k", sockets}
	for _, s := range cfg.Settings {
		args = append(args, "-c", s)
	}
	cmd := as.command(context.WithoutCancel(ctx), p.dir, args...) // ctx limits the start only
	cmd.Stdout, cmd.Stderr = output, output

	started, exited := make(chan error, 1), make(chan struct{})
	go func() {
		runtime.LockOSThread() // the parent-death signal is sent when the thread ends, not when the process ends
		defer close(exited)
		err := cmd.Start()
		started <- err
		if err == nil {
			err = cmd.Wait()
			p.log.Debug("postgres exited", "err", err)
		}
		if err := output.Close(); err != nil {
			p.log.Warn("close postgres.log failed", "err", err)
		}
		runtime.UnlockOSThread()
	}()
	p.exited = exited
	if err := <-started; err != nil {
		return err
	}
	p.cmd = cmd
	p.url = fmt.Sprintf("postgres://postgres@127.0.0.1:%d/postgres?sslmode=disable", port)
	if err := p.ready(ctx); err != nil {
		stopErr := stopProcess(cmd.Process.Pid, exited)
		p.cmd = nil
		return errors.Join(err, stopErr)
	}
	return nil
}

// ready waits until the server answers. It returns an error if the server exits, ctx ends, or another server has the
// port.
func (p *Postgres) ready(ctx context.Context) error {
	for {
		conn, err := pgx.Connect(ctx, p.url)
		if err == nil {
			var dir string
			err = conn.QueryRow(ctx, `show data_directory`).Scan(&dir)
			err = errors.Join(err, conn.Close(ctx))
			if err == nil && dir != filepath.Join(p.dir, "data") {
				return fmt.Errorf("another server listens at %s: its data directory is %s", p.url, dir)
			}
		}
		if err == nil {
			return nil
		}
		select {
		case <-p.exited:
			return fmt.Errorf("server exited: %s", endOfLog(filepath.Join(p.dir, "postgres.log")))
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(30 * time.Millisecond):
		}
	}
}

// stopOrphan stops a server whose parent process was killed, and removes a stale postmaster.pid. The caller must hold
// the lock of the directory, so that no running process owns the server.
func (p *Postgres) stopOrphan(data string, cfg PostgresConfig) error {
	file := filepath.Join(data, "postmaster.pid")
	content, err := os.ReadFile(file) //nolint:gosec // our own directory
	if errors.Is(err, os.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	line, _, _ := bytes.Cut(content, []byte("\n"))
	pid, err := strconv.Atoi(strings.TrimSpace(string(line)))
	if err == nil && pid > 0 && strings.Contains(commandLine(pid), data) {
		cfg.report("stopping the server of a process that was killed (pid %d)", pid)
		if err := stopProcess(pid, nil); err != nil {
			return err
		}
	}
	// If the pid now belongs to another process, the server would refuse to start.
	if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// stopProcess sends the signals for a fast and an immediate shutdown, then SIGKILL, and waits 20 s after each. exited
// is closed when the process has exited; it is nil if the process is not a child of this one.
func stopProcess(pid int, exited <-chan struct{}) error {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		select {
		case <-exited:
			return nil // the pid may belong to another process now
		default:
		}
		if err := syscall.Kill(pid, signal); errors.Is(err, syscall.ESRCH) {
			return nil
		} else if err != nil {
			return fmt.Errorf("stop postgres (pid %d): %w", pid, err)
		}
		for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); {
			select {
			case <-exited:
				return nil
			case <-time.After(20 * time.Millisecond):
			}
			if exited == nil && errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
				return nil
			}
		}
	}
	return fmt.Errorf("stop postgres (pid %d): it still runs 20 s after SIGKILL", pid)
}

// freePort returns a TCP port that is free at the moment.
func freePort(ctx context.Context) (int, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}

// wait waits for d. It returns the error of ctx if that ends first.
func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// endOfLog returns the last 2000 bytes of a file, for an error message.
func endOfLog(file string) string {
	content, err := os.ReadFile(file) //nolint:gosec // our own directory
	if err != nil {
		return err.Error()
	}
	if n := len(content); n > 2000 {
		content = content[n-2000:]
	}
	return strings.TrimSpace(string(content))
}
