package devnet

import (
	"context"
	"log/slog"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// redirectGethLog makes log the destination of Geth's process-wide log. The most recent call wins.
func redirectGethLog(log *slog.Logger) {
	// SetDefault makes a plain Geth logger the default of package slog too. Wrapped in another type it does not.
	gethlog.SetDefault(struct{ gethlog.Logger }{gethLogger(log)})
}

// gethLogger returns a Geth logger that writes to log.
func gethLogger(log *slog.Logger) gethlog.Logger {
	return gethlog.NewLogger(demotingHandler{log.Handler()})
}

// demotingHandler lowers the level of Geth's log records as demote does: its warnings concern the operator of a public
// node, not of a dev chain. It marks them with "geth: ".
type demotingHandler struct{ slog.Handler }

// Enabled reports whether the level is enabled after demotion.
func (h demotingHandler) Enabled(ctx context.Context, l slog.Level) bool {
	return h.Handler.Enabled(ctx, demote(l))
}

// Handle passes the record on with the lowered level and the mark.
func (h demotingHandler) Handle(ctx context.Context, r slog.Record) error {
	r.Level = demote(r.Level)
	r.Message = "geth: " + r.Message
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h demotingHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return demotingHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h demotingHandler) WithGroup(name string) slog.Handler {
	return demotingHandler{h.Handler.WithGroup(name)}
}

// demote returns the level at which to log: errors stay errors, warnings become debug, the rest is below debug.
func demote(l slog.Level) slog.Level {
	if l >= slog.LevelError {
		return l
	}
	return l - 8
}
