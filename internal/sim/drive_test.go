package sim

import (
	"math"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
)

func mkdir(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
}

// The estimator promises that nine of ten arrive within its window. Drive many times and see, from all along the way.
func TestWindowIsHonest(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	roads := routing.NewEstimator(routing.Havn(), w.network, 1)
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a simulation repeats itself
	at0 := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	for _, mode := range []ledger.Mode{ledger.Driver, ledger.Drone} {
		hits, n, bias, wide := 0, 0, 0.0, 0.0
		for k := range 300 {
			o := ledger.Order{ID: journal.OrderID{byte(k), byte(k >> 8), 5: byte(k)}, Mode: mode, Terms: ledger.Terms{Zone: uint32(k%8) + 1}}
			o.Centre = w.network.Zones[k%8].Ranking[0]
			c := w.network.Centres[o.Centre-1]
			door, _ := roads.Door(o)
			d := newDrive(roads.Path(mode, journal.Point{Lat: c.Lat, Lon: c.Lon}, door, false), r)
			arrives := at0.Add(wall(d.takes() + routing.Dwell/2))
			for i := range 8 {
				took := d.takes() * float64(i) / 8
				behind, _ := d.done(took)
				here, _ := d.path.At(behind)
				e := roads.Estimate(o, journal.Reading{Time: at0.Add(wall(took)), Lat: here.Lat, Lon: here.Lon}, 0)
				n++
				if !arrives.Before(e.Low) && !arrives.After(e.High) {
					hits++
				}
				bias += arrives.Sub(e.ETA).Seconds()
				wide += e.High.Sub(e.Low).Seconds()
			}
		}
		share := float64(hits) / float64(n)
		t.Logf("%v: %.1f %% in the window of %.1f s, mean error %.2f s", mode, 100*share, wide/float64(n), bias/float64(n))
		if share < 0.86 || share > 0.98 {
			t.Errorf("%v: %.1f %% arrive in the window, want about 90", mode, 100*share)
		}
		if math.Abs(bias/float64(n)) > 0.5 {
			t.Errorf("%v: arrivals are %.2f s after the estimate on average", mode, bias/float64(n))
		}
	}
}

func wall(townSeconds float64) time.Duration {
	return time.Duration(townSeconds / routing.Compression * float64(time.Second))
}

func TestDriveGoesForward(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // a simulation repeats itself
	p := routing.Path{Line: make([]journal.Point, 2), Metres: []float64{0, 900}, Seconds: []float64{0, 120}}
	for range 50 {
		d, last := newDrive(p, r), 0.0
		for at := 0.0; at <= d.takes(); at += 0.5 {
			s, rate := d.done(at)
			if s < last || rate < 0 || rate > 2.6 {
				t.Fatalf("after %.1f: %.2f done, rate %.2f", at, s, rate)
			}
			last = s
		}
		if s, _ := d.done(d.takes() + 1); s != 120 {
			t.Fatalf("ends at %.2f of 120", s)
		}
	}
	if d := newDrive(routing.Path{Line: make([]journal.Point, 1), Metres: []float64{0}, Seconds: []float64{0}}, r); d.takes() != 0 {
		t.Errorf("no way takes %.2f", d.takes())
	}
}
