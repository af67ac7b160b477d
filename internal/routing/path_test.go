package routing

import (
	"errors"
	"math"
	"testing"

	"github.com/waybill/waybill/journal"

	"pgregory.net/rapid"
)

// place draws a spot on the network.
func place(t *rapid.T, g *graph, name string) spot {
	i := rapid.IntRange(0, len(g.edges)-1).Draw(t, name)
	d := rapid.Float64Range(0, 1).Draw(t, name+" along") * g.edges[i].metres
	return spot{i, d, point(g.edges[i].line, d)}
}

// dijkstra is the plainest search there is: settle the nearest node, look at its roads, until all are settled.
func dijkstra(g *graph, start, goal spot) float64 {
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
		start, goal := place(t, g, "start"), place(t, g, "goal")
		if rapid.IntRange(0, 9).Draw(t, "same road") == 0 {
			goal = start
			goal.along = rapid.Float64Range(0, 1).Draw(t, "along") * g.edges[goal.edge].metres
			goal.at = point(g.edges[goal.edge].line, goal.along)
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
			if a, b := point(g.edges[before.edge].line, before.to), point(g.edges[l.edge].line, l.from); a.to(b) > 0.01 {
				t.Fatalf("leg %d begins %.1f m from where the one before ends", i, a.to(b))
			}
		}
		if math.Abs(sum-got) > 1e-6 {
			t.Fatalf("the legs take %.3f s, the whole %.3f s", sum, got)
		}
	})
}

func TestPathProperties(t *testing.T) {
	t.Parallel()
	town := Havn()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := place(t, town.graph, "a").at.point(), place(t, town.graph, "b").at.point(), place(t, town.graph, "c").at.point()
		ab, err := town.Path(a, b)
		if err != nil {
			t.Fatal(err)
		}
		straight := Distance(a, b)
		if ab.Length() < straight-0.5 {
			t.Fatalf("by road %.1f m, straight %.1f m", ab.Length(), straight)
		}
		if ab.Duration() < straight/Main.Speed()-0.1 || ab.Duration() > ab.Length()/Lane.Speed()+0.1 {
			t.Fatalf("%.0f m take %.0f s", ab.Length(), ab.Duration())
		}
		if straight > 400 && ab.Length() > 6*straight+1500 {
			t.Fatalf("%.0f m by road for %.0f m", ab.Length(), straight)
		}
		if Distance(ab.Line[0], a) > 0.1 || Distance(ab.Line[len(ab.Line)-1], b) > 0.1 {
			t.Fatal("the path does not begin and end where it should")
		}
		for i := 1; i < len(ab.Line); i++ {
			if ab.Seconds[i] <= ab.Seconds[i-1] || math.Abs(ab.Metres[i]-ab.Metres[i-1]-Distance(ab.Line[i-1], ab.Line[i])) > 0.1 {
				t.Fatalf("step %d: %v to %v", i, ab.Metres[i-1], ab.Metres[i])
			}
		}
		back, err := town.Path(b, a)
		if err != nil || math.Abs(back.Duration()-ab.Duration()) > 0.1 {
			t.Fatalf("there %.2f s, back %.2f s, %v", ab.Duration(), back.Duration(), err)
		}
		ac, errAC := town.Path(a, c)
		cb, errCB := town.Path(c, b)
		if err := errors.Join(errAC, errCB); err != nil || ac.Duration()+cb.Duration() < ab.Duration()-0.2 {
			t.Fatalf("quicker by a detour: %.2f + %.2f < %.2f s, %v", ac.Duration(), cb.Duration(), ab.Duration(), err)
		}
		at, _ := ab.At(ab.Duration() / 2)
		if Distance(at, a) > ab.Length() {
			t.Fatal("half way is off the path")
		}
	})
}

func TestNoRoadAtSea(t *testing.T) {
	t.Parallel()
	sea := vec{0, -2000}.point()
	if _, err := Havn().Path(sea, vec{}.point()); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("from the sea: %v", err)
	}
	if _, _, _, err := Havn().Route(vec{}.point(), sea); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("to the sea: %v", err)
	}
}

func TestFly(t *testing.T) {
	t.Parallel()
	a, b := vec{0, 0}.point(), vec{950, 0}.point()
	p := Fly(a, b, false)
	if math.Abs(p.Length()-950) > 0.1 || math.Abs(p.Duration()-(950/airspeed+2*climb)) > 0.1 {
		t.Errorf("%.1f m in %.1f s", p.Length(), p.Duration())
	}
	if up := Fly(a, b, true); math.Abs(p.Duration()-up.Duration()-climb) > 0.1 {
		t.Errorf("in the air already: %.1f s instead of %.1f s", up.Duration(), p.Duration())
	}
	if at, speed := p.At(climb + 50/airspeed); math.Abs(Distance(a, at)-50) > 0.1 || math.Abs(speed-airspeed) > 0.1 {
		t.Errorf("after 50 m at %.1f m with %.1f m/s", Distance(a, at), speed)
	}
	if p := Fly(a, a, false); p.Duration() != 0 {
		t.Errorf("nowhere takes %.1f s", p.Duration())
	}
}

func BenchmarkPath(b *testing.B) {
	town := Havn()
	from, to := vec{-1500, -800}.point(), vec{1480, 950}.point()
	for b.Loop() {
		if _, err := town.Path(from, to); err != nil {
			b.Fatal(err)
		}
	}
}
