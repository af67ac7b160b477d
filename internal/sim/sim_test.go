package sim

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
)

// during plays the town's devices while f runs, then stops them. It is called in a synctest bubble: time costs nothing.
func (w *town) during(pace float64, dir string, f func()) {
	w.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	signers := map[string]signer{}
	for name, d := range w.devices {
		signers[name] = d
	}
	ended := make(chan error)
	go func() {
		ended <- play(ctx, Config{Network: w.network, Pace: pace, Dir: dir, Chain: w, Roads: routing.Havn(), Log: slog.New(slog.DiscardHandler)}, signers)
	}()
	f()
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		w.t.Errorf("play: %v", err)
	}
}

// pass lets time go by in the bubble; nobody waits for it.
func pass(d time.Duration) { <-time.After(d) }

// until waits for a state of things, looking every tenth of a second, and says how long it took.
func (w *town) until(what string, limit time.Duration, ok func() bool) time.Duration {
	w.t.Helper()
	began := time.Now()
	for !ok() {
		if time.Since(began) > limit {
			w.t.Fatalf("no %s within %v", what, limit)
		}
		pass(100 * time.Millisecond)
	}
	return time.Since(began)
}

func (w *town) all(s ledger.Status) func() bool {
	return func() bool {
		for _, id := range w.ids {
			if st := w.status(id); st != s && st != ledger.Cancelled && st != ledger.Refunded {
				return false
			}
		}
		return true
	}
}

func TestJourney(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, c := range []struct {
		zone     uint32
		item     int
		mode     ledger.Mode
		from, to time.Duration
	}{
		{1, 0, ledger.AutonomousVehicle, 45 * time.Second, 75 * time.Second},
		{7, 3, ledger.Drone, 40 * time.Second, 75 * time.Second},
		{3, 7, ledger.Driver, 40 * time.Second, 75 * time.Second},
	} {
		t.Run(c.mode.String(), func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := newTown(t)
				w.during(1, "", func() {
					id := w.place(1, c.zone, c.item)
					took := w.until("delivery", 3*time.Minute, w.all(ledger.Settled))
					if took < c.from || took > c.to {
						t.Errorf("took %v, want about a minute", took)
					}
					if o := w.orders[id]; o.Mode != c.mode {
						t.Errorf("went by %v, want %v", o.Mode, c.mode)
					}
				})
				if len(w.ignored) > 0 || w.differs > 0 {
					t.Errorf("ignored %v, %d counts differ", w.ignored, w.differs)
				}
			})
		})
	}
}

// Parcels of one order are counted, picked, packed and driven each by itself, each in its own centre.
func TestParcels(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newTown(t)
		w.during(1, "", func() {
			id := w.place(1, 1, 0, 3, 5)
			w.split(id, 3)
			w.until("delivery of both", 4*time.Minute, w.all(ledger.Settled))
			centres := map[uint16]int{}
			for _, o := range w.orders {
				centres[o.Centre]++
				if n := len(o.Steps); n < 7 || o.Steps[n-1].Device != o.Vehicle {
					t.Errorf("parcel %d ends with %+v", o.Parcel, o.Steps)
				}
			}
			if len(centres) != 2 {
				t.Errorf("centres %v", centres)
			}
		})
		if len(w.ignored) > 0 || w.differs > 0 {
			t.Errorf("ignored %v, %d counts differ", w.ignored, w.differs)
		}
	})
}

func TestManyOrders(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newTown(t)
		w.during(1, "", func() {
			for n := range byte(24) {
				w.place(n, uint32(n%8)+1, int(n)%8, int(n+3)%8)
				pass(time.Duration(n%4) * time.Second)
			}
			w.until("delivery of all", 8*time.Minute, w.all(ledger.Settled))
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored: %v", w.ignored)
		}
		w.checkPositions(1)
	})
}

// checkPositions looks at every vehicle's trail: as often as agreed, on the ground it can cover, with believable speeds.
func (w *town) checkPositions(pace float64) {
	w.t.Helper()
	count, moved := 0, 0
	for _, d := range w.devices {
		last := journal.Reading{}
		for _, r := range d.records {
			if r.Kind != journal.Position && r.Kind != journal.Arriving {
				w.t.Fatalf("%s recorded %v", d.enrolled.Name, r.Kind)
			}
			if r.Value < 0 || r.Value > 24000 {
				w.t.Errorf("%s drives at %d mm/s", d.enrolled.Name, r.Value)
			}
			count++
			if gap := r.Time.Sub(last.Time); r.Kind == journal.Position && last.Kind == journal.Position && gap < 5*time.Second {
				if gap < time.Duration(float64(time.Second)/max(1, min(5, pace)))-time.Millisecond {
					w.t.Errorf("%s showed two positions within %v", d.enrolled.Name, gap)
				}
				metres := routing.Distance(journal.Point{Lat: r.Lat, Lon: r.Lon}, journal.Point{Lat: last.Lat, Lon: last.Lon})
				if metres > 26*gap.Seconds()*routing.Compression*pace {
					w.t.Errorf("%s moved %.0f m in %v", d.enrolled.Name, metres, gap)
				}
				if metres > 1 {
					moved++
				}
			}
			last = r
		}
	}
	if count < 100 || moved < count/2 {
		w.t.Errorf("%d positions, %d of them moved", count, moved)
	}
}

func TestRestart(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, after := range []time.Duration{2, 5, 9, 13, 17, 19, 21, 24, 27, 33, 41, 48} {
		t.Run(after.String(), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				w := newTown(t)
				for name := range w.devices {
					mkdir(t, filepath.Join(dir, name))
				}
				w.during(1, dir, func() {
					for n := range byte(8) {
						w.place(n, uint32(n)+1, int(n), int(n+1)%8)
					}
					pass(after * time.Second)
				})
				w.during(1, dir, func() { pass(1700 * time.Millisecond) })
				w.during(1, dir, func() { w.until("delivery of all", 6*time.Minute, w.all(ledger.Settled)) })
				if len(w.ignored) > 0 { // and fake.Act has seen nothing twice
					t.Errorf("ignored: %v", w.ignored)
				}
			})
		})
	}
}

func TestClosedOrdersAreDropped(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newTown(t)
		w.during(1, "", func() {
			early, picked := w.place(1, 1, 0), w.place(2, 1, 1)
			late, other := w.place(3, 6, 2), w.place(4, 6, 3)
			pass(time.Second)
			w.closeOrder(early, ledger.Cancelled)
			w.until("picking", time.Minute, func() bool { return w.status(picked) == ledger.Picked })
			w.closeOrder(picked, ledger.Cancelled)
			w.until("departure", time.Minute, func() bool { return w.status(late) == ledger.Departed && w.status(other) == ledger.Departed })
			pass(6 * time.Second)
			w.closeOrder(late, ledger.Refunded)
			w.until("delivery of the other", 2*time.Minute, w.all(ledger.Settled))
			if w.status(late) != ledger.Refunded || w.status(other) != ledger.Settled {
				t.Errorf("late is %v, other %v", w.status(late), w.status(other))
			}
			after := w.place(5, 1, 1) // what was put back is counted again
			w.until("delivery of one more", 2*time.Minute, func() bool { return w.status(after) == ledger.Settled })
		})
		for _, d := range w.devices {
			for _, r := range d.acts {
				if r.Subject == w.ids[0] {
					t.Errorf("%s signed %v of a cancelled order", d.enrolled.Name, r.Kind)
				}
				if r.Subject == w.ids[2] && r.Kind == journal.Accepting {
					t.Error("a refunded parcel was handed over")
				}
			}
		}
		if len(w.ignored) > 0 || w.differs > 0 {
			t.Errorf("ignored %v, %d counts differ", w.ignored, w.differs)
		}
	})
}

// A vehicle whose signatures the chain refuses keeps nobody waiting for ever: another comes.
func TestAnotherVehicleComes(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, name := range []string{"rover-1", "rover-2"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := newTown(t)
				w.devices[name].revoked = true
				w.during(1, "", func() {
					w.place(1, 1, 0)
					w.until("delivery", 4*time.Minute, w.all(ledger.Settled))
				})
			})
		})
	}
}

func TestPace(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newTown(t)
		w.during(10, "", func() {
			for n := range byte(10) {
				w.place(n, uint32(n%8)+1, int(n)%8)
			}
			if took := w.until("delivery of all", time.Minute, w.all(ledger.Settled)); took > 45*time.Second {
				t.Errorf("ten orders at pace 10 took %v", took)
			}
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored: %v", w.ignored)
		}
	})
}
