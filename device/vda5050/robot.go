package vda5050

import (
	"fmt"
	"log/slog"
	"time"
)

const (
	// maxAhead is how far a robot's clock may be ahead of the gateway's. The contract refuses readings that are ten
	// minutes ahead of the chain, and the robot's journal would wait until then.
	maxAhead = 5 * time.Minute
	// restarted is the number of consecutive states, each after the one before, that show that the robot has restarted
	// with an earlier clock. Fewer may be states that arrive late.
	restarted = 3
	// reportEvery is the minimum interval of equal reports about a robot, and maxReports their number in it.
	reportEvery = time.Minute
	maxReports  = 32
	maxQueue    = 64 // states of a robot that wait
)

// minTime is before the first release. A clock before it has never been set.
var minTime = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// robot is a configured robot with its last state. Its methods are called by one goroutine.
type robot struct {
	Signer
	id    Robot
	log   *slog.Logger
	clock func() time.Time
	queue chan []byte // states that wait for their turn

	header   int64     // header id of the last state
	at       time.Time // time of the last state
	recorded time.Time // time of the last recorded heartbeat or position

	late     State // the last of lateRow states that seem to be late
	lateRow  int
	failing  bool                 // the last reading could not be signed
	reported map[string]time.Time // time of the last report, by its key
}

func newRobot(id Robot, s Signer, cfg Config) *robot {
	return &robot{
		Signer: s, id: id, log: cfg.Log.With("manufacturer", id.Manufacturer, "robot", id.Serial), clock: cfg.Clock,
		queue: make(chan []byte, maxQueue), header: -1, reported: map[string]time.Time{},
	}
}

// accept reports whether a state is newer than the last one, and makes it the last one if so. A state whose time cannot
// be true is reported, and does not count. If the robot's clock was corrected, its states count from the first one on.
func (r *robot) accept(s State) bool {
	now := r.clock()
	if ahead := s.Time.Sub(now); ahead > maxAhead || s.Time.Before(minTime) {
		r.report("clock", "state ignored: the robot's clock is wrong", fmt.Errorf(
			"it shows %s, the gateway's %s", s.Time.Format(time.RFC3339), now.UTC().Format(time.RFC3339)))
		return false
	}
	switch {
	case s.Time.After(r.at) || s.Time.Equal(r.at) && s.Header > r.header:
	case s.Time.Equal(r.at):
		return false // repeated
	case s.Header > r.header, r.restarted(s):
		r.report("set back", "the robot's clock was set back", nil, "from", r.at, "to", s.Time)
	default:
		return false // repeated or out of order
	}
	if s.Time.Before(r.recorded) {
		r.recorded = time.Time{}
	}
	r.at, r.header, r.lateRow = s.Time, s.Header, 0
	return true
}

// restarted reports whether a state that is older than the last one, with a lower header id, is one of a robot that has
// restarted: states that each follow the one before.
func (r *robot) restarted(s State) bool {
	if r.lateRow > 0 && (!s.Time.After(r.late.Time) || s.Header <= r.late.Header) {
		r.lateRow = 0
	}
	r.late = s
	r.lateRow++
	return r.lateRow >= restarted
}

// signed logs once that readings cannot be signed, and once that they can again.
func (r *robot) signed(err error) {
	switch {
	case err != nil && !r.failing:
		r.log.Error("readings of the robot cannot be signed; its next state is tried again", "error", err)
	case err == nil && r.failing:
		r.log.Info("readings of the robot are signed again")
	}
	r.failing = err != nil
}

// report logs a warning, unless one with this key was logged within reportEvery.
func (r *robot) report(key, text string, err error, args ...any) {
	now := r.clock()
	if last, ok := r.reported[key]; ok && now.Sub(last).Abs() < reportEvery {
		return
	}
	if len(r.reported) >= maxReports {
		for k, at := range r.reported {
			if now.Sub(at).Abs() >= reportEvery {
				delete(r.reported, k)
			}
		}
		if len(r.reported) >= maxReports {
			return
		}
	}
	r.reported[key] = now
	if err != nil {
		args = append(args, "error", err)
	}
	r.log.Warn(text, args...)
}

// short shortens a robot's text for the log.
func short(text string) string {
	if len(text) > 60 {
		return text[:60] + "…"
	}
	return text
}
