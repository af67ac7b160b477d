package devnet

import (
	"context"
	"log/slog"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// quiet sends Geth's process-wide log to log. The last chain started wins.
func quiet(log *slog.Logger) {
	// A plain Geth logger would make itself slog's default as well; behind another type it cannot.
	gethlog.SetDefault(struct{ gethlog.Logger }{logger(log)})
}

func logger(log *slog.Logger) gethlog.Logger { return gethlog.NewLogger(lower{log.Handler()}) }

// lower makes Geth's every-block news debug lines: what it calls a warning is a warning for whoever runs a node.
type lower struct{ slog.Handler }

// Enabled asks for the level the line will have.
func (h lower) Enabled(ctx context.Context, l slog.Level) bool {
	return h.Handler.Enabled(ctx, demote(l))
}

// Handle passes the line on, a level lower and named as Geth's.
func (h lower) Handle(ctx context.Context, r slog.Record) error {
	r.Level = demote(r.Level)
	r.Message = "geth: " + r.Message
	return h.Handler.Handle(ctx, r)
}

// WithAttrs stays lower.
func (h lower) WithAttrs(attrs []slog.Attr) slog.Handler { return lower{h.Handler.WithAttrs(attrs)} }

// WithGroup stays lower.
func (h lower) WithGroup(name string) slog.Handler { return lower{h.Handler.WithGroup(name)} }

func demote(l slog.Level) slog.Level {
	if l >= slog.LevelError {
		return l
	}
	return l - 8 // warn to debug, info below debug
}
