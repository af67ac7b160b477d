package chain_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

func TestClient_CheckDeployment(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	right := w.Client.Addresses()
	for name, test := range map[string]struct {
		change func(*ledger.Addresses)
		want   error
		says   string
		remedy string
	}{
		"as recorded": {change: func(*ledger.Addresses) {}},
		"no code": {
			func(a *ledger.Addresses) { a.Claims = journal.Address{1} }, journal.ErrNotFound, "claims has no code",
			"or run waybill deploy",
		},
		"no token": {
			func(a *ledger.Addresses) { a.Token = journal.Address{1} }, journal.ErrNotFound, "token has no code",
			"or run waybill deploy",
		},
		"other contracts": {
			func(a *ledger.Addresses) { a.Journals = a.Shipments }, journal.ErrConflict,
			"uses journals " + right.Journals.String(), "the chain that has the contracts",
		},
		"not ours": {
			func(a *ledger.Addresses) { a.Orders = a.Token }, journal.ErrConflict, "is not Waybill's",
			"the chain that has the contracts",
		},
		"a chain that is shorter": {
			func(a *ledger.Addresses) { a.Block, a.Claims = 1e9, journal.Address{1} }, journal.ErrNotFound,
			"claims has no code", "or run waybill deploy",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := right
			test.change(&a)
			err := chaintest.Dial(t, a, node).CheckDeployment(t.Context())
			if !errors.Is(err, test.want) {
				t.Fatalf("error %v, want %v", err, test.want)
			}
			if err == nil {
				return
			}
			remedy, known := chain.Remedy(err)
			if known != (test.remedy != "") || !strings.Contains(remedy, test.remedy) {
				t.Errorf("remedy %q, want %q", remedy, test.remedy)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %q, want %q", err, test.says)
			}
		})
	}
}

// A node that is syncing may get the contracts later.
func TestClient_CheckDeployment_syncing(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	a := chaintest.NewWorld(t, node).Client.Addresses()
	a.Block = 1e9
	syncs := chaintest.Intercept(t, node, func(r chaintest.Request) string {
		if r.Method == "eth_syncing" {
			return `{"currentBlock":"0x1","highestBlock":"0x3b9aca00"}`
		}
		return ""
	})
	err := chaintest.Dial(t, a, syncs).CheckDeployment(t.Context())
	if !errors.Is(err, ledger.ErrUnreachable) || !strings.Contains(err.Error(), "deployed in block 1000000000") {
		t.Errorf("error %v, want %v", err, ledger.ErrUnreachable)
	}
	if remedy, known := chain.Remedy(err); known {
		t.Errorf("remedy %q, want none", remedy)
	}
}

func TestClient_CheckCentres(t *testing.T) {
	t.Parallel()
	w := chaintest.NewWorld(t, chaintest.Anvil(t))
	check := func(change func(*ledger.Centre)) error {
		all := append([]ledger.Centre(nil), w.Network.Centres...)
		change(&all[len(all)-1])
		return w.Client.CheckCentres(t.Context(), all)
	}
	if err := check(func(*ledger.Centre) {}); err != nil {
		t.Error(err)
	}
	if err := check(func(c *ledger.Centre) { c.ID = 999 }); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("unknown centre: %v", err)
	}
	if err := check(func(c *ledger.Centre) { c.Lat++ }); !errors.Is(err, journal.ErrConflict) {
		t.Errorf("centre in another place: %v", err)
	}
}

// An error has a remedy if it does not pass by itself.
func TestRemedy(t *testing.T) {
	t.Parallel()
	answers := func(status int, body string) string {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			var asked chaintest.Request
			if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
				t.Error(err)
			}
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			if _, err := w.Write([]byte(strings.ReplaceAll(body, "ID", string(asked.ID)))); err != nil {
				t.Error(err)
			}
		}))
		t.Cleanup(s.Close)
		return s.URL
	}
	trusted := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(trusted.Close)
	const away = "http://127.0.0.1:1"
	refuses := answers(http.StatusForbidden, "no key")
	for name, test := range map[string]struct{ urls, want string }{
		"away":       {away, ""},
		"starts":     {answers(http.StatusServiceUnavailable, "starting"), ""},
		"no key":     {refuses, "check the API key"},
		"one of two": {refuses + "," + away, ""},
		"no node": {
			answers(http.StatusOK, `{"jsonrpc":"2.0","id":ID,"error":{"code":-32601,"message":"?"}}`), "Ethereum node",
		},
		"no trust": {trusted.URL, "whose certificate"},
		"another chain": {
			answers(http.StatusOK, `{"jsonrpc":"2.0","id":ID,"result":"0x8"}`), "of the chain that has the contracts",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := chain.Dial(t.Context(), test.urls, ledger.Addresses{ChainID: 7}, chaintest.Discard())
			if err == nil {
				t.Fatal("connected")
			}
			if remedy, known := chain.Remedy(err); known != (test.want != "") || !strings.Contains(remedy, test.want) {
				t.Errorf("%v: remedy %q, want %q", err, remedy, test.want)
			}
		})
	}
}
