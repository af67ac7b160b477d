package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestReindex(t *testing.T) {
	t.Parallel()
	env := map[string]string{"WAYBILL_DATABASE_URL": devnettest.Postgres(t, devnet.PostgresConfig{}).URL()}
	r := waybill(t, env, "migrate")
	if r.status != succeeded || r.out != "" || strings.Contains(r.diagnostics, "roles") {
		t.Fatalf("%+v", r)
	}
	r = waybill(t, env, "reindex", "--projection", "stock")
	if r.status != succeeded || !strings.HasPrefix(r.out, "stock: 0 events in ") ||
		!strings.HasSuffix(r.out, ", 0 rows changed\n") {
		t.Errorf("%+v", r)
	}
	r = waybillTo(t, env, &failingOnce{}, "reindex", "--projection", "stock")
	if !r.fails(failed, "write output: the disk is full") {
		t.Errorf("a failure to print is lost: %+v", r)
	}
}

// The database of waybill dev stops with it, so the remedy is to delete its directory.
func TestDevRefusesItsOwnDatabaseOfAnotherSchema(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	dir := filepath.Join(data, "postgres")
	p := devnettest.Postgres(t, devnet.PostgresConfig{Dir: dir})
	if _, err := storetest.Connect(t, p.URL()).Exec(t.Context(), `create table notes (text text)`); err != nil {
		t.Fatal(err)
	}
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if r := waybill(t, nil, "dev", "--data", data); !r.fails(failed, "start again: rm -r "+dir) {
		t.Errorf("%+v", r)
	}
}
