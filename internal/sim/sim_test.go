package sim

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// whileSimulating simulates the fake chain's devices while f runs, then stops them. Call it in a synctest bubble.
func (w *fakeChain) whileSimulating(pace float64, dir string, f func()) {
	w.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	signers := map[string]signer{}
	for name, d := range w.devices {
		signers[name] = d
	}
	ended := make(chan error)
	go func() {
		cfg := Config{Network: w.network, Pace: pace, Dir: dir, Chain: w, Roads: routing.Havn()}
		cfg.Log = slog.New(slog.DiscardHandler)
		if w.doors != nil {
			cfg.Doorstep = w.doors
		}
		ended <- simulate(ctx, cfg, signers)
	}()
	f()
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		w.t.Errorf("simulate: %v, want context.Canceled", err)
	}
}

// advance advances the fake clock of the synctest bubble.
func advance(d time.Duration) { <-time.After(d) }

// until waits until ok returns true, checking every 100 ms, and returns how long that took. It fails the test after
// limit.
func (w *fakeChain) until(what string, limit time.Duration, ok func() bool) time.Duration {
	w.t.Helper()
	began := time.Now()
	for !ok() {
		if time.Since(began) > limit {
			w.t.Fatalf("no %s within %v", what, limit)
		}
		advance(100 * time.Millisecond)
	}
	return time.Since(began)
}

// allOrders returns a function that reports whether all orders have a status, or are cancelled or refunded.
func (w *fakeChain) allOrders(s ledger.Status) func() bool {
	return func() bool {
		for _, id := range w.ids {
			if st := w.status(id); st != s && st != ledger.Cancelled && st != ledger.Refunded {
				return false
			}
		}
		return true
	}
}

// At pace 1 an order takes about a minute from placing to settlement, with each of the three modes.
func TestSimulate_oneOrder(t *testing.T) {
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
				w := newFakeChain(t)
				w.whileSimulating(1, "", func() {
					id := w.place(1, c.zone, c.item)
					took := w.until("delivery", 3*time.Minute, w.allOrders(ledger.Settled))
					if took < c.from || took > c.to {
						t.Errorf("the order took %v, want %v to %v", took, c.from, c.to)
					}
					if o := w.orders[id]; o.Mode != c.mode {
						t.Errorf("the order was delivered by mode %v, want %v", o.Mode, c.mode)
					}
				})
				if len(w.ignored) > 0 || w.miscounts > 0 {
					t.Errorf("ignored readings %v, %d counts differ", w.ignored, w.miscounts)
				}
			})
		})
	}
}

// The two parcels of an order go through all steps independently, each from its own centre.
func TestSimulate_twoParcels(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.whileSimulating(1, "", func() {
			id := w.place(1, 1, 0, 3, 5)
			w.split(id, 3)
			w.until("delivery of both", 4*time.Minute, w.allOrders(ledger.Settled))
			centres := map[uint16]int{}
			for _, o := range w.orders {
				centres[o.Centre]++
				if n := len(o.Steps); n < 7 || o.Steps[n-1].Device != o.Vehicle {
					t.Errorf("parcel %d: steps %+v, want at least 7, the last by its vehicle", o.Parcel, o.Steps)
				}
			}
			if len(centres) != 2 {
				t.Errorf("parcels by centre = %v, want 2 centres", centres)
			}
		})
		if len(w.ignored) > 0 || w.miscounts > 0 {
			t.Errorf("ignored readings %v, %d counts differ", w.ignored, w.miscounts)
		}
	})
}

// Another vehicle's signature comes between those of a vehicle and of the dock. The vehicle that the dock names signs
// again, and delivers the parcel.
func TestSimulate_replacedHandover(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.beforeDock = func(id journal.OrderID) {
			w.beforeDock = nil
			w.otherVehicleSigns(id)
		}
		w.whileSimulating(1, "", func() {
			w.place(1, 1, 0)
			w.until("delivery", 3*time.Minute, w.allOrders(ledger.Settled))
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
		signatures := 0
		for _, d := range w.devices {
			for _, r := range d.acts {
				if r.Kind == journal.Departing {
					signatures++
				}
			}
		}
		if signatures != 3 { // the vehicle, the dock, the vehicle again
			t.Errorf("the simulation signed the hand-over %d times, want 3", signatures)
		}
	})
}

// otherVehicleSigns appends to the queue a hand-over by another vehicle of the fleet than the one that signed.
func (w *fakeChain) otherVehicleSigns(id journal.OrderID) {
	o := w.orders[id]
	for _, d := range w.devices {
		if e := d.enrolled; e.Role == journal.Vehicle && e.Site == o.Carrier && e.Mode == o.Mode && d.id != o.Vehicle {
			r := journal.Reading{Kind: journal.Departing, Time: now(), Value: o.Since.Unix(), Subject: id}
			w.queue = append(w.queue, signed{d, r})
			return
		}
	}
	w.t.Error("the fleet has one vehicle only")
}

func TestSimulate_manyOrders(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.whileSimulating(1, "", func() {
			for n := range byte(24) {
				w.place(n, uint32(n%8)+1, int(n)%8, int(n+3)%8)
				advance(time.Duration(n%4) * time.Second)
			}
			w.until("delivery of all", 8*time.Minute, w.allOrders(ledger.Settled))
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
		w.checkPositions(1)
	})
}

// checkPositions fails the test unless the positions of each vehicle have the expected interval, and plausible
// distances and speeds.
func (w *fakeChain) checkPositions(pace float64) {
	w.t.Helper()
	count, moved := 0, 0
	for _, d := range w.devices {
		last := journal.Reading{}
		for _, r := range d.records {
			if r.Kind != journal.Position && r.Kind != journal.Arriving {
				w.t.Fatalf("%s recorded %v", d.enrolled.Name, r.Kind)
			}
			if r.Value < 0 || r.Value > 24000 {
				w.t.Errorf("%s recorded a speed of %d mm/s, want 0 to 24000", d.enrolled.Name, r.Value)
			}
			count++
			if r.Time.Before(last.Time) {
				w.t.Errorf("%s went back in time by %v", d.enrolled.Name, last.Time.Sub(r.Time))
			}
			if gap := r.Time.Sub(last.Time); !last.Time.IsZero() {
				metres := routing.Distance(journal.Point{Lat: r.Lat, Lon: r.Lon}, journal.Point{Lat: last.Lat, Lon: last.Lon})
				if metres > 50+26*gap.Seconds()*routing.Compression*pace {
					w.t.Errorf("%s jumped %.0f m in %v", d.enrolled.Name, metres, gap)
				}
			}
			bothPositions := r.Kind == journal.Position && last.Kind == journal.Position
			if gap := r.Time.Sub(last.Time); bothPositions && gap < 5*time.Second {
				if gap < time.Duration(float64(time.Second)/max(1, min(5, pace)))-time.Millisecond {
					w.t.Errorf("%s recorded two positions within %v", d.enrolled.Name, gap)
				}
				here, before := journal.Point{Lat: r.Lat, Lon: r.Lon}, journal.Point{Lat: last.Lat, Lon: last.Lon}
				metres := routing.Distance(here, before)
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
		w.t.Errorf("%d positions, %d of them moved; want at least 100, half of them moved", count, moved)
	}
}

// All orders are settled after two restarts of the simulation, whenever the first one happens. Nothing is signed twice:
// fakeDevice.Act checks that.
func TestSimulate_resumesAfterRestart(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, after := range []time.Duration{2, 5, 9, 13, 17, 19, 21, 24, 27, 33, 41, 48} {
		t.Run(after.String(), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				w := newFakeChain(t)
				for name := range w.devices {
					mkdir(t, filepath.Join(dir, name))
				}
				w.whileSimulating(1, dir, func() {
					for n := range byte(8) {
						w.place(n, uint32(n)+1, int(n), int(n+1)%8)
					}
					advance(after * time.Second)
				})
				w.whileSimulating(1, dir, func() { advance(1700 * time.Millisecond) })
				w.whileSimulating(1, dir, func() {
					w.until("delivery of all", 6*time.Minute, w.allOrders(ledger.Settled))
				})
				if len(w.ignored) > 0 {
					t.Errorf("ignored readings: %v", w.ignored)
				}
			})
		})
	}
}

// Nothing is signed for an order after it was closed: before picking, before packing, or on the way to the door.
func TestSimulate_dropsClosedOrders(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.whileSimulating(1, "", func() {
			early, picked := w.place(1, 1, 0), w.place(2, 1, 1)
			late, other := w.place(3, 6, 2), w.place(4, 6, 3)
			advance(time.Second)
			w.closeOrder(early, ledger.Cancelled)
			w.until("picking", time.Minute, func() bool { return w.status(picked) == ledger.Picked })
			w.closeOrder(picked, ledger.Cancelled)
			w.until("departure", time.Minute, func() bool {
				return w.status(late) == ledger.Departed && w.status(other) == ledger.Departed
			})
			advance(6 * time.Second)
			w.closeOrder(late, ledger.Refunded)
			w.until("delivery of the other", 2*time.Minute, w.allOrders(ledger.Settled))
			if w.status(late) != ledger.Refunded || w.status(other) != ledger.Settled {
				t.Errorf("statuses %v and %v, want refunded and settled", w.status(late), w.status(other))
			}
			after := w.place(5, 1, 1) // the shelf must count the goods that were put back
			w.until("delivery of one more", 2*time.Minute, func() bool { return w.status(after) == ledger.Settled })
		})
		for _, d := range w.devices {
			for _, r := range d.acts {
				if r.Subject == w.ids[0] {
					t.Errorf("%s signed %v for a cancelled order", d.enrolled.Name, r.Kind)
				}
				if r.Subject == w.ids[2] && r.Kind == journal.Accepting {
					t.Error("a vehicle signed the delivery of a refunded order")
				}
			}
		}
		if len(w.ignored) > 0 || w.miscounts > 0 {
			t.Errorf("ignored readings %v, %d counts differ", w.ignored, w.miscounts)
		}
	})
}

// If the chain ignores the signatures of the selected vehicle, another vehicle of the fleet delivers the parcel.
func TestSimulate_anotherVehicleTakesOver(t *testing.T) {
	t.Parallel()
	routing.Havn()
	for _, name := range []string{"rover-1", "rover-2"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				w := newFakeChain(t)
				w.devices[name].revoked = true
				w.whileSimulating(1, "", func() {
					w.place(1, 1, 0)
					w.until("delivery", 4*time.Minute, w.allOrders(ledger.Settled))
				})
			})
		})
	}
}

func TestSimulate_pace(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.whileSimulating(10, "", func() {
			for n := range byte(10) {
				w.place(n, uint32(n%8)+1, int(n)%8)
			}
			took := w.until("delivery of all", time.Minute, w.allOrders(ledger.Settled))
			if took > 45*time.Second {
				t.Errorf("ten orders at pace 10 took %v, want at most 45 s", took)
			}
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings: %v", w.ignored)
		}
	})
}
