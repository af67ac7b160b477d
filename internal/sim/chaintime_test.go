package sim

import (
	"testing"
	"time"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// All acts of the fleet carry the time of the chain, one hour ahead of the wall clock or behind it.
func TestRun_signsWithTimeOfChain(t *testing.T) {
	t.Parallel()
	for _, ahead := range []time.Duration{time.Hour, -time.Hour} {
		t.Run(ahead.String(), func(t *testing.T) {
			t.Parallel()
			h := newFakeOracle(t)
			h.fakeChain.ahead = ahead
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

// If the time of the chain jumps, acts carry the new time, although the first acknowledgements still tell the old one.
func TestRun_followsJumps(t *testing.T) {
	t.Parallel()
	for _, jump := range []time.Duration{36 * time.Hour, -2 * time.Hour} {
		t.Run(jump.String(), func(t *testing.T) {
			t.Parallel()
			h := newFakeOracle(t)
			var before journal.OrderID
			var jumped time.Time
			h.runUntilSettled(Faults{}, 0, func() {
				before = h.place(1, 1, 0)
				h.until("delivery", time.Minute, func() bool { return h.status(before) == ledger.Settled })
				asked := h.heartbeats()
				h.mu.Lock()
				h.fakeChain.mu.Lock()
				h.fakeChain.ahead, h.late, jumped = jump, 2*len(h.devices), time.Now()
				h.fakeChain.mu.Unlock()
				h.mu.Unlock()
				h.until("heartbeat", time.Minute, func() bool { return h.heartbeats() > asked })
				h.place(2, 1, 1)
			})
			acts := 0
			for id, readings := range h.accepted {
				for _, x := range readings {
					if !x.r.Kind.Acts() || x.r.Kind == journal.Weather || x.r.Subject == before {
						continue
					}
					acts++
					if off := x.r.Time.Sub(jumped.Add(jump)); off < -time.Minute || off > 3*time.Minute {
						t.Errorf("%s signed %s with time %s, want that of the chain", h.device(id).enrolled.Name, x.r.Kind, x.r.Time)
					}
				}
			}
			if acts < 5 {
				t.Errorf("%d acts after the jump, want those of an order", acts)
			}
		})
	}
}

// heartbeats returns the number of heartbeats that the oracle has accepted.
func (h *fakeOracle) heartbeats() (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, readings := range h.accepted {
		for _, x := range readings {
			if x.r.Kind == journal.Heartbeat {
				n++
			}
		}
	}
	return n
}
