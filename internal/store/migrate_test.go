package store_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestMigrate_concurrentAndRepeated(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := store.Migrate(t.Context(), url, nil); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if err := store.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
	if orders, err := storetest.Open(t, url).Orders(t.Context()); err != nil || len(orders) != 0 {
		t.Fatalf("the orders of a new database are %v, %v; want none", orders, err)
	}
}

// TestMigrate_resumesQueue checks that Migrate completes a migration of River's tables that was interrupted.
func TestMigrate_resumesQueue(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	pool := storetest.Pool(t, url)
	queue, err := rivermigrate.New(riverpgxv5.New(pool.Pool), nil)
	if err != nil {
		t.Fatal(err)
	}
	back := &rivermigrate.MigrateOpts{MaxSteps: 2}
	if _, err := queue.Migrate(t.Context(), rivermigrate.DirectionDown, back); err != nil {
		t.Fatal(err)
	}
	if now, err := queue.Validate(t.Context(), nil); err != nil || now.OK {
		t.Fatalf("the queue two versions back is %+v, %v; want not OK", now, err)
	}
	if err := store.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
	if now, err := queue.Validate(t.Context(), nil); err != nil || !now.OK {
		t.Errorf("the queue after Migrate is %+v, %v; want OK", now, err)
	}
}

// TestMigrate_refusesAnotherSchema checks that the error is one line, and that its command recreates the database.
func TestMigrate_refusesAnotherSchema(t *testing.T) {
	const unrecorded = "has tables and no recorded schema,"
	t.Parallel()
	for name, test := range map[string]struct {
		begin func(testing.TB) string
		sql   string
		found string
	}{
		"another hash":        {storetest.URL, `update schema_version set hash = 'c0ffee01d'`, "has schema c0ffee01,"},
		"no hash":             {storetest.URL, `delete from schema_version`, unrecorded},
		"numbered migrations": {storetest.Empty, `create table migrations (number integer)`, unrecorded},
		"unrelated tables":    {storetest.Empty, `create table notes (text text)`, unrecorded},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := test.begin(t)
			conn := storetest.Connect(t, url)
			run(t, conn, test.sql)
			err := store.Migrate(t.Context(), url, nil)
			if !errors.Is(err, store.ErrSchema) {
				t.Fatalf("got %v, want %v", err, store.ErrSchema)
			}
			_, remedy, _ := strings.Cut(err.Error(), " -c '")
			remedy, then, _ := strings.Cut(remedy, "' ")
			text := err.Error()
			if !strings.Contains(text, test.found) || strings.Contains(text, "\n") || then != "&& waybill migrate" {
				t.Fatalf("error is %v; want one line with %q that ends with the command", err, test.found)
			}
			run(t, conn, remedy)
			if err := store.Migrate(t.Context(), url, nil); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// TestMigrate_ignoresTablesOfExtensions checks that a database with such tables counts as empty.
func TestMigrate_ignoresTablesOfExtensions(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	run(t, storetest.Connect(t, url), `create table extra (id integer)`, `alter extension plpgsql add table extra`)
	if err := store.Migrate(t.Context(), url, nil); err != nil {
		t.Fatal(err)
	}
}
