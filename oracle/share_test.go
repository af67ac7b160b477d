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

// TestOracle_sharedSubscription runs two oracles with a shared subscription and kills one. Both store segments, and all
// segments are posted once.
func TestOracle_sharedSubscription(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func(t *testing.T) *env{
		"embedded":  func(t *testing.T) *env { return newEnv(t) },
		"Mosquitto": func(t *testing.T) *env { return newEnvOn(t, testenv.Mosquitto(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := start(t)
			order := e.orders.put(1, ledger.Confirmed)
			var registries []*prometheus.Registry
			var kills []context.CancelFunc
			for range 2 {
				registry := prometheus.NewRegistry()
				cfg := e.config()
				cfg.Share, cfg.Registry = "waybill", registry
				var said *testenv.Log
				cfg.Log, said = testenv.NewLog(t)
				ctx, kill := context.WithCancel(t.Context())
				t.Cleanup(kill)
				done := make(chan error, 1)
				o := oracle.New(cfg)
				go func() { done <- o.Run(ctx) }()
				t.Cleanup(func() { kill(); must(t, <-done) })
				until(t, o, said, true)
				registries, kills = append(registries, registry), append(kills, kill)
			}
			var devices []*device.Device
			var keys []device.Key
			for i := range 6 {
				k := e.enrol(journal.Secp256k1 + journal.Scheme(i%2))
				keys, devices = append(keys, k), append(devices, e.start(k, ""))
			}
			sign := func(n int) { // n heartbeats and n acts by each device
				for range n {
					for _, d := range devices {
						must(t, d.Record(heartbeat()))
						must(t, d.Act(picking(order)))
					}
				}
			}
			sign(15)
			for _, k := range keys {
				e.await(k.Address(), 30)
			}
			for i, r := range registries {
				if total(t, r, "waybill_oracle_segments_stored_total") == 0 {
					t.Errorf("oracle %d stored no segment", i)
				}
			}
			sign(5)
			kills[0]()
			sign(10)
			for _, k := range keys {
				e.await(k.Address(), 60)
				acknowledged(t, e, k.Address(), 60)
			}
			e.settled()
		})
	}
}

// total returns the sum of a counter over all labels.
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
