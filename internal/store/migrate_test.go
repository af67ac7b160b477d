package store_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestMigrateManyAtOnceThenAgain(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if err := store.Migrate(t.Context(), url); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if err := store.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	if orders, err := storetest.Open(t, url).Orders(t.Context()); err != nil || len(orders) != 0 {
		t.Fatalf("orders of a new database: %v, %v", orders, err)
	}
}

// A migration of the queue that was cut off is finished by the next.
func TestMigrateGoesOnWithTheQueue(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	pool, err := pgxpool.New(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	queue, err := rivermigrate.New(riverpgxv5.New(pool), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := queue.Migrate(t.Context(), rivermigrate.DirectionDown, &rivermigrate.MigrateOpts{MaxSteps: 2}); err != nil {
		t.Fatal(err)
	}
	if now, err := queue.Validate(t.Context(), nil); err != nil || now.OK {
		t.Fatalf("the queue two versions back: %+v, %v", now, err)
	}
	if err := store.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	if now, err := queue.Validate(t.Context(), nil); err != nil || !now.OK {
		t.Errorf("the queue after migrate: %+v, %v", now, err)
	}
}

// Before the first release no schema is upgraded: the refusal is one line that says how to recreate the database.
func TestMigrateRefusesAnotherSchema(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		begin func(testing.TB) string
		sql   string
		found string
	}{
		"another hash":            {storetest.URL, `update schema_version set hash = 'c0ffee01d'`, "has schema c0ffee01,"},
		"no hash":                 {storetest.URL, `delete from schema_version`, "has tables and no recorded schema,"},
		"numbered migrations":     {storetest.Empty, `create table migrations (number integer)`, "has tables and no recorded schema,"},
		"tables of somebody else": {storetest.Empty, `create table notes (text text)`, "has tables and no recorded schema,"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := test.begin(t)
			conn := storetest.Connect(t, url)
			run(t, conn, test.sql)
			err := store.Migrate(t.Context(), url)
			if !errors.Is(err, store.ErrSchema) {
				t.Fatalf("got %v, want %v", err, store.ErrSchema)
			}
			_, remedy, _ := strings.Cut(err.Error(), " -c '")
			remedy, then, _ := strings.Cut(remedy, "' ")
			if !strings.Contains(err.Error(), test.found) || strings.Contains(err.Error(), "\n") || then != "&& waybill migrate" {
				t.Fatalf("the refusal: %v", err)
			}
			run(t, conn, remedy)
			if err := store.Migrate(t.Context(), url); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// Some extensions come with tables of their own.
func TestMigrateLeavesAnExtensionsTablesAlone(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	run(t, storetest.Connect(t, url), `create table theirs (id integer)`, `alter extension plpgsql add table theirs`)
	if err := store.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
}
