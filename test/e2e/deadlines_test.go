package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// TestDeadlines runs `waybill dev` with devices that are missing, and moves the time of the chain to the next deadline
// until the order ends. Nobody does anything: the keeper refunds the shopper. Chain, database and API agree.
func TestDeadlines(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		missing string        // role of the devices that the network does not have
		reaches ledger.Status // how far the order comes by itself
		first   string        // what is due then
	}{
		"the shelves do not count": {"shelf", ledger.Placed, "refund"},
		"packing never comes":      {"packer", ledger.Picked, "refund"},
		"the carrier never comes":  {"vehicle", ledger.Assigned, "reassign"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			anvil := testenv.Anvil(t, "--block-time", "1")
			j := harness.StartDev(t, "--rpc", anvil.WebSocket, "--network", networkWithout(t, c.missing))
			node, err := rpc.DialContext(t.Context(), anvil.WebSocket)
			if err != nil {
				t.Fatal(err)
			}
			defer node.Close()
			network := harness.ExampleNetwork(t)
			id := harness.NewShopper(t, j.Shop).Buy(network.Items[0].GTIN, network.Zones[0].ID).Order
			j.AwaitStatus(c.reaches, id)
			if o := apiOrder(t, j, id); o.Status != c.reaches.String() || o.Due.What != c.first {
				t.Errorf("the API says %+v, want %s with a %s due", o, c.reaches, c.first)
			}
			o, err := j.Store.Order(t.Context(), id)
			if err != nil {
				t.Fatal(err)
			}
			// The last deadline of all; a reassignment is due before it, and made if there is another carrier.
			end := o.Terms.PackBy
			if o.Status >= ledger.Packed {
				end = o.Terms.DeliverBy
				_, at := o.DueAt(ledger.Policy{}, time.Time{})
				moveTime(t, node, j, at)
			}
			moveTime(t, node, j, end.Add(time.Hour+time.Second))
			j.AwaitStatus(ledger.Refunded, id)
			if o := apiOrder(t, j, id); o.Status != "refunded" || o.Due.What != "" {
				t.Errorf("the API says %+v, want refunded with nothing due", o)
			}
			if o, err := j.Client.Order(t.Context(), id); err != nil || o.Status != ledger.Refunded {
				t.Errorf("on chain the order is %s, %v; want refunded", o.Status, err)
			}
		})
	}
}

// orderInAPI is the part of an order in the API that the test reads.
type orderInAPI struct {
	Status string
	Due    struct{ What, When string }
}

func apiOrder(t *testing.T, j *harness.Journey, id journal.OrderID) (o orderInAPI) {
	t.Helper()
	harness.Request(t, http.MethodGet, j.Shop+"/v1/orders/"+id.String(), nil, http.StatusOK, &o)
	return o
}

// networkWithout writes a copy of the example network that has no devices of a role, and returns its path.
func networkWithout(t *testing.T, role string) string {
	t.Helper()
	text, err := os.ReadFile(testenv.Path(t, "deploy", "network.toml"))
	if err != nil {
		t.Fatal(err)
	}
	const device = "[[device]]"
	parts := strings.Split(string(text), device)
	kept := parts[:1]
	for _, p := range parts[1:] {
		if !strings.Contains(p, `role = "`+role+`"`) {
			kept = append(kept, p)
		}
	}
	if len(kept) == len(parts) {
		t.Fatalf("the network has no %s", role)
	}
	path := filepath.Join(t.TempDir(), "network.toml")
	if err := os.WriteFile(path, []byte(strings.Join(kept, device)), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// moveTime moves the time of the chain.
func moveTime(t *testing.T, node *rpc.Client, j *harness.Journey, to time.Time) {
	t.Helper()
	now, err := j.Client.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := node.CallContext(t.Context(), nil, "evm_increaseTime", int64(to.Sub(now).Seconds())); err != nil {
		t.Fatal(err)
	}
	if err := node.CallContext(t.Context(), nil, "evm_mine"); err != nil {
		t.Fatal(err)
	}
}
