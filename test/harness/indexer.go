package harness

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"testing"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
)

// Indexer is an indexer in the test process.
type Indexer struct {
	t      testing.TB
	client *chain.Client
	pool   *pg.Pool
	store  *store.Store
	commit chan struct{} // receives a value after each commit
	log    syncBuffer
	cancel context.CancelFunc
	done   chan error
}

// StartIndexer starts an indexer that writes to the database. The caller must call Stop.
func StartIndexer(t testing.TB, node *ReorgNode, database string) *Indexer {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	x := &Indexer{t: t, commit: make(chan struct{}, 1), cancel: cancel, done: make(chan error, 1)}
	var err error
	if x.client, x.pool, err = Open(ctx, node.URL, database, node.Own, node.Other); err != nil {
		t.Fatal(err)
	}
	x.store = store.New(x.pool)
	sink := &NotifyingStore{Store: x.store, Committed: func(uint64) {
		select {
		case x.commit <- struct{}{}:
		default:
		}
	}}
	log := slog.New(slog.NewTextHandler(&x.log, nil))
	following := indexer.New(indexer.Config{Source: x.client, Sink: sink, Log: log})
	x.store.OnOrphan = func(e store.OrphanEvent) { following.ReportOrphan(e.Order, e.Block) }
	go func() { x.done <- following.Run(ctx) }()
	return x
}

// syncBuffer is a buffer for logs. It is safe for concurrent use.
type syncBuffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *syncBuffer) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(b)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// Open connects to a node and a database. The client decodes events of the contract own, as if it were all contracts of
// Waybill, and reads the logs of other undecoded.
func Open(ctx context.Context, node, database string, own, other journal.Address) (*chain.Client, *pg.Pool, error) {
	addresses := ledger.Addresses{Orders: own, Shipments: own, Journals: own}
	client, err := chain.Dial(ctx, node, addresses, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, nil, err
	}
	client.Watch(other)
	pool, err := pg.Open(ctx, database)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return client, pool, nil
}

// Await waits until the cursor of the database is the head of the chain.
func (x *Indexer) Await() {
	x.t.Helper()
	ctx, cancel := context.WithTimeout(x.t.Context(), testenv.Timeout)
	defer cancel()
	for {
		head, err := x.client.Head(ctx)
		if err != nil {
			x.t.Fatal(err)
		}
		at, err := x.store.Cursor(ctx)
		if err == nil && at == head {
			return
		}
		select {
		case <-x.commit:
		case err := <-x.done:
			x.t.Fatalf("the indexer ended before it reached the head: %v", err)
		case <-ctx.Done():
			x.t.Fatalf("the indexer does not reach the head: cursor %v, %v, head %v\n%s", at, err, head, x.log.String())
		}
	}
}

// Stop stops the indexer, waits for it and closes its connections.
func (x *Indexer) Stop() {
	x.t.Helper()
	x.cancel()
	if err := <-x.done; err != nil {
		x.t.Error(err)
	}
	x.client.Close()
	x.pool.Close()
}

// NotifyingStore is a store that calls Committed after each commit with the number of its last block.
type NotifyingStore struct {
	*store.Store
	Committed func(block uint64)
}

// Apply implements indexer.Sink.
func (s *NotifyingStore) Apply(ctx context.Context, blocks ...ledger.Block) error {
	err := s.Store.Apply(ctx, blocks...)
	if err == nil {
		s.Committed(blocks[len(blocks)-1].Number)
	}
	return err
}
