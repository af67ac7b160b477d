package app

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devkeys"
	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/health"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
)

// fails checks that a service ended with an error of one line that names cause and remedy.
func fails(t *testing.T, err error, wants ...string) {
	t.Helper()
	var fatal *health.FatalError
	if !errors.As(err, &fatal) || strings.Contains(err.Error(), "\n") {
		t.Errorf("the service ended with %v, want a FatalError of one line", err)
		return
	}
	for _, want := range wants {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the service ended with %q, want %q", err, want)
		}
	}
}

// A dependency that answers wrongly ends a service at its start.
func TestServe_endsIfTheAnswerIsWrong(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	with := func(change func(*world)) world {
		other := *w
		change(&other)
		return other
	}
	changed := func(sql string) string {
		url := storetest.URL(t)
		if _, err := storetest.Connect(t, url).Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
		return url
	}
	nobody := strings.Replace(w.database, "postgres@", "nobody-here@", 1)
	elsewhere := newNode(t)
	deployTo(t, elsewhere, t.TempDir(), devkeys.Relayer)
	network := filepath.Join(t.TempDir(), "network.toml")
	moveCentre(t, network)
	decimals := filepath.Join(t.TempDir(), "decimals.toml")
	example, err := os.ReadFile(testenv.Path(t, "deploy", "network.toml"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(example), "decimals = 6", "decimals = 18", 1)
	if err := os.WriteFile(decimals, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	stranger := strings.Repeat("17", 32)
	for name, test := range map[string]struct {
		world   world
		service string
		more    string
		want    []string
	}{
		"unmigrated database": {
			with(func(w *world) { w.database = storetest.Empty(t) }), "notifier", "",
			[]string{"it has no tables", "run waybill migrate"},
		},
		"another schema": {
			with(func(w *world) { w.database = changed(`update schema_version set hash = 'c0ffee01'`) }), "indexer", "",
			[]string{"another schema", "the version of waybill that made it"},
		},
		"a newer database": {
			with(func(w *world) { w.database = changed(`update projections set version = 99`) }), "oracle", "",
			[]string{"a newer version", "start that version of waybill"},
		},
		"wrong user": {
			with(func(w *world) { w.database = nobody }), "api", "", []string{"check user and password in --database-url"},
		},
		"no deployment": {
			with(func(w *world) { w.data = t.TempDir() }), "indexer", "", []string{"1337.json", "run waybill deploy"},
		},
		"another chain": {
			with(func(w *world) { w.node = elsewhere }), "indexer", "", []string{"has no code at", "or run waybill deploy"},
		},
		"another network": {
			with(func(w *world) { w.network = network }), "oracle", "",
			[]string{"is not the one on chain 1337", "give --network the file of"},
		},
		"a pooler of transactions": {
			with(func(w *world) { w.database = testenv.Pgbouncer(t, w.database, "transaction") }), "indexer", "",
			[]string{"behind a pooler in transaction mode", "set pool_mode = session"},
		},
		"another number of decimals": {
			with(func(w *world) { w.network = decimals }), "api", "",
			[]string{"has 6 decimals, and the network file says that USD has 18", "correct currency.decimals"},
		},
		"another domain of the token": {
			*w, "api", "--token-name Other", []string{"has the name \"Waybill Test Dollar\"", "give --token-name"},
		},
		"another merchant": {
			*w, "api", "--merchant-key " + stranger, []string{
				devkeys.Address(stranger).String() + " of --merchant-key is not a merchant", "use a merchant's key",
			},
		},
		"other devices": {
			with(func(w *world) {
				data := t.TempDir()
				recorded := os.DirFS(filepath.Join(w.data, "deployments"))
				if err := os.CopyFS(filepath.Join(data, "deployments"), recorded); err != nil {
					t.Fatal(err)
				}
				w.data = data
			}), "fleet", "", []string{"is enrolled on chain 1337", "give --data the directory that waybill deploy used"},
		},
		"a broker with passwords": {
			with(func(w *world) {
				w.broker = devnettest.Broker(t, devnet.BrokerConfig{Password: func(string, string) bool { return false }})
			}), "oracle", "", []string{"refuses client", "check user and password in --mqtt"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := run(t, test.world.line(test.service, test.more))
			fails(t, r.end(), test.want...)
			if n := r.said.Count("level=WARN", "waiting for"); n != 0 {
				t.Errorf("it waited")
			}
		})
	}
}

// moveCentre writes the example network with its first centre in another place.
func moveCentre(t *testing.T, file string) {
	t.Helper()
	text, err := os.ReadFile(exampleNetwork(t))
	if err != nil {
		t.Fatal(err)
	}
	moved := strings.Replace(string(text), "\nlat = 5", "\nlat = 4", 1)
	if moved == string(text) {
		t.Fatal("the example network has no centre north of 50 degrees")
	}
	if err := os.WriteFile(file, []byte(moved), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A database that another version migrates, and a node that is replaced by one of another chain, end a running service.
func TestServe_endsWhenTheAnswerBecomesWrong(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gate := testenv.NewGate(t)
	gated, behind := through(t, w.node, gate)
	t.Run("database", func(t *testing.T) {
		t.Parallel()
		r := run(t, w.line("notifier"))
		r.listens()
		r.ready(true)
		const sql = `update schema_version set hash = 'c0ffee01'`
		if _, err := storetest.Connect(t, w.database).Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
		fails(t, r.end(), "another schema", "the version of waybill that made it")
	})
	t.Run("node", func(t *testing.T) {
		t.Parallel()
		elsewhere := newNode(t)
		deployTo(t, elsewhere, t.TempDir(), devkeys.Relayer)
		_, other := through(t, elsewhere, gate)
		far := *w
		far.node = gated
		gate.Open(behind)
		r := run(t, far.line("fleet"))
		r.listens()
		r.ready(true)
		gate.Shut()
		r.ready(false)
		gate.Open(other)
		fails(t, r.end(), "has no code at", "or run waybill deploy")
	})
}

// Commands that end by themselves do not wait. They fail with the cause, and the remedy if there is one.
func TestCommands_doNotWait(t *testing.T) {
	t.Parallel()
	a, _ := newApp(t, "reindex --projection stock --database-url "+storetest.Empty(t))
	fails(t, a.Reindex(t.Context()), "run waybill migrate")
	a, _ = newApp(t, "reindex --projection stock --database-url postgres://postgres@127.0.0.1:1/postgres")
	if err := a.Reindex(t.Context()); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("without a database: %v", err)
	}
	a, _ = newApp(t, "device list --rpc http://127.0.0.1:1 --data "+t.TempDir())
	if err := a.OpenChain(t.Context()); err == nil || !strings.Contains(err.Error(), "connection refused") {
		t.Errorf("without a node: %v", err)
	}
}

// An account without ether is a warning: its transactions wait.
func TestServe_warnsOfAnEmptyAccount(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const poor = "0000000000000000000000000000000000000000000000000000000000000017"
	line := strings.Replace(w.line("oracle"), devkeys.Poster, poor, 1)
	run(t, line).said.Line(t, "level=WARN", "the account has no ether", devkeys.Address(poor).String())
}
