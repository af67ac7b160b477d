package device

import (
	"errors"
	"fmt"
	"time"
)

// ErrClock means that the device's clock is wrong. The device signs nothing with its time.
var ErrClock = errors.New("clock is wrong")

const (
	// maxAhead is the maximum jump ahead of the clock. The contract refuses readings with a time further ahead of the
	// chain, so the journal would be blocked until that time.
	maxAhead = 24 * time.Hour
	// maxStepBack is the maximum step back that is not reported. Time synchronisation makes such steps.
	maxStepBack = 2 * time.Second
)

// minTime is before the first release. A clock before it has never been set.
var minTime = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// clock reads the wall clock and detects jumps by comparison with a monotonic clock. It allocates only on errors.
type clock struct {
	wall    func() time.Time
	elapsed func() time.Duration

	known bool          // at and since are set
	at    time.Time     // wall time of the last call of read
	since time.Duration // elapsed time of the last call of read
	unset bool          // at is wrong: the clock was never set, so a jump ahead of any size corrects it
	fault error         // last fault; wraps ErrClock
	back  bool          // the last call of read found a step back, which readingTime has not logged yet
}

// read returns the wall time. It returns ErrClock if the clock jumped ahead by more than maxAhead. last is the time of
// the journal's last reading. The first call compares the clock with last only.
func (c *clock) read(last time.Time) (time.Time, error) {
	now, since := c.wall(), c.elapsed()
	text := func() string { return now.UTC().Format(time.RFC3339) }
	if !c.known {
		c.known, c.at, c.since, c.unset = true, now, since, now.Before(minTime)
		if behind := last.Sub(now); behind > maxStepBack {
			c.unset, c.back = true, true
			c.fault = fmt.Errorf("clock is at %s, %s before the journal's last reading: %w", text(), behind, ErrClock)
		}
		return now, nil
	}
	passed := since - c.since
	jump := now.Round(0).Sub(c.at.Round(0)) - passed // Round(0) strips Go's monotonic time, which would hide the jump
	if jump > maxAhead && !c.unset {
		c.fault = fmt.Errorf("clock jumped ahead by %s to %s: %w", jump, text(), ErrClock)
		return now, c.fault
	}
	if c.back = jump < -maxStepBack; c.back {
		c.fault = fmt.Errorf("clock was set back by %s to %s: %w", -jump, text(), ErrClock)
	}
	c.at, c.since = now, since
	c.unset = c.unset && jump < maxAhead || now.Before(minTime)
	return now, nil
}

// readingTime returns the time of a reading on the chain: measured or, if that is zero, the current time, plus the
// offset of the chain. If the clock was set back by up to maxStepBack, it returns the time of the last reading, so that
// times do not decrease within a segment. It returns ErrClock if the clock is wrong or measured is more than maxAhead
// ahead of it.
func (d *Device) readingTime(measured time.Time) (time.Time, error) {
	last, offset := d.state.lastTime(), d.state.offset
	now, err := d.clock.read(last.Add(-offset))
	if d.clock.back {
		d.clock.back = false
		d.cfg.Log.Warn("clock is behind, the next reading begins a segment", "device", d.id, "error", d.clock.fault)
	}
	if err != nil {
		return now, err
	}
	if !measured.IsZero() {
		if ahead := measured.Sub(now); ahead > maxAhead {
			return now, fmt.Errorf("time of the reading is %s ahead of the clock: %w", ahead, ErrClock)
		}
		return measured.Add(offset), nil
	}
	now = now.Add(offset)
	if behind := last.Sub(now); behind > 0 && behind <= maxStepBack {
		return last, nil
	}
	return now, nil
}

// ClockFault returns the last fault of the clock, which wraps ErrClock, or nil if there was none. Faults are:
//   - The clock jumped ahead by more than a day. The device signs nothing until the clock is back or TrustClock is
//     called.
//   - The clock was set back by more than 2 s, or at the start it was before the journal's last reading. The next
//     reading begins a segment, because times must not decrease within a segment.
func (d *Device) ClockFault() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.clock.fault
}

// TrustClock accepts the current time of the clock as correct and clears the fault.
func (d *Device) TrustClock() {
	d.mu.Lock()
	defer d.mu.Unlock()
	wall, elapsed := d.clock.wall, d.clock.elapsed
	d.clock = clock{wall: wall, elapsed: elapsed, known: true, at: wall(), since: elapsed()}
}
