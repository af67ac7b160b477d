package app

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/config"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// world is a chain with contracts, a migrated database and a broker.
type world struct {
	data           string // directory with the record of the deployment and the keys of devices
	network        string // network file
	node, database string // URLs
	broker         *devnet.Broker
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{data: t.TempDir(), database: storetest.URL(t), node: newNode(t), network: exampleNetwork(t)}
	w.broker = devnettest.Broker(t, devnet.BrokerConfig{})
	deployTo(t, w.node, w.data, devkeys.Owner)
	return w
}

// exampleNetwork returns the path of the example network.
func exampleNetwork(t *testing.T) string { return testenv.Path(t, "deploy", "network.toml") }

// newNode starts a chain without contracts, on which the accounts of dev have ether.
func newNode(t *testing.T) string {
	t.Helper()
	var funded []journal.Address
	for _, key := range devkeys.All {
		funded = append(funded, devkeys.Address(key))
	}
	return devnettest.Chain(t, devnet.ChainConfig{Funded: funded}).URL()
}

// deployTo deploys contracts of an owner. Those of two owners have different addresses.
func deployTo(t *testing.T, node, data, owner string) {
	t.Helper()
	line := fmt.Sprintf("deploy --network %s --rpc %s --data %s --owner-key %s --merchant-key %s --carrier-key %s",
		exampleNetwork(t), node, data, owner, devkeys.Merchant, devkeys.Carrier)
	a, _ := newApp(t, line)
	if err := a.Deploy(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// newApp returns the App of a command line, and what it logs.
func newApp(t *testing.T, line string) (*App, *testenv.Log) {
	t.Helper()
	unset := func(string) (string, bool) { return "", false }
	cfg, err := config.Parse(strings.Fields(line), unset, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	log, said := testenv.NewLog(t)
	a := New(cfg, log, io.Discard)
	a.health.Every = 20 * time.Millisecond
	t.Cleanup(a.Close)
	return a, said
}

// line returns the command line of a service, with more settings.
func (w *world) line(service string, more ...string) string {
	line := service + " --admin 127.0.0.1:0 --http 127.0.0.1:0"
	node := fmt.Sprintf(" --rpc %s --data %s", w.node, w.data)
	rows := " --database-url " + w.database
	secret := " --link-secret " + strings.Repeat("5a", 32)
	broker := " --mqtt " + w.broker.URL()
	network := " --network " + w.network
	line += map[string]string{
		"indexer": node + rows, "oracle": node + rows + network + broker + " --poster-key " + devkeys.Poster,
		"notifier": rows + secret, "fleet": node + network + broker,
		"keeper": node + rows + " --keeper-key " + devkeys.Keeper,
		"api": node + rows + network + secret + " --merchant-key " + devkeys.Merchant +
			" --relayer-key " + devkeys.Relayer,
	}[service]
	return strings.Join(append([]string{line}, more...), " ")
}

// running is a service that a test runs.
type running struct {
	t             *testing.T
	app           *App
	said          *testenv.Log
	public, admin string // URLs
	ended         chan error
	cancel        context.CancelFunc
}

// run starts a service. It is stopped with the test.
func run(t *testing.T, line string) *running {
	t.Helper()
	r := &running{t: t, ended: make(chan error, 1)}
	r.app, r.said = newApp(t, line)
	ctx, cancel := context.WithCancel(t.Context())
	r.cancel = cancel
	run := map[string]func(context.Context) error{
		"keeper": r.app.RunKeeper, "indexer": r.app.RunIndexer, "oracle": r.app.RunOracle,
		"notifier": r.app.RunNotifier, "fleet": r.app.RunFleet,
		"api": func(ctx context.Context) error { return r.app.RunAPI(ctx, nil) },
	}[r.app.Config.Command()]
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.ended <- run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-done
	})
	return r
}

// listens waits for the addresses of the service.
func (r *running) listens() {
	r.t.Helper()
	for setting, url := range map[string]*string{"http": &r.public, "admin": &r.admin} {
		line := r.said.Line(r.t, "listening", "setting="+setting)
		_, address, _ := strings.Cut(line, "address=")
		*url = "http://" + address
	}
}

// end waits until the service ends and returns its error.
func (r *running) end() error {
	r.t.Helper()
	select {
	case err := <-r.ended:
		return err
	case <-time.After(testenv.Timeout):
		r.t.Fatal("the service does not end")
		return nil
	}
}

// get returns status and body of an answer.
func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := answer.Body.Close(); err != nil {
			t.Error(err)
		}
	}()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

// ready waits until the service says that it is ready, or not.
func (r *running) ready(want bool) {
	r.t.Helper()
	status, text := http.StatusServiceUnavailable, "not ok\n"
	if want {
		status, text = http.StatusOK, "ok\n"
	}
	r.until(fmt.Sprintf("/readyz says %d %q", status, text), func() bool {
		code, body := get(r.t, r.public+"/readyz")
		return code == status && body == text
	})
}

// until waits until a condition holds.
func (r *running) until(what string, holds func() bool) {
	r.t.Helper()
	for limit := time.Now().Add(testenv.Timeout); !holds(); <-time.After(10 * time.Millisecond) {
		if time.Now().After(limit) {
			_, details := get(r.t, r.admin+"/readyz")
			r.t.Fatalf("waited in vain until %s: %s", what, details)
		}
	}
}

// through returns a URL with the address of a gate, and the address behind it.
func through(t *testing.T, raw string, gate *testenv.Gate) (gated, address string) {
	t.Helper()
	u, err := url.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	address, u.Host = u.Host, gate.Addr
	return u.String(), address
}
