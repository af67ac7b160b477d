package oracle

import (
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
)

// stalled is how long a device's journal may want for a segment before the device is told to go back: another oracle may have it,
// and be about to store it.
const stalled = time.Second

// stalls are the devices whose journals want for a segment.
type stalls struct {
	mu    sync.Mutex
	since map[journal.Address]stall
}

type stall struct {
	at   journal.State
	from time.Time
}

// lasts reports whether a device has been at this place for long, seeing that later segments come.
func (s *stalls) lasts(device journal.Address, at journal.State, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.since == nil || len(s.since) >= maxDevices {
		s.since = map[journal.Address]stall{}
	}
	known, ok := s.since[device]
	if !ok || known.at != at {
		s.since[device] = stall{at: at, from: now}
		return false
	}
	return now.Sub(known.from) >= stalled
}
