package indexer_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", "50"); err != nil { // the command line can override it
		panic(err)
	}
	storetest.Main(m)
}

// For random chains, reorganisations, lost connections and restarts: when the indexer is at the head, the database
// equals that of a fresh index of the canonical chain, byte for byte. Feeds are append-only and agree with it.
func TestDatabaseIsThatOfAFreshIndex(t *testing.T) {
	t.Parallel()
	followed, fresh := newDatabase(t), newDatabase(t)
	histories, comparisons := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		followed.clear(t)
		chain, sink, feeds := newChain(), newSink(followed.store), storetest.FeedHistory{}
		chain.foreignLogs = true
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 60), 0, 6).Draw(t, "cut before") {
			sink.failBefore[n] = true
		}
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 60), 0, 6).Draw(t, "cut after") {
			sink.failAfter[n] = true
		}
		compare := func() {
			fresh.clear(t)
			if err := fresh.store.Apply(context.Background(), chain.blocks...); err != nil {
				t.Fatal(err)
			}
			compareDatabases(t, followed, fresh, feeds)
			comparisons++
		}
		run := start(t, chain, sink)
		defer func() { run.end() }() // also after a failure: rapid's next attempt needs the lock
		for range rapid.IntRange(1, 25).Draw(t, "actions") {
			applyRandomAction(t, chain, func() {
				run.stop(t)
				run = start(t, chain, sink)
			})
			if rapid.Bool().Draw(t, "rest") {
				chain.outgrow()
				run.await(t)
				compare()
			}
		}
		chain.outgrow()
		run.await(t)
		run.stop(t)
		compare()
		reproject(t, followed.store)

		// A new indexer reads the same chain by ranges first, then block by block.
		fresh.clear(t)
		again := start(t, chain, newSink(fresh.store))
		defer again.end()
		again.await(t)
		again.stop(t)
		compareDatabases(t, followed, fresh, feeds)
		sameAsChain(t, followed.store, chain)
		histories++
	})
	fmt.Printf("figure reorg_histories %d count\n", histories)
	t.Logf("%d comparisons", comparisons)
	if !t.Failed() {
		fmt.Println("figure mismatches 0 count")
	}
}

// reproject rebuilds each projection from the stored events. No row may change.
func reproject(t *rapid.T, s *store.Store) {
	for _, name := range store.Projections() {
		if err := s.Reindex(context.Background(), name, func(p store.ReindexProgress) {
			if p.Changed > 0 {
				t.Errorf("reindexing changed %d rows of %s", p.Changed, name)
			}
		}); err != nil {
			t.Fatal(err)
		}
	}
}

func compareDatabases(t *rapid.T, got, fresh *database, feeds storetest.FeedHistory) {
	if err := storetest.Same(context.Background(), got.admin, fresh.admin); err != nil {
		t.Fatal(err)
	}
	if err := feeds.Check(context.Background(), got.admin); err != nil {
		t.Fatal(err)
	}
}

// sameAsChain compares orders and logs in the database with the chain.
func sameAsChain(t *rapid.T, s *store.Store, chain *fakeChain) {
	got, err := s.Orders(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	want := chain.orders()
	if len(got) != len(want) {
		t.Fatalf("%d orders, the chain has %d", len(got), len(want))
	}
	for _, o := range got {
		if !reflect.DeepEqual(o, want[o.ID]) {
			t.Fatalf("order:\n got %+v\nwant %+v", o, want[o.ID])
		}
	}
	compareLogs(t, s, chain)
}

// compareLogs compares the stored logs of other contracts with those of the chain.
func compareLogs(t *rapid.T, s *store.Store, chain *fakeChain) {
	type at struct {
		block uint64
		log   ledger.Log
	}
	var got, want []at
	if err := s.Logs(context.Background(), 0, 1<<40, func(block uint64, l ledger.Log) error {
		got = append(got, at{block, l})
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, b := range chain.blocks {
		for _, l := range b.Logs {
			want = append(want, at{b.Number, l})
		}
	}
	same := func(a, b at) bool {
		return a.block == b.block && a.log.Address == b.log.Address && a.log.Tx == b.log.Tx && a.log.Log == b.log.Log &&
			slices.Equal(a.log.Topics, b.log.Topics) && bytes.Equal(a.log.Data, b.log.Data)
	}
	if !slices.EqualFunc(got, want, same) {
		t.Fatalf("logs:\n got %+v\nwant %+v", got, want)
	}
}

// running is an indexer under a supervisor: it is started again if a failed write kills it.
type running struct {
	chain  *fakeChain
	sink   *faultySink
	cancel context.CancelFunc
	done   chan struct{}
	err    error // Run's error, set before done is closed
}

type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func start(t failer, chain *fakeChain, sink *faultySink) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{chain: chain, sink: sink, cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(r.done)
		for ctx.Err() == nil && r.err == nil {
			life, kill := context.WithCancel(ctx)
			sink.mu.Lock()
			sink.kill = kill
			sink.mu.Unlock()
			cfg := indexer.Config{Source: chain, Sink: sink, Poll: 20 * time.Millisecond, Readers: 2, Batch: 40}
			r.err = indexer.New(cfg).Run(life)
			kill()
		}
	}()
	return r
}

// await returns when the cursor is at the chain's head.
func (r *running) await(t failer) {
	t.Helper()
	limit := time.After(30 * time.Second)
	for {
		r.chain.mu.Lock()
		head := r.chain.head()
		r.chain.mu.Unlock()
		at, err := r.sink.Cursor(context.Background())
		if err == nil && at == head {
			return
		}
		select {
		case <-r.sink.wrote:
		case <-r.done:
			t.Fatalf("the indexer ended: %v", r.err)
		case <-limit:
			t.Fatalf("the cursor stays at %v, %v; the head is %v", at, err, head)
		}
	}
}

func (r *running) stop(t failer) {
	t.Helper()
	if r.end(); r.err != nil {
		t.Fatalf("the indexer ended with %v", r.err)
	}
}

func (r *running) end() {
	r.cancel()
	<-r.done
}

// database is a test database that is emptied between checks.
type database struct {
	store *store.Store
	admin *pgx.Conn
}

func newDatabase(t *testing.T) *database {
	url := storetest.URL(t)
	return &database{store: storetest.Open(t, url), admin: storetest.Connect(t, url)}
}

func (d *database) clear(t *rapid.T) {
	if err := storetest.Clear(context.Background(), d.admin); err != nil {
		t.Fatal(err)
	}
}
