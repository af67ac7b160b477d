package sim

import (
	"math"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/waybill/waybill/journal"
)

// FaultKind is a kind of fault of a device.
type FaultKind uint8

// Kinds of faults. Each comment says what the fault does and what the system must then do; the tests check that.
const (
	// Offline: the device has no connection. All readings arrive in order once it is back.
	Offline FaultKind = iota + 1
	// Lossy: each message to or from the device is lost with probability Amount. All readings arrive, each once.
	Lossy
	// Duplicated: each message is sent twice with probability Amount. All readings arrive, each once.
	Duplicated
	// PoweredOff: the device is switched off for For, then starts again from its journal. All readings signed before
	// arrive. There are no positions for the time without power.
	PoweredOff
	// JournalLost: the device restarts at From without its journal. It continues in the next epoch and signs again what
	// was not acknowledged.
	JournalLost
	// ClockJump: the clock is Amount seconds ahead, or behind if negative. If it is up to a day ahead or behind, readings
	// carry that time until the oracle has told the time of the chain. If it is further ahead, the device signs nothing
	// meanwhile.
	ClockJump
	// ClockDrift: the clock gains Amount seconds per second. The oracle corrects it as it does ClockJump.
	ClockDrift
	// PositionStuck: positions stay the same from the beginning of the fault.
	PositionStuck
	// PositionOffset: positions are Amount metres too far north. At the beginning and the end of the fault the
	// vehicle seems to move faster than it can.
	PositionOffset
	// Miscount: a shelf counts Amount pieces more than there are. The contract records that the count differs.
	Miscount
)

// Fault is one entry of a script.
type Fault struct {
	Device string // name of the device in the network
	Kind   FaultKind
	From   time.Duration // wall-clock time since Run began, independent of the pace
	For    time.Duration // duration; 0 means until the end
	Amount float64       // its meaning and unit depend on Kind
}

// at reports whether the fault is active at a time since Run began.
func (f Fault) at(t time.Duration) bool { return t >= f.From && (f.For == 0 || t < f.From+f.For) }

// Faults is a script for fault injection. If messages are sent in the same order, the same seed loses the same ones.
type Faults struct {
	Seed   uint64
	Script []Fault
}

// injector injects the faults of one device. It is safe for concurrent use.
type injector struct {
	began  time.Time // time of the call of Run
	script []Fault

	mu      sync.Mutex
	rand    *rand.Rand
	stuckAt map[int]journal.Point // position when a PositionStuck fault began, by its index in script
}

// injector returns the injector of the device with a name. seed makes its random numbers differ from other devices'.
func (f Faults) injector(name string, began time.Time, seed uint64) *injector {
	t := &injector{began: began, stuckAt: map[int]journal.Point{}}
	t.rand = rand.New(rand.NewPCG(f.Seed, seed)) //nolint:gosec // faults must be reproducible
	for _, x := range f.Script {
		if x.Device == name {
			t.script = append(t.script, x)
		}
	}
	return t
}

// amount returns the sum of Amount of the active faults of a kind. ok is false if none is active.
func (t *injector) amount(kind FaultKind) (sum float64, ok bool) {
	now := time.Since(t.began)
	for _, f := range t.script {
		if f.Kind == kind && f.at(now) {
			sum, ok = sum+f.Amount, true
		}
	}
	return sum, ok
}

// hit draws whether a fault whose Amount is a probability occurs.
func (t *injector) hit(kind FaultKind) bool {
	p, ok := t.amount(kind)
	if !ok {
		return false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.rand.Float64() < p
}

// clock returns the time that the device's clock shows.
func (t *injector) clock() time.Time {
	now := time.Now()
	ran := now.Sub(t.began)
	off, _ := t.amount(ClockJump)
	for _, f := range t.script {
		if f.Kind == ClockDrift && ran > f.From {
			lasted := ran - f.From
			if f.For > 0 {
				lasted = min(lasted, f.For)
			}
			off += f.Amount * lasted.Seconds()
		}
	}
	return now.Add(time.Duration(off * float64(time.Second)))
}

// metresPerUnit is metres per 1e-7 degrees of latitude.
const metresPerUnit = 0.011132

// distort returns the reading as a device with the active faults would record it.
func (t *injector) distort(r journal.Reading) journal.Reading {
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
	if off, ok := t.amount(PositionOffset); ok {
		r.Lat += int32(math.Round(off / metresPerUnit))
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	now := time.Since(t.began)
	for i, f := range t.script {
		if f.Kind != PositionStuck || !f.at(now) {
			continue
		}
		if _, ok := t.stuckAt[i]; !ok {
			t.stuckAt[i] = journal.Point{Lat: r.Lat, Lon: r.Lon}
		}
		r.Lat, r.Lon = t.stuckAt[i].Lat, t.stuckAt[i].Lon
	}
	return r
}

// nextRestart returns the first PoweredOff or JournalLost fault that begins after a time since Run began. ok is false
// if there is none.
func (t *injector) nextRestart(after time.Duration) (next Fault, ok bool) {
	for _, f := range t.script {
		if (f.Kind == PoweredOff || f.Kind == JournalLost) && f.From > after && (!ok || f.From < next.From) {
			next, ok = f, true
		}
	}
	return next, ok
}
