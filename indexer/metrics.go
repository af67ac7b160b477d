package indexer

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/ledger"
)

type metrics struct {
	head, behind              prometheus.Gauge
	blocks, events            prometheus.Counter
	reorgs                    prometheus.Counter
	dropped                   prometheus.Counter
	fetchSeconds              prometheus.Counter
	waitSeconds, applySeconds prometheus.Counter
	blockToRow                prometheus.Histogram
}

func newMetrics(registry prometheus.Registerer, progress func() Progress) metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_" + name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "waybill_indexer_" + name, Help: help})
	}
	m := metrics{
		head:         gauge("head", "Number of the newest block the indexer knows of."),
		behind:       gauge("behind_blocks", "Blocks between the newest one and the last one applied."),
		blocks:       counter("blocks_total", "Blocks applied, those that were left out as empty not counted."),
		events:       counter("events_total", "Events applied; those of blocks that come back after a reorganisation count again."),
		reorgs:       counter("reorganisations_total", "Times the chain dropped blocks that had been applied."),
		dropped:      counter("dropped_blocks_total", "Blocks that had been applied and were dropped by the chain."),
		fetchSeconds: counter("fetch_seconds_total", "Time that reading from the node took, decoding included; several readers count each."),
		waitSeconds:  counter("read_seconds_total", "Time that a backfill waited for blocks: the node is what limits it when this grows."),
		applySeconds: counter("apply_seconds_total", "Time that the database took to apply blocks."),
		blockToRow: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "waybill_block_to_row_seconds",
			Help:    "From the arrival of a block's head at the indexer to the commit of its rows, which rings the bell (NOTIFY).",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
		}),
	}
	if registry != nil {
		age := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "waybill_indexer_behind_seconds", Help: "Age of the last block applied while there are newer ones; 0 at the head."},
			func() float64 { return progress().Age.Seconds() })
		registry.MustRegister(m.head, m.behind, age, m.blocks, m.events, m.reorgs, m.dropped, m.fetchSeconds, m.waitSeconds, m.applySeconds, m.blockToRow)
	}
	return m
}

func (m metrics) setPosition(head, cursor uint64) {
	m.head.Set(float64(head))
	m.behind.Set(float64(head) - float64(min(head, cursor)))
}

func (m metrics) fetched(from time.Time) { m.fetchSeconds.Add(time.Since(from).Seconds()) }

func (m metrics) applied(blocks []ledger.Block) {
	m.blocks.Add(float64(len(blocks)))
	for _, b := range blocks {
		m.events.Add(float64(len(b.Events) + len(b.Logs)))
		if !b.Seen.IsZero() {
			m.blockToRow.Observe(time.Since(b.Seen).Seconds())
		}
	}
}

func (m metrics) reorganised(blocks uint64) {
	m.reorgs.Inc()
	m.dropped.Add(float64(blocks))
}
