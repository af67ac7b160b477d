// Package health tells whether a service can do its work. It waits at the start for what the service depends on, checks
// it while the service runs, and logs each outage once when it begins and once when it ends.
package health

import (
	"log/slog"
	"sync"
	"time"
)

// Outage logs an outage of one dependency once when it begins and once when it ends, however often the dependency is
// asked in between. Its methods are safe for concurrent use. The zero value with What is ready to use and silent.
type Outage struct {
	What string // "the database"
	Log  *slog.Logger

	mu    sync.Mutex // guards since and cause
	since time.Time  // zero while there is no outage
	cause error
}

// Down notes that the dependency could not be used. The first call of an outage logs the cause.
func (o *Outage) Down(cause error, args ...any) {
	o.mu.Lock()
	first := o.since.IsZero()
	if first {
		o.since = time.Now()
	}
	o.cause = cause
	o.mu.Unlock()
	if o.Log == nil {
		return
	}
	args = append([]any{"cause", cause}, args...)
	if first {
		o.Log.Warn("waiting for "+o.What, args...)
	} else {
		o.Log.Debug("still waiting for "+o.What, args...)
	}
}

// Up notes that the dependency was used. It logs the end of an outage.
func (o *Outage) Up(args ...any) {
	o.mu.Lock()
	since := o.since
	o.since, o.cause = time.Time{}, nil
	o.mu.Unlock()
	if since.IsZero() || o.Log == nil {
		return
	}
	waited := time.Since(since).Round(time.Millisecond)
	o.Log.Info("no longer waiting for "+o.What, append([]any{"waited", waited}, args...)...)
}

// Cause returns the last error of the present outage, or nil.
func (o *Outage) Cause() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.cause
}
