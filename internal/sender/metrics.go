package sender

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/journal"
)

// metrics has the Prometheus metrics of a Sender.
type metrics struct {
	stages     *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	replaced   prometheus.Counter
	dropped    prometheus.Counter
	reorged    prometheus.Counter
	renumbered prometheus.Counter
	filled     prometheus.Counter
	outcomes   *prometheus.CounterVec
	open       prometheus.Gauge
	holds      prometheus.Gauge
	oldest     prometheus.Gauge
	nextNonce  prometheus.Gauge
}

// newMetrics returns the metrics of an account and registers them with r, unless r is nil.
func newMetrics(r prometheus.Registerer, account journal.Address, purpose string) *metrics {
	labels := prometheus.Labels{"signer": account.String(), "purpose": purpose}
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{
			Name: "waybill_transactions_" + name + "_total", Help: help, ConstLabels: labels,
		})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "waybill_transactions_" + name, Help: help, ConstLabels: labels,
		})
	}
	m := &metrics{
		stages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_transactions_total", ConstLabels: labels,
			Help: "Transactions that reached a stage: queued, signed, broadcast, mined or confirmed.",
		}, []string{"stage"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waybill_transactions_seconds", ConstLabels: labels,
			Help:    "Seconds from the request of a transaction until it reached a stage.",
			Buckets: prometheus.ExponentialBuckets(0.002, 2, 18),
		}, []string{"stage"}),
		replaced:   count("replaced", "Transactions replaced by one with higher fees."),
		dropped:    count("dropped", "Transactions rebroadcast because a node had dropped them from its pool."),
		reorged:    count("reorged", "Transactions whose block was removed or replaced by a reorganisation."),
		renumbered: count("renumbered", "Transactions that got another nonce because one from outside used theirs."),
		filled:     count("filled", "Nonce gaps filled with an empty transaction."),
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_transactions_outcomes_total", ConstLabels: labels,
			Help: "Confirmed transactions by outcome: succeeded, reverted, or noop (an empty one used the nonce).",
		}, []string{"outcome"}),
		open:      gauge("open", "Transactions that are not confirmed."),
		oldest:    gauge("oldest_seconds", "Age of the pending transaction with the lowest nonce; 0 if none is pending."),
		holds:     gauge("lease", "1 if this process has the lease of the account and sends, otherwise 0."),
		nextNonce: gauge("nonce", "Next nonce of the account on chain."),
	}
	if r != nil {
		r.MustRegister(m.stages, m.seconds, m.replaced, m.dropped, m.reorged, m.renumbered, m.filled, m.outcomes,
			m.open, m.oldest, m.holds, m.nextNonce)
	}
	return m
}

// stage counts an intent that reached a stage. queued is the time of its request by the clock of the database. If it is
// zero, the duration is not recorded.
func (m *metrics) stage(name string, queued time.Time) {
	m.stages.WithLabelValues(name).Inc()
	if !queued.IsZero() {
		m.seconds.WithLabelValues(name).Observe(max(0, time.Since(queued).Seconds()))
	}
}
