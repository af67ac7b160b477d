package notifier

import "sync/atomic"

// turn lets one goroutine at a time do a job, and once more when asked meanwhile: any number of requests that come
// while the job runs are one more run.
type turn struct{ state atomic.Int32 }

const (
	idle int32 = iota
	busy
	again
)

// ask reports whether the caller must see to it that take runs; otherwise somebody's take will do it.
func (t *turn) ask() bool {
	for {
		switch t.state.Load() {
		case idle:
			if t.state.CompareAndSwap(idle, busy) {
				return true
			}
		case busy:
			if t.state.CompareAndSwap(busy, again) {
				return false
			}
		default:
			return false
		}
	}
}

// take does the job until nobody asks any more. A job that returns false is over for good: the turn stays taken.
func (t *turn) take(job func() bool) {
	for {
		t.state.Store(busy)
		if !job() {
			return
		}
		if t.state.CompareAndSwap(busy, idle) {
			return
		}
	}
}
