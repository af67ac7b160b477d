package device

import (
	"errors"
	"fmt"
	"time"
)

// ErrClock says that the device's clock cannot be right. Nothing is signed with its time.
var ErrClock = errors.New("clock is wrong")

const (
	// maxAhead is how far a clock may run ahead at once. The contract refuses what is further ahead of the chain, and a journal with
	// such a reading in it would stand still until its time has come.
	maxAhead = 24 * time.Hour
	// jitter is how far a clock may be put back without a word: time servers do so.
	jitter = 2 * time.Second
)

// firstDay is before anything was ever signed: an earlier clock was not set yet.
var firstDay = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// clock watches the wall clock beside one that nobody can set. It does not allocate as long as all is well.
type clock struct {
	wall    func() time.Time
	elapsed func() time.Duration

	known bool // the two below are set
	at    time.Time
	since time.Duration // elapsed when the wall clock showed at
	unset bool          // at is known to be wrong: a jump ahead is what puts it right
	fault error         // what is or was last wrong
	back  bool          // it was set back since the last look
}

// look is the wall clock's time, or ErrClock when it jumped ahead by more than a day. last is the journal's last reading.
func (c *clock) look(last time.Time) (time.Time, error) {
	now, since := c.wall(), c.elapsed()
	if !c.known {
		c.known, c.at, c.since, c.unset = true, now, since, now.Before(firstDay)
		if behind := last.Sub(now); behind > jitter {
			c.unset, c.back = true, true
			c.fault = fmt.Errorf("it is %s, %s before the journal's last reading: %w", now.UTC().Format(time.RFC3339), behind, ErrClock)
		}
		return now, nil
	}
	gone := since - c.since
	jump := now.Round(0).Sub(c.at.Round(0)) - gone // without Go's own monotonic reading, which would hide it
	if jump > maxAhead && !c.unset {
		c.fault = fmt.Errorf("it jumped ahead by %s to %s: %w", jump, now.UTC().Format(time.RFC3339), ErrClock)
		return now, c.fault
	}
	if c.back = jump < -jitter; c.back {
		c.fault = fmt.Errorf("it was set back by %s to %s: %w", -jump, now.UTC().Format(time.RFC3339), ErrClock)
	}
	c.at, c.since = now, since
	c.unset = c.unset && jump < maxAhead || now.Before(firstDay)
	return now, nil
}

// tell is a reading's time: what was measured, or now. Within a segment times do not fall, so a clock that was put back by less
// than jitter stands still for as long. A measured time is refused only when it is more than a day ahead.
func (d *Device) tell(measured time.Time) (time.Time, error) {
	last := d.state.lastTime()
	now, err := d.clock.look(last)
	if d.clock.back {
		d.clock.back = false
		d.cfg.Log.Warn("clock", "device", d.id, "error", d.clock.fault)
	}
	if err != nil {
		return now, err
	}
	if !measured.IsZero() {
		if ahead := measured.Sub(now); ahead > maxAhead {
			return now, fmt.Errorf("reading's time is %s ahead of the clock: %w", ahead, ErrClock)
		}
		return measured, nil
	}
	if behind := last.Sub(now); behind > 0 && behind <= jitter {
		return last, nil
	}
	return now, nil
}

// ClockFault is what was last wrong with the clock, with ErrClock in it, or nil: it jumped ahead by more than a day (nothing is
// signed until it is back, or TrustClock is called), it was set back, or it started before the journal's last reading. After
// the latter two the journal goes on with a new segment, so that times never fall within one.
func (d *Device) ClockFault() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.clock.fault
}

// TrustClock says that the clock is right as it is now, however it came there.
func (d *Device) TrustClock() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.clock = clock{wall: d.clock.wall, elapsed: d.clock.elapsed, known: true, at: d.clock.wall(), since: d.clock.elapsed()}
}
