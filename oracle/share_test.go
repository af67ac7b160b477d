package oracle_test

import (
	"context"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// Two oracles share what devices send; then one is killed. Both had their part, and nothing is lost or there twice.
func TestOracle_replicasShare(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func(t *testing.T) *world{
		"embedded":  func(t *testing.T) *world { return newWorld(t) },
		"Mosquitto": func(t *testing.T) *world { return newWorldOn(t, testenv.Mosquitto(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := start(t)
			order := w.orders.put(1, ledger.Confirmed)
			var registries []*prometheus.Registry
			var kills []context.CancelFunc
			for range 2 {
				registry := prometheus.NewRegistry()
				cfg := w.config()
				cfg.Share, cfg.Registry = "waybill", registry
				ctx, kill := context.WithCancel(t.Context())
				t.Cleanup(kill)
				ended := make(chan error, 1)
				go func() { ended <- oracle.New(cfg).Run(ctx) }()
				t.Cleanup(func() { kill(); must(t, <-ended) })
				registries, kills = append(registries, registry), append(kills, kill)
			}
			var devices []*device.Device
			var keys []device.Key
			for i := range 6 {
				k := w.enrol(journal.Secp256k1 + journal.Scheme(i%2))
				keys, devices = append(keys, k), append(devices, w.start(k, ""))
			}
			say := func(n int) {
				for range n {
					for _, d := range devices {
						must(t, d.Record(beat()))
						must(t, d.Act(picking(order)))
					}
				}
			}
			say(15)
			for _, k := range keys {
				w.await(k.Address(), 30)
			}
			for i, r := range registries {
				if total(t, r, "waybill_oracle_segments_stored_total") == 0 {
					t.Errorf("oracle %d has stored nothing", i)
				}
			}
			say(5)
			kills[0]()
			say(10)
			for _, k := range keys {
				w.await(k.Address(), 60)
				acknowledged(t, w, k.Address(), 60)
			}
			w.settled()
		})
	}
}

// total is a counter without labels.
func total(t *testing.T, g prometheus.Gatherer, name string) (sum float64) {
	t.Helper()
	families, err := g.Gather()
	must(t, err)
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == name {
				sum += m.GetCounter().GetValue()
			}
		}
	}
	return sum
}
