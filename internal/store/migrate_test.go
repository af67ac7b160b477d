package store_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
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

func TestMigrateRefusesAnotherHistory(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]string{
		"changed": `update migrations set checksum = 'other' where number = 1`,
		"newer":   `insert into migrations (number, name, checksum) values (999, '999_future.sql', 'x')`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := storetest.URL(t)
			conn, err := pgx.Connect(t.Context(), url)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close(t.Context()) //nolint:errcheck // only asked
			if _, err := conn.Exec(t.Context(), change); err != nil {
				t.Fatal(err)
			}
			if err := store.Migrate(t.Context(), url); !errors.Is(err, store.ErrHistory) {
				t.Errorf("got %v, want %v", err, store.ErrHistory)
			}
		})
	}
}
