package oracle

import (
	"context"
	"sync"
	"time"
)

const (
	timeInterval = 2 * time.Second // interval of reading the time of the newest block
	timeRetry    = time.Second     // interval after a failure
)

// chainClock estimates the time on the chain: the timestamp of the newest block, plus the time since it was read. The
// zero chainClock shows the wall clock. It is safe for concurrent use.
type chainClock struct {
	mu    sync.Mutex
	block time.Time // timestamp of the newest block; zero: unknown
	read  time.Time // time at which block was read, by wall and monotonic clock
}

// set sets the timestamp of the newest block, which was requested at a time.
func (c *chainClock) set(block, requested time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if block != c.block {
		c.block, c.read = block, requested
	}
}

// now returns the time on the chain. known is false if no block was read; then it is the wall clock's.
func (c *chainClock) now() (t time.Time, known bool) {
	now := time.Now()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.block.IsZero() {
		return now, false
	}
	return c.block.Add(now.Sub(c.read)).UTC(), true
}

// bounds returns the earlier and the later of the times of wall clock and chain. A device may use either: it learns
// the chain's with the first acknowledgement. The timestamp of a chain that makes blocks only for transactions is far
// in the past until the next one.
func (c *chainClock) bounds() (earlier, later time.Time) {
	wall := time.Now()
	chain, _ := c.now()
	if chain.Before(wall) {
		return chain, wall
	}
	return wall, chain
}

// followChainTime reads the time of the newest block until ctx ends.
func (o *Oracle) followChainTime(ctx context.Context) error {
	for failing := false; ; {
		wait := timeInterval
		requested := time.Now()
		block, err := o.cfg.Chain.Now(ctx)
		if err == nil {
			o.clock.set(block, requested)
		} else if wait = timeRetry; ctx.Err() == nil && !failing {
			o.cfg.Log.Error("reading the time of the chain failed, retrying", "error", err)
		}
		failing = err != nil
		if !pause(ctx, wait) {
			return nil
		}
	}
}
