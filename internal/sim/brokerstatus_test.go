package sim

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/device"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/routing"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

func statusConfig(t *testing.T, broker string) (Config, *testenv.Log) {
	t.Helper()
	log, said := testenv.NewLog(t)
	return Config{
		Network: newFakeChain(t).network,
		Keys:    func(string) (device.Key, error) { return device.GenerateKey(journal.Secp256k1) },
		Domain:  journal.Domain{ChainID: 1}, Broker: broker, Pace: 200, Chain: staticChain{ledger.Order{}},
		Roads: routing.Havn(), Log: log,
	}, said
}

// The fleet is connected when all its devices are. An outage of the broker is one line in the log.
func TestRun_waitsForTheBroker(t *testing.T) {
	t.Parallel()
	address := "127.0.0.1:" + testenv.FreePort(t)
	cfg, said := statusConfig(t, "tcp://"+address)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, cfg) }()
	said.Line(t, "level=DEBUG", "still waiting for the broker")
	devnettest.Broker(t, devnet.BrokerConfig{Addr: address})
	said.Line(t, "level=INFO", "no longer waiting for the broker")
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if n := said.Count("level=WARN", "msg=\"waiting for the broker\""); n != 1 {
		t.Errorf("logged %d times that it waits, want once", n)
	}
}

// A broker that refuses a device ends the fleet, with the remedy.
func TestRun_endsWhenTheBrokerRefuses(t *testing.T) {
	t.Parallel()
	broker := devnettest.Broker(t, devnet.BrokerConfig{Password: func(string, string) bool { return false }})
	cfg, _ := statusConfig(t, broker.URL())
	err := Run(t.Context(), cfg)
	var fatal *health.FatalError
	if !errors.As(err, &fatal) || !errors.Is(err, device.ErrRefused) || !strings.Contains(err.Error(), "--mqtt") {
		t.Errorf("Run returned %v", err)
	}
}
