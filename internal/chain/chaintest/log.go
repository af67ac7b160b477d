// Package chaintest has helpers for tests that use a chain: nodes, faulty nodes and proxies in front of nodes, and a
// chain with Waybill's contracts.
package chaintest

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
)

// LogBuffer is a buffer for a slog.Handler. It is safe for concurrent use.
type LogBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write appends p to the buffer.
func (l *LogBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

// String returns the content of the buffer.
func (l *LogBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// Discard returns a logger that discards all records.
func Discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

// LogSignal is a slog.Handler that sends to Found when a record's message contains Text. If Found is full, the signal
// is dropped. Records are not written.
type LogSignal struct {
	slog.Handler
	Text  string
	Found chan struct{}
}

// Enabled returns true for all levels.
func (a LogSignal) Enabled(context.Context, slog.Level) bool { return true }

// Handle signals if the message contains the text.
func (a LogSignal) Handle(_ context.Context, r slog.Record) error {
	if strings.Contains(r.Message, a.Text) {
		select {
		case a.Found <- struct{}{}:
		default:
		}
	}
	return nil
}

// LogTee is a LogSignal that also passes all records to Handler.
type LogTee struct{ LogSignal }

// Handle passes the record to Handler, then signals.
func (l LogTee) Handle(ctx context.Context, r slog.Record) error {
	defer func() {
		if err := l.LogSignal.Handle(ctx, r); err != nil {
			panic(err)
		}
	}()
	return l.Handler.Handle(ctx, r)
}
