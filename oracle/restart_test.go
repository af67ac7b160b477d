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

// The database server is stopped and started again under an oracle and its devices: all arrives, once.
func TestOracle_databaseRestarted(t *testing.T) {
	t.Parallel()
	cfg := devnet.PostgresConfig{Dir: t.TempDir(), Settings: []string{"fsync=off"}}
	server := devnettest.Postgres(t, cfg)
	must(t, store.Migrate(t.Context(), server.URL()))
	b := devnettest.Broker(t, devnet.BrokerConfig{})
	w := &world{t: t, broker: b.URL(), database: server.URL(), chain: newChain(domain), orders: &orders{all: map[journal.OrderID]ledger.Order{}}}
	w.store = openStored(t, server.URL())
	order := w.orders.put(1, ledger.Confirmed)
	w.run(w.config())
	keys := []device.Key{w.enrol(journal.P256), w.enrol(journal.Secp256k1)}
	var devices []*device.Device
	for _, k := range keys {
		devices = append(devices, w.start(k, ""))
	}
	say := func(n int) {
		for range n {
			for _, d := range devices {
				must(t, d.Record(beat()))
				must(t, d.Act(picking(order)))
			}
		}
	}
	say(5)
	w.await(keys[0].Address(), 4)
	u, err := url.Parse(server.URL())
	must(t, err)
	cfg.Port, err = strconv.Atoi(u.Port())
	must(t, err)
	must(t, server.Close())
	say(5) // nobody can store it
	devnettest.Postgres(t, cfg)
	say(5)
	for _, k := range keys {
		w.await(k.Address(), 30)
		acknowledged(t, w, k.Address(), 30)
	}
	w.settled()
}
