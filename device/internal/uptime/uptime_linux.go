// Package uptime is a clock that advances while the machine is suspended, if the system has one.
package uptime

import (
	"time"

	"golang.org/x/sys/unix"
)

// Elapsed returns the time since boot, including suspends. Go's monotonic clock does not advance during a suspend.
func Elapsed() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &t); err != nil {
		return time.Since(started)
	}
	return time.Duration(t.Nano())
}

var started = time.Now()
