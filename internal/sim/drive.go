package sim

import (
	"math"
	"math/rand/v2"
	"sort"

	"github.com/waybill/waybill/internal/routing"
)

// drive is how one journey goes in time: faster and slower than the road's mean, from a standstill to a standstill. All
// times are town seconds.
type drive struct {
	path  routing.Path
	clock []float64 // when each equal share of the path's duration is done
}

// newDrive draws a journey. Its time is the path's on average; drives differ by routing.DriveTimeCV.
func newDrive(p routing.Path, r *rand.Rand) drive {
	total := p.Duration()
	n := int(within(total/4, 4, 400))
	d := drive{path: p, clock: make([]float64, n+1)}
	sum, mood := 0.0, 0.0
	ramp := math.Min(8, total/5) // seconds to get going
	for i := 1; i <= n; i++ {
		middle := (float64(i) - 0.5) / float64(n) * total
		mood = 0.7*mood + 0.3*r.NormFloat64() // traffic changes slowly
		edge := within(math.Min(middle, total-middle)/math.Max(ramp, 0.1), 0.25, 1)
		speed := edge * within(1+0.35*mood, 0.5, 1.6)
		sum += 1 / speed
		d.clock[i] = sum
	}
	factor := math.Exp(routing.DriveTimeCV*r.NormFloat64() - routing.DriveTimeCV*routing.DriveTimeCV/2)
	for i := range d.clock {
		d.clock[i] *= total * factor / sum
	}
	return d
}

// takes is the whole journey's time.
func (d drive) takes() float64 { return d.clock[len(d.clock)-1] }

// done is how much of the path's duration lies behind after t, and how fast that grows: 1 at the road's mean speed.
func (d drive) done(t float64) (seconds, rate float64) {
	share := d.path.Duration() / float64(len(d.clock)-1)
	i := sort.SearchFloat64s(d.clock, t)
	switch {
	case i == 0:
		return 0, 0
	case i == len(d.clock):
		return d.path.Duration(), 0
	}
	took := d.clock[i] - d.clock[i-1]
	return share * (float64(i-1) + (t-d.clock[i-1])/took), share / took
}

func within(v, low, high float64) float64 { return math.Max(low, math.Min(high, v)) }
