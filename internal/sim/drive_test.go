package sim

import (
	"math"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

func mkdir(t *testing.T, dir string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
}

// Nine of ten arrivals are within the window of the estimate, and the estimate has no bias. Estimates are made at eight
// points of each of 300 drives per mode.
func TestEstimate_windowHoldsNineOfTen(t *testing.T) {
	t.Parallel()
	w := newFakeChain(t)
	roads := routing.NewEstimator(routing.Havn(), w.network, 1)
	r := rand.New(rand.NewPCG(1, 2))
	at0 := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	for _, mode := range []ledger.Mode{ledger.Driver, ledger.Drone} {
		hits, n, bias, wide := 0, 0, 0.0, 0.0
		for k := range 300 {
			o := ledger.Order{ID: journal.OrderID{byte(k), byte(k >> 8), 5: byte(k)}, Mode: mode}
			o.Terms.Zone = uint32(k%8) + 1
			o.Centre = w.network.Zones[k%8].Ranking[0]
			c := w.network.Centres[o.Centre-1]
			door, _ := roads.Door(o)
			d := newDrive(roads.Path(mode, journal.Point{Lat: c.Lat, Lon: c.Lon}, door, false), r)
			arrives := at0.Add(wallTime(d.duration() + routing.Dwell/2))
			for i := range 8 {
				took := d.duration() * float64(i) / 8
				behind, _ := d.progress(took)
				here, _ := d.path.At(behind)
				e := roads.Estimate(o, journal.Reading{Time: at0.Add(wallTime(took)), Lat: here.Lat, Lon: here.Lon}, 0)
				n++
				if !arrives.Before(e.Low) && !arrives.After(e.High) {
					hits++
				}
				bias += arrives.Sub(e.ETA).Seconds()
				wide += e.High.Sub(e.Low).Seconds()
			}
		}
		share := float64(hits) / float64(n)
		t.Logf("%v: %.1f %% arrive in the window, which is %.1f s wide; mean error %.2f s",
			mode, 100*share, wide/float64(n), bias/float64(n))
		if share < 0.86 || share > 0.98 {
			t.Errorf("%v: %.1f %% arrive in the window, want 86 to 98 %%", mode, 100*share)
		}
		if math.Abs(bias/float64(n)) > 0.5 {
			t.Errorf("%v: arrivals are %.2f s after the estimate on average, want at most 0.5 s", mode, bias/float64(n))
		}
	}
}

// wallTime converts simulated seconds to wall-clock time at pace 1.
func wallTime(simulated float64) time.Duration {
	return time.Duration(simulated / routing.Compression * float64(time.Second))
}

func TestDrive_neverGoesBack(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	p := routing.Path{Line: make([]journal.Point, 2), Metres: []float64{0, 900}, Seconds: []float64{0, 120}}
	for range 50 {
		d, last := newDrive(p, r), 0.0
		for at := 0.0; at <= d.duration(); at += 0.5 {
			s, rate := d.progress(at)
			if s < last || rate < 0 || rate > 2.6 {
				t.Fatalf("after %.1f s: progress %.2f s after %.2f s, rate %.2f", at, s, last, rate)
			}
			last = s
		}
		if s, _ := d.progress(d.duration() + 1); s != 120 {
			t.Fatalf("progress after the end = %.2f s, want 120 s", s)
		}
	}
	empty := routing.Path{Line: make([]journal.Point, 1), Metres: []float64{0}, Seconds: []float64{0}}
	if d := newDrive(empty, r); d.duration() != 0 {
		t.Errorf("a drive along an empty path takes %.2f s, want 0", d.duration())
	}
}
