package deploy_test

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

func geth(t *testing.T, period time.Duration) string {
	t.Helper()
	funded := []journal.Address{devkeys.Address(devkeys.Owner)}
	return devnettest.Chain(t, devnet.ChainConfig{Period: period, Funded: funded}).WebSocketURL()
}

func anvil(t *testing.T, args ...string) string {
	t.Helper()
	return testenv.Anvil(t, args...).HTTP
}

// config returns a configuration that deploys the test network.
func config(t *testing.T, rpc string) deploy.Config {
	t.Helper()
	n, err := deploy.ReadNetwork("testdata/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	fillIDs(t, &n)
	return deploy.Config{
		RPC: rpc, Owner: devkeys.Key(devkeys.Owner), Merchant: journal.Address{0xee}, Network: n, Dir: t.TempDir(),
		Log: discard(), CarrierKey: func(uint16) *ecdsa.PrivateKey { return devkeys.Key(devkeys.Carrier) },
	}
}

func fillIDs(t *testing.T, n *ledger.Network) {
	t.Helper()
	for i := range n.Devices {
		n.Devices[i].ID = journal.Address{0xde, byte(i >> 8), byte(i)}
	}
	for i := range n.Carriers {
		n.Carriers[i].Signer = devkeys.Address(devkeys.Carrier)
	}
}

// run deploys and returns the report and the progress output.
func run(t *testing.T, c deploy.Config) (deploy.Report, string) {
	t.Helper()
	var output strings.Builder
	c.Progress = &output
	r, err := deploy.Run(t.Context(), c)
	if err != nil {
		t.Fatalf("%v\n%s", err, &output)
	}
	return r, output.String()
}

// allChanges is the number of transactions for the test network: 7 contracts, 1 merchant, 1 policy, 2 centres, 1
// carrier, 9 devices, 2 zones and their rankings, 3 stocks, 4 quotes by driver and 1 by drone.
const allChanges = 7 + 1 + 1 + 2 + 1 + 9 + 2 + 1 + 3 + 4 + 1

func TestRun_idempotent(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func() string{
		"geth":  func() string { return geth(t, 0) },
		"anvil": func() string { return anvil(t) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := config(t, start())
			first, output := run(t, c)
			if first.Changes != allChanges || len(first.Warnings) > 0 {
				t.Errorf("%d changes, want %d; warnings %v\n%s", first.Changes, allChanges, first.Warnings, output)
			}
			second, output := run(t, c)
			if second.Changes != 0 || !strings.Contains(output, "nothing to change") || second.Addresses != first.Addresses {
				t.Errorf("%d changes at %+v, want none at %+v\n%s", second.Changes, second.Addresses, first.Addresses, output)
			}
			if got, err := deploy.Recorded(c.Dir, first.Addresses.ChainID); err != nil || got != first.Addresses {
				t.Errorf("recorded %+v, %v; want %+v", got, err, first.Addresses)
			}
			record, err := os.ReadFile(filepath.Join(c.Dir, fmt.Sprintf("%d.json", first.Addresses.ChainID)))
			if err != nil || strings.Count(string(record), `": "0x`) != 14 {
				t.Errorf("record is %s, %v", record, err)
			}
			c.Dir = t.TempDir() // as if the record were lost
			third, _ := run(t, c)
			if third.Changes != 0 || third.Addresses != first.Addresses {
				t.Errorf("without a record %d changes at %+v, want none at %+v", third.Changes, third.Addresses, first.Addresses)
			}
			c.Network.Zones[0].Name = "Haven"
			c.Network.Carriers[0].Quotes[1].Price = journal.AmountOf(7)
			c.Network.Centres[0].Lat++
			c.Network.Zones[0].HalfSide++
			fourth, output := run(t, c)
			if fourth.Changes != 3 || len(fourth.Warnings) != 2 || !strings.Contains(fourth.Warnings[0], "centre 1 is at") ||
				!strings.Contains(fourth.Warnings[1], "cannot be moved; use a new id for the new square") {
				t.Errorf("%d changes, warnings %v; want zone, rankings and quote changed, warnings of centre and zone\n%s",
					fourth.Changes, fourth.Warnings, output)
			}
		})
	}
}

// The deployment of the example network takes at most 30 blocks, because a user waits for it.
func TestRun_exampleTakesFewBlocks(t *testing.T) {
	t.Parallel()
	c := config(t, geth(t, time.Second))
	n, err := deploy.Example()
	if err != nil {
		t.Fatal(err)
	}
	fillIDs(t, &n)
	c.Network = n
	r, output := run(t, c)
	client, err := chain.Dial(t.Context(), c.RPC, r.Addresses, discard())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	head, err := client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// The number of blocks does not depend on the speed of the machine.
	if blocks := head.Number - r.Addresses.Block; blocks > 30 {
		t.Errorf("took %d blocks, want at most 30\n%s", blocks, output)
	}
	for _, z := range n.Zones {
		at, err := client.Nearest(t.Context(), z.ID, []ledger.Line{{GTIN: n.Items[0].GTIN, Quantity: 1}})
		if err != nil || at == 0 {
			t.Errorf("zone %d: nearest centre %d, %v", z.ID, at, err)
		}
	}
}

func TestRun_refuses(t *testing.T) {
	t.Parallel()
	node := anvil(t)
	for want, change := range map[string]func(*deploy.Config){
		"device van-1 has no id":                func(c *deploy.Config) { c.Network.Devices[8].ID = journal.Address{} },
		"carrier 1 has no signer":               func(c *deploy.Config) { c.Network.Carriers[0].Signer = journal.Address{} },
		"token 0x0100000000000000000000000000":  func(c *deploy.Config) { c.Token = journal.Address{1} },
		"the owner's key is missing":            func(c *deploy.Config) { c.Owner = nil },
		"zone 10: ranking has unknown centre 9": func(c *deploy.Config) { c.Network.Zones[0].Ranking = []uint16{9} },
	} {
		c := config(t, node)
		change(&c)
		if _, err := deploy.Run(t.Context(), c); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want %s", err, want)
		}
	}
	if _, err := deploy.Recorded(t.TempDir(), 1); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("without a record: %v, want %v", err, journal.ErrNotFound)
	}
}

func TestRun_keepsTheRecordOfAnotherOwner(t *testing.T) {
	t.Parallel()
	c := config(t, geth(t, 0))
	run(t, c)
	record := filepath.Join(c.Dir, "1337.json")
	before, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	c.Owner = devkeys.Key(devkeys.Merchant)
	_, err = deploy.Run(t.Context(), c)
	for _, key := range []string{devkeys.Owner, devkeys.Merchant} {
		owner := devkeys.Address(key).String()
		if !errors.Is(err, journal.ErrConflict) || !strings.Contains(err.Error(), owner) {
			t.Errorf("error is %v, want %v with owner %s", err, journal.ErrConflict, owner)
		}
	}
	if after, err := os.ReadFile(record); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the record is %s, %v, want it unchanged", after, err)
	}
}

// A token with other decimals than the network file says would be sold for another price: nothing is deployed.
func TestRun_decimals(t *testing.T) {
	t.Parallel()
	rpc := geth(t, 0)
	c := config(t, rpc)
	r, _ := run(t, c)
	for _, token := range []journal.Address{{}, r.Addresses.Token} {
		other := c
		other.Token, other.Dir, other.Owner = token, t.TempDir(), devkeys.Key(devkeys.Merchant)
		other.Network.Currency.Decimals = 18
		_, err := deploy.Run(t.Context(), other)
		const want = "has 6 decimals, and the network file says that"
		if !errors.Is(err, ledger.ErrToken) || !strings.Contains(err.Error(), want) {
			t.Errorf("token %s: %v", token, err)
		}
		if files, err := os.ReadDir(other.Dir); err != nil || len(files) > 0 {
			t.Errorf("token %s: the deployment left %v, %v", token, files, err)
		}
	}
}

// Without a payment token, a deployment to a chain that is not for development changes nothing.
func TestRun_needsToken(t *testing.T) {
	t.Parallel()
	c := config(t, geth(t, 0))
	c.TokenNeeded = func(chainID uint64) bool { return chainID == 1337 }
	_, err := deploy.Run(t.Context(), c)
	if err == nil || !strings.Contains(err.Error(), "set --token to the address of an ERC-20 token") {
		t.Errorf("deployment without a token: %v", err)
	}
	c.TokenNeeded = func(chainID uint64) bool { return chainID != 1337 }
	if r, _ := run(t, c); r.Changes != allChanges {
		t.Errorf("%d transactions, want %d: the refused deployment has sent some", r.Changes, allChanges)
	}
}
