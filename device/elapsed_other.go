//go:build !linux

package device

import "time"

// elapsed returns the time since the start of the process, without suspends. After suspends of more than a day the
// clock seems to have jumped ahead, and the device signs nothing until TrustClock is called.
func elapsed() time.Duration { return time.Since(started) }

var started = time.Now()
