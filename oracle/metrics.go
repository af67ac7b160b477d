package oracle

import "github.com/prometheus/client_golang/prometheus"

// counters are the metrics of an oracle.
type counters struct {
	stored      prometheus.Counter
	readings    prometheus.Counter
	commits     prometheus.Counter
	repeated    prometheus.Counter
	gaps        prometheus.Counter
	positions   *prometheus.CounterVec
	quarantined *prometheus.CounterVec
	posted      prometheus.Counter
	postFailed  *prometheus.CounterVec
	postSeconds prometheus.Histogram
	presented   *prometheus.CounterVec
	dropped     prometheus.Counter
	incidents   *prometheus.CounterVec
}

func newCounters(r prometheus.Registerer) *counters {
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_oracle_" + name, Help: help})
	}
	vec := func(name, help, label string) *prometheus.CounterVec {
		opts := prometheus.CounterOpts{Name: "waybill_oracle_" + name, Help: help}
		return prometheus.NewCounterVec(opts, []string{label})
	}
	c := &counters{
		stored:      count("segments_stored_total", "Segments stored for the first time."),
		readings:    count("readings_stored_total", "Readings in segments stored for the first time."),
		commits:     count("commits_total", "Database transactions that stored segments."),
		repeated:    count("segments_repeated_total", "Segments received that were stored before."),
		gaps:        count("segments_gap_total", "Segments received while an earlier segment of the device was missing."),
		positions:   vec("positions_total", "Live positions: told (in a feed), kept (no order), stale (dropped).", "result"),
		quarantined: vec("quarantined_total", "Messages refused. With reason flood, they were not stored.", "reason"),
		posted:      count("segments_posted_total", "Segments posted on chain."),
		postFailed:  vec("post_failures_total", "Failed attempts to post a segment.", "reason"),
		postSeconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "waybill_oracle_post_seconds",
			Help:    "Time from the storage of a segment to its block on chain.",
			Buckets: prometheus.ExponentialBuckets(0.05, 2, 12),
		}),
		presented: vec("pending_acts_presented_total",
			"Attempts to present a pending act: done, early (still pending), failed.", "result"),
		incidents: vec("incidents_total", "Incidents opened.", "kind"),
		dropped: count("messages_dropped_total",
			"Messages dropped because a queue was full or they could not be stored. Devices resend them."),
	}
	if r != nil {
		r.MustRegister(c.stored, c.readings, c.commits, c.repeated, c.gaps, c.positions, c.quarantined, c.posted,
			c.postFailed, c.postSeconds, c.presented, c.dropped, c.incidents)
	}
	return c
}
