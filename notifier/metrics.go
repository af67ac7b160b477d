package notifier

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	connections    prometheus.Gauge
	wakeups        prometheus.Counter
	reads          prometheus.Counter
	sent           *prometheus.CounterVec
	refused        *prometheus.CounterVec
	closed         *prometheus.CounterVec
	pushes         *prometheus.CounterVec
	resets         prometheus.Counter
	rowToRead      prometheus.Histogram
	blockToSocket  prometheus.Histogram
	blockToBrowser prometheus.Histogram
}

func newMetrics(r prometheus.Registerer) metrics {
	with := promauto.With(r)
	buckets := []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}
	return metrics{
		connections: with.NewGauge(prometheus.GaugeOpts{
			Name: "waybill_notifier_connections", Help: "Open WebSocket connections.",
		}),
		resets: with.NewCounter(prometheus.CounterOpts{
			Name: "waybill_notifier_resets_total",
			Help: "Connections whose page was told to start over, because the database was restored.",
		}),
		wakeups: with.NewCounter(prometheus.CounterOpts{
			Name: "waybill_notifier_wakeups_total", Help: "Wakeups (NOTIFY) received from the database.",
		}),
		reads: with.NewCounter(prometheus.CounterOpts{
			Name: "waybill_notifier_feed_reads_total", Help: "Reads of order feeds from the database.",
		}),
		sent: with.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_notifier_entries_total", Help: "Feed entries written to WebSocket connections, by type.",
		}, []string{"type"}),
		refused: with.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_notifier_refused_total", Help: "WebSocket connections refused, by reason.",
		}, []string{"reason"}),
		closed: with.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_notifier_closed_total", Help: "WebSocket connections closed, by reason.",
		}, []string{"reason"}),
		pushes: with.NewCounterVec(prometheus.CounterOpts{
			Name: "waybill_notifier_pushes_total", Help: "Attempts to send a Web Push message, by outcome.",
		}, []string{"outcome"}),
		rowToRead: with.NewHistogram(prometheus.HistogramOpts{
			Name: "waybill_row_to_wakeup_seconds", Buckets: buckets,
			Help: "Seconds from the writing of a feed entry to its read by this notifier after a wakeup (NOTIFY).",
		}),
		blockToSocket: with.NewHistogram(prometheus.HistogramOpts{
			Name: "waybill_event_to_websocket_seconds", Buckets: buckets,
			Help: "Seconds from the arrival of a block at the indexer to the write of its feed entry to a WebSocket.",
		}),
		blockToBrowser: with.NewHistogram(prometheus.HistogramOpts{
			Name: "waybill_event_to_browser_seconds", Buckets: buckets,
			Help: "Seconds from the arrival of a block at the indexer to the page's confirmation of its feed entry.",
		}),
	}
}

// observe adds the time since at to h. Zero times, negative durations and durations of maxDelay or more are left out.
func observe(h prometheus.Histogram, at time.Time) {
	if d := time.Since(at); !at.IsZero() && d >= 0 && d < maxDelay {
		h.Observe(d.Seconds())
	}
}
