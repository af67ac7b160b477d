package app

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/store"
)

// Reindex makes a projection's rows anew from the table of events, while everything else goes on.
func (a *App) Reindex(ctx context.Context) error {
	if err := a.OpenStore(ctx); err != nil {
		return err
	}
	return a.rebuild(ctx, a.Config.Projection)
}

func (a *App) rebuild(ctx context.Context, projection string) error {
	meter := &meter{out: a.Out, live: terminal(a.Out), every: 2 * time.Second, last: time.Now()}
	return a.Store.Reindex(ctx, projection, meter.tell)
}

// Migrate brings the schema to this version, and rows of projections that another version folded.
func (a *App) Migrate(ctx context.Context) error {
	if err := store.Migrate(ctx, a.Config.DatabaseURL); err != nil {
		return err
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
		a.Log.Warn("the database's user may not make roles: there is no "+store.Reader+
			"; once there is, migrate gives it its rights", "see", "docs/database.md")
	}
	return err
}

// meter shows how far a projection is: one line that changes on a terminal, a line now and then elsewhere.
type meter struct {
	out   io.Writer
	live  bool
	every time.Duration
	last  time.Time
	wide  int // of the line on the terminal
}

func (m *meter) tell(p store.Progress) {
	often := m.every
	if m.live {
		often = m.every / 10
	}
	if !p.Done && time.Since(m.last) < often {
		return
	}
	m.last = time.Now()
	line := describe(p)
	if m.live {
		pad := strings.Repeat(" ", max(m.wide-len(line), 0))
		m.wide = len(line)
		if line = "\r" + line + pad; p.Done {
			line += "\n"
		}
	} else {
		line += "\n"
	}
	if _, err := io.WriteString(m.out, line); err != nil {
		m.out = io.Discard // who does not read is not told; the work goes on
	}
}

func describe(p store.Progress) string {
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
