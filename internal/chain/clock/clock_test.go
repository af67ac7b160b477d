package clock_test

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain/clock"
)

// A reading is seconds after the start by the machine's clock, the number of the newest block, and the timestamps of
// the newest and the pending block in seconds after the start; 0: no pending block. want is the drift in seconds.
func TestClock(t *testing.T) {
	t.Parallel()
	type reading struct {
		at      int
		block   uint64
		latest  int
		pending int
		want    int
	}
	for name, all := range map[string][]reading{
		"in time":                       {{10, 1, 9, 0, 0}, {22, 2, 21, 0, -1}, {34, 3, 33, 0, -1}},
		"an hour ahead":                 {{10, 1, 3610, 0, 3600}, {22, 2, 3622, 0, 3600}},
		"an hour behind":                {{10, 1, -3590, 0, 0}, {15, 2, -3585, 0, -3600}},
		"behind, with a pending block":  {{10, 1, -3590, -3590, -3600}},
		"idle for an hour":              {{3610, 1, 9, 3610, 0}, {3700, 1, 9, 3700, 0}},
		"idle, without a pending block": {{3610, 1, 9, 0, 0}, {3700, 1, 9, 0, 0}},
		// Many quick transactions move such a chain ahead, and then it waits until the clock has caught up.
		"ahead, then idle": {
			{10, 1, 9, 10, 0}, {15, 300, 315, 316, 300}, {200, 300, 315, 316, 116}, {400, 300, 315, 400, 0},
		},
		"a node with a bad clock": {{10, 1, -3590, 10, 0}, {15, 2, -3585, 15, -3600}, {20, 3, -3580, 20, -3600}},
		"a step of the time":      {{10, 1, 9, 10, 0}, {15, 2, 15, 15, 0}, {20, 3, 7 * 86400, 7*86400 + 1, 7*86400 - 20}},
		"a block that went back":  {{10, 5, 9, 0, 0}, {15, 4, 8, 0, -7}},
	} {
		var c clock.Clock
		start := time.Now()
		at := func(s int) time.Time { return start.Add(time.Duration(s) * time.Second) }
		for i, r := range all {
			reading := clock.Reading{At: at(r.at), Block: r.block, Latest: at(r.latest)}
			if r.pending != 0 {
				reading.Pending = at(r.pending)
			}
			c.Set(reading)
			if got := int(c.Drift().Seconds()); got != r.want {
				t.Errorf("%s: drift %d s after reading %d, want %d", name, got, i, r.want)
			}
		}
		if off := c.Now().Sub(time.Now().Add(c.Drift())); off.Abs() > time.Minute {
			t.Errorf("%s: the time is %s off", name, off)
		}
	}
}

// A drift is logged once when it begins and once when it ends.
func TestClock_logs(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	c := clock.Clock{Log: slog.New(slog.NewTextHandler(&log, nil))}
	start := time.Now()
	for i, drift := range []time.Duration{0, time.Hour, time.Hour, time.Hour, 0, 0} {
		now := start.Add(time.Duration(i) * time.Second)
		c.Set(clock.Reading{At: now, Block: uint64(i), Latest: now.Add(drift)})
	}
	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], "seconds=3600") || !strings.Contains(lines[1], "agrees") {
		t.Errorf("log:\n%s", &log)
	}
}
