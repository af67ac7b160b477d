// Package clock estimates the time on a chain, which contracts compare with deadlines, and reports how far it is from
// the clock of this machine.
package clock

import (
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

const (
	// tolerated is the drift that is not reported. Blocks arrive seconds after their timestamp.
	tolerated = time.Minute
	// busy is the time after a block during which the chain counts as making blocks continuously.
	busy = time.Minute
	// waits is the age of the newest block above which a chain counts as waiting for transactions.
	waits = 15 * time.Second
)

// Reading is what a node said about its newest blocks.
type Reading struct {
	At      time.Time // when the node was asked, by the clock of this machine
	Block   uint64    // number of the newest block
	Latest  time.Time // its timestamp
	Pending time.Time // timestamp of the block that the node would make now; zero: the node does not say
}

// Clock estimates the time on a chain from readings. The zero Clock with a Log shows the time of this machine. It is
// safe for concurrent use. As a prometheus.Collector it reports the drift.
type Clock struct {
	Log *slog.Logger // nil: the drift is not logged

	mu       sync.Mutex    // guards the fields below
	block    uint64        // newest block
	known    bool          // a reading was made
	seen     time.Time     // when block was first seen, if it arrived after the first reading
	measured time.Duration // drift by the block that arrived at seen
	drift    time.Duration // time on the chain minus the clock of this machine
	idle     bool          // see Idle
	reported bool          // the drift was logged
}

// Set takes a reading.
//
// A block that arrives shows the chain's time exactly. Between blocks the time goes on. A chain that makes blocks only
// for transactions has an old block most of the time, so after a while the pending block counts, if the node has one.
// Before the first block has arrived, a timestamp in the past tells nothing: the chain may be idle, or its clock slow.
func (c *Clock) Set(r Reading) {
	c.mu.Lock()
	if c.known && r.Block != c.block {
		c.seen, c.measured = r.At, r.Latest.Sub(r.At)
	}
	c.block, c.known = r.Block, true
	arrived := !c.seen.IsZero()
	switch {
	case arrived && r.At.Sub(c.seen) < busy:
		c.drift = c.measured
	case !r.Pending.IsZero() && !r.Pending.Before(r.Latest):
		c.drift = r.Pending.Sub(r.At)
	case arrived:
		c.drift = c.measured
	default:
		c.drift = max(r.Latest.Sub(r.At), 0)
	}
	c.idle = r.Pending.Sub(r.Latest) > waits
	drift := c.drift
	far := drift.Abs() > tolerated
	changed := far != c.reported
	c.reported = far
	c.mu.Unlock()
	if !changed || c.Log == nil {
		return
	}
	if far {
		c.Log.Warn("the chain's time differs from the clock of this machine: offers and deadlines follow the chain's time",
			"seconds", int(drift.Seconds()), "remedy", "if the chain is right, correct the clock (NTP)")
	} else {
		c.Log.Info("the chain's time agrees with the clock of this machine again")
	}
}

// Now returns the time on the chain.
func (c *Clock) Now() time.Time { return time.Now().Add(c.Drift()).UTC() }

// Idle reports whether the chain makes blocks only for transactions and waits for one now, so that the newest block is
// much older than the next one would be.
func (c *Clock) Idle() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.idle
}

// Drift returns the time on the chain minus the clock of this machine.
func (c *Clock) Drift() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.drift
}

var driftMetric = prometheus.NewDesc("waybill_chain_drift_seconds",
	"Time on the chain minus the clock of this machine; 0 until a block has shown it.", nil, nil)

// Describe implements prometheus.Collector.
func (c *Clock) Describe(to chan<- *prometheus.Desc) { to <- driftMetric }

// Collect implements prometheus.Collector.
func (c *Clock) Collect(to chan<- prometheus.Metric) {
	to <- prometheus.MustNewConstMetric(driftMetric, prometheus.GaugeValue, c.Drift().Seconds())
}
