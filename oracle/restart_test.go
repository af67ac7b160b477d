package oracle_test

import (
	"net/url"
	"strconv"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/journal"
)

// TestOracle_survivesRestartOfDatabase stops and starts the database server. All segments are posted once.
func TestOracle_survivesRestartOfDatabase(t *testing.T) {
	t.Parallel()
	cfg := devnet.PostgresConfig{Dir: t.TempDir(), Settings: []string{"fsync=off"}}
	server := devnettest.Postgres(t, cfg)
	must(t, store.Migrate(t.Context(), server.URL(), nil))
	b := devnettest.Broker(t, devnet.BrokerConfig{})
	e := &env{
		t: t, broker: b.URL(), database: server.URL(), chain: newFakeChain(domain),
		orders: &orders{all: map[journal.OrderID]ledger.Order{}},
	}
	e.store = openStores(t, server.URL())
	order := e.orders.put(1, ledger.Confirmed)
	e.run(e.config())
	keys := []device.Key{e.enrol(journal.P256), e.enrol(journal.Secp256k1)}
	var devices []*device.Device
	for _, k := range keys {
		devices = append(devices, e.start(k, ""))
	}
	sign := func(n int) { // n heartbeats and n acts by each device
		for range n {
			for _, d := range devices {
				must(t, d.Record(heartbeat()))
				must(t, d.Act(picking(order)))
			}
		}
	}
	sign(5)
	e.await(keys[0].Address(), 4)
	u, err := url.Parse(server.URL())
	must(t, err)
	cfg.Port, err = strconv.Atoi(u.Port())
	must(t, err)
	must(t, server.Close())
	sign(5) // cannot be stored now
	devnettest.Postgres(t, cfg)
	sign(5)
	for _, k := range keys {
		e.await(k.Address(), 30)
		acknowledged(t, e, k.Address(), 30)
	}
	e.settled()
}
