package sim

import (
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
)

// All acts of the fleet carry the time of the chain, one hour ahead of the wall clock or behind it.
func TestRun_signsWithTimeOfChain(t *testing.T) {
	t.Parallel()
	for _, ahead := range []time.Duration{time.Hour, -time.Hour} {
		t.Run(ahead.String(), func(t *testing.T) {
			t.Parallel()
			h := newFakeOracle(t)
			h.ahead = ahead
			began := time.Now()
			h.runUntilSettled(Faults{}, 0, func() { h.place(1, 1, 0) })
			acts := 0
			for id, readings := range h.accepted {
				for _, x := range readings {
					if x.r.Kind == journal.Heartbeat { // asks the oracle for the time
						continue
					}
					if x.r.Kind.Acts() {
						acts++
					}
					if off := x.r.Time.Sub(began.Add(ahead)); off < -time.Minute || off > 3*time.Minute {
						t.Errorf("%s signed %s with time %s, want that of the chain", h.device(id).enrolled.Name, x.r.Kind, x.r.Time)
					}
				}
			}
			if acts < 5 {
				t.Errorf("%d acts, want those of an order", acts)
			}
		})
	}
}
