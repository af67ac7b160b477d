//go:build linux

package oracle_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// TestOracle_fullDatabase fills the disk on which Postgres stores segments. The oracle says so once, is not ready and
// acknowledges nothing. When there is space, it stores what devices send again.
func TestOracle_fullDatabase(t *testing.T) {
	t.Parallel()
	disk := testenv.NewSmallDisk(t, 4096)
	cfg := devnet.PostgresConfig{Dir: filepath.Join(t.TempDir(), "postgres"), Settings: []string{"fsync=off"}}
	server := devnettest.Postgres(t, cfg)
	must(t, store.Migrate(t.Context(), server.URL(), nil))
	owner, err := os.Stat(cfg.Dir)
	must(t, err)
	space := filepath.Join(disk.Dir, "space")
	must(t, os.Mkdir(space, 0o700))
	if s, ok := owner.Sys().(*syscall.Stat_t); ok {
		must(t, os.Chown(space, int(s.Uid), int(s.Gid)))
	}
	conn, err := pgx.Connect(t.Context(), server.URL())
	must(t, err)
	for _, q := range []string{
		"create tablespace small location '" + space + "'", "alter table inbox_segments set tablespace small",
	} {
		_, err := conn.Exec(t.Context(), q)
		must(t, err)
	}
	must(t, conn.Close(t.Context()))

	e := &env{
		t: t, broker: testenv.Mosquitto(t), database: server.URL(), chain: newFakeChain(domain),
		orders: &orders{all: map[journal.OrderID]ledger.Order{}},
	}
	e.store = openStores(t, server.URL())
	running := e.config()
	var log *testenv.Log
	running.Log, log = testenv.NewLog(t)
	o, _ := startOracle(t, running)
	until(t, o, log, true)
	k := e.enrol(journal.P256)
	d, order := e.start(k, ""), e.orders.put(1, ledger.Confirmed)
	disk.Fill()
	for range 3 {
		must(t, d.Act(picking(order)))
	}
	log.Line(t, "level=WARN", "waiting for the storage of segments", "No space left on device")
	if err := o.Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "No space left on device") {
		t.Errorf("Ready returns %v, want the cause", err)
	}
	if at, err := e.chain.Journal(t.Context(), k.Address()); err != nil || at.NextSeq > 0 {
		t.Errorf("the chain has %+v, %v, although nothing is stored", at, err)
	}
	disk.Free()
	log.Line(t, "level=INFO", "no longer waiting for the storage of segments")
	e.await(k.Address(), 3)
	e.settled()
	until(t, o, log, true)
	if n := log.Count("level=WARN") + log.Count("level=ERROR"); n != 1 {
		t.Errorf("%d warnings and errors, want 1", n)
	}
}
