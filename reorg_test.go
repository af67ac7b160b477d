package main

import (
	"bytes"
	"context"
	"flag"
	"log/slog"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
)

// base is a database of a test, with a way to look at it behind the store's back.
type base struct {
	url  string
	conn *pgx.Conn
}

func newBase(t testing.TB) *base {
	t.Helper()
	url := storetest.URL(t)
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := conn.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Error(err)
		}
	})
	return &base{url, conn}
}

// follower is an indexer in this process.
type follower struct {
	t      testing.TB
	client *chain.Client
	store  *store.Store
	moved  chan struct{}
	said   said
	cancel context.CancelFunc
	done   chan error
}

// followChain starts an indexer; stop ends it.
func followChain(t testing.TB, node *shifting, database string) *follower {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	f := &follower{t: t, moved: make(chan struct{}, 1), cancel: cancel, done: make(chan error, 1)}
	var err error
	if f.client, f.store, err = open(ctx, node.url, database, node.own, node.other); err != nil {
		t.Fatal(err)
	}
	sink := &applied{Store: f.store, told: func(uint64) {
		select {
		case f.moved <- struct{}{}:
		default:
		}
	}}
	go func() {
		f.done <- indexer.New(indexer.Config{Source: f.client, Sink: sink, Log: slog.New(slog.NewTextHandler(&f.said, nil))}).Run(ctx)
	}()
	return f
}

// said is what an indexer has logged, for when it does not do what it should.
type said struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *said) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(b)
}

func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// open connects to a node and a database; what the contracts emit is read as ours, and as a stranger's.
func open(ctx context.Context, node, database string, own, other journal.Address) (*chain.Client, *store.Store, error) {
	client, err := chain.Dial(ctx, node, ledger.Addresses{Orders: own, Shipments: own, Journals: own}, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, nil, err
	}
	client.Watch(other)
	s, err := store.New(ctx, database)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return client, s, nil
}

// await returns once the database has the chain's head.
func (f *follower) await() {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), patience)
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
			f.t.Fatalf("the indexer stays at %v, %v, the chain is at %v\n%s", at, err, head, f.said.String())
		}
	}
}

func (f *follower) stop() {
	f.t.Helper()
	f.cancel()
	if err := <-f.done; err != nil {
		f.t.Error(err)
	}
	f.client.Close()
	f.store.Close()
}

// freshIndex reads a chain anew, from the first block to the last, whenever it is asked to compare.
type freshIndex struct {
	*base
	t      testing.TB
	client *chain.Client
	store  *store.Store
}

func newFreshIndex(t *testing.T, node *shifting) *freshIndex {
	t.Helper()
	f := &freshIndex{base: newBase(t), t: t}
	var err error
	if f.client, f.store, err = open(t.Context(), node.url, f.url, node.own, node.other); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.store.Close)
	t.Cleanup(f.client.Close)
	return f
}

// compare holds all there is in a database against what the chain gives now. Feeds must begin as they have.
func (f *freshIndex) compare(got *base, told storetest.Told) {
	f.t.Helper()
	ctx := f.t.Context()
	head, err := f.client.Head(ctx)
	if err != nil {
		f.t.Fatal(err)
	}
	blocks, err := f.client.Range(ctx, 0, head.Number)
	if err == nil {
		err = storetest.Clear(ctx, f.conn)
	}
	if err == nil {
		err = f.store.Apply(ctx, blocks...)
	}
	if err == nil {
		err = storetest.Same(ctx, got.conn, f.conn)
	}
	if err == nil {
		err = told.Grown(ctx, got.conn)
	}
	if err != nil {
		f.t.Fatal(err)
	}
}

// proofs says how much of the long proofs is done. `make test` takes a part, `make prove` all.
var proofs struct{ step, kills int }

func init() {
	flag.IntVar(&proofs.step, "proofs.step", 9, "from one depth of a reorganisation to the next")
	flag.IntVar(&proofs.kills, "proofs.kills", 50, "kills of an indexer")
}

// Reorganisations of any depth up to finality, on a node that erases what they drop and on one that brings it back elsewhere: followed
// live, the database is what a fresh index gives.
func TestReorganisationsOfAnyDepth(t *testing.T) {
	t.Parallel()
	for name, start := range shiftingNodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			const deepest = 64
			node, got, told := start(t), newBase(t), storetest.Told{}
			fresh := newFreshIndex(t, node)
			s := &story{t: t, node: node, rand: rand.New(rand.NewPCG(1, 2))} //nolint:gosec // the same story each time
			for s.node.head() < node.base+deepest {
				s.emit()
			}
			f := followChain(t, node, got.url)
			defer f.stop()
			f.await()
			for depth := uint64(1); depth <= deepest; depth += uint64(proofs.step) {
				s.reorganise(depth)
				for range 3 {
					s.emit()
				}
				s.outgrow()
				f.await()
				fresh.compare(got, told)
			}
		})
	}
}
