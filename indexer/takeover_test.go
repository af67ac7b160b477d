package indexer_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store/storetest"
)

// late is a sink whose first Rewind reaches the database long after it was asked for, as that of a process that was stopped there.
type late struct {
	*cutSink
	asked, now, did chan struct{}
	once, ended     sync.Once
}

func (l *late) Rewind(ctx context.Context, to uint64) error {
	l.once.Do(func() {
		close(l.asked)
		<-l.now
		ctx = context.WithoutCancel(ctx) // it is on its way: nobody can take it back
	})
	err := l.cutSink.Rewind(ctx, to)
	l.ended.Do(func() { close(l.did) })
	return err
}

func TestAFormerHoldersRewindLeavesNoGap(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(place(1))
	c.mine(place(2))
	first := &late{cutSink: newSink(storetest.Open(t, url)), asked: make(chan struct{}), now: make(chan struct{}), did: make(chan struct{})}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- indexer.New(indexer.Config{Source: c, Sink: first, Poll: 20 * time.Millisecond}).Run(ctx)
	}()
	(&running{chain: c, sink: first.cutSink}).await(t)
	c.cut(1)
	c.mine(place(3)) // the first begins to take block 2 back, and is stopped
	c.mine(place(4))
	<-first.asked
	breakLock(t, storetest.Connect(t, url))
	sink := newSink(storetest.Open(t, url))
	second := start(t, c, sink)
	second.await(t)
	close(first.now)
	<-first.did
	cancel()
	c.mine(place(5))
	second.await(t)
	second.stop(t)
	if err := <-done; err != nil {
		t.Error(err)
	}
	if got := numbers(t, sink); got != "1345" {
		t.Errorf("orders %s, want 1345", got)
	}
}

// A migration may empty the database while an indexer follows: it begins anew.
func TestBeginsAnewInADatabaseThatWasEmptied(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(place(1))
	sink := newSink(storetest.Open(t, url))
	run := start(t, c, sink)
	run.await(t)
	if err := storetest.Clear(t.Context(), storetest.Connect(t, url)); err != nil {
		t.Fatal(err)
	}
	c.mine(place(2))
	run.await(t)
	run.stop(t)
	if got := numbers(t, sink); got != "12" {
		t.Errorf("orders %s, want 12", got)
	}
}

// breakLock ends the session that holds the lock, as the server does with one that is silent.
func breakLock(t *testing.T, conn *pgx.Conn) {
	t.Helper()
	const q = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
		and database = (select oid from pg_database where datname = current_database())`
	if _, err := conn.Exec(t.Context(), q); err != nil {
		t.Fatal(err)
	}
}
