package testenv

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"
)

// Log stores the lines that a logger of NewLog writes. Its methods are safe for concurrent use.
type Log struct {
	mu    sync.Mutex // guards lines and more
	lines []string
	more  chan struct{} // closed and replaced after each line
}

// NewLog returns a logger for all levels and the Log with its lines, which are shown if the test fails.
func NewLog(t testing.TB) (*slog.Logger, *Log) {
	t.Helper()
	l := &Log{more: make(chan struct{})}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("--- log:\n%s", l)
		}
	})
	return slog.New(slog.NewTextHandler(l, &slog.HandlerOptions{Level: slog.LevelDebug})), l
}

// Write stores one line.
func (l *Log) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, string(bytes.TrimSpace(line)))
	close(l.more)
	l.more = make(chan struct{})
	return len(line), nil
}

// Line waits for a line that contains all words, and returns it. It may have been logged before the call.
func (l *Log) Line(t testing.TB, words ...string) string {
	t.Helper()
	limit := time.After(Timeout)
	for seen := 0; ; {
		l.mu.Lock()
		lines, more := l.lines[seen:], l.more
		seen = len(l.lines)
		l.mu.Unlock()
		for _, line := range lines {
			if containsAll(line, words) {
				return line
			}
		}
		select {
		case <-more:
		case <-limit:
			t.Fatalf("no line with %q is logged within %s", words, Timeout)
		}
	}
}

// Until waits until a condition holds. It checks the condition now and after each new line.
func (l *Log) Until(t testing.TB, what string, holds func() bool) {
	t.Helper()
	limit := time.After(Timeout)
	for {
		l.mu.Lock()
		more := l.more // read before the check, so that no line is missed
		l.mu.Unlock()
		if holds() {
			return
		}
		select {
		case <-more:
		case <-limit:
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

// Count returns how many lines so far contain all words.
func (l *Log) Count(words ...string) (n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, line := range l.lines {
		if containsAll(line, words) {
			n++
		}
	}
	return n
}

// String returns all lines so far.
func (l *Log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.lines, "\n")
}
