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

// watch is a clock that goes as told.
type watch struct {
	mu   sync.Mutex
	wall time.Time
	gone time.Duration
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
	return w.gone
}

// pass lets time go by.
func (w *watch) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.wall, w.gone = w.wall.Add(d), w.gone+d
}

// set puts the wall clock forward or back.
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

func TestClock_goesWell(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	for range 100 {
		must(t, d.Record(position(1)))
		w.pass(25 * time.Hour) // asleep
	}
	w.set(23 * time.Hour) // set forward, a bit
	must(t, d.Record(position(1)))
	if err := d.ClockFault(); err != nil {
		t.Error(err)
	}
}

func TestClock_jumpsADayAhead(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	must(t, d.Act(picking(1)))
	w.pass(time.Hour)
	w.set(25 * time.Hour)
	for name, err := range map[string]error{
		"act": d.Act(picking(2)), "record": d.Record(position(1)), "noticed": d.ClockFault(),
	} {
		if !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), "ahead by 25h") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if d.Acted(journal.Picking, journal.OrderID{2}) || d.At().NextSeq != 1 {
		t.Error("signed with a wrong clock")
	}
	w.set(-25 * time.Hour)
	must(t, d.Act(picking(2))) // it is back
	w.set(48 * time.Hour)
	d.TrustClock()
	must(t, d.Act(picking(3)))
	if err := d.ClockFault(); err != nil {
		t.Error(err)
	}
	r := picking(4)
	r.Time = w.now().Add(25 * time.Hour)
	if err := d.Act(r); !errors.Is(err, device.ErrClock) {
		t.Errorf("measured tomorrow: %v", err)
	}
}

func TestClock_goesBack(t *testing.T) {
	t.Parallel()
	d, w := withWatch(t, "", nil)
	must(t, d.Record(position(1)))
	w.set(-time.Second) // a time server's touch
	must(t, d.Record(position(2)))
	if err := d.ClockFault(); err != nil {
		t.Error(err)
	}
	w.set(-time.Hour)
	must(t, d.Record(position(3)))
	if err := d.ClockFault(); !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), "set back by 1h") {
		t.Errorf("%v", err)
	}
	must(t, d.Act(picking(1)))
	sent, err := d.Sent()
	must(t, err)
	var counts []uint32
	for _, b := range sent {
		m, err := journal.UnmarshalSegment(b)
		must(t, err)
		_, err = m.Decode() // times within a segment do not fall
		must(t, err)
		counts = append(counts, m.Segment.Count)
	}
	if len(counts) != 3 || counts[0] != 2 || counts[1] != 1 {
		t.Errorf("segments of %v readings", counts)
	}
}

func TestClock_behindTheJournalAtTheStart(t *testing.T) {
	t.Parallel()
	dir, k := t.TempDir(), key(t, journal.P256)
	d, _ := withWatch(t, dir, k)
	must(t, d.Act(picking(1)))
	must(t, d.Close())
	w := &watch{wall: time.Date(1970, 1, 1, 0, 0, 9, 0, time.UTC)} // its battery is empty
	d = open(t, device.Config{Dir: dir, Key: k, Clock: w.now, Elapsed: w.elapsed})
	must(t, d.Record(position(1)))
	if err := d.ClockFault(); !errors.Is(err, device.ErrClock) || !strings.Contains(err.Error(), "before the journal's last reading") {
		t.Errorf("%v", err)
	}
	w.set(57 * 365 * 24 * time.Hour) // the time server is found: that puts it right
	must(t, d.Record(position(2)))
	w.set(48 * time.Hour)
	if err := d.Record(position(3)); !errors.Is(err, device.ErrClock) {
		t.Errorf("%v", err)
	}
}
