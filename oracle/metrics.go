package oracle

import "github.com/prometheus/client_golang/prometheus"

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
	dropped     prometheus.Counter
	incidents   *prometheus.CounterVec
}

func newCounters(r prometheus.Registerer) *counters {
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_oracle_" + name, Help: help})
	}
	vec := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "waybill_oracle_" + name, Help: help}, []string{label})
	}
	c := &counters{
		stored:      count("segments_stored_total", "Segments stored for the first time."),
		readings:    count("readings_stored_total", "Readings in segments stored for the first time."),
		commits:     count("commits_total", "Transactions in which segments were stored."),
		repeated:    count("segments_repeated_total", "Segments that were stored already."),
		gaps:        count("segments_gap_total", "Segments that came before one that is missing."),
		positions:   vec("positions_total", "Live positions taken, by whether an order was told.", "result"),
		quarantined: vec("quarantined_total", "Messages refused.", "reason"),
		posted:      count("segments_posted_total", "Segments put on chain."),
		postFailed:  vec("post_failures_total", "Segments the chain did not take.", "reason"),
		postSeconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "waybill_oracle_post_seconds", Help: "From a segment's arrival to its block.", Buckets: prometheus.ExponentialBuckets(0.05, 2, 12),
		}),
		incidents: vec("incidents_total", "Incidents opened.", "kind"),
		dropped:   count("messages_dropped_total", "Messages their devices have to send again, because too many waited or they could not be stored."),
	}
	if r != nil {
		r.MustRegister(c.stored, c.readings, c.commits, c.repeated, c.gaps, c.positions, c.quarantined, c.posted, c.postFailed, c.postSeconds, c.dropped, c.incidents)
	}
	return c
}
