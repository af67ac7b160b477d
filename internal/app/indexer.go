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
		Help: "Events that move an order which never began: the start block is too late, " +
			"or the contracts say what we do not understand.",
	})
	a.registry.MustRegister(orphans)
	a.Store.OnOrphan = func(e store.OrphanEvent) {
		orphans.Inc()
		a.Log.Error("an event moves an order that never began; it changes nothing",
			"order", e.Order, "event", e.Event, "block", e.Block)
	}
	x := indexer.New(indexer.Config{
		Source: a.Client, Sink: a.Store, Start: a.Client.Addresses().Block, Report: a.showCatchUp(),
		Log: a.Log, Registry: a.registry,
	})
	return a.alongside(ctx, readiness(x), x.Run)
}
