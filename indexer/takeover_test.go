package indexer_test

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
)

// lateRewindSink executes its first Rewind only when proceed is closed, as a process that was stopped in between.
type lateRewindSink struct {
	*faultySink
	requested, proceed, finished chan struct{}
	once, ended                  sync.Once
}

func (l *lateRewindSink) Rewind(ctx context.Context, to uint64) error {
	l.once.Do(func() {
		close(l.requested)
		<-l.proceed
		ctx = context.WithoutCancel(ctx) // the statement has been sent and cannot be cancelled
	})
	err := l.faultySink.Rewind(ctx, to)
	l.ended.Do(func() { close(l.finished) })
	return err
}

// The former holder of the lock executes its Rewind after the next holder has applied blocks.
func TestLateRewindLeavesNoGap(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(placeOrder(1))
	c.mine(placeOrder(2))
	first := &lateRewindSink{
		faultySink: newSink(storetest.Open(t, url)),
		requested:  make(chan struct{}), proceed: make(chan struct{}), finished: make(chan struct{}),
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- indexer.New(indexer.Config{Source: c, Sink: first, Poll: 20 * time.Millisecond}).Run(ctx)
	}()
	(&running{chain: c, sink: first.faultySink}).await(t)
	c.cut(1)
	c.mine(placeOrder(3)) // the first indexer begins to rewind block 2, and is stopped
	c.mine(placeOrder(4))
	<-first.requested
	breakLock(t, storetest.Connect(t, url))
	sink := newSink(storetest.Open(t, url))
	second := start(t, c, sink)
	second.await(t)
	close(first.proceed)
	<-first.finished
	cancel()
	c.mine(placeOrder(5))
	second.await(t)
	second.stop(t)
	if err := <-done; err != nil {
		t.Error(err)
	}
	if got := storedOrders(t, sink); got != "1345" {
		t.Errorf("orders %s, want 1345", got)
	}
}

// A migration may empty the database while an indexer runs. The indexer then starts again at the start block.
func TestReindexesADatabaseThatWasEmptied(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(placeOrder(1))
	sink := newSink(storetest.Open(t, url))
	run := start(t, c, sink)
	run.await(t)
	if err := storetest.Clear(t.Context(), storetest.Connect(t, url)); err != nil {
		t.Fatal(err)
	}
	c.mine(placeOrder(2))
	run.await(t)
	run.stop(t)
	if got := storedOrders(t, sink); got != "12" {
		t.Errorf("orders %s, want 12", got)
	}
}

// breakLock ends the session that holds the lock, as the server does after idle_session_timeout.
func breakLock(t *testing.T, conn *pgx.Conn) {
	t.Helper()
	const q = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
		and database = (select oid from pg_database where datname = current_database())`
	if _, err := conn.Exec(t.Context(), q); err != nil {
		t.Fatal(err)
	}
}

// An indexer on standby says once which process writes to the database, and takes over when that one ends.
func TestStandby(t *testing.T) {
	t.Parallel()
	url, c := storetest.URL(t), newChain()
	c.mine(placeOrder(1))
	first := start(t, c, newSink(storetest.Open(t, url)))
	first.await(t)
	log, said := testenv.NewLog(t)
	sink := newSink(storetest.Open(t, url))
	x := indexer.New(indexer.Config{Source: c, Sink: sink, Log: log})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- x.Run(ctx) }()
	host, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	said.Line(t, "level=WARN", "on standby", fmt.Sprintf("waybill indexer, process %d on %s", os.Getpid(), host))
	first.stop(t)
	said.Line(t, "this process holds the lock")
	c.mine(placeOrder(2))
	(&running{chain: c, sink: sink}).await(t)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if n := said.Count("on standby"); n != 1 {
		t.Errorf("said %d times that it is on standby, want once", n)
	}
}
