package sim

import (
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
)

// FaultKind is what goes wrong with a device.
type FaultKind uint8

// What may go wrong, and what has to come of it: the answers that tests hold the whole system to.
const (
	// Silent: no signal. All readings arrive once it is back, in order.
	Silent FaultKind = iota + 1
	// Lossy: each message, to or from the device, is lost with probability Amount. All readings arrive, once.
	Lossy
	// Doubled: each message is sent twice with probability Amount. All readings arrive, once.
	Doubled
	// Off: the device is switched off, and starts again from its journal. All that was signed arrives; positions meanwhile are missing.
	Off
	// Wiped: at From it loses its journal. It goes on in the next epoch, with what was not acknowledged done again.
	Wiped
	// Jump: its clock is Amount seconds off. Up to a day ahead or back, readings carry that time; further ahead nothing is signed meanwhile.
	Jump
	// Drift: its clock gains Amount seconds each second.
	Drift
	// Stuck: it shows the place where it was when this began.
	Stuck
	// Astray: it shows a place Amount metres to the north of where it is: a speed that nothing can drive when it begins and ends.
	Astray
	// Miscount: a shelf sees Amount pieces more than there are. The contract says that the count differs.
	Miscount
)

// Fault is one thing that goes wrong.
type Fault struct {
	Device string // its name
	Kind   FaultKind
	From   time.Duration // since Run began, by the wall clock whatever the pace
	For    time.Duration // 0: until the end
	Amount float64
}

func (f Fault) at(t time.Duration) bool { return t >= f.From && (f.For == 0 || t < f.From+f.For) }

// Faults is a script of what goes wrong. With the same seed the same messages are lost, as far as they are sent in the same order.
type Faults struct {
	Seed   uint64
	Script []Fault
}

// trouble is one device's part of the script.
type trouble struct {
	began  time.Time
	script []Fault

	mu   sync.Mutex
	rand *rand.Rand
	held map[int]journal.Point // place at which a Stuck fault began, by its index
}

func (f Faults) of(name string, began time.Time, seed uint64) *trouble {
	t := &trouble{began: began, rand: rand.New(rand.NewPCG(f.Seed, seed)), held: map[int]journal.Point{}} //nolint:gosec // a script repeats itself
	for _, x := range f.Script {
		if x.Device == name {
			t.script = append(t.script, x)
		}
	}
	return t
}

// amount adds up what goes on now of that kind; ok is false when nothing does.
func (t *trouble) amount(kind FaultKind) (sum float64, ok bool) {
	now := time.Since(t.began)
	for _, f := range t.script {
		if f.Kind == kind && f.at(now) {
			sum, ok = sum+f.Amount, true
		}
	}
	return sum, ok
}

// chance is drawn for a fault whose Amount is a probability.
func (t *trouble) chance(kind FaultKind) bool {
	p, ok := t.amount(kind)
	if !ok {
		return false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.rand.Float64() < p
}

// clock is what the device takes for the time.
func (t *trouble) clock() time.Time {
	now := time.Now()
	ran := now.Sub(t.began)
	off, _ := t.amount(Jump)
	for _, f := range t.script {
		if f.Kind == Drift && ran > f.From {
			lasted := ran - f.From
			if f.For > 0 {
				lasted = min(lasted, f.For)
			}
			off += f.Amount * lasted.Seconds()
		}
	}
	return now.Add(time.Duration(off * float64(time.Second)))
}

// metresPerUnit is how far 1e-7 degrees of latitude are.
const metresPerUnit = 0.011132

// spoil makes a reading what the device shows instead.
func (t *trouble) spoil(r journal.Reading) journal.Reading {
	if len(t.script) == 0 {
		return r
	}
	r.Time = t.clock().UTC().Truncate(time.Millisecond)
	if more, ok := t.amount(Miscount); ok && r.Kind == journal.Counting {
		r.Value = max(0, r.Value+int64(more))
	}
	if r.Kind != journal.Position {
		return r
	}
	if off, ok := t.amount(Astray); ok {
		r.Lat += int32(math.Round(off / metresPerUnit))
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Since(t.began)
	for i, f := range t.script {
		if f.Kind != Stuck || !f.at(now) {
			continue
		}
		if _, ok := t.held[i]; !ok {
			t.held[i] = journal.Point{Lat: r.Lat, Lon: r.Lon}
		}
		r.Lat, r.Lon = t.held[i].Lat, t.held[i].Lon
	}
	return r
}

// next is the first Off or Wiped that begins after t; ok is false when none does.
func (t *trouble) next(after time.Duration) (next Fault, ok bool) {
	for _, f := range t.script {
		if (f.Kind == Off || f.Kind == Wiped) && f.From > after && (!ok || f.From < next.From) {
			next, ok = f, true
		}
	}
	return next, ok
}
