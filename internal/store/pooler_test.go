package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
)

// Behind pgbouncer in transaction mode nothing starts, and nothing stays locked: migrating directly works at once.
func TestPgbouncer_transactionMode(t *testing.T) {
	t.Parallel()
	direct := storetest.Empty(t)
	for _, mode := range []string{"transaction", "statement"} {
		through := testenv.Pgbouncer(t, direct, mode)
		for range 3 { // the pooler keeps its sessions
			err := store.Migrate(t.Context(), through, nil)
			if remedy, known := store.Remedy(err); !errors.Is(err, pg.ErrPooled) || !known ||
				!strings.Contains(remedy, "pool_mode = session") {
				t.Fatalf("migrate in %s mode: %v, remedy %q", mode, err, remedy)
			}
		}
		if pool, err := pg.Open(t.Context(), through); !errors.Is(err, pg.ErrPooled) {
			t.Errorf("open in %s mode: %v, %v", mode, pool, err)
		}
	}
	waited := func(holder string) { t.Errorf("the migration waits for %s", holder) }
	if err := store.Migrate(t.Context(), direct, waited); err != nil {
		t.Fatal(err)
	}
}

// In session mode the locks belong to one client: the second indexer waits for the first one, by name.
func TestPgbouncer_sessionMode(t *testing.T) {
	t.Parallel()
	through := testenv.Pgbouncer(t, storetest.Empty(t), "session")
	if err := store.Migrate(t.Context(), through, nil); err != nil {
		t.Fatal(err)
	}
	a, b := storetest.Open(t, through), storetest.Open(t, through)
	if err := a.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, unlock, err := a.Lock(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	holder, got := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(got)
		_, unlock, err := b.Lock(t.Context(), func(by string) { holder <- by })
		if err != nil {
			t.Error(err)
			return
		}
		unlock()
	}()
	if by := <-holder; !strings.Contains(by, "waybill indexer, process ") {
		t.Errorf("the second indexer waits for %q", by)
	}
	select {
	case <-got:
		t.Fatal("two indexers have the lock")
	default:
	}
	unlock()
	<-got
}

// A migration that waits says for whom.
func TestMigrate_namesTheOther(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	other := storetest.Connect(t, url)
	if err := pg.NameSession(t.Context(), other, "migrate"); err != nil {
		t.Fatal(err)
	}
	const migrateLock = 0x77617962_00000001
	if err := pg.AdvisoryLock(t.Context(), other, migrateLock, nil); err != nil {
		t.Fatal(err)
	}
	var holder string
	err := store.Migrate(t.Context(), url, func(by string) {
		holder = by
		if err := other.Close(t.Context()); err != nil {
			t.Error(err)
		}
	})
	if err != nil || !strings.Contains(holder, "waybill migrate, process ") {
		t.Errorf("the migration waited for %q: %v", holder, err)
	}
}

func TestMigrate_encoding(t *testing.T) {
	t.Parallel()
	url := storetest.Empty(t)
	conn := storetest.Connect(t, url)
	name := conn.Config().Database + "_latin"
	create := `create database ` + name + ` encoding 'LATIN1' locale 'C' template template0`
	if _, err := conn.Exec(t.Context(), create); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx := context.WithoutCancel(t.Context())
		again, err := pg.Connect(ctx, url)
		if err == nil {
			_, err = again.Exec(ctx, `drop database `+name)
		}
		if err := errors.Join(err, again.Close(ctx)); err != nil {
			t.Error(err)
		}
	})
	err := store.Migrate(t.Context(), strings.Replace(url, conn.Config().Database, name, 1), nil)
	if remedy, known := store.Remedy(err); !errors.Is(err, store.ErrEncoding) || !known ||
		!strings.Contains(err.Error(), "LATIN1") || !strings.Contains(remedy, "UTF8") {
		t.Errorf("%v, remedy %q", err, remedy)
	}
}
