package deploy_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

const contracts = 7 // Journals, Shipments, Picture, Centres, Claims, Orders, TestDollar

// watched returns the URL of a proxy of a node. It calls look, as chaintest.Intercept does, for each broadcast of a
// transaction, with the number of earlier ones.
func watched(t *testing.T, node string, look func(n int, r chaintest.Request) string) string {
	t.Helper()
	var n atomic.Int64
	return chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method != "eth_sendRawTransaction" {
			return ""
		}
		return look(int(n.Add(1)-1), r)
	})
}

// A run that ends at any of the contracts is continued by the next one, with the same addresses: no transaction is
// repeated, whether it was mined, pending or not sent at all when the run ended.
func TestRun_continuesAfterItsEnd(t *testing.T) {
	t.Parallel()
	for name, how := range map[string]struct {
		sent   bool // whether the node has the last transaction
		period time.Duration
	}{
		"not sent": {}, "mined": {sent: true}, "pending": {sent: true, period: time.Second},
	} {
		for last := range contracts + 1 {
			t.Run(fmt.Sprintf("transaction %d, %s", last, name), func(t *testing.T) {
				t.Parallel()
				funded := []journal.Address{devkeys.Address(devkeys.Owner)}
				node := devnettest.Chain(t, devnet.ChainConfig{Period: how.period, Funded: funded}).URL()
				ctx, end := context.WithCancel(t.Context())
				defer end()
				c := config(t, watched(t, node, func(n int, r chaintest.Request) string {
					if n < last {
						return ""
					}
					if n == last && how.sent {
						chaintest.Command(t, node, r.Method, r.Params[0])
					}
					end()
					return `!{"code":-32000,"message":"the process has ended"}`
				}))
				if _, err := deploy.Run(ctx, c); err == nil {
					t.Fatal("the first run did not end")
				}
				c.RPC = node
				r, output := run(t, c)
				owner := devkeys.Address(devkeys.Owner)
				want := ledger.Addresses{
					ChainID: devnet.ChainID, Journals: localsender.CreatedAt(owner, 0), Shipments: localsender.CreatedAt(owner, 1),
					Centres: localsender.CreatedAt(owner, 3), Claims: localsender.CreatedAt(owner, 4),
					Orders: localsender.CreatedAt(owner, 5), Token: localsender.CreatedAt(owner, 6), Block: r.Addresses.Block,
				}
				if r.Addresses != want || r.Addresses.Block == 0 {
					t.Errorf("contracts at %+v, want %+v\n%s", r.Addresses, want, output)
				}
				if again, output := run(t, c); again.Changes != 0 || again.Addresses != r.Addresses {
					t.Errorf("a third run made %d changes, contracts at %+v\n%s", again.Changes, again.Addresses, output)
				}
			})
		}
	}
}

// If another program uses the owner's next nonce, a contract would get another address. The run stops and says so. The
// next run deploys contracts that are bound to each other, and the record never names others.
func TestRun_stopsIfAnAddressDiffers(t *testing.T) {
	t.Parallel()
	for lost := range contracts {
		t.Run(fmt.Sprint(lost), func(t *testing.T) {
			t.Parallel()
			node := anvil(t)
			c := config(t, watched(t, node, func(n int, _ chaintest.Request) string {
				if n == lost {
					sendAs(t, node, uint64(n))
				}
				return ""
			}))
			_, err := deploy.Run(t.Context(), c)
			address := localsender.CreatedAt(devkeys.Address(devkeys.Owner), uint64(lost)).String()
			if !errors.Is(err, ledger.ErrNonceUsed) || !strings.Contains(err.Error(), address) ||
				!strings.Contains(err.Error(), "run waybill deploy again") {
				t.Fatalf("error is %v, want %v with address %s and the remedy", err, ledger.ErrNonceUsed, address)
			}
			if _, err := deploy.Recorded(c.Dir, 31337); !errors.Is(err, journal.ErrNotFound) {
				t.Errorf("after the first run there is a record: %v", err)
			}
			c.RPC = node
			r, output := run(t, c)
			first := uint64(lost + 1) // the nonce after the one that was lost
			if lost == contracts-1 {
				first = 0 // only the token gets another address
			}
			if want := localsender.CreatedAt(devkeys.Address(devkeys.Owner), first+5); r.Addresses.Orders != want {
				t.Errorf("orders at %s, want %s\n%s", r.Addresses.Orders, want, output)
			}
		})
	}
}

// sendAs sends a transfer of the owner with the given nonce, as another program would.
func sendAs(t *testing.T, node string, nonce uint64) {
	t.Helper()
	c, err := ethclient.DialContext(t.Context(), node)
	if err != nil {
		t.Error(err)
		return
	}
	defer c.Close()
	tx, err := types.SignNewTx(devkeys.Key(devkeys.Owner), types.LatestSignerForChainID(big.NewInt(31337)),
		&types.LegacyTx{Nonce: nonce, To: &common.Address{1}, Gas: 21_000, GasPrice: big.NewInt(1e11)})
	if err == nil {
		err = c.SendTransaction(t.Context(), tx)
	}
	if err != nil {
		t.Error(err)
	}
}

// A record of contracts of another version is replaced only with NewDeployment, and then kept beside the new one.
func TestRun_keepsTheRecordOfAnotherVersion(t *testing.T) {
	t.Parallel()
	c := config(t, anvil(t))
	first, _ := run(t, c)
	path := filepath.Join(c.Dir, "31337.json")
	// The recorded contracts have code, but not this version's.
	old := first.Addresses
	old.Orders, old.Journals = first.Addresses.Journals, first.Addresses.Orders
	replaceInFile(t, path, "orders", old.Orders)
	replaceInFile(t, path, "journals", old.Journals)
	_, err := deploy.Run(t.Context(), c)
	if !errors.Is(err, journal.ErrConflict) || !strings.Contains(err.Error(), "add --new-deployment") {
		t.Errorf("error is %v, want %v with the remedy", err, journal.ErrConflict)
	}
	if got, err := deploy.Recorded(c.Dir, 31337); err != nil || got != old {
		t.Errorf("the record is %+v, %v, want it unchanged", got, err)
	}
	c.NewDeployment = true
	second, output := run(t, c)
	if got, err := deploy.Recorded(c.Dir, 31337); err != nil || got != first.Addresses || second.Changes != 0 {
		t.Errorf("recorded %+v, %v after %d changes, want %+v\n%s", got, err, second.Changes, first.Addresses, output)
	}
	if kept, err := filepath.Glob(filepath.Join(c.Dir, "31337-*.json")); err != nil || len(kept) != 1 {
		t.Errorf("kept records %v, %v, want 1", kept, err)
	}
}

// replaceInFile replaces an address in a record.
func replaceInFile(t *testing.T, path, key string, to journal.Address) {
	t.Helper()
	b, err := os.ReadFile(path) //nolint:gosec // a file of the test
	if err != nil {
		t.Fatal(err)
	}
	var record map[string]any
	if err := json.Unmarshal(b, &record); err != nil {
		t.Fatal(err)
	}
	record[key] = to.String()
	if b, err = json.Marshal(record); err == nil {
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// On a new chain with the id of a recorded one, as after the restart of a chain in memory, the contracts are deployed.
func TestRun_deploysAgainOnANewChain(t *testing.T) {
	t.Parallel()
	c := config(t, anvil(t))
	first, _ := run(t, c)
	c.RPC = anvil(t)
	if second, output := run(t, c); second.Changes != allChanges || second.Addresses.Orders != first.Addresses.Orders {
		t.Errorf("%d changes, want %d, contracts at %+v\n%s", second.Changes, allChanges, second.Addresses, output)
	}
}
