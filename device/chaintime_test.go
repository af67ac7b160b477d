package device_test

import (
	"context"
	"testing"
	"time"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/journal"
)

// exchange sends what is due and acknowledges it with a time.
func exchange(t testing.TB, d *device.Device, s *device.SendState, at time.Time) {
	t.Helper()
	if _, err := d.Due(s, time.Now()); err != nil {
		t.Fatal(err)
	}
	d.Acknowledged(journal.Ack{Epoch: 1, Next: d.At().NextSeq, Time: at}.Marshal())
}

// lastTime returns the time of the last reading of the last segment that is not acknowledged.
func lastTime(t testing.TB, d *device.Device) time.Time {
	t.Helper()
	all := queued(t, d)
	return all[len(all)-1].Segment.T1
}

// A device signs with the time of the chain, one hour ahead of its clock or behind it, after a restart too.
func TestDevice_signsWithTimeOfChain(t *testing.T) {
	t.Parallel()
	for _, ahead := range []time.Duration{time.Hour, -time.Hour} {
		dir, k := t.TempDir(), key(t, journal.P256)
		d, w := withWatch(t, dir, k)
		must(t, d.Act(picking(1)))
		if got := lastTime(t, d); !got.Equal(w.now()) {
			t.Errorf("before an acknowledgement: time %s, want that of the clock, %s", got, w.now())
		}
		exchange(t, d, &device.SendState{}, w.now().Add(ahead))
		must(t, d.Act(picking(2)))
		if got, want := lastTime(t, d), w.now().Add(ahead); !got.Equal(want) {
			t.Errorf("chain %s ahead: time %s, want %s", ahead, got, want)
		}
		measured := picking(3)
		measured.Time = w.now().Add(-time.Minute)
		must(t, d.Act(measured))
		if got, want := lastTime(t, d), w.now().Add(ahead-time.Minute); !got.Equal(want) {
			t.Errorf("chain %s ahead: time of a reading measured before is %s, want %s", ahead, got, want)
		}
		must(t, d.Close())
		d = open(t, device.Config{Dir: dir, Key: k, Clock: w.now, Elapsed: w.elapsed})
		must(t, d.Record(position(1)))
		must(t, d.Act(picking(4)))
		if got, want := lastTime(t, d), w.now().Add(ahead); !got.Equal(want) {
			t.Errorf("chain %s ahead, after a restart: time %s, want %s", ahead, got, want)
		}
		if err := d.ClockFault(); err != nil {
			t.Errorf("chain %s ahead: unexpected clock fault: %v", ahead, err)
		}
		must(t, d.Close())
	}
}

// Times of acknowledgements that may be old are ignored: retained messages, those of segments that an earlier process
// sent, and late ones. Small differences are ignored, so that times of several devices stay in order.
func TestDevice_ignoresOldAndCloseTimes(t *testing.T) {
	t.Parallel()
	dir, k := t.TempDir(), key(t, journal.P256)
	d, w := withWatch(t, dir, k)
	expect := func(name string, want time.Duration) {
		t.Helper()
		if got, _ := d.Offset(); got != want {
			t.Errorf("%s: offset is %s, want %s", name, got, want)
		}
	}
	must(t, d.Act(picking(1)))
	d.Acknowledged(journal.Ack{Epoch: 1, Next: 1, Time: w.now().Add(-time.Hour)}.Marshal())
	expect("nothing was sent", 0)

	var s device.SendState
	must(t, d.Act(picking(2)))
	if _, err := d.Due(&s, time.Now()); err != nil {
		t.Fatal(err)
	}
	d.Acknowledged(journal.Ack{Epoch: 1, Next: 1, Time: w.now().Add(-time.Hour)}.Marshal())
	expect("an earlier segment is acknowledged", 0)
	w.pass(time.Minute)
	d.Acknowledged(journal.Ack{Epoch: 1, Next: 2, Time: w.now().Add(-time.Hour)}.Marshal())
	expect("late", 0)

	must(t, d.Act(picking(3)))
	must(t, d.Close())
	d = open(t, device.Config{Dir: dir, Key: k, Clock: w.now, Elapsed: w.elapsed})
	exchange(t, d, &s, w.now().Add(-time.Hour))
	expect("sent by an earlier process", 0)

	for _, c := range []struct {
		name        string
		ahead, want time.Duration
	}{
		{"unknown", -time.Duration(w.now().UnixNano()), 0},
		{"close to the clock", 29 * time.Second, 0},
		{"ahead", time.Hour, time.Hour},
		{"a little later", time.Hour + 29*time.Second, time.Hour},
		{"later", time.Hour + 31*time.Second, time.Hour + 31*time.Second},
		{"close to the clock again", -5 * time.Second, 0},
	} {
		must(t, d.Act(picking(4)))
		at := w.now().Add(c.ahead)
		if c.name == "unknown" {
			at = time.Time{}
		}
		exchange(t, d, &s, at)
		expect(c.name, c.want)
	}
}

func TestSync_waitsForTime(t *testing.T) {
	t.Parallel()
	k := key(t, journal.P256)
	b := broker(t, "")
	o := newFakeOracle(t, b.URL(), k)
	d := open(t, device.Config{Dir: t.TempDir(), Key: k, Broker: b.URL()})
	run(t, d)
	synced := make(chan error, 1)
	go func() { synced <- d.Sync(t.Context()) }()
	beat := o.upTo(1)[0]
	if r, err := beat.Decode(); err != nil || len(r) != 1 || r[0].Kind != journal.Heartbeat {
		t.Errorf("first segment has %+v, %v, want a heartbeat", r, err)
	}
	o.ackAt(1, 1, time.Now().Add(time.Hour))
	must(t, wait(t, synced, "end of Sync"))
	if offset, known := d.Offset(); !known || (offset-time.Hour).Abs() > time.Minute {
		t.Errorf("offset is %s, known %t, want 1h", offset, known)
	}
	must(t, d.Sync(t.Context())) // it is known

	other := open(t, device.Config{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := other.Sync(ctx); err == nil {
		t.Error("Sync returns nil although the time is unknown")
	}
}
