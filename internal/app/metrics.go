package app

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/api"
	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain/clock"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/sender"
	"github.com/waybill/waybill/keeper"
	"github.com/waybill/waybill/notifier"
	"github.com/waybill/waybill/oracle"
)

// RegisterMetrics registers the metrics of all services, for their documentation. It opens and starts nothing.
func RegisterMetrics(r prometheus.Registerer) error {
	for _, c := range []prometheus.Collector{
		health.NewMonitor(nil), indexerOrphans(), rpc.New(rpc.Config{URLs: "http://node"}), new(clock.Clock),
	} {
		if err := r.Register(c); err != nil {
			return err
		}
	}
	indexer.New(indexer.Config{Registry: r})
	oracle.New(oracle.Config{Registry: r, ClientID: "documentation"})
	notifier.New(notifier.Config{Registry: r})
	api.New(api.Config{Registry: r})
	keeper.New(keeper.Config{Registry: r})
	sender.New(sender.Config{Registry: r, Signer: sender.NewKey(devkeys.Key(devkeys.Poster)), Purpose: "post"})
	return nil
}
