package oracle

import (
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
)

// stallTimeout is the time after which a device with a gap in its stored journal gets an acknowledgement, so that it
// resends from the gap. Before, another oracle may be about to store the missing segment.
const stallTimeout = time.Second

// stalls records devices with a gap in their stored journals. It is safe for concurrent use.
type stalls struct {
	mu    sync.Mutex
	since map[journal.Address]stall
}

// stall is the end of a stored journal before a gap, and the time when the gap was noticed.
type stall struct {
	at   journal.State
	from time.Time
}

// lasts records that a device has a gap after at. It reports whether it has been recorded for stallTimeout.
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
	return now.Sub(known.from) >= stallTimeout
}
