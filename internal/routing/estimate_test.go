package routing

import (
	"math"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// orderIn draws an order for one of the network's zones, from the first centre of its ranking.
func orderIn(t *rapid.T, n ledger.Network, name string) ledger.Order {
	id := journal.OrderID(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	z := rapid.SampledFrom(n.Zones).Draw(t, name+" zone")
	modes := []ledger.Mode{ledger.Driver, ledger.AutonomousVehicle, ledger.Drone}
	mode := rapid.SampledFrom(modes).Draw(t, name+" mode")
	return ledger.Order{ID: id, Mode: mode, Centre: z.Ranking[0], Terms: ledger.Terms{Zone: z.ID}}
}

// A door lies in its zone and on a road, and is the same each time. Different orders have different doors.
func TestDoor_isInZoneAndOnRoad(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	seen := map[journal.Point]bool{}
	rapid.Check(t, func(t *rapid.T) {
		o := orderIn(t, n, "order")
		z := n.Zones[slices.IndexFunc(n.Zones, func(z ledger.Zone) bool { return z.ID == o.Terms.Zone })]
		door := town.Door(z, o.ID)
		if !Within(z, door) {
			t.Fatalf("door %v is outside zone %s", door, z.Name)
		}
		if door != town.Door(z, o.ID) {
			t.Fatal("the second call of Door returned another door")
		}
		s, err := town.nearestRoad(project(door))
		if err != nil || s.at.to(project(door)) > 0.1 {
			t.Fatalf("door %v is not on a road: %v", door, err)
		}
		seen[door] = true
	})
	if len(seen) < 20 {
		t.Errorf("%d different doors for 100 orders, want at least 20", len(seen))
	}
	empty := ledger.Zone{ID: 9, Lat: 541700000, Lon: 58500000, HalfSide: 1000} // at sea
	if door := town.Door(empty, journal.OrderID{}); door != (journal.Point{Lat: empty.Lat, Lon: empty.Lon}) {
		t.Errorf("door of a zone without roads = %v, want the middle of the zone", door)
	}
}

// The estimate of a vehicle that drives at the mean speed of the roads does not move, and its window never widens.
func TestEstimate_isStableAtMeanSpeed(t *testing.T) {
	t.Parallel()
	n := network(t)
	e := NewEstimator(Havn(), n, 2)
	start := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		o := orderIn(t, n, "order")
		c := n.Centres[o.Centre-1]
		door, _ := e.Door(o)
		p := e.Path(o.Mode, journal.Point{Lat: c.Lat, Lon: c.Lon}, door, false)
		first := e.Estimate(o, journal.Reading{Time: start, Lat: c.Lat, Lon: c.Lon}, 0)
		last, slack := first, 0.5
		if o.Mode == ledger.Drone {
			slack += climbSeconds // a reading has no altitude
		}
		for i := 1; i <= 10; i++ {
			town := p.Duration() * float64(i) / 10
			at, _ := p.At(town)
			r := journal.Reading{Time: start.Add(wallTime(town, 2)), Lat: at.Lat, Lon: at.Lon}
			got := e.Estimate(o, r, 0)
			if drift := got.ETA.Sub(first.ETA).Seconds() * 2 * Compression; math.Abs(drift) > slack {
				t.Fatalf("%v: after %d0 %% of the way the ETA moved by %.1f simulated seconds", o.Mode, i, drift)
			}
			if got.Low.After(got.ETA) || got.High.Before(got.ETA) || got.Low.Before(r.Time) {
				t.Fatalf("window %v to %v: want ETA %v in it, nothing before %v", got.Low, got.High, got.ETA, r.Time)
			}
			if got.High.Sub(got.ETA) > last.High.Sub(last.ETA)+time.Millisecond || got.Left > last.Left+1 {
				t.Fatalf("%v: the window or the distance grew: %.1f m, then %.1f m", o.Mode, last.Left, got.Left)
			}
			last = got
		}
		if last.Left > 1 {
			t.Fatalf("remaining distance at the door = %.1f m, want 0", last.Left)
		}
	})
}

// wallTime converts simulated seconds to wall-clock time.
func wallTime(simulated, pace float64) time.Duration {
	return time.Duration(simulated / Compression / pace * float64(time.Second))
}

// Each stop ahead delays the arrival by at least the dwell time, and widens the window.
func TestEstimate_growsWithStopsAhead(t *testing.T) {
	t.Parallel()
	n := network(t)
	e := NewEstimator(Havn(), n, 1)
	o := ledger.Order{ID: journal.OrderID{5}, Mode: ledger.Driver, Centre: 1, Terms: ledger.Terms{Zone: 1}}
	at := journal.Reading{Time: time.Unix(0, 0), Lat: n.Centres[0].Lat, Lon: n.Centres[0].Lon}
	last := e.Estimate(o, at, 0)
	for ahead := 1; ahead < 6; ahead++ {
		got := e.Estimate(o, at, ahead)
		later, window, lastWindow := got.ETA.Sub(last.ETA), got.High.Sub(got.Low), last.High.Sub(last.Low)
		if later < wallTime(Dwell, 1) || window <= lastWindow || got.Ahead != ahead {
			t.Errorf("%d stops ahead, not %d: %v later, window %v, was %v", ahead, ahead-1, later, window, lastWindow)
		}
		last = got
	}
}

// At pace 1 a drive from the nearest centre to a zone takes about half a minute of the wall clock.
func TestPath_takesHalfAMinuteAtPace1(t *testing.T) {
	t.Parallel()
	n, town := network(t), Havn()
	sum, count := 0.0, 0
	for _, z := range n.Zones {
		c := n.Centres[z.Ranking[0]-1]
		for k := range 20 {
			door := town.Door(z, journal.OrderID{byte(k), byte(k * 7), 3: byte(k)})
			p, err := town.Path(journal.Point{Lat: c.Lat, Lon: c.Lon}, door)
			if err != nil {
				t.Fatal(err)
			}
			s := p.Duration() / Compression
			if s < 10 || s > 52 {
				t.Errorf("a drive to %s takes %.1f s, want 10 to 52 s", z.Name, s)
			}
			sum, count = sum+s, count+1
		}
	}
	if mean := sum / float64(count); mean < 25 || mean > 35 {
		t.Errorf("drives take %.1f s on average, want 25 to 35 s", mean)
	}
}

// A round contains each order once, and its first stop stays first while the vehicle drives there.
func TestRound_keepsFirstStopOnTheWay(t *testing.T) {
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
			t.Fatalf("the round has %d orders, want %d", len(round), len(orders))
		}
		door, _ := e.Door(round[0])
		p := e.Path(ledger.Driver, from, door, false)
		at, _ := p.At(p.Duration() * rapid.Float64Range(0, 1).Draw(t, "share"))
		again := e.Round(at, orders)
		first, _ := e.Door(again[0])
		before := e.Path(ledger.Driver, at, door, true).Duration()
		now := e.Path(ledger.Driver, at, first, true).Duration()
		if before > now+0.5 {
			t.Fatalf("on the way another door became the first: %.1f s away, the earlier one %.1f s", now, before)
		}
	})
	unknown := ledger.Order{Terms: ledger.Terms{Zone: 99}}
	if got := e.Round(journal.Point{}, []ledger.Order{unknown}); len(got) != 0 {
		t.Error("the round has an order of an unknown zone")
	}
	if got := e.Estimate(unknown, journal.Reading{}, 0); got != (ledger.Estimate{}) || e.Line(unknown) != nil {
		t.Errorf("estimate of an order of an unknown zone = %v, want zero, and no line", got)
	}
}
