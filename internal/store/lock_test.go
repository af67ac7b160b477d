package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/writerlock"
)

// lock calls Lock in a goroutine and sends the unlock function when it has the lock.
func lock(t *testing.T, s *store.Store) <-chan func() {
	t.Helper()
	got := make(chan func(), 1)
	go func() {
		_, unlock, err := s.Lock(t.Context(), nil)
		if err != nil {
			t.Error(err)
		}
		got <- unlock
	}()
	return got
}

func TestLock_isExclusive(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	a, b := storetest.Open(t, url), storetest.Open(t, url)
	held, unlock, err := a.Lock(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	got := lock(t, b)
	awaitWaiter(t, url)
	select {
	case <-got:
		t.Fatal("two processes have the lock")
	default:
	}
	if held.Err() != nil {
		t.Fatal(context.Cause(held))
	}
	unlock()
	(<-got)()
	if held.Err() == nil {
		t.Error("held has not ended after unlock")
	}
}

// TestLock_networkFailure cuts the connections of the holder during a transaction that has locked the cursor. The held
// context ends with ErrLockLost. Another process gets the lock and can write.
func TestLock_networkFailure(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	proxy, through := storetest.ProxyTo(t, url)
	cut, second := storetest.Open(t, through), storetest.Open(t, url)
	blocks := chain(ledger.Block{}, 0, journey(first)...)
	apply(t, second, blocks[:2]...)

	held, unlock, err := cut.Lock(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	half, err := pg.Connect(t.Context(), through)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := half.Exec(t.Context(), `begin; select from cursor for update`); err != nil {
		t.Fatal(err)
	}
	got := lock(t, second)
	awaitWaiter(t, url)
	proxy.Cut()
	next := <-got
	defer next()
	<-held.Done()
	if err := context.Cause(held); !errors.Is(err, writerlock.ErrLost) {
		t.Errorf("held ended because of %v, want %v", err, writerlock.ErrLost)
	}
	apply(t, second, blocks...)
	unlock()
	proxy.Close()
	half.Close(t.Context()) //nolint:errcheck,gosec // its connection is closed
}

// TestLock_isKept checks that the lock outlasts lockExpiry while the process sends heartbeats.
func TestLock_isKept(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	held, unlock, err := s.Lock(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer unlock()
	storetest.Until(t, url, `select count(*) from pg_locks l join pg_stat_activity a using (pid)
		where l.locktype = 'advisory' and a.datname = current_database()
		and a.state_change > a.backend_start + interval '2 seconds'`) // longer than lockExpiry
	if held.Err() != nil {
		t.Error(context.Cause(held))
	}
}

// awaitWaiter returns when a session waits for an advisory lock.
func awaitWaiter(t *testing.T, url string) {
	t.Helper()
	storetest.Until(t, url, `select count(*) from pg_locks where locktype = 'advisory' and not granted
		and database = (select oid from pg_database where datname = current_database())`)
}
