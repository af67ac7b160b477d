package app

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store"
)

// RunIndexer writes the chain's blocks to the database until ctx ends.
func (a *App) RunIndexer(ctx context.Context) error {
	if err := a.Open(ctx, a.OpenChain, a.OpenStore); err != nil {
		return err
	}
	orphans := prometheus.NewCounter(prometheus.CounterOpts{
		Name: "waybill_indexer_orphan_events_total",
		Help: "Events about orders that were never placed. The start block is too late, or an event was not understood.",
	})
	a.registry.MustRegister(orphans)
	a.Store.OnOrphan = func(e store.OrphanEvent) {
		orphans.Inc()
		a.Log.Error("event about an order that was never placed; it is ignored",
			"order", e.Order, "event", e.Event, "block", e.Block)
	}
	x := indexer.New(indexer.Config{
		Source: a.Client, Sink: a.Store, Start: a.Client.Addresses().Block, Report: a.showCatchUp(),
		Log: a.Log, Registry: a.registry,
	})
	return a.alongside(ctx, readiness(x), x.Run)
}
