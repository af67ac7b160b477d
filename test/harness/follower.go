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

// Follower is an indexer in this process.
type Follower struct {
	t      testing.TB
	client *chain.Client
	pool   *pg.Pool
	store  *store.Store
	moved  chan struct{}
	log    syncBuffer
	cancel context.CancelFunc
	done   chan error
}

// FollowChain starts an indexer on the database with this URL. The caller ends it with Stop.
func FollowChain(t testing.TB, node *ReorgNode, database string) *Follower {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	f := &Follower{t: t, moved: make(chan struct{}, 1), cancel: cancel, done: make(chan error, 1)}
	var err error
	if f.client, f.pool, err = Open(ctx, node.URL, database, node.Own, node.Other); err != nil {
		t.Fatal(err)
	}
	f.store = store.New(f.pool)
	sink := &Applied{Store: f.store, Told: func(uint64) {
		select {
		case f.moved <- struct{}{}:
		default:
		}
	}}
	go func() {
		log := slog.New(slog.NewTextHandler(&f.log, nil))
		f.done <- indexer.New(indexer.Config{Source: f.client, Sink: sink, Log: log}).Run(ctx)
	}()
	return f
}

// syncBuffer keeps what an indexer logs until a failed test shows it.
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

// Open connects to a node and a database. What own emits is read as our contracts' events, what other emits as logs of
// a contract that is not ours.
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

// Await returns once the database has the chain's head.
func (f *Follower) Await() {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), testenv.Patience)
	defer cancel()
	for {
		head, err := f.client.Head(ctx)
		if err != nil {
			f.t.Fatal(err)
		}
		at, err := f.store.Cursor(ctx)
		if err == nil && at == head {
			return
		}
		select {
		case <-f.moved:
		case err := <-f.done:
			f.t.Fatalf("the indexer ended: %v", err)
		case <-ctx.Done():
			f.t.Fatalf("the indexer stays at %v, %v, the chain is at %v\n%s", at, err, head, f.log.String())
		}
	}
}

// Stop ends the indexer and closes its connections.
func (f *Follower) Stop() {
	f.t.Helper()
	f.cancel()
	if err := <-f.done; err != nil {
		f.t.Error(err)
	}
	f.client.Close()
	f.pool.Close()
}

// Applied is a store that calls Told with the number of the last block of each commit.
type Applied struct {
	*store.Store
	Told func(block uint64)
}

// Apply implements indexer.Sink.
func (a *Applied) Apply(ctx context.Context, blocks ...ledger.Block) error {
	err := a.Store.Apply(ctx, blocks...)
	if err == nil {
		a.Told(blocks[len(blocks)-1].Number)
	}
	return err
}
