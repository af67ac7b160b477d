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

// What was published can be computed anew by anyone; a ranking that does not follow from the open inputs is named.
func TestRankings(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	out := o.do("rankings")
	says(t, out, "zone 1 [1 2 3] agrees", "zone 8 ", "root 0x", "inputs 0x")
	if strings.Contains(out, "DIFFERS") {
		t.Errorf("the chain and the roads differ:\n%s", out)
	}

	text, err := os.ReadFile("../../deploy/network.toml")
	if err != nil {
		t.Fatal(err)
	}
	bent := filepath.Join(t.TempDir(), "network.toml")
	if err := os.WriteFile(bent, []byte(strings.Replace(string(text), "ranking = [1, 2, 3]", "ranking = [3, 2, 1]", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	o.do("deploy", "--network", bent)
	out, err = o.try("rankings")
	if !errors.Is(err, journal.ErrConflict) {
		t.Errorf("a bent ranking passes: %v", err)
	}
	says(t, out, "zone 1 [1 2 3] DIFFERS: the chain has [3 2 1]", "zone 2 [1 3 2] agrees", "inputs 0x")

	// Who has the published zones proves any of them to the contract.
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
	client, err := chain.Dial(t.Context(), o.base[1], addresses, nil)
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
		t.Errorf("a zone nobody published: %v", err)
	}
}
