package routing

import (
	"errors"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/waybill/waybill/journal"
)

// randomRoadPoint draws a place on the road network.
func randomRoadPoint(t *rapid.T, g *graph, name string) roadPoint {
	i := rapid.IntRange(0, len(g.edges)-1).Draw(t, name)
	d := rapid.Float64Range(0, 1).Draw(t, name+" along") * g.edges[i].metres
	return roadPoint{i, d, pointAt(g.edges[i].line, d)}
}

// dijkstra returns the seconds of the quickest way from start to goal, by Dijkstra's algorithm without a queue.
func dijkstra(g *graph, start, goal roadPoint) float64 {
	cost, settled := make([]float64, len(g.nodes)), make([]bool, len(g.nodes))
	for i := range cost {
		cost[i] = math.Inf(1)
	}
	s, e := g.edges[start.edge], g.edges[goal.edge]
	cost[s.a] = start.along / s.class.Speed()
	cost[s.b] = min(cost[s.b], (s.metres-start.along)/s.class.Speed())
	for range g.nodes {
		n := -1
		for i := range g.nodes {
			if !settled[i] && (n < 0 || cost[i] < cost[n]) {
				n = i
			}
		}
		settled[n] = true
		for _, i := range g.out[n] {
			e := g.edges[i]
			for _, m := range []int{e.a, e.b} {
				cost[m] = min(cost[m], cost[n]+e.metres/e.class.Speed())
			}
		}
	}
	best := min(cost[e.a]+goal.along/e.class.Speed(), cost[e.b]+(e.metres-goal.along)/e.class.Speed())
	if start.edge == goal.edge {
		best = min(best, math.Abs(start.along-goal.along)/e.class.Speed())
	}
	return best
}

func TestSearchEqualsDijkstra(t *testing.T) {
	t.Parallel()
	g := Havn().graph
	rapid.Check(t, func(t *rapid.T) {
		start, goal := randomRoadPoint(t, g, "start"), randomRoadPoint(t, g, "goal")
		if rapid.IntRange(0, 9).Draw(t, "same road") == 0 {
			goal = start
			goal.along = rapid.Float64Range(0, 1).Draw(t, "along") * g.edges[goal.edge].metres
			goal.at = pointAt(g.edges[goal.edge].line, goal.along)
		}
		legs, got := g.search(start, goal)
		if want := dijkstra(g, start, goal); math.Abs(got-want) > 1e-6 {
			t.Fatalf("A* takes %.3f s, Dijkstra %.3f s", got, want)
		}
		sum := 0.0
		for i, l := range legs {
			sum += g.seconds(l)
			if i == 0 {
				continue
			}
			before := legs[i-1]
			end, begin := pointAt(g.edges[before.edge].line, before.to), pointAt(g.edges[l.edge].line, l.from)
			if end.to(begin) > 0.01 {
				t.Fatalf("leg %d begins %.1f m from the end of the leg before", i, end.to(begin))
			}
		}
		if math.Abs(sum-got) > 1e-6 {
			t.Fatalf("the legs take %.3f s in sum, search returned %.3f s", sum, got)
		}
	})
}

// Lengths and durations of paths are plausible, the same in both directions, and obey the triangle inequality.
func TestPath_properties(t *testing.T) {
	t.Parallel()
	town := Havn()
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) journal.Point { return randomRoadPoint(t, town.graph, name).at.geo() }
		a, b, c := draw("a"), draw("b"), draw("c")
		ab, err := town.Path(a, b)
		if err != nil {
			t.Fatal(err)
		}
		straight := Distance(a, b)
		if ab.Length() < straight-0.5 {
			t.Fatalf("the path is %.1f m long, the straight line %.1f m", ab.Length(), straight)
		}
		if ab.Duration() < straight/Main.Speed()-0.1 || ab.Duration() > ab.Length()/Lane.Speed()+0.1 {
			t.Fatalf("a path of %.0f m takes %.0f s, faster or slower than all roads allow", ab.Length(), ab.Duration())
		}
		if straight > 400 && ab.Length() > 6*straight+1500 {
			t.Fatalf("the path is %.0f m long for a straight line of %.0f m", ab.Length(), straight)
		}
		if Distance(ab.Line[0], a) > 0.1 || Distance(ab.Line[len(ab.Line)-1], b) > 0.1 {
			t.Fatal("the path does not begin at a or does not end at b")
		}
		for i := 1; i < len(ab.Line); i++ {
			metres := ab.Metres[i] - ab.Metres[i-1]
			if ab.Seconds[i] <= ab.Seconds[i-1] || math.Abs(metres-Distance(ab.Line[i-1], ab.Line[i])) > 0.1 {
				t.Fatalf("point %d: seconds %v after %v, %v m", i, ab.Seconds[i], ab.Seconds[i-1], metres)
			}
		}
		back, err := town.Path(b, a)
		if err != nil || math.Abs(back.Duration()-ab.Duration()) > 0.1 {
			t.Fatalf("from a to b %.2f s, from b to a %.2f s, error %v", ab.Duration(), back.Duration(), err)
		}
		ac, errAC := town.Path(a, c)
		cb, errCB := town.Path(c, b)
		if err := errors.Join(errAC, errCB); err != nil || ac.Duration()+cb.Duration() < ab.Duration()-0.2 {
			t.Fatalf("a to b through c is quicker: %.2f + %.2f < %.2f s, error %v",
				ac.Duration(), cb.Duration(), ab.Duration(), err)
		}
		at, _ := ab.At(ab.Duration() / 2)
		if Distance(at, a) > ab.Length() {
			t.Fatal("the position at half the duration is farther from a than the path is long")
		}
	})
}

func TestPath_noRoadAtSea(t *testing.T) {
	t.Parallel()
	sea := vec{0, -2000}.geo()
	if _, err := Havn().Path(sea, vec{}.geo()); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("path from the sea: error %v, want ErrNotFound", err)
	}
	if _, _, _, err := Havn().Route(vec{}.geo(), sea); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("route to the sea: error %v, want ErrNotFound", err)
	}
}

func TestFly(t *testing.T) {
	t.Parallel()
	a, b := vec{0, 0}.geo(), vec{950, 0}.geo()
	p := Fly(a, b, false)
	if math.Abs(p.Length()-950) > 0.1 || math.Abs(p.Duration()-(950/droneSpeed+2*climbSeconds)) > 0.1 {
		t.Errorf("flight of 950 m: %.1f m in %.1f s", p.Length(), p.Duration())
	}
	if up := Fly(a, b, true); math.Abs(p.Duration()-up.Duration()-climbSeconds) > 0.1 {
		t.Errorf("flight without take-off takes %.1f s, with take-off %.1f s", up.Duration(), p.Duration())
	}
	at, speed := p.At(climbSeconds + 50/droneSpeed)
	if math.Abs(Distance(a, at)-50) > 0.1 || math.Abs(speed-droneSpeed) > 0.1 {
		t.Errorf("after 50 m: %.1f m from the start, speed %.1f m/s, want %.1f m/s", Distance(a, at), speed, droneSpeed)
	}
	if p := Fly(a, a, false); p.Duration() != 0 {
		t.Errorf("flight to its own start takes %.1f s, want 0", p.Duration())
	}
}

func BenchmarkPath(b *testing.B) {
	town := Havn()
	from, to := vec{-1500, -800}.geo(), vec{1480, 950}.geo()
	for b.Loop() {
		if _, err := town.Path(from, to); err != nil {
			b.Fatal(err)
		}
	}
}
