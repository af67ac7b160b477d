package sender

import (
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	stages    *prometheus.CounterVec
	seconds   *prometheus.HistogramVec
	replaced  prometheus.Counter
	dropped   prometheus.Counter
	reorged   prometheus.Counter
	renamed   prometheus.Counter
	filled    prometheus.Counter
	outcomes  *prometheus.CounterVec
	open      prometheus.Gauge
	holds     prometheus.Gauge
	oldest    prometheus.Gauge
	nextNonce prometheus.Gauge
}

func newMetrics(r prometheus.Registerer, account journal.Address, purpose string) *metrics {
	labels := prometheus.Labels{"signer": account.String(), "purpose": purpose}
	count := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_transactions_" + name + "_total", Help: help, ConstLabels: labels})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "waybill_transactions_" + name, Help: help, ConstLabels: labels})
	}
	m := &metrics{
		stages: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_transactions_total", Help: "Transactions that came to a stage: queued, signed, broadcast, mined, confirmed.", ConstLabels: labels,
		}, []string{"stage"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "waybill_transactions_seconds", Help: "From being asked for to a stage.", ConstLabels: labels, Buckets: prometheus.ExponentialBuckets(0.002, 2, 18),
		}, []string{"stage"}),
		replaced: count("replaced", "Times a transaction was signed again with higher fees."),
		dropped:  count("dropped", "Times a node had lost a transaction and got it again."),
		reorged:  count("reorged", "Times a block with a transaction was taken back."),
		renamed:  count("renumbered", "Times somebody else had used a transaction's nonce and it was given another."),
		filled:   count("filled", "Nonces that nothing of ours used and that were used for nothing, so that the others get through."),
		outcomes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_transactions_outcomes_total", Help: "Transactions confirmed, by what became of them: succeeded, reverted, nothing.", ConstLabels: labels,
		}, []string{"outcome"}),
		open:      gauge("open", "Transactions that are not confirmed."),
		oldest:    gauge("oldest_seconds", "Age of the transaction that the account waits for; 0 when it waits for none."),
		holds:     gauge("lease", "1 when this process sends for the account, else 0."),
		nextNonce: gauge("nonce", "The account's next nonce on chain."),
	}
	if r != nil {
		r.MustRegister(m.stages, m.seconds, m.replaced, m.dropped, m.reorged, m.renamed, m.filled, m.outcomes, m.open, m.oldest, m.holds, m.nextNonce)
	}
	return m
}

// stage counts an intent that came to a stage; asked is when it was asked for, by the database's clock.
func (m *metrics) stage(name string, asked time.Time) {
	m.stages.WithLabelValues(name).Inc()
	if !asked.IsZero() {
		m.seconds.WithLabelValues(name).Observe(max(0, time.Since(asked).Seconds()))
	}
}
