package rpc

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// poolMetrics counts by node. Names hold hosts alone: a node's URL often holds a key.
type poolMetrics struct {
	requests, errors, limited, missing, lags *prometheus.CounterVec
	lagging, excluded, head                  *prometheus.GaugeVec
	decode                                   prometheus.Counter
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
			Name: "waybill_indexer_decode_seconds_total", Help: "Time that making events of nodes' answers took: part of waybill_indexer_fetch_seconds_total.",
		}),
		requests: counter("waybill_rpc_requests_total", "Requests made of a node, batches counted once."),
		errors:   counter("waybill_rpc_errors_total", "Times that a node could not be asked, or answered what no node may."),
		limited:  counter("waybill_rpc_limited_total", "Times that a node wanted to be asked less often."),
		missing:  counter("waybill_rpc_missing_logs_total", "Answers of a node that lacked logs, or had others than the block's receipts."),
		lags:     counter("waybill_rpc_lags_total", "Times that a node was found behind the others, or its head went back."),
		lagging:  gauge("waybill_rpc_lagging", "1 while a node is behind the others."),
		excluded: gauge("waybill_rpc_excluded", "1 when a node is on another chain and is not asked any more."),
		head:     gauge("waybill_rpc_head", "Number of the newest block that a node told of."),
	}
}

// begin makes a node's counters visible before they count.
func (m *poolMetrics) begin(node string) {
	for _, c := range []*prometheus.CounterVec{m.requests, m.errors, m.limited, m.missing, m.lags} {
		c.WithLabelValues(node)
	}
	for _, g := range []*prometheus.GaugeVec{m.lagging, m.excluded} {
		g.WithLabelValues(node)
	}
}

func (m *poolMetrics) all() []prometheus.Collector {
	return []prometheus.Collector{m.requests, m.errors, m.limited, m.missing, m.lags, m.lagging, m.excluded, m.head, m.decode}
}

// Describe makes a Pool a prometheus.Collector.
func (p *Pool) Describe(to chan<- *prometheus.Desc) {
	for _, m := range p.metrics.all() {
		m.Describe(to)
	}
}

// Collect gives the counts of each node.
func (p *Pool) Collect(to chan<- prometheus.Metric) {
	for _, m := range p.metrics.all() {
		m.Collect(to)
	}
}

// decoding counts the time until it is stopped.
func (m *poolMetrics) decoding() (stop func()) {
	from := time.Now()
	return func() { m.decode.Add(time.Since(from).Seconds()) }
}
