package device

import (
	"time"

	"golang.org/x/sys/unix"
)

// elapsed returns the time since boot, including suspends. Go's monotonic clock does not advance during a suspend.
func elapsed() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &t); err != nil {
		return time.Since(started)
	}
	return time.Duration(t.Nano())
}

var started = time.Now()
