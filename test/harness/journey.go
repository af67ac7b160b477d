package harness

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Journey is a running waybill with the test's own connections to its chain and database.
type Journey struct {
	T        testing.TB
	Dev      *testenv.Process // waybill dev; nil if each service is its own process
	Shop     string           // URL of the shop
	Admin    string           // URL of the admin listener; empty if each service is its own process
	RPC      string           // URL of the node
	Database string           // URL
	Client   *chain.Client
	Store    *store.Store
}

// StartDev runs `waybill dev` on free ports with an empty data directory.
func StartDev(t testing.TB, args ...string) *Journey {
	t.Helper()
	return ContinueDev(t, t.TempDir(), args...)
}

// ContinueDev runs `waybill dev` on free ports with a given data directory, which may have state.
func ContinueDev(t testing.TB, data string, args ...string) *Journey {
	t.Helper()
	const anyPort = "127.0.0.1:0"
	all := []string{
		"dev", "--http", anyPort, "--rpc-listen", anyPort, "--mqtt-listen", anyPort, "--admin", anyPort,
		"--pace", "8", "--data", data,
	}
	dev := testenv.Launch(t, "waybill dev", testenv.Waybill(t), append(all, args...)...)
	shop := strings.Fields(dev.Line("shop  ", "http://"))[1]
	rpc := strings.Fields(dev.Line("chain  ", "://"))[1]
	database := strings.Fields(dev.Line("database  ", "postgres://"))[1]
	admin := strings.Fields(dev.Line("admin  ", "/metrics"))[1]
	dev.Line("Ctrl-C")
	j := &Journey{
		T: t, Dev: dev, Database: database, Shop: strings.TrimSuffix(shop, "/"),
		Admin: strings.TrimSuffix(admin, "/metrics,"),
	}
	j.Connect(rpc, database, data)
	return j
}

// Connect connects to the node at rpc and to the database. data is the data directory with the deployment record.
func (j *Journey) Connect(rpc, database, data string) {
	j.T.Helper()
	j.RPC = rpc
	ctx := j.T.Context()
	id, err := chain.ID(ctx, rpc)
	if err != nil {
		j.T.Fatal(err)
	}
	addresses, err := deploy.Recorded(filepath.Join(data, "deployments"), id)
	if err != nil {
		j.T.Fatal(err)
	}
	if j.Client, err = chain.Dial(ctx, rpc, addresses, nil); err != nil {
		j.T.Fatal(err)
	}
	j.T.Cleanup(j.Client.Close)
	j.Store = storetest.Open(j.T, database)
}

// AwaitSettled waits until all orders are settled in the database.
func (j *Journey) AwaitSettled(ids ...journal.OrderID) {
	j.T.Helper()
	j.AwaitStatus(ledger.Settled, ids...)
}

// AwaitStatus waits until all orders have reached a status in the database.
func (j *Journey) AwaitStatus(status ledger.Status, ids ...journal.OrderID) {
	j.T.Helper()
	ctx, cancel := context.WithTimeout(j.T.Context(), testenv.Timeout)
	defer cancel()
	wakeups := j.Store.Listen(ctx)
	for {
		var waiting []string
		for _, id := range ids {
			o, err := j.Store.Order(ctx, id)
			if err != nil || o.Status < status {
				waiting = append(waiting, fmt.Sprintf("%s %s %v", id.Short(), o.Status, err))
			}
		}
		if len(waiting) == 0 {
			return
		}
		select {
		case <-wakeups:
		case <-ctx.Done():
			j.T.Fatalf("orders have not reached status %s: %s", status, strings.Join(waiting, "; "))
		}
	}
}

// Metric returns the value of a metric without labels from the page base/metrics, or 0 if it is absent.
func Metric(t testing.TB, base, name string) (value float64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := answer.Body.Close(); err != nil {
			t.Error(err)
		}
	}()
	lines := bufio.NewScanner(answer.Body)
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), name+" "); ok {
			if _, err := fmt.Sscan(rest, &value); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return value
}
