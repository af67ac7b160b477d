package health

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
)

const (
	every    = 5 * time.Second  // default of Monitor.Every
	limit    = 15 * time.Second // of one check
	minPause = 200 * time.Millisecond
	maxPause = 5 * time.Second
)

// Part is something that must work for the service to do its work: a dependency, such as the database, or the service
// itself.
type Part struct {
	Name string // "database"; unique in a Monitor
	// Check returns nil if the part works. A FatalError ends the service. Check must be safe for concurrent use.
	Check func(context.Context) error
	// Details, if not nil, returns what a report shows of the part besides its state.
	Details func() any
}

// Monitor knows the state of all parts of a process. Its methods are safe for concurrent use.
type Monitor struct {
	Every time.Duration // interval of the checks of Watch; 0 means 5 s. Set it before Watch

	log *slog.Logger

	mu    sync.Mutex // guards parts and the states in it
	parts []*state   // in the order in which they were added
}

type state struct {
	Part
	outage *Outage
	err    error
	known  bool // it was checked, or set
	local  bool // checked at each report, not by Watch
}

// NewMonitor returns a Monitor without parts.
func NewMonitor(log *slog.Logger) *Monitor { return &Monitor{log: log} }

// Await calls open until it succeeds, fails with a FatalError, or ctx ends. In the meantime the process is not ready.
// It logs once that it waits, and once that it no longer does.
func (m *Monitor) Await(ctx context.Context, name string, open func(context.Context) error) error {
	m.Expect(name)
	for pause := minPause; ; pause = min(2*pause, maxPause) {
		bounded, cancel := context.WithTimeout(ctx, limit)
		err := open(bounded)
		cancel()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		m.Set(name, err)
		if err == nil || isFatal(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

// Expect adds a part that is not ready until Set or Await says so. It does nothing if there is a part with this name.
func (m *Monitor) Expect(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.part(name)
}

// part returns the state of a part and adds it if it is missing. mu must be held.
func (m *Monitor) part(name string) *state {
	if i := slices.IndexFunc(m.parts, func(s *state) bool { return s.Name == name }); i >= 0 {
		return m.parts[i]
	}
	s := &state{Part: Part{Name: name}, outage: &Outage{What: "the " + name, Log: m.log}}
	m.parts = append(m.parts, s)
	return s
}

// Set notes whether a part works, and logs the begin and the end of an outage. A FatalError is not logged.
func (m *Monitor) Set(name string, err error) {
	m.mu.Lock()
	s := m.part(name)
	s.err, s.known = err, true
	m.mu.Unlock()
	switch {
	case err == nil:
		s.outage.Up()
	case !isFatal(err):
		s.outage.Down(err)
	}
}

// Add adds a part of the process itself. It is checked at each report, so Check must be fast.
func (m *Monitor) Add(p Part) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s := m.part(p.Name)
	s.Part, s.local = p, true
}

// Watch checks parts regularly until ctx ends, then returns nil. It returns the first FatalError. A part that another
// call of Watch checks is left to that call.
func (m *Monitor) Watch(ctx context.Context, parts ...Part) error {
	m.mu.Lock()
	var mine []Part
	for _, p := range parts {
		if s := m.part(p.Name); s.Check == nil {
			s.Part = p
			mine = append(mine, p)
		}
	}
	interval := m.Every
	m.mu.Unlock()
	if interval == 0 {
		interval = every
	}
	g, ctx := errgroup.WithContext(ctx)
	for _, p := range mine {
		g.Go(func() error { return m.watch(ctx, p, interval) })
	}
	return g.Wait()
}

func (m *Monitor) watch(ctx context.Context, p Part, interval time.Duration) error {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		bounded, cancel := context.WithTimeout(ctx, limit)
		err := p.Check(bounded)
		cancel()
		if ctx.Err() != nil {
			return nil
		}
		m.Set(p.Name, err)
		if isFatal(err) {
			return err
		}
	}
}

// State is the state of one part.
type State struct {
	Name    string `json:"name"`
	Ready   bool   `json:"ready"`
	Reason  string `json:"reason,omitempty"` // why it is not ready
	Details any    `json:"details,omitempty"`
}

var errNotStarted = errors.New("not started yet")

// Report returns the state of all parts, and whether all are ready. Without parts the process is not ready.
func (m *Monitor) Report(ctx context.Context) (all []State, ready bool) {
	m.mu.Lock()
	parts := make([]state, len(m.parts))
	for i, s := range m.parts {
		parts[i] = *s
	}
	m.mu.Unlock()
	ready = len(parts) > 0
	for _, p := range parts {
		err := p.err
		switch {
		case p.local && p.Check != nil:
			err = p.Check(ctx)
		case !p.known && !p.local:
			err = errNotStarted
		}
		s := State{Name: p.Name, Ready: err == nil}
		if err != nil {
			s.Reason, ready = err.Error(), false
		}
		if p.Details != nil {
			s.Details = p.Details()
		}
		all = append(all, s)
	}
	return all, ready
}

// Ready returns nil if all parts are ready, otherwise the first reason.
func (m *Monitor) Ready(ctx context.Context) error {
	all, ready := m.Report(ctx)
	if ready {
		return nil
	}
	for _, s := range all {
		if !s.Ready {
			return fmt.Errorf("%s: %s", s.Name, s.Reason)
		}
	}
	return errNotStarted
}

var readyMetric = prometheus.NewDesc("waybill_ready",
	"1 while a part of the process, such as the database or the indexer, is ready; 0 while it is not.",
	[]string{"part"}, nil)

// Describe implements prometheus.Collector.
func (m *Monitor) Describe(to chan<- *prometheus.Desc) { to <- readyMetric }

// Collect implements prometheus.Collector.
func (m *Monitor) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	all, _ := m.Report(ctx)
	for _, s := range all {
		value := 0.0
		if s.Ready {
			value = 1
		}
		to <- prometheus.MustNewConstMetric(readyMetric, prometheus.GaugeValue, value, s.Name)
	}
}
