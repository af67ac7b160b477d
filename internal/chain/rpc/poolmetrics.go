package rpc

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// poolMetrics has the metrics of a pool. The label node is the host only, because the URL may contain an API key.
type poolMetrics struct {
	requests, repeated, errors, limited, missing, lags *prometheus.CounterVec
	lagging, ahead, excluded, head                     *prometheus.GaugeVec
	decode                                             prometheus.Counter
}

func newPoolMetrics() *poolMetrics {
	counter := func(name, help string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, []string{"node"})
	}
	gauge := func(name, help string) *prometheus.GaugeVec {
		return prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name, Help: help}, []string{"node"})
	}
	return &poolMetrics{
		decode: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "waybill_indexer_decode_seconds_total",
			Help: "Seconds spent decoding logs and events; part of waybill_indexer_fetch_seconds_total.",
		}),
		requests: counter("waybill_rpc_requests_total", "Requests sent to a node; a batch counts once."),
		repeated: counter("waybill_rpc_repeated_total",
			"Requests repeated at once, because the HTTP answer was an error page, truncated, or to another request."),
		errors:   counter("waybill_rpc_errors_total", "Failed requests to a node: no connection, timeout or invalid answer."),
		limited:  counter("waybill_rpc_limited_total", "Rate limit answers of a node."),
		missing:  counter("waybill_rpc_missing_logs_total", "Answers of eth_getLogs that differ from the block's receipts."),
		lags:     counter("waybill_rpc_lags_total", "Times that a node fell behind the other nodes, or its head went back."),
		lagging:  gauge("waybill_rpc_lagging", "1 while a node lags behind the other nodes."),
		ahead:    gauge("waybill_rpc_ahead", "1 while a node claims a head that the chain cannot have."),
		excluded: gauge("waybill_rpc_excluded", "1 if a node is on another chain and is excluded."),
		head:     gauge("waybill_rpc_head", "Number of the newest block that a node reported."),
	}
}

// initNode creates the metrics of a node, so that they are exported with 0 before the first event.
func (m *poolMetrics) initNode(node string) {
	for _, c := range []*prometheus.CounterVec{m.requests, m.repeated, m.errors, m.limited, m.missing, m.lags} {
		c.WithLabelValues(node)
	}
	for _, g := range []*prometheus.GaugeVec{m.lagging, m.ahead, m.excluded} {
		g.WithLabelValues(node)
	}
}

func (m *poolMetrics) all() []prometheus.Collector {
	return []prometheus.Collector{
		m.requests, m.repeated, m.errors, m.limited, m.missing, m.lags, m.lagging, m.ahead, m.excluded, m.head,
		m.decode,
	}
}

// Describe implements prometheus.Collector.
func (p *Pool) Describe(to chan<- *prometheus.Desc) {
	for _, m := range p.metrics.all() {
		m.Describe(to)
	}
}

// Collect implements prometheus.Collector.
func (p *Pool) Collect(to chan<- prometheus.Metric) {
	for _, m := range p.metrics.all() {
		m.Collect(to)
	}
}

// timeDecode starts a timer and returns a function that adds the elapsed time to the decode counter.
func (m *poolMetrics) timeDecode() (stop func()) {
	from := time.Now()
	return func() { m.decode.Add(time.Since(from).Seconds()) }
}
