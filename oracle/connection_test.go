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
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/oracle"
)

// start runs an oracle until the test ends or stop is called.
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

// until waits until the oracle is ready, or not. said is its log, which has a line after each change.
func until(t *testing.T, o *oracle.Oracle, said *testenv.Log, ready bool) {
	t.Helper()
	said.Until(t, fmt.Sprintf("ready is %v", ready), func() bool { return (o.Ready(t.Context()) == nil) == ready })
}

// A broker that cannot be reached is waited for, at the start and later. Each outage is one line in the log.
func TestOracle_waitsForTheBroker(t *testing.T) {
	t.Parallel()
	address := "127.0.0.1:" + testenv.FreePort(t)
	w := newEnvOn(t, "tcp://"+address)
	cfg := w.config()
	var said *testenv.Log
	cfg.Log, said = testenv.NewLog(t)
	o, _ := startOracle(t, cfg)
	said.Line(t, "level=WARN", "waiting for the broker", "connection refused")
	if err := o.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("without a broker: %v", err)
	}
	said.Line(t, "still waiting for the broker")
	for outage := 1; outage <= 2; outage++ {
		broker := devnettest.Broker(t, devnet.BrokerConfig{Addr: address})
		until(t, o, said, true)
		said.Until(t, "the end of the outage is logged", func() bool {
			return said.Count("level=INFO", "no longer waiting for the broker") >= outage
		})
		must(t, broker.Close())
		until(t, o, said, false)
	}
	said.Line(t, "waiting for the broker", "connection to the broker lost")
	if n := said.Count("level=WARN"); n != 3 {
		t.Errorf("%d warnings, want one for each outage", n)
	}
}

// A broker that refuses the oracle ends it, with the cause and the remedy on one line.
func TestOracle_endsWhenTheBrokerRefuses(t *testing.T) {
	t.Parallel()
	strict := devnet.BrokerConfig{Password: func(_, password string) bool { return password == "right" }}
	for name, test := range map[string]struct{ user, want string }{
		"password":     {"oracle:wrong", "check user and password in --mqtt"},
		"subscription": {"someone:right", "the rights that docs/journal.md lists"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			broker := devnettest.Broker(t, strict)
			w := newEnvOn(t, strings.Replace(broker.URL(), "://", "://"+test.user+"@", 1))
			err := oracle.New(w.config()).Run(t.Context())
			var fatal *health.FatalError
			if !errors.As(err, &fatal) || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("the oracle ended with %v, want %q", err, test.want)
			}
			if err != nil && strings.Contains(err.Error(), "wrong") {
				t.Errorf("the password is shown: %v", err)
			}
		})
	}
}

// Two oracles with one client id disconnect each other. Both say so once. When one ends, the other goes on.
func TestOracle_sharesItsClientID(t *testing.T) {
	t.Parallel()
	w := newEnvOn(t, devnettest.Broker(t, devnet.BrokerConfig{}).URL())
	cfg := w.config()
	cfg.ClientID = "twice"
	var said *testenv.Log
	cfg.Log, said = testenv.NewLog(t)
	first, _ := startOracle(t, cfg)
	until(t, first, said, true)
	cfg.Log = quiet
	_, stop := startOracle(t, cfg)
	said.Line(t, "level=WARN", "uses the same client id", "--poster-key", "client_id=twice")
	stop()
	until(t, first, said, true)
	if n := said.Count("uses the same client id"); n != 1 {
		t.Errorf("said %d times", n)
	}
}
