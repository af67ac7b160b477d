package keeper

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
)

// metrics are the metrics of a keeper.
type metrics struct {
	calls   *prometheus.CounterVec
	gas     *prometheus.CounterVec
	lost    prometheus.Counter
	over    *prometheus.CounterVec
	late    prometheus.Histogram
	waiting *prometheus.GaugeVec
	overdue prometheus.Gauge
}

func newMetrics(r prometheus.Registerer) *metrics {
	vec := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "waybill_keeper_" + name, Help: help}, labels)
	}
	m := &metrics{
		calls: vec("calls_total", "Attempts to make a call: done, lost (another account was faster), refused, behind (the "+
			"book was behind the chain), no_carrier, early, over_gas, over_payee, failed.", "call", "result"),
		gas: vec("gas_total", "Gas that mined calls used.", "call"),
		lost: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "waybill_keeper_lost_races_total",
			Help: "Transactions that failed because another account was faster. They cost gas and are no error.",
		}),
		over: vec("over_limit_total",
			"Calls put at the end of the queue because of a limit of gas: call (--keeper-gas), payee (--keeper-payee-gas).",
			"limit"),
		late: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "waybill_keeper_late_seconds",
			Help:    "Chain time from a deadline's consequence falling due to the head at which its call was sent.",
			Buckets: []float64{1, 2, 5, 12, 24, 36, 60, 300, 1800, 3600, 4 * 3600, 24 * 3600},
		}),
		waiting: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "waybill_keeper_waiting", Help: "Calls that could be made, or wait for a carrier, at the last head.",
		}, []string{"call"}),
		overdue: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "waybill_keeper_overdue_seconds",
			Help: "Chain time since the oldest deadline whose consequence waits. Parcels without another carrier are left " +
				"out until their refund is due.",
		}),
	}
	if r != nil {
		r.MustRegister(m.calls, m.gas, m.lost, m.over, m.late, m.waiting, m.overdue)
	}
	return m
}

// count counts an attempt.
func (m *metrics) count(what ledger.Due, r result, gas uint64) {
	m.calls.WithLabelValues(what.String(), string(r)).Inc()
	m.gas.WithLabelValues(what.String()).Add(float64(gas))
	switch r {
	case lost:
		m.lost.Inc()
	case overGas:
		m.over.WithLabelValues("call").Inc()
	case overPayee:
		m.over.WithLabelValues("payee").Inc()
	}
}

// wait sets the gauges.
func (m *metrics) wait(waiting map[ledger.Due]int, overdue time.Duration) {
	for d := ledger.DueRefund; d <= ledger.DuePresent; d++ {
		m.waiting.WithLabelValues(d.String()).Set(float64(waiting[d]))
	}
	m.overdue.Set(overdue.Seconds())
}
