package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/waybill/waybill"

// walls says which packages of ours each package may import. A new arrow needs a decision record in docs/decisions.
var walls = map[string][]string{
	"journal":                  {},
	"bindings":                 {},
	"device":                   {"journal"},
	"device/vda5050":           {"journal"},
	"internal/ledger":          {"journal"},
	"internal/routing":         {"internal/ledger", "journal"},
	"internal/sim":             {"internal/ledger", "journal", "device", "internal/routing"},
	"internal/chain":           {"internal/ledger", "journal", "bindings", "internal/chain/events", "internal/slab"},
	"internal/chain/events":    {"internal/ledger", "journal", "bindings", "internal/slab"},
	"internal/slab":            {},
	"deploy":                   {"internal/ledger", "journal", "internal/chain", "bindings"},
	"internal/store":           {"internal/ledger", "journal"},
	"internal/store/storetest": {"internal/ledger", "journal", "internal/store", "internal/devnet"},
	"internal/devnet":          {"internal/ledger", "journal"},
	"internal/devkeys":         {"journal"},
	"internal/sender":          {"internal/ledger", "journal"},
	"indexer":                  {"internal/ledger", "journal"},
	"oracle":                   {"internal/ledger", "journal"},
	"notifier":                 {"internal/ledger", "journal"},
	"api":                      {"internal/ledger", "journal"},
	"scripts/house":            {},
	"scripts/bundle":           {},
	"internal/app": { // the only wiring
		"api", "deploy", "device", "indexer", "internal/chain", "internal/devkeys", "internal/devnet", "internal/ledger",
		"internal/routing", "internal/sender", "internal/sim", "internal/store", "journal", "notifier", "oracle",
	},
	"cmd/waybill": { // the wiring, and what its one-shot commands print
		"internal/app", "deploy", "device", "internal/chain", "internal/ledger", "internal/sender", "journal",
	},
}

// drivers says which packages alone may import a library.
var drivers = map[string][]string{
	"github.com/jackc/pgx/v5":               {"internal/store", "internal/devnet", "internal/store/storetest"},
	"github.com/eclipse/paho.mqtt.golang":   {"device", "device/vda5050", "oracle"},
	"github.com/mochi-mqtt/server/v2":       {"internal/devnet"},
	"github.com/gorilla/websocket":          {"notifier"},
	"github.com/go-chi/chi/v5":              {"api"},
	"github.com/riverqueue/river":           {"internal/store"},
	"github.com/SherClockHolmes/webpush-go": {"notifier"},
	"github.com/ethereum/go-ethereum/eth":   {"internal/devnet"},
	"github.com/ethereum/go-ethereum/node":  {"internal/devnet"},
	module + "/bindings":                    {"internal/chain", "internal/chain/events", "deploy"},
}

type listed struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestWalls(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		name := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		allowed, known := walls[name]
		if !known {
			t.Errorf("package %s is not in the walls", name)
		}
		for _, i := range p.Imports {
			if ours, ok := strings.CutPrefix(i, module+"/"); ok && !slices.Contains(allowed, ours) {
				t.Errorf("%s imports %s", name, ours)
			}
			for driver, rooms := range drivers {
				if (i == driver || strings.HasPrefix(i, driver+"/")) && !slices.Contains(rooms, name) {
					t.Errorf("%s imports %s, which only %v may", name, i, rooms)
				}
			}
		}
	}
}

// TestArchitecturePicture holds the second diagram of docs/ARCHITECTURE.md against the walls: the picture stays true.
func TestArchitecturePicture(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, picture, found := strings.Cut(string(page), "flowchart TD")
	if !found {
		t.Fatal("docs/ARCHITECTURE.md has no second diagram")
	}
	picture, _, _ = strings.Cut(picture, "```")
	drawn := map[string]bool{}
	for _, arrow := range regexp.MustCompile(`(?m)^\s*(\S+) --> (\S+)$`).FindAllStringSubmatch(picture, -1) {
		drawn[arrow[1]+" --> "+arrow[2]] = true
	}
	for from, all := range walls {
		for _, to := range all {
			if !drawn[from+" --> "+to] {
				t.Errorf("the picture lacks %s --> %s", from, to)
			}
			delete(drawn, from+" --> "+to)
		}
	}
	for arrow := range drawn {
		t.Errorf("the picture has %s, the walls do not", arrow)
	}
}
