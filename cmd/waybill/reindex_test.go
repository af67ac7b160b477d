package main

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestReindexCommand(t *testing.T) {
	t.Parallel()
	url := devnettest.Postgres(t, devnet.PostgresConfig{}).URL()
	none := func(string) (string, bool) { return "", false }
	var out, diagnostics bytes.Buffer
	if err := run(t.Context(), []string{"migrate", "--database-url", url}, none, &out, &diagnostics); err != nil || out.Len() > 0 || strings.Contains(diagnostics.String(), "roles") {
		t.Fatalf("%v\n%s%s", err, out.String(), diagnostics.String())
	}
	if err := run(t.Context(), []string{"reindex", "--database-url", url, "--projection", "stock"}, none, &out, &diagnostics); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "stock: 0 events in ") || !strings.HasSuffix(out.String(), ", 0 rows changed\n") {
		t.Errorf("said %q", out.String())
	}
	for name, want := range map[string]string{"nothing": "want one of orders, stock, devices", "parcels": "that is a view", "incidents": "that is a view"} {
		err := run(t.Context(), []string{"reindex", "--database-url", url, "--projection", name}, none, &out, &diagnostics)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("a projection that is not there, %s: %v", name, err)
		}
	}
}

// A private database stops with waybill dev: the remedy is to delete its directory.
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
	none := func(string) (string, bool) { return "", false }
	err := run(t.Context(), []string{"dev", "--data", data}, none, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "start again: rm -r "+dir) {
		t.Errorf("got %v", err)
	}
}
