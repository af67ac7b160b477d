package sim

import (
	"testing"
	"time"

	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

func TestFaults_none(t *testing.T) {
	t.Parallel()
	h := newFakeOracle(t)
	h.runUntilSettled(Faults{}, 4, func() { h.place(1, 1, 0); h.place(2, 2, 1) })
	h.checkSequences()
	if len(h.ignored) > 0 || h.miscounts > 0 || h.gaps > 0 {
		t.Errorf("without faults: ignored readings %v, %d counts differ, %d gaps", h.ignored, h.miscounts, h.gaps)
	}
}

// If messages are lost and duplicated, and devices offline or switched off for a while, every step still happens, once.
func TestFaults_recovered(t *testing.T) {
	t.Parallel()
	h := newFakeOracle(t)
	var script []Fault
	for i, e := range h.network.Devices {
		script = append(script,
			Fault{Device: e.Name, Kind: Lossy, Amount: 0.3},
			Fault{Device: e.Name, Kind: Duplicated, Amount: 0.5},
			Fault{
				Device: e.Name, Kind: Offline,
				From: time.Duration(i%5) * 700 * time.Millisecond, For: 1500 * time.Millisecond,
			},
			Fault{
				Device: e.Name, Kind: PoweredOff,
				From: time.Duration(2000+i*130) * time.Millisecond, For: 300 * time.Millisecond,
			},
		)
	}
	h.runUntilSettled(Faults{Seed: 7, Script: script}, 1, func() { h.place(1, 1, 0); h.place(2, 2, 1) })
	h.checkSequences()
	if h.miscounts > 0 {
		t.Errorf("%d counts differ", h.miscounts)
	}
	for id, at := range h.at {
		if at.Epoch != 1 {
			t.Errorf("%s is in epoch %d, want 1", h.device(id).enrolled.Name, at.Epoch)
		}
	}
	if h.duplicates == 0 {
		t.Error("no segment was received twice: the script had no effect")
	}
}

// A device that lost its journal continues in the next epoch.
func TestFaults_lostJournals(t *testing.T) {
	t.Parallel()
	h := newFakeOracle(t)
	var script []Fault
	for _, e := range h.network.Devices { // on a busy machine it takes 12 s until some readings are accepted
		script = append(script, Fault{Device: e.Name, Kind: JournalLost, From: 12 * time.Second})
	}
	h.runUntilSettled(Faults{Script: script}, 0, func() {
		h.place(1, 1, 0)
		pause := time.NewTimer(13 * time.Second)
		defer pause.Stop()
		<-pause.C // devices on a real broker run in real time
		h.place(2, 1, 0)
	})
	h.checkSequences()
	later := 0
	for _, at := range h.at {
		if at.Epoch == 2 {
			later++
		}
	}
	if later < 3 {
		t.Errorf("%d devices continued in epoch 2, want at least 3", later)
	}
}

// Wrong counts and positions are visible in the readings. Clocks that are up to a day wrong are corrected by the time
// that the oracle tells. Orders are settled all the same.
func TestFaults_visibleInReadings(t *testing.T) {
	t.Parallel()
	h := newFakeOracle(t)
	var script []Fault
	for _, e := range h.network.Devices {
		switch e.Role {
		case journal.Shelf:
			script = append(script, Fault{Device: e.Name, Kind: Miscount, Amount: 3})
		case journal.Robot:
			script = append(script, Fault{Device: e.Name, Kind: ClockJump, Amount: 3600}) // an hour ahead
		case journal.Packer:
			script = append(script, Fault{
				Device: e.Name, Kind: ClockJump, Amount: 48 * 3600, From: 500 * time.Millisecond, For: 8 * time.Second,
			})
		case journal.Vehicle:
			script = append(script, Fault{Device: e.Name, Kind: PositionOffset, Amount: 50_000})
		}
	}
	began := time.Now()
	h.runUntilSettled(Faults{Script: script}, 0, func() { h.place(1, 1, 0) })
	h.checkSequences()
	if h.miscounts == 0 {
		t.Error("no count differed from the chain's")
	}
	for id, readings := range h.accepted {
		e := h.device(id).enrolled
		var far bool
		last := journal.Point{}
		for _, x := range readings {
			if x.r.Kind == journal.Heartbeat { // asks the oracle for the time
				continue
			}
			if ahead := x.r.Time.Sub(began); ahead > 10*time.Minute {
				t.Errorf("%s signed with time %s, want the correct time", e.Name, x.r.Time)
			}
			if e.Role == journal.Packer && x.r.Time.Sub(began) < 8*time.Second && x.r.Time.Sub(began) > time.Second {
				t.Errorf("%s signed while its clock was wrong", e.Name)
			}
			here := journal.Point{Lat: x.r.Lat, Lon: x.r.Lon}
			far = far || last != journal.Point{} && routing.Distance(here, last) > 40_000
			last = here
		}
		if e.Role == journal.Vehicle && len(readings) > 2 && !far {
			t.Errorf("%s: no two positions are 40 km apart, want the offset's beginning or end", e.Name)
		}
	}
}

// The same seed loses the same messages.
func TestFaults_sameSeedSameLosses(t *testing.T) {
	t.Parallel()
	f := Faults{Seed: 3, Script: []Fault{{Device: "x", Kind: Lossy, Amount: 0.5}}}
	a, b := f.injector("x", time.Now(), 1), f.injector("x", time.Now(), 1)
	lost := 0
	for range 100 {
		x := a.hit(Lossy)
		if x != b.hit(Lossy) {
			t.Fatal("two injectors with one seed lost different messages")
		}
		if x {
			lost++
		}
	}
	if lost < 30 || lost > 70 {
		t.Errorf("lost %d of 100 messages, want 30 to 70", lost)
	}
}

// PositionStuck keeps the position, ClockDrift shifts the clock in proportion to the time.
func TestInjector_distortsReadings(t *testing.T) {
	t.Parallel()
	f := Faults{Script: []Fault{{Device: "x", Kind: PositionStuck}, {Device: "y", Kind: ClockDrift, Amount: 1}}}
	x := f.injector("x", time.Now(), 1)
	for lat := range int32(3) {
		if r := x.distort(journal.Reading{Kind: journal.Position, Lat: lat}); r.Lat != 0 {
			t.Errorf("stuck position has latitude %d, want 0", r.Lat)
		}
	}
	y := f.injector("y", time.Now().Add(-time.Hour), 1)
	if ahead := time.Until(y.clock()); ahead < 59*time.Minute || ahead > 61*time.Minute {
		t.Errorf("clock is ahead by %s, want an hour", ahead)
	}
}
