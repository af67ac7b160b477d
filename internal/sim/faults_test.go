package sim

import (
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/routing"
)

func TestFaults_nothingWrong(t *testing.T) {
	t.Parallel()
	h := newHarbour(t)
	h.sail(Faults{}, 4, func() { h.place(1, 1, 0); h.place(2, 2, 1) })
	h.once()
	if len(h.ignored) > 0 || h.differs > 0 || h.gaps > 0 {
		t.Errorf("ignored %v, %d counts differ, %d gaps", h.ignored, h.differs, h.gaps)
	}
}

// Messages are lost and doubled, devices silent, switched off and on: every step happens, each once.
func TestFaults_thatNobodyShouldNotice(t *testing.T) {
	t.Parallel()
	h := newHarbour(t)
	var script []Fault
	for i, e := range h.network.Devices {
		script = append(script,
			Fault{Device: e.Name, Kind: Lossy, Amount: 0.3},
			Fault{Device: e.Name, Kind: Doubled, Amount: 0.5},
			Fault{Device: e.Name, Kind: Silent, From: time.Duration(i%5) * 700 * time.Millisecond, For: 1500 * time.Millisecond},
			Fault{Device: e.Name, Kind: Off, From: time.Duration(2000+i*130) * time.Millisecond, For: 300 * time.Millisecond},
		)
	}
	h.sail(Faults{Seed: 7, Script: script}, 1, func() { h.place(1, 1, 0); h.place(2, 2, 1) })
	h.once()
	if h.differs > 0 {
		t.Errorf("%d counts differ", h.differs)
	}
	for id, at := range h.at {
		if at.Epoch != 1 {
			t.Errorf("%s is in epoch %d", h.by(id).enrolled.Name, at.Epoch)
		}
	}
	if h.twice == 0 {
		t.Error("nothing came twice: the script did nothing")
	}
}

// Devices that lose their journals open the next epoch by themselves.
func TestFaults_lostJournals(t *testing.T) {
	t.Parallel()
	h := newHarbour(t)
	var script []Fault
	for _, e := range h.network.Devices {
		script = append(script, Fault{Device: e.Name, Kind: Wiped, From: 12 * time.Second}) // a busy machine needs that long to have some taken
	}
	h.sail(Faults{Script: script}, 0, func() {
		h.place(1, 1, 0)
		pause := time.NewTimer(13 * time.Second)
		defer pause.Stop()
		<-pause.C // real devices on a real broker keep real time
		h.place(2, 1, 0)
	})
	h.once()
	later := 0
	for _, at := range h.at {
		if at.Epoch == 2 {
			later++
		}
	}
	if later < 3 {
		t.Errorf("%d devices went on in epoch 2", later)
	}
}

func TestFaults_thatMustBeNoticed(t *testing.T) {
	t.Parallel()
	h := newHarbour(t)
	var script []Fault
	for _, e := range h.network.Devices {
		switch e.Role {
		case journal.Shelf:
			script = append(script, Fault{Device: e.Name, Kind: Miscount, Amount: 3})
		case journal.Robot:
			script = append(script, Fault{Device: e.Name, Kind: Jump, Amount: 3600}) // an hour ahead
		case journal.Packer:
			script = append(script, Fault{Device: e.Name, Kind: Jump, Amount: 48 * 3600, From: 500 * time.Millisecond, For: 8 * time.Second})
		case journal.Vehicle:
			script = append(script, Fault{Device: e.Name, Kind: Astray, Amount: 50_000})
		}
	}
	began := time.Now()
	h.sail(Faults{Script: script}, 0, func() { h.place(1, 1, 0) })
	h.once()
	if h.differs == 0 {
		t.Error("the miscount was not noticed")
	}
	for id, all := range h.taken {
		e := h.by(id).enrolled
		var far bool
		last := journal.Point{}
		for _, x := range all {
			ahead := x.r.Time.Sub(began)
			if e.Role == journal.Robot && ahead < 50*time.Minute {
				t.Errorf("%s signed with the time %s", e.Name, x.r.Time)
			}
			if e.Role != journal.Robot && ahead > 10*time.Minute {
				t.Errorf("%s signed with the time %s", e.Name, x.r.Time)
			}
			if e.Role == journal.Packer && x.r.Time.Sub(began) < 8*time.Second && x.r.Time.Sub(began) > time.Second {
				t.Errorf("%s signed while its clock was wrong", e.Name)
			}
			here := journal.Point{Lat: x.r.Lat, Lon: x.r.Lon}
			far = far || last != journal.Point{} && routing.Distance(here, last) > 40_000
			last = here
		}
		if e.Role == journal.Vehicle && len(all) > 2 && !far {
			t.Errorf("%s was not astray", e.Name)
		}
	}
}

// The same seed loses the same messages.
func TestFaults_repeatThemselves(t *testing.T) {
	t.Parallel()
	f := Faults{Seed: 3, Script: []Fault{{Device: "x", Kind: Lossy, Amount: 0.5}}}
	a, b := f.of("x", time.Now(), 1), f.of("x", time.Now(), 1)
	lost := 0
	for range 100 {
		x := a.chance(Lossy)
		if x != b.chance(Lossy) {
			t.Fatal("differs")
		}
		if x {
			lost++
		}
	}
	if lost < 30 || lost > 70 {
		t.Errorf("lost %d of 100", lost)
	}
}

// A stuck place and a drifting clock.
func TestTrouble_spoils(t *testing.T) {
	t.Parallel()
	f := Faults{Script: []Fault{{Device: "x", Kind: Stuck}, {Device: "y", Kind: Drift, Amount: 1}}}
	x := f.of("x", time.Now(), 1)
	for lat := range int32(3) {
		if r := x.spoil(journal.Reading{Kind: journal.Position, Lat: lat}); r.Lat != 0 {
			t.Errorf("moved to %d", r.Lat)
		}
	}
	y := f.of("y", time.Now().Add(-time.Hour), 1)
	if ahead := time.Until(y.clock()); ahead < 59*time.Minute || ahead > 61*time.Minute {
		t.Errorf("drifted by %s", ahead)
	}
}
