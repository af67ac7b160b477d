//go:build !linux

package device

import "time"

// elapsed stands still while the machine sleeps: after more than a day of that, TrustClock is needed.
func elapsed() time.Duration { return time.Since(started) }

var started = time.Now()
