// Package arch checks which packages import which, in code and in tests.
package arch

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/testenv"
)

const module = "github.com/waybill/waybill"

// walls lists which of our packages each package may import. The second diagram of docs/ARCHITECTURE.md draws it. A new
// arrow needs a decision record in docs/decisions.
var walls = map[string][]string{
	"journal":                 {},
	"bindings":                {},
	"device":                  {"device/internal/flap", "device/internal/uptime", "journal"},
	"device/vda5050":          {"journal"},
	"internal/ledger":         {"journal"},
	"internal/routing":        {"internal/ledger", "journal"},
	"internal/sim":            {"internal/ledger", "journal", "device", "internal/routing", "internal/health"},
	"internal/chain/eip712":   {"internal/ledger", "journal"},
	"internal/chain/rankings": {"internal/chain/eip712", "internal/ledger", "journal"},
	"internal/chain/fees":     {"internal/chain/rpc", "internal/ledger"},
	"internal/chain/revert":   {"internal/chain/events", "internal/chain/rpc", "internal/ledger", "journal"},
	"internal/chain": {
		"internal/chain/eip712", "internal/chain/fees", "internal/chain/rankings", "internal/chain/revert",
		"bindings", "internal/chain/clock", "internal/chain/events", "internal/chain/fork", "internal/chain/rpc",
		"internal/chain/rpc/ethapi", "internal/chain/rpc/failure", "internal/chain/token", "internal/ledger",
		"internal/signature", "journal",
	},
	"internal/chain/clock":  {},
	"internal/chain/fork":   {"internal/ledger", "internal/chain/rpc"},
	"internal/chain/events": {"internal/ledger", "journal", "bindings", "internal/slab"},
	"internal/health":       {},
	"internal/clientip":     {},
	"internal/redact":       {},
	"internal/chain/rpc": {
		"internal/chain/rpc/failure", "internal/chain/rpc/heads", "internal/chain/rpc/httprpc",
		"internal/chain/rpc/logcheck", "internal/chain/rpc/scan", "internal/health", "internal/ledger",
		"internal/redact", "journal",
	},
	"internal/chain/rpc/failure": {"journal"},
	"internal/chain/rpc/heads":   {"internal/ledger", "journal"},
	"internal/chain/rpc/scan":    {"internal/ledger", "journal", "internal/slab"},
	"internal/slab":              {},
	"deploy":                     {"internal/ledger", "journal", "internal/chain", "deploy/localsender", "bindings"},
	"deploy/localsender": {
		"internal/chain", "internal/chain/rpc", "internal/chain/rpc/ethapi", "internal/ledger", "journal",
	},
	"internal/store": {
		"internal/store/feed", "internal/store/pg", "internal/store/pushqueue", "internal/store/writerlock",
		"internal/ledger", "journal",
	},
	"internal/store/writerlock": {"internal/store/pg"},
	"internal/store/inbox":      {"internal/store/feed", "internal/store/pg", "internal/ledger", "journal"},
	"internal/store/txstore":    {"internal/store/pg", "internal/ledger", "journal"},
	"internal/store/pushqueue":  {"internal/store/pg", "internal/ledger", "journal"},
	"internal/store/feed":       {"internal/store/pg", "journal"},
	"internal/store/pg":         {},
	"internal/store/doorstore":  {"internal/store/pg", "internal/ledger"},
	"internal/store/relaystore": {"internal/store/pg", "journal"},
	"internal/actions":          {"internal/ledger", "journal"},
	"internal/doorstep":         {"internal/ledger", "journal"},
	"internal/devnet":           {"journal"},
	"internal/devkeys":          {"journal"},
	"internal/sender":           {"internal/ledger", "journal", "internal/redact", "internal/health"},
	"indexer":                   {"internal/ledger", "journal", "internal/health"},
	"oracle":                    {"internal/health", "internal/ledger", "journal", "oracle/broker"},
	"oracle/broker":             {"journal", "internal/health"},
	"oracle/ingest":             {"internal/clientip", "journal", "oracle"},
	"notifier": {
		"internal/health", "internal/ledger", "internal/limit", "internal/problem", "internal/site", "journal",
	},
	"keeper": {"internal/ledger", "journal", "internal/health"},
	"api": {
		"api/actionjson", "api/static", "internal/clientip", "internal/ledger", "internal/limit",
		"internal/problem", "internal/signature", "journal",
	},
	"api/actionjson":     {"internal/ledger", "internal/signature", "journal"},
	"api/static":         {},
	"scripts/house":      {},
	"scripts/eventgen":   {"bindings"},
	"scripts/bundle":     {},
	"scripts/configdoc":  {"internal/config"},
	"scripts/metricsdoc": {"internal/app"},
	"internal/settings":  {},
	"internal/config": {
		"internal/chain/rpc", "internal/settings", "internal/site", "internal/store", "internal/store/pg",
		"journal", "oracle",
	},
	"internal/app": {
		"api", "deploy", "deploy/localsender", "device", "indexer", "internal/actions", "internal/chain",
		"internal/chain/clock", "internal/chain/rpc", "internal/clientip", "internal/config", "internal/devkeys",
		"internal/devnet", "internal/doorstep", "internal/health", "internal/incidents", "internal/ledger",
		"internal/limit", "internal/placing", "internal/routing", "internal/sender", "internal/sim",
		"internal/site", "internal/store", "internal/store/doorstore", "internal/store/inbox", "internal/store/pg",
		"internal/store/placestore", "internal/store/pushqueue", "internal/store/relaystore",
		"internal/store/txstore", "journal", "keeper", "notifier", "oracle", "oracle/ingest",
	},
	"cmd/waybill": { // the wiring, and what its one-shot commands print
		"internal/app", "internal/config", "internal/settings", "deploy", "device", "internal/chain", "internal/ledger",
		"internal/sender", "journal",
	},
	"device/internal/flap":        {},
	"device/internal/uptime":      {},
	"internal/chain/rpc/httprpc":  {"internal/chain/rpc/scan", "journal"},
	"internal/chain/rpc/logcheck": {"internal/chain/rpc/scan", "internal/ledger", "journal"},
	"internal/chain/token":        {"internal/ledger", "journal"},
	"internal/signature":          {"journal"},
	"internal/chain/rpc/ethapi":   {"internal/chain/rpc"},
	"internal/incidents":          {"internal/ledger", "journal"},
	"internal/problem":            {"journal"},
	"internal/site":               {},
	"internal/store/placestore":   {"internal/store/pg", "internal/ledger", "journal"},
	"internal/placing":            {"internal/ledger", "journal"},
	"internal/limit":              {"internal/clientip", "internal/problem"},
}

// helpers lists packages that only tests import, and which of ours each may import. Every test may import those of
// everyTest; test/harness imports most of the product and is for the tests below test/.
var helpers = map[string][]string{
	"internal/testenv":           {},
	"internal/devnet/devnettest": {"internal/devnet"},
	"internal/store/storetest": {
		"internal/ledger", "journal", "internal/store", "internal/store/pg", "internal/devnet",
	},
	"internal/chain/chaintest": {
		"internal/ledger", "journal", "internal/chain", "internal/devkeys", "internal/devnet", "internal/devnet/devnettest",
		"internal/testenv", "deploy", "deploy/localsender", "device",
	},
	"test/harness": {
		"indexer", "deploy", "bindings", "internal/chain", "internal/store", "internal/store/pg", "internal/store/storetest",
		"internal/devkeys", "internal/devnet", "internal/devnet/devnettest", "internal/testenv", "internal/ledger", "journal",
	},
}

var everyTest = []string{
	"internal/testenv", "internal/devkeys", "internal/devnet", "internal/devnet/devnettest", "internal/store/storetest",
}

// testWalls lists which packages of ours the tests of a package may import beside the package itself, what the package
// imports and everyTest.
var testWalls = map[string][]string{
	"cmd/waybill":     {"internal/store/txstore", "deploy/localsender"},
	"device/vda5050":  {"device"},
	"internal/devnet": {"internal/ledger"},
	"internal/chain": {
		"deploy/localsender", "device", "indexer", "internal/chain/chaintest", "internal/placing",
		"internal/store", "internal/store/inbox", "oracle",
	},
	"internal/redact":    {},
	"internal/chain/rpc": {"internal/chain/chaintest", "internal/chain", "deploy/localsender"},
	"deploy":             {"internal/chain/chaintest"},
	"deploy/localsender": {"internal/chain/chaintest"},
	"internal/sender": {
		"internal/store", "internal/store/pg", "internal/store/txstore", "internal/chain", "deploy", "device",
	},
	"indexer":                  {"internal/store"},
	"oracle":                   {"internal/store", "internal/store/inbox", "device", "oracle/ingest"},
	"notifier":                 {"internal/store", "internal/store/pushqueue"},
	"internal/store/pushqueue": {"internal/store"},
	"internal/store/doorstore": {"internal/store", "journal"},
	"api":                      {"device", "internal/routing", "internal/site"},
	"internal/actions": {
		"api", "deploy/localsender", "internal/chain", "internal/chain/chaintest", "internal/sender", "internal/store",
		"internal/store/relaystore", "internal/store/txstore",
	},
	"test/arch": {},
	"test/e2e": {
		"test/harness", "internal/store", "internal/chain", "internal/ledger", "journal", "device", "deploy/localsender",
	},
	"test/histories": {
		"deploy", "deploy/localsender", "device", "indexer", "internal/chain", "internal/chain/chaintest", "internal/ledger",
		"internal/sender", "internal/store", "internal/store/txstore", "journal", "keeper",
	},
	"test/bench": {
		"test/harness", "internal/store", "internal/store/inbox", "internal/store/pg", "internal/chain", "internal/ledger",
		"journal", "device", "indexer", "oracle",
	},
	"internal/placing": {
		"internal/chain", "internal/chain/chaintest", "internal/sender", "internal/store/placestore",
		"internal/store/txstore",
	},
	"internal/store/placestore": {"internal/store"},
}

// drivers lists which packages alone may import a library.
var drivers = map[string][]string{
	"github.com/jackc/pgx/v5": {
		"internal/devnet", "internal/store", "internal/store/doorstore", "internal/store/feed",
		"internal/store/inbox", "internal/store/pg", "internal/store/placestore", "internal/store/pushqueue",
		"internal/store/relaystore", "internal/store/storetest", "internal/store/txstore",
		"internal/store/writerlock", "test/harness",
	},
	"github.com/eclipse/paho.mqtt.golang":   {"device", "device/vda5050", "internal/doorstep", "oracle", "oracle/broker"},
	"github.com/mochi-mqtt/server/v2":       {"internal/devnet"},
	"github.com/gorilla/websocket":          {"notifier", "test/harness"},
	"github.com/go-chi/chi/v5":              {"api"},
	"github.com/go-chi/httprate":            {"api", "internal/limit"},
	"github.com/riverqueue/river":           {"internal/store/pushqueue"},
	"github.com/SherClockHolmes/webpush-go": {"notifier"},
	"github.com/alecthomas/kong":            {"internal/settings"},
	"github.com/ethereum/go-ethereum/eth":   {"internal/devnet"},
	"github.com/ethereum/go-ethereum/node":  {"internal/devnet"},
}

type listed struct {
	ImportPath, Dir                    string
	GoFiles                            []string
	Imports, TestImports, XTestImports []string
}

func (p listed) name() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
}

func packages(t *testing.T) []listed {
	t.Helper()
	const fields = "-json=ImportPath,Dir,GoFiles,Imports,TestImports,XTestImports"
	list := exec.CommandContext(t.Context(), "go", "list", fields, "./...")
	list.Dir, list.Stderr = testenv.Path(t), t.Output()
	out, err := list.Output()
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
		name := p.name()
		allowed, product := walls[name]
		if !product {
			var helper bool
			if allowed, helper = helpers[name]; !helper && len(p.Imports) > 0 {
				t.Errorf("package %s is neither in walls nor in helpers", name)
			}
		}
		for _, i := range ours(p.Imports) {
			if !slices.Contains(allowed, i) {
				t.Errorf("%s imports %s", name, i)
			}
		}
		for _, i := range p.Imports {
			for driver, users := range drivers {
				if (i == driver || strings.HasPrefix(i, driver+"/")) && !slices.Contains(users, name) {
					t.Errorf("%s imports %s, which only %v may", name, i, users)
				}
			}
		}
		for _, i := range ours(append(p.TestImports, p.XTestImports...)) {
			mine := slices.Concat([]string{name}, allowed, everyTest, testWalls[name])
			if !slices.Contains(mine, i) {
				t.Errorf("tests of %s import %s", name, i)
			}
		}
	}
}

// ours returns the imports that are packages of this module, by their names in walls.
func ours(imports []string) (names []string) {
	for _, i := range imports {
		if name, ok := strings.CutPrefix(i, module+"/"); ok {
			names = append(names, name)
		}
	}
	return names
}

// TestEnvironment checks that product code reads the environment in one place, from which the settings get it.
func TestEnvironment(t *testing.T) {
	t.Parallel()
	reads := regexp.MustCompile(`\b(os|syscall)\.(Getenv|LookupEnv|Environ|ExpandEnv)\b`)
	for _, p := range packages(t) {
		if _, product := walls[p.name()]; !product {
			continue
		}
		for _, name := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Fatal(err)
			}
			found := reads.FindAllString(string(text), -1)
			if p.name() == "cmd/waybill" && name == "main.go" {
				found = slices.DeleteFunc(found, func(s string) bool { return s == "os.LookupEnv" })
			}
			if len(found) > 0 {
				t.Errorf("%s/%s reads the environment: %v", p.name(), name, found)
			}
		}
	}
}

// TestWalls_areNeeded checks that each arrow of the tables is one in the code.
func TestWalls_areNeeded(t *testing.T) {
	t.Parallel()
	code, tests := map[string][]string{}, map[string][]string{}
	for _, p := range packages(t) {
		code[p.name()] = ours(p.Imports)
		tests[p.name()] = ours(append(p.TestImports, p.XTestImports...))
	}
	type table struct{ allowed, found map[string][]string }
	for _, table := range []table{{walls, code}, {helpers, code}, {testWalls, tests}} {
		for name, all := range table.allowed {
			found, exists := table.found[name]
			if !exists {
				t.Errorf("there is no package %s", name)
			}
			for _, i := range all {
				if !slices.Contains(found, i) {
					t.Errorf("%s does not import %s", name, i)
				}
			}
		}
	}
}

// TestArchitecturePicture compares the second diagram of docs/ARCHITECTURE.md with the walls.
func TestArchitecturePicture(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(testenv.Path(t, "docs", "ARCHITECTURE.md"))
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
