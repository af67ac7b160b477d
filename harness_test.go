package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/store/storetest"
)

// patience bounds every wait on another process; a machine under load is slow, never that slow.
const patience = 4 * time.Minute

var built struct {
	once sync.Once
	path string
	err  error
}

// waybill compiles waybill, once: the journeys run the real thing. Tests run it with the race detector, benchmarks without.
func waybill(t testing.TB) string {
	t.Helper()
	built.once.Do(func() {
		dir, err := os.MkdirTemp("", "waybill-test-")
		if err != nil {
			built.err = err
			return
		}
		built.path = filepath.Join(dir, "waybill")
		build := []string{"build", "-o", built.path}
		if _, figures := t.(*testing.B); !figures {
			build = append(build, "-race")
		}
		out, err := exec.CommandContext(context.Background(), "go", append(build, ".")...).CombinedOutput()
		if err != nil {
			built.err = fmt.Errorf("go build: %w\n%s", err, out)
		}
	})
	if built.err != nil {
		t.Fatal(built.err)
	}
	return built.path
}

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == asIndexer {
		fmt.Fprintln(os.Stderr, followUntilKilled(context.Background(), os.Args[2:]))
		os.Exit(1)
	}
	code := storetest.Run(m)
	if built.path != "" {
		if err := os.RemoveAll(filepath.Dir(built.path)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// process is a program under test: its output is watched line by line, and shown when the test fails.
type process struct {
	t       testing.TB
	name    string
	command *exec.Cmd
	done    chan struct{} // closed when it has ended
	err     error         // how, once done

	mu    sync.Mutex
	lines []string
	more  chan struct{} // closed and replaced at each line
}

// launch starts a program and ends it with the test.
func launch(t testing.TB, name, path string, args ...string) *process {
	t.Helper()
	p := &process{t: t, name: name, command: exec.CommandContext(context.WithoutCancel(t.Context()), path, args...), done: make(chan struct{}), more: make(chan struct{})}
	p.command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	r, w := io.Pipe()
	p.command.Stdout, p.command.Stderr = w, w
	if err := p.command.Start(); err != nil {
		t.Fatalf("start %s: %v", name, err)
	}
	go p.read(r)
	go func() {
		p.err = p.command.Wait()
		close(p.done)
		if err := w.Close(); err != nil {
			p.err = errors.Join(p.err, err)
		}
	}()
	t.Cleanup(func() {
		p.stop()
		if t.Failed() {
			p.mu.Lock()
			defer p.mu.Unlock()
			t.Logf("--- the end of what %s said:\n%s", name, strings.Join(p.lines[max(0, len(p.lines)-60):], "\n"))
		}
	})
	return p
}

func (p *process) read(r io.Reader) {
	for s := bufio.NewScanner(r); s.Scan(); {
		p.mu.Lock()
		p.lines = append(p.lines, s.Text())
		close(p.more)
		p.more = make(chan struct{})
		p.mu.Unlock()
	}
}

// line waits for a line that has the given words and returns it.
func (p *process) line(words ...string) string {
	p.t.Helper()
	limit := time.After(patience)
	for seen := 0; ; {
		p.mu.Lock()
		lines, more := p.lines[seen:], p.more
		seen = len(p.lines)
		p.mu.Unlock()
		for _, l := range lines {
			if hasAll(l, words) {
				return l
			}
		}
		select {
		case <-more:
		case <-p.done:
			p.t.Fatalf("%s ended (%v) before it said %q", p.name, p.err, words)
		case <-limit:
			p.t.Fatalf("%s did not say %q", p.name, words)
		}
	}
}

// count says how many lines so far have the given words.
func (p *process) count(words ...string) (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lines {
		if hasAll(l, words) {
			n++
		}
	}
	return n
}

func hasAll(l string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(l, w) {
			return false
		}
	}
	return true
}

// kill is kill -9: no goodbye.
func (p *process) kill() {
	p.t.Helper()
	if err := syscall.Kill(-p.command.Process.Pid, syscall.SIGKILL); err != nil {
		p.t.Fatalf("kill %s: %v", p.name, err)
	}
	<-p.done
}

// stop asks it to end, and checks that a waybill process ends well: no data race, no goroutine that hangs.
func (p *process) stop() {
	select {
	case <-p.done:
		return
	default:
	}
	if err := p.command.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		p.t.Errorf("stop %s: %v", p.name, err)
	}
	select {
	case <-p.done:
		if p.err != nil && strings.HasPrefix(p.name, "waybill") {
			p.t.Errorf("%s ended badly: %v", p.name, p.err)
		}
	case <-time.After(time.Minute):
		p.t.Errorf("%s did not end within a minute of SIGTERM", p.name)
		if err := syscall.Kill(-p.command.Process.Pid, syscall.SIGKILL); err != nil {
			p.t.Errorf("kill %s: %v", p.name, err)
		}
		<-p.done
	}
	if p.count("DATA RACE") > 0 {
		p.t.Errorf("%s has a data race", p.name)
	}
}

func lines(t testing.TB, r io.Reader) (all []string) {
	t.Helper()
	s := bufio.NewScanner(r)
	for s.Scan() {
		all = append(all, s.Text())
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}
