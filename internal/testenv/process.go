package testenv

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Timeout is the maximum time to wait for another process. It is long enough for a machine under load.
const Timeout = 4 * time.Minute

// Process is a running program. Its output is stored line by line, and the last lines are logged if the test fails.
type Process struct {
	t       testing.TB
	name    string
	command *exec.Cmd
	done    chan struct{} // closed when the program has ended and its output is read
	err     error         // result of the program; set before done is closed

	mu    sync.Mutex // guards lines and more
	lines []string
	more  chan struct{} // closed and replaced after each line
}

// Launch starts the program at path in the root of the repository. It is stopped at the end of the test.
func Launch(t testing.TB, name, path string, args ...string) *Process {
	t.Helper()
	command := exec.CommandContext(context.WithoutCancel(t.Context()), path, args...)
	command.Dir = Path(t)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	r, w := io.Pipe()
	command.Stdout, command.Stderr = w, w
	p := &Process{t: t, name: name, command: command, done: make(chan struct{}), more: make(chan struct{})}
	if err := command.Start(); err != nil {
		t.Fatalf("start %s: %v (make test installs it)", name, err)
	}
	read := make(chan error, 1)
	go func() { read <- p.read(r) }()
	go func() {
		err := command.Wait()
		p.err = errors.Join(err, w.Close(), <-read)
		close(p.done)
	}()
	t.Cleanup(func() {
		p.Stop()
		if t.Failed() {
			t.Logf("--- last lines of %s:\n%s", name, strings.Join(p.lines[max(0, len(p.lines)-60):], "\n"))
		}
	})
	return p
}

// read stores each line of the program's output. It returns at the end of the output.
func (p *Process) read(r io.Reader) error {
	for b := bufio.NewReader(r); ; {
		line, err := b.ReadString('\n')
		if line != "" {
			p.mu.Lock()
			p.lines = append(p.lines, strings.TrimSuffix(line, "\n"))
			close(p.more)
			p.more = make(chan struct{})
			p.mu.Unlock()
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// Line waits for a line of the output that contains all words, and returns it. It may have been printed before the
// call. The test fails if the program ends without such a line, or after Timeout.
func (p *Process) Line(words ...string) string {
	p.t.Helper()
	limit := time.After(Timeout)
	for seen := 0; ; {
		ended := p.ended() // read before lines, because no line follows the end
		p.mu.Lock()
		lines, more := p.lines[seen:], p.more
		seen = len(p.lines)
		p.mu.Unlock()
		for _, l := range lines {
			if containsAll(l, words) {
				return l
			}
		}
		if ended {
			p.t.Fatalf("%s ended (%v) before it printed %q", p.name, p.err, words)
		}
		select {
		case <-more:
		case <-p.done:
		case <-limit:
			p.t.Fatalf("%s did not print %q within %s", p.name, words, Timeout)
		}
	}
}

// Count returns the number of lines printed so far that contain all words.
func (p *Process) Count(words ...string) (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lines {
		if containsAll(l, words) {
			n++
		}
	}
	return n
}

func containsAll(line string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(line, w) {
			return false
		}
	}
	return true
}

// Output waits until the program ends and returns its output. The test fails if the program fails.
func (p *Process) Output() string {
	p.t.Helper()
	<-p.done
	if p.err != nil {
		p.t.Fatalf("%s: %v", p.name, p.err)
	}
	return strings.Join(p.lines, "\n")
}

// PID returns the id of the process.
func (p *Process) PID() int { return p.command.Process.Pid }

// Kill sends SIGKILL to the program and its children, and waits until it ends.
func (p *Process) Kill() {
	p.t.Helper()
	if err := syscall.Kill(-p.PID(), syscall.SIGKILL); err != nil {
		p.t.Fatalf("kill %s: %v", p.name, err)
	}
	<-p.done
}

// Stop sends SIGTERM and waits until the program ends. The test fails if that takes more than a minute, if waybill
// exits with an error, or if the output reports a data race.
func (p *Process) Stop() {
	p.t.Helper()
	if p.ended() {
		return
	}
	if err := p.command.Process.Signal(syscall.SIGTERM); err != nil && !errors.Is(err, os.ErrProcessDone) {
		p.t.Errorf("stop %s: %v", p.name, err)
	}
	select {
	case <-p.done:
		if p.err != nil && strings.HasPrefix(p.name, "waybill") {
			p.t.Errorf("%s exited with an error after SIGTERM: %v", p.name, p.err)
		}
	case <-time.After(time.Minute):
		p.t.Errorf("%s is still running a minute after SIGTERM", p.name)
		p.Kill()
	}
	if p.Count("DATA RACE") > 0 {
		p.t.Errorf("%s has a data race", p.name)
	}
}

func (p *Process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// startServer launches an external server and waits until it prints a line that contains ready, which it returns. The
// server is killed at the end of the test. The test fails if the server ends before.
func startServer(t testing.TB, name, path, ready string, args ...string) (p *Process, line string) {
	t.Helper()
	p = Launch(t, name, path, args...)
	line = p.Line(ready)
	t.Cleanup(func() {
		if p.ended() {
			t.Errorf("%s ended before the test: %v", name, p.err)
			return
		}
		p.Kill() // it has no state to save
	})
	return p, line
}
