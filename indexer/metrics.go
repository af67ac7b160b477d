package indexer

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/ledger"
)

type metrics struct {
	head, behind   prometheus.Gauge
	events, reorgs prometheus.Counter
	dropped        prometheus.Counter
	waited, spent  prometheus.Counter
}

func newMetrics(registry prometheus.Registerer) metrics {
	m := metrics{
		head:    prometheus.NewGauge(prometheus.GaugeOpts{Name: "waybill_indexer_head", Help: "Number of the newest block the indexer knows of."}),
		behind:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "waybill_indexer_behind_blocks", Help: "Blocks between the newest one and the last one applied."}),
		events:  prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_events_total", Help: "Events applied; those of blocks that come back after a reorganisation count again."}),
		reorgs:  prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_reorganisations_total", Help: "Times the chain dropped blocks that had been applied."}),
		dropped: prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_dropped_blocks_total", Help: "Blocks that had been applied and were dropped by the chain."}),
		waited:  prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_read_seconds_total", Help: "Time that a backfill waited for blocks: the node is what limits it when this grows."}),
		spent:   prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_apply_seconds_total", Help: "Time that the database took to apply blocks."}),
	}
	if registry != nil {
		registry.MustRegister(m.head, m.behind, m.events, m.reorgs, m.dropped, m.waited, m.spent)
	}
	return m
}

func (m metrics) at(head, cursor uint64) {
	m.head.Set(float64(head))
	m.behind.Set(float64(head) - float64(min(head, cursor)))
}

func (m metrics) applied(blocks []ledger.Block) {
	for _, b := range blocks {
		m.events.Add(float64(len(b.Events) + len(b.Logs)))
	}
}

func (m metrics) reorganised(blocks uint64) {
	m.reorgs.Inc()
	m.dropped.Add(float64(blocks))
}
