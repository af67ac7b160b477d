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

func newMetrics(registry prometheus.Registerer, progress func() SyncStatus) metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "waybill_indexer_" + name, Help: help})
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "waybill_indexer_" + name, Help: help})
	}
	m := metrics{
		head:    gauge("head", "Number of the newest block that a node reported."),
		behind:  gauge("behind_blocks", "Blocks between the last block applied and the newest block."),
		blocks:  counter("blocks_total", "Blocks applied. During a backfill, blocks without events are not counted."),
		events:  counter("events_total", "Events and logs applied; applied again after a reorganisation, they count again."),
		reorgs:  counter("reorganisations_total", "Reorganisations that dropped applied blocks."),
		dropped: counter("dropped_blocks_total", "Applied blocks that were dropped by reorganisations."),
		fetchSeconds: counter("fetch_seconds_total",
			"Seconds spent reading and decoding blocks from the node, summed over concurrent readers."),
		waitSeconds: counter("read_seconds_total",
			"Seconds during which a backfill waited for blocks. If it grows as fast as the clock, the node is the bottleneck."),
		applySeconds: counter("apply_seconds_total", "Seconds spent writing blocks to the database."),
		blockToRow: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    "waybill_block_to_row_seconds",
			Help:    "Seconds from the arrival of a head at the indexer to the commit of the block's rows.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
		}),
	}
	if registry != nil {
		age := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "waybill_indexer_behind_seconds",
			Help: "Seconds since the timestamp of the last block applied; 0 at the head.",
		}, func() float64 { return progress().Age.Seconds() })
		registry.MustRegister(m.head, m.behind, age, m.blocks, m.events, m.reorgs, m.dropped,
			m.fetchSeconds, m.waitSeconds, m.applySeconds, m.blockToRow)
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
