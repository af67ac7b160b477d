package notifier

import "sync/atomic"

// singleFlight executes a job in one goroutine at a time. All requests that arrive while the job is running are
// coalesced into one more run. The zero value is ready to use.
type singleFlight struct{ state atomic.Int32 }

const (
	idle int32 = iota
	running
	rerun
)

// request asks for one execution of the job. If it returns true, the caller must call run. Otherwise the goroutine
// that is in run executes the job once more.
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

// run executes job until there are no more requests. If job returns false, run returns and the job is never executed
// again.
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
