package device_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// watch is a wall clock and a monotonic clock that advance only when a test calls pass or set.
type watch struct {
	mu        sync.Mutex
	wall      time.Time
	monotonic time.Duration
}

func newWatch() *watch { return &watch{wall: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)} }

func (w *watch) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.wall
}

func (w *watch) elapsed() time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.monotonic
}

// pass advances both clocks.
func (w *watch) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.wall, w.monotonic = w.wall.Add(d), w.monotonic+d
}

// set moves the wall clock alone, forward or back.
func (w *watch) set(by time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.wall = w.wall.Add(by)
}

func withWatch(t *testing.T, dir string, k device.Key) (*device.Device, *watch) {
	t.Helper()
	w := newWatch()
	return open(t, device.Config{Dir: dir, Key: k, Clock: w.now, Elapsed: w.elapsed}), w
}

func TestClock_acceptsSuspendsAndSmallSteps(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	for range 100 {
		must(t, d.Record(position(1)))
		w.pass(25 * time.Hour) // suspended
	}
	w.set(23 * time.Hour) // less than maxAhead
	must(t, d.Record(position(1)))
	if err := d.ClockFault(); err != nil {
		t.Errorf("unexpected clock fault: %v", err)
	}
}

func TestClock_refusesJumpOfMoreThanADay(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	must(t, d.Act(picking(1)))
	w.pass(time.Hour)
	w.set(25 * time.Hour)
	for name, err := range map[string]error{
		"Act": d.Act(picking(2)), "Record": d.Record(position(1)), "ClockFault": d.ClockFault(),
	} {
		if !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), "ahead by 25h") {
			t.Errorf("%s: error is %v, want ErrClock", name, err)
		}
	}
	if d.Acted(journal.Picking, journal.OrderID{2}) || d.At().NextSeq != 1 {
		t.Error("the device signed with a wrong clock")
	}
	w.set(-25 * time.Hour)
	must(t, d.Act(picking(2))) // the clock is correct again
	w.set(48 * time.Hour)
	d.TrustClock()
	must(t, d.Act(picking(3)))
	if err := d.ClockFault(); err != nil {
		t.Errorf("clock fault after TrustClock: %v", err)
	}
	r := picking(4)
	r.Time = w.now().Add(25 * time.Hour)
	if err := d.Act(r); !errors.Is(err, device.ErrClock) {
		t.Errorf("reading with a time 25 h ahead: error is %v, want ErrClock", err)
	}
}

func TestClock_beginsSegmentAfterStepBack(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	must(t, d.Record(position(1)))
	w.set(-time.Second) // less than maxStepBack
	must(t, d.Record(position(2)))
	if err := d.ClockFault(); err != nil {
		t.Errorf("unexpected clock fault: %v", err)
	}
	w.set(-time.Hour)
	must(t, d.Record(position(3)))
	if err := d.ClockFault(); !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), "set back by 1h") {
		t.Errorf("clock fault is %v, want a step back by 1 h", err)
	}
	must(t, d.Act(picking(1)))
	queue, err := d.Queue()
	must(t, err)
	var counts []uint32
	for _, b := range queue {
		m, err := journal.UnmarshalSegment(b)
		must(t, err)
		_, err = m.Decode() // checks that times do not decrease within the segment
		must(t, err)
		counts = append(counts, m.Segment.Count)
	}
	if len(counts) != 3 || counts[0] != 2 || counts[1] != 1 {
		t.Errorf("segments have %v readings, want 2, 1, 1", counts)
	}
}

func TestClock_reportsClockBehindJournalAtStart(t *testing.T) {
	t.Parallel()
	dir, k := t.TempDir(), key(t, journal.P256)
	d, _ := withWatch(t, dir, k)
	must(t, d.Act(picking(1)))
	must(t, d.Close())
	w := &watch{wall: time.Date(1970, 1, 1, 0, 0, 9, 0, time.UTC)} // a real-time clock without battery
	d = open(t, device.Config{Dir: dir, Key: k, Clock: w.now, Elapsed: w.elapsed})
	must(t, d.Record(position(1)))
	const want = "before the journal's last reading"
	if err := d.ClockFault(); !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), want) {
		t.Errorf("clock fault is %v, want %q", err, want)
	}
	w.set(57 * 365 * 24 * time.Hour) // set by a time server: a correction, not a fault
	must(t, d.Record(position(2)))
	w.set(48 * time.Hour)
	if err := d.Record(position(3)); !errors.Is(err, device.ErrClock) {
		t.Errorf("second jump ahead: error is %v, want ErrClock", err)
	}
}
