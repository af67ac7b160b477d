package routing

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/journal"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
)

func orderIn(t *rapid.T, n ledger.Network, name string) ledger.Order {
	id := journal.OrderID(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	z := rapid.SampledFrom(n.Zones).Draw(t, name+" zone")
	mode := rapid.SampledFrom([]ledger.Mode{ledger.Driver, ledger.AutonomousVehicle, ledger.Drone}).Draw(t, name+" mode")
	return ledger.Order{ID: id, Mode: mode, Centre: z.Ranking[0], Terms: ledger.Terms{Zone: z.ID}}
}

func TestDoors(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	seen := map[journal.Point]bool{}
	rapid.Check(t, func(t *rapid.T) {
		o := orderIn(t, n, "order")
		z := n.Zones[slices.IndexFunc(n.Zones, func(z ledger.Zone) bool { return z.ID == o.Terms.Zone })]
		door := town.Door(z, o.ID)
		if !Within(z, door) {
			t.Fatalf("door %v is outside %s", door, z.Name)
		}
		if door != town.Door(z, o.ID) {
			t.Fatal("the door moved")
		}
		s, err := town.spot(project(door))
		if err != nil || s.at.to(project(door)) > 0.1 {
			t.Fatalf("door is off the road: %v", err)
		}
		seen[door] = true
	})
	if len(seen) < 20 {
		t.Errorf("%d doors in 100 orders", len(seen))
	}
	empty := ledger.Zone{ID: 9, Lat: 541700000, Lon: 58500000, HalfSide: 1000} // at sea
	if door := town.Door(empty, journal.OrderID{}); door != (journal.Point{Lat: empty.Lat, Lon: empty.Lon}) {
		t.Errorf("a zone without roads hands over at %v", door)
	}
}

// A vehicle that drives at the road's mean speed gets the same estimate all the way, in a window that only narrows.
func TestEstimateKeepsItsWord(t *testing.T) {
	t.Parallel()
	n := network(t)
	e := NewEstimator(Havn(), n, 2)
	start := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		o := orderIn(t, n, "order")
		c := n.Centres[o.Centre-1]
		door, _ := e.Door(o)
		p := e.Way(o.Mode, journal.Point{Lat: c.Lat, Lon: c.Lon}, door, false)
		first := e.Estimate(o, journal.Reading{Time: start, Lat: c.Lat, Lon: c.Lon}, 0)
		last, slack := first, 0.5
		if o.Mode == ledger.Drone {
			slack += climb // a position does not tell how high it is
		}
		for i := 1; i <= 10; i++ {
			town := p.Duration() * float64(i) / 10
			at, _ := p.At(town)
			r := journal.Reading{Time: start.Add(wall(town, 2)), Lat: at.Lat, Lon: at.Lon}
			got := e.Estimate(o, r, 0)
			if drift := got.ETA.Sub(first.ETA).Seconds() * 2 * Compression; math.Abs(drift) > slack {
				t.Fatalf("%v: after %d0 %% the estimate moved by %.1f town seconds", o.Mode, i, drift)
			}
			if got.Low.After(got.ETA) || got.High.Before(got.ETA) || got.Low.Before(r.Time) {
				t.Fatalf("window %v to %v around %v", got.Low, got.High, got.ETA)
			}
			if got.High.Sub(got.ETA) > last.High.Sub(last.ETA)+time.Millisecond || got.Left > last.Left+1 {
				t.Fatalf("%v: the window widened on the way, or the way grew: %.1f to %.1f m", o.Mode, last.Left, got.Left)
			}
			last = got
		}
		if last.Left > 1 {
			t.Fatalf("%.1f m left at the door", last.Left)
		}
	})
}

func wall(town, pace float64) time.Duration {
	return time.Duration(town / Compression / pace * float64(time.Second))
}

func TestStopsAheadCostTime(t *testing.T) {
	t.Parallel()
	n := network(t)
	e := NewEstimator(Havn(), n, 1)
	o := ledger.Order{ID: journal.OrderID{5}, Mode: ledger.Driver, Centre: 1, Terms: ledger.Terms{Zone: 1}}
	at := journal.Reading{Time: time.Unix(0, 0), Lat: n.Centres[0].Lat, Lon: n.Centres[0].Lon}
	last := e.Estimate(o, at, 0)
	for ahead := 1; ahead < 6; ahead++ {
		got := e.Estimate(o, at, ahead)
		if got.ETA.Sub(last.ETA) < wall(Dwell, 1) || got.High.Sub(got.Low) <= last.High.Sub(last.Low) || got.Ahead != ahead {
			t.Errorf("%d stops ahead: %v after %d stops, window %v", ahead, got.ETA.Sub(last.ETA), ahead-1, got.High.Sub(got.Low))
		}
		last = got
	}
}

// At pace 1 a drive to a zone from its nearest centre takes about half a minute.
func TestDrivesTakeHalfAMinute(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	sum, count := 0.0, 0
	for _, z := range n.Zones {
		c := n.Centres[z.Ranking[0]-1]
		for k := range 20 {
			p, err := town.Path(journal.Point{Lat: c.Lat, Lon: c.Lon}, town.Door(z, journal.OrderID{byte(k), byte(k * 7), 3: byte(k)}))
			if err != nil {
				t.Fatal(err)
			}
			s := p.Duration() / Compression
			if s < 10 || s > 52 {
				t.Errorf("to %s in %.1f s", z.Name, s)
			}
			sum, count = sum+s, count+1
		}
	}
	if mean := sum / float64(count); mean < 25 || mean > 35 {
		t.Errorf("%.1f s on average", mean)
	}
}

func TestRound(t *testing.T) {
	t.Parallel()
	n := network(t)
	e := NewEstimator(Havn(), n, 1)
	rapid.Check(t, func(t *rapid.T) {
		var orders []ledger.Order
		for range rapid.IntRange(1, 5).Draw(t, "orders") {
			o := orderIn(t, n, "order")
			o.Mode = ledger.Driver
			orders = append(orders, o)
		}
		c := n.Centres[0]
		from := journal.Point{Lat: c.Lat, Lon: c.Lon}
		round := e.Round(from, orders)
		if len(round) != len(orders) {
			t.Fatalf("%d of %d orders in the round", len(round), len(orders))
		}
		door, _ := e.Door(round[0])
		p := e.Way(ledger.Driver, from, door, false)
		at, _ := p.At(p.Duration() * rapid.Float64Range(0, 1).Draw(t, "share"))
		again := e.Round(at, orders)
		first, _ := e.Door(again[0])
		if a, b := e.Way(ledger.Driver, at, door, true).Duration(), e.Way(ledger.Driver, at, first, true).Duration(); a > b+0.5 {
			t.Fatalf("on the way it turned to another door: %.1f s instead of %.1f s", b, a)
		}
	})
	unknown := ledger.Order{Terms: ledger.Terms{Zone: 99}}
	if got := e.Round(journal.Point{}, []ledger.Order{unknown}); len(got) != 0 {
		t.Errorf("an order of an unknown zone is in the round")
	}
	if got := e.Estimate(unknown, journal.Reading{}, 0); got != (ledger.Estimate{}) || e.Line(unknown) != nil {
		t.Errorf("an order of an unknown zone is estimated: %v", got)
	}
}
