// Package flap damps reports about a connection that ends each time soon after it is made.
package flap

import (
	"sync"
	"time"
)

const (
	shortest = 10 * time.Second // a connection that the broker ends sooner is short
	maxShort = 3                // consecutive short connections, after which the next ones are not reported
)

// Flaps damps the reports of a broker that ends each connection soon after it is made. It is safe for concurrent use.
type Flaps struct {
	mu      sync.Mutex
	began   time.Time // of the connection
	short   int       // consecutive short connections
	settled *time.Timer
}

// Begin calls connected: now, or if the last connections were short, when this one has lasted.
func (f *Flaps) Begin(connected func()) {
	f.mu.Lock()
	f.began = time.Now()
	if f.short >= maxShort {
		f.settled = time.AfterFunc(shortest, connected)
		f.mu.Unlock()
		return
	}
	f.mu.Unlock()
	connected()
}

// End notes the loss of the connection. It reports whether this is the last short one that is reported.
func (f *Flaps) End() (last bool) {
	f.Stop()
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.began.IsZero() || time.Since(f.began) >= shortest {
		f.short = 0
		return false
	}
	f.short++
	return f.short == maxShort
}

// Stop cancels the call of connected that waits.
func (f *Flaps) Stop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.settled != nil {
		f.settled.Stop()
	}
}
