package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/deploy"
	"github.com/waybill/waybill/deploy/localsender"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/journal"
)

// Anyone can compute the published rankings. The command names a ranking that does not follow from the public inputs.
func TestRankings(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	out := o.do("rankings")
	contains(t, out, "zone 1 [1 2 3] agrees", "zone 8 ", "root 0x", "inputs 0x")
	if strings.Contains(out, "DIFFERS") {
		t.Errorf("the chain and the computed rankings differ:\n%s", out)
	}

	text, err := os.ReadFile("../../deploy/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	bent := filepath.Join(t.TempDir(), "network.toml")
	changed := strings.Replace(string(text), "ranking = [1, 2, 3]", "ranking = [3, 2, 1]", 1)
	if err := os.WriteFile(bent, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	o.do("deploy", "--network", bent)
	r := o.try("rankings")
	if !r.fails(failed, "zone 1: the chain has [3 2 1], computed [1 2 3]") {
		t.Errorf("a wrong ranking passes: %d, %s", r.status, r.diagnostics)
	}
	contains(t, r.out, "zone 1 [1 2 3] DIFFERS: the chain has [3 2 1]", "zone 2 [1 3 2] agrees", "inputs 0x")

	// The published zones are enough to prove each of them to the contract.
	network, err := deploy.ReadNetwork(bent)
	if err != nil {
		t.Fatal(err)
	}
	all, err := chain.NewRankings(deploy.Ranked(network))
	if err != nil {
		t.Fatal(err)
	}
	addresses, err := deploy.Recorded(filepath.Join(o.data, "deployments"), 1337)
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), o.rpc, addresses, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	key := devkeys.Key(devkeys.Owner)
	for _, z := range network.Zones {
		call, err := client.ProveZone(all, z.ID)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := localsender.New(client, key, nil).Do(t.Context(), call); err != nil {
			t.Errorf("zone %d: %v", z.ID, err)
		}
	}
	if _, err := all.Proof(99); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("a zone that was not published: %v", err)
	}
}
