package app

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/store"
)

// Reindex rebuilds the rows of --projection from the table of events. Services may run meanwhile.
func (a *App) Reindex(ctx context.Context) error {
	if err := a.OpenStore(ctx); err != nil {
		return err
	}
	return a.rebuild(ctx, a.Config.Projection)
}

func (a *App) rebuild(ctx context.Context, projection string) error {
	m := &meter{out: a.Out, live: a.Out.terminal(), every: 2 * time.Second, last: time.Now()}
	return a.Store.Reindex(ctx, projection, m.show)
}

// Migrate brings the schema to this version and rebuilds projections that another version computed.
func (a *App) Migrate(ctx context.Context) error {
	waiting := func(holder string) {
		a.Log.Warn("waiting for another waybill migrate to end", "holder", holder)
	}
	if err := store.Migrate(ctx, a.Config.DatabaseURL, waiting); err != nil {
		return databaseError(err)
	}
	if err := a.OpenStore(ctx); err != nil {
		return err
	}
	stale, err := a.Store.Stale(ctx)
	if err != nil {
		return err
	}
	for _, name := range stale {
		if err := a.rebuild(ctx, name); err != nil {
			return err
		}
	}
	reader, err := a.Store.HasReader(ctx)
	if err == nil && !reader {
		a.Log.Warn("the database has no role "+store.Reader+", and its user may not create roles: create the role and run "+
			"waybill migrate again, which grants it its rights", "see", "docs/database.md")
	}
	return err
}

// meter shows the progress of a rebuild. Other outputs than a terminal get a line each time that every has passed. A
// terminal gets one line, which is overwritten ten times as often.
type meter struct {
	out   io.Writer
	live  bool // out is a terminal
	every time.Duration
	last  time.Time // of the last line
	width int       // of the line on the terminal
}

func (m *meter) show(p store.ReindexProgress) {
	pause := m.every
	if m.live {
		pause = m.every / 10
	}
	if !p.Done && time.Since(m.last) < pause {
		return
	}
	m.last = time.Now()
	line := describe(p)
	if m.live {
		pad := strings.Repeat(" ", max(m.width-len(line), 0))
		m.width = len(line)
		if line = "\r" + line + pad; p.Done {
			line += "\n"
		}
	} else {
		line += "\n"
	}
	if _, err := io.WriteString(m.out, line); err != nil {
		m.out = io.Discard // the rebuild goes on without its progress; Output remembers the error
	}
}

func describe(p store.ReindexProgress) string {
	rate := float64(p.Events) / max(p.Elapsed.Seconds(), 1e-3)
	if p.Done {
		return fmt.Sprintf("%s: %d events in %s, %.0f/s, %d rows changed",
			p.Projection, p.Events, p.Elapsed.Round(time.Millisecond), rate, p.Changed)
	}
	share := 1.0
	if p.Last > p.First {
		share = float64(max(p.Block, p.First)-p.First) / float64(p.Last-p.First)
	}
	left := "?"
	if share > 0 {
		left = time.Duration(float64(p.Elapsed) * (1 - share) / share).Round(time.Second).String()
	}
	return fmt.Sprintf("%s: %.0f %%, block %d of %d, %.0f events/s, %s left",
		p.Projection, 100*share, p.Block, p.Last, rate, left)
}
