package sim

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/journal"
)

// Docks, and no other devices, sign the weather at the start and at least every half hour on the chain.
func TestSimulate_weather(t *testing.T) {
	t.Parallel()
	routing.Havn()
	synctest.Test(t, func(t *testing.T) {
		w := newFakeChain(t)
		w.whileSimulating(1, "", func() {
			advance(time.Second)
			w.checkWeather("at the start", 1)
			advance(30 * time.Minute)
			w.checkWeather("after half an hour", 2)
			w.mu.Lock()
			w.ahead = time.Hour
			w.mu.Unlock()
			advance(time.Minute)
			w.checkWeather("after the chain's time has jumped by an hour", 3)
		})
		if len(w.ignored) > 0 {
			t.Errorf("ignored readings %v", w.ignored)
		}
	})
}

// checkWeather checks that each dock has signed n readings of the weather, in which the demo network's drones fly, and
// no other device has signed any.
func (w *fakeChain) checkWeather(when string, n int) {
	w.t.Helper()
	for name, d := range w.devices {
		d.mu.Lock()
		signed := 0
		for _, r := range d.acts {
			if r.Kind != journal.Weather {
				continue
			}
			signed++
			if r.Subject != (journal.OrderID{}) || r.Value < 0 || r.Value > 1200 || r.Aux < 1500 || r.Aux > 65_535 {
				w.t.Errorf("%s signed %+v, want no subject, wind up to 1200 cm/s, visibility of 1500 m or more", name, r)
			}
		}
		d.mu.Unlock()
		want := 0
		if d.enrolled.Role == journal.Dock {
			want = n
		}
		if signed != want {
			w.t.Errorf("%s: %s has signed the weather %d times, want %d", when, name, signed, want)
		}
	}
}
