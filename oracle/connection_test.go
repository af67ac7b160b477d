package oracle_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/oracle"
)

// startOracle runs an oracle until the test ends or stop is called.
func startOracle(t *testing.T, cfg oracle.Config) (o *oracle.Oracle, stop func()) {
	t.Helper()
	cfg.Registry = prometheus.NewRegistry()
	o = oracle.New(cfg)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- o.Run(ctx) }()
	ended := false
	stop = func() {
		cancel()
		if !ended {
			ended = true
			must(t, <-done)
		}
	}
	t.Cleanup(stop)
	return o, stop
}

// until waits until the oracle is ready, or not. log is its log, which has a line after each change.
func until(t *testing.T, o *oracle.Oracle, log *testenv.Log, ready bool) {
	t.Helper()
	log.Until(t, fmt.Sprintf("ready is %v", ready), func() bool { return (o.Ready(t.Context()) == nil) == ready })
}

// TestOracle_waitsForBroker checks that the oracle waits for a broker that cannot be reached, at the start and later,
// and logs each outage once.
func TestOracle_waitsForBroker(t *testing.T) {
	t.Parallel()
	address := "127.0.0.1:" + testenv.FreePort(t)
	e := newEnvOn(t, "tcp://"+address)
	cfg := e.config()
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	o, _ := startOracle(t, cfg)
	log.Line(t, "level=WARN", "waiting for the broker", "connection refused")
	if err := o.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("without a broker: Ready returns %v, want connection refused", err)
	}
	log.Line(t, "still waiting for the broker")
	for outage := 1; outage <= 2; outage++ {
		broker := devnettest.Broker(t, devnet.BrokerConfig{Addr: address})
		until(t, o, log, true)
		log.Until(t, "the end of the outage is logged", func() bool {
			return log.Count("level=INFO", "no longer waiting for the broker") >= outage
		})
		must(t, broker.Close())
		until(t, o, log, false)
	}
	log.Line(t, "waiting for the broker", "connection to the broker lost")
	if n := log.Count("level=WARN"); n != 3 {
		t.Errorf("%d warnings, want 3, one for each outage", n)
	}
}

// TestOracle_endsIfBrokerRefuses checks that Run returns an error of one line with cause and remedy if the broker
// refuses the connection.
func TestOracle_endsIfBrokerRefuses(t *testing.T) {
	t.Parallel()
	strict := devnet.BrokerConfig{Password: func(_, password string) bool { return password == "right" }}
	broker := devnettest.Broker(t, strict)
	e := newEnvOn(t, strings.Replace(broker.URL(), "://", "://oracle:wrong@", 1))
	err := oracle.New(e.config()).Run(t.Context())
	var fatal *health.FatalError
	const want = "check user and password in --mqtt"
	if !errors.As(err, &fatal) || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
		t.Errorf("Run returns %v, want a FatalError with %q", err, want)
	}
	if err != nil && strings.Contains(err.Error(), "wrong") {
		t.Errorf("the error contains the password: %v", err)
	}
}

// TestOracle_logsDuplicateClientID runs two oracles with the same client id, which disconnect each other, while a
// device signs. The first one logs the cause once, and works again after the second one has ended. Nothing is lost.
func TestOracle_logsDuplicateClientID(t *testing.T) {
	t.Parallel()
	e := newEnvOn(t, testenv.Mosquitto(t))
	k := e.enrol(journal.P256)
	d, order := e.start(k, ""), e.orders.put(1, ledger.Confirmed)
	cfg := e.config()
	cfg.ClientID = "twice"
	var log *testenv.Log
	cfg.Log, log = testenv.NewLog(t)
	first, _ := startOracle(t, cfg)
	until(t, first, log, true)
	cfg.Log = quiet
	_, stop := startOracle(t, cfg)
	for range 5 {
		must(t, d.Act(picking(order)))
	}
	log.Line(t, "level=WARN", "uses the same client id", "--poster-key", "client_id=twice")
	for range 5 {
		must(t, d.Act(picking(order)))
	}
	stop()
	until(t, first, log, true)
	e.await(k.Address(), 10)
	e.settled()
	if n := log.Count("uses the same client id"); n != 1 {
		t.Errorf("the cause is logged %d times, want 1", n)
	}
}
