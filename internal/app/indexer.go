package app

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/store"
)

// RunIndexer writes the chain's blocks to the database until ctx ends.
func (a *App) RunIndexer(ctx context.Context) error {
	return a.serve(ctx, service{
		name: "indexer", database: true, node: []func(context.Context) error{a.OpenChain}, start: a.startIndexer,
	})
}

func (a *App) startIndexer(context.Context) (started, error) {
	orphans := indexerOrphans()
	a.registry.MustRegister(orphans)
	x := indexer.New(indexer.Config{
		Source: a.Client, Sink: a.Store, Start: a.Client.Addresses().Block, Report: a.showCatchUp(),
		Log: a.Log, Registry: a.registry,
	})
	a.Store.OnOrphan = func(e store.OrphanEvent) {
		orphans.Inc()
		a.Log.Error("event about an order whose placement was not read; reading the blocks since its placement again",
			"order", e.Order, "event", e.Event, "block", e.Block)
		x.ReportOrphan(e.Order, e.Block)
	}
	details := func() any { return indexerDetails(x.Status()) }
	return started{run: x.Run, part: health.Part{Check: x.Ready, Details: details}}, nil
}

func indexerOrphans() prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{
		Name: "waybill_indexer_orphan_events_total",
		Help: "Events about orders whose placement was not read. A node left it out, or the start block is too late.",
	})
}

// indexerDetails is what the report of readiness shows of an indexer.
func indexerDetails(p indexer.SyncStatus) any {
	return struct {
		State   string  `json:"state"`
		Block   uint64  `json:"block"`
		Head    uint64  `json:"head"`
		Behind  uint64  `json:"behind_blocks"`
		Age     float64 `json:"behind_seconds"`
		Percent float64 `json:"percent"`
	}{string(p.State), p.Applied, p.Head, p.Behind, p.Age.Seconds(), 100 * p.Done}
}
