package device

import (
	"time"

	"golang.org/x/sys/unix"
)

// elapsed is the time since boot, asleep or awake: Go's own monotonic clock stands still while the machine sleeps.
func elapsed() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &t); err != nil {
		return time.Since(started)
	}
	return time.Duration(t.Nano())
}

var started = time.Now()
