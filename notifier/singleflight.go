package notifier

import "sync/atomic"

// turn lets one goroutine at a time do a job, and once more when asked meanwhile: any number of requests that come
// while the job runs are one more run.
type singleFlight struct{ state atomic.Int32 }

const (
	idle int32 = iota
	running
	rerun
)

// ask reports whether the caller must see to it that take runs; otherwise somebody's take will do it.
func (t *singleFlight) request() bool {
	for {
		switch t.state.Load() {
		case idle:
			if t.state.CompareAndSwap(idle, running) {
				return true
			}
		case running:
			if t.state.CompareAndSwap(running, rerun) {
				return false
			}
		default:
			return false
		}
	}
}

// take does the job until nobody asks any more. A job that returns false is over for good: the turn stays taken.
func (t *singleFlight) run(job func() bool) {
	for {
		t.state.Store(running)
		if !job() {
			return
		}
		if t.state.CompareAndSwap(running, idle) {
			return
		}
	}
}
