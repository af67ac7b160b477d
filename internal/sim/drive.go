package sim

import (
	"math"
	"math/rand/v2"
	"sort"

	"github.com/waybill/waybill/internal/routing"
)

// drive is one simulated drive along a path, from standstill to standstill. Its speed varies around the mean speed of
// the roads. All times are simulated seconds (see package routing).
type drive struct {
	path    routing.Path
	elapsed []float64 // entry i is the time at which i of len-1 equal shares of the path's duration are completed
}

// newDrive draws a random drive. The mean of its duration is that of the path, its coefficient of variation is
// routing.DriveTimeCV.
func newDrive(p routing.Path, r *rand.Rand) drive {
	total := p.Duration()
	n := int(clamp(total/4, 4, 400))
	d := drive{path: p, elapsed: make([]float64, n+1)}
	sum, traffic := 0.0, 0.0
	ramp := math.Min(8, total/5) // seconds of acceleration at the start, and of braking at the end
	for i := 1; i <= n; i++ {
		middle := (float64(i) - 0.5) / float64(n) * total
		traffic = 0.7*traffic + 0.3*r.NormFloat64() // autocorrelated: traffic changes slowly
		edge := clamp(math.Min(middle, total-middle)/math.Max(ramp, 0.1), 0.25, 1)
		speed := edge * clamp(1+0.35*traffic, 0.5, 1.6)
		sum += 1 / speed
		d.elapsed[i] = sum
	}
	factor := math.Exp(routing.DriveTimeCV*r.NormFloat64() - routing.DriveTimeCV*routing.DriveTimeCV/2)
	for i := range d.elapsed {
		d.elapsed[i] *= total * factor / sum
	}
	return d
}

// duration returns the time of the whole drive.
func (d drive) duration() float64 { return d.elapsed[len(d.elapsed)-1] }

// progress returns how many seconds of the path's duration are completed at time t, and the rate at which they grow:
// 1 at the mean speed of the roads, 0 before the start and after the end.
func (d drive) progress(t float64) (seconds, rate float64) {
	share := d.path.Duration() / float64(len(d.elapsed)-1)
	i := sort.SearchFloat64s(d.elapsed, t)
	switch {
	case i == 0:
		return 0, 0
	case i == len(d.elapsed):
		return d.path.Duration(), 0
	}
	took := d.elapsed[i] - d.elapsed[i-1]
	return share * (float64(i-1) + (t-d.elapsed[i-1])/took), share / took
}

func clamp(v, low, high float64) float64 { return math.Max(low, math.Min(high, v)) }
