//go:build !linux

package uptime

import "time"

// Elapsed returns the time since the start of the process, without suspends. After suspends of more than a day the
// clock seems to have jumped ahead, and the device signs nothing until TrustClock is called.
func Elapsed() time.Duration { return time.Since(started) }

var started = time.Now()
