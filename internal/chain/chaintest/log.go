// Package chaintest has what tests of the chain share: nodes, what may stand between them and us, and a chain with our
// contracts.
package chaintest

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
)

// SaidLog keeps what is logged by many at once.
type SaidLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

// Write is for a slog.Handler.
func (l *SaidLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

// String is all that was logged.
func (l *SaidLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// Discard is a log that keeps nothing.
func Discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

// Alarm rings when a log line has that text.
type Alarm struct {
	slog.Handler
	Text string
	Bell chan struct{}
}

// Enabled is for all levels.
func (a Alarm) Enabled(context.Context, slog.Level) bool { return true }

// Handle rings.
func (a Alarm) Handle(_ context.Context, r slog.Record) error {
	if strings.Contains(r.Message, a.Text) {
		select {
		case a.Bell <- struct{}{}:
		default:
		}
	}
	return nil
}

// Teller writes what it hears as well.
type Teller struct{ Alarm }

// Handle rings and writes.
func (l Teller) Handle(ctx context.Context, r slog.Record) error {
	defer func() {
		if err := l.Alarm.Handle(ctx, r); err != nil {
			panic(err)
		}
	}()
	return l.Handler.Handle(ctx, r)
}
