package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/waybill/waybill/internal/store"
)

// reindex makes a projection's rows anew from the table of events, while everything else goes on.
func (s *stack) reindex(ctx context.Context) error {
	if err := s.openStore(ctx); err != nil {
		return err
	}
	return s.rebuild(ctx, s.cfg.Projection)
}

func (s *stack) rebuild(ctx context.Context, projection string) error {
	meter := &meter{out: s.out, live: terminal(s.out), every: 2 * time.Second, last: time.Now()}
	return s.store.Reindex(ctx, projection, meter.tell)
}

// migrate brings the schema to this version, and rows of projections that another version folded.
func (s *stack) migrate(ctx context.Context) error {
	if err := store.Migrate(ctx, s.cfg.DatabaseURL); err != nil {
		return err
	}
	if err := s.openStore(ctx); err != nil {
		return err
	}
	stale, err := s.store.Stale(ctx)
	if err != nil {
		return err
	}
	for _, name := range stale {
		if err := s.rebuild(ctx, name); err != nil {
			return err
		}
	}
	reader, err := s.store.HasReader(ctx)
	if err == nil && !reader {
		s.log.Warn("the database's user may not make roles: there is no "+store.Reader+"; once there is, migrate gives it its rights", "see", "docs/database.md")
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
		return fmt.Sprintf("%s: %d events in %s, %.0f/s, %d rows changed", p.Projection, p.Events, p.Elapsed.Round(time.Millisecond), rate, p.Changed)
	}
	share := 1.0
	if p.Last > p.First {
		share = float64(max(p.Block, p.First)-p.First) / float64(p.Last-p.First)
	}
	left := "?"
	if share > 0 {
		left = time.Duration(float64(p.Elapsed) * (1 - share) / share).Round(time.Second).String()
	}
	return fmt.Sprintf("%s: %.0f %%, block %d of %d, %.0f events/s, %s left", p.Projection, 100*share, p.Block, p.Last, rate, left)
}

// terminal reports whether a person looks at what is written there.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func checkProjection(name string) error {
	if slices.Contains(store.Views(), name) {
		return fmt.Errorf("--projection %s: that is a view, it follows from the tables by itself and has nothing to be made anew; want one of %s", name, strings.Join(store.Projections(), ", "))
	}
	if !slices.Contains(store.Projections(), name) {
		return fmt.Errorf("--projection %q: want one of %s", name, strings.Join(store.Projections(), ", "))
	}
	return nil
}
