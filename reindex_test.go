package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/store"
)

func TestReindexCommand(t *testing.T) {
	t.Parallel()
	p, err := devnet.StartPostgres(t.Context(), devnet.PostgresConfig{Dir: filepath.Join(t.TempDir(), "postgres"), NpmDir: "internal/devnet"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	url := p.URL()
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

func TestMeter(t *testing.T) {
	t.Parallel()
	parts := []store.Progress{
		{Projection: "orders", First: 100, Block: 150, Last: 300, Events: 6_000, Elapsed: time.Second},
		{Projection: "orders", First: 100, Block: 300, Last: 300, Events: 24_000, Elapsed: 3 * time.Second, Done: true, Changed: 2},
	}
	for name, c := range map[string]struct {
		live bool
		want string
	}{
		"lines":    {false, "orders: 25 %, block 150 of 300, 6000 events/s, 3s left\norders: 24000 events in 3s, 8000/s, 2 rows changed\n"},
		"terminal": {true, "\rorders: 25 %, block 150 of 300, 6000 events/s, 3s left\rorders: 24000 events in 3s, 8000/s, 2 rows changed    \n"},
	} {
		var out bytes.Buffer
		m := &meter{out: &out, live: c.live}
		for _, p := range parts {
			m.tell(p)
		}
		if out.String() != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, out.String(), c.want)
		}
	}
}
