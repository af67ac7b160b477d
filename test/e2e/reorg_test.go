package e2e

import (
	"flag"
	"math/rand/v2"
	"testing"

	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/test/harness"
)

// freshIndex is a database that compare fills with a new index of the chain, from the first block to the head.
type freshIndex struct {
	*harness.Database
	t      testing.TB
	client *chain.Client
	store  *store.Store
}

func newFreshIndex(t *testing.T, node *harness.ReorgNode) *freshIndex {
	t.Helper()
	database := harness.NewDatabase(t)
	client, pool, err := harness.Open(t.Context(), node.URL, database.URL, node.Own, node.Other)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	t.Cleanup(client.Close)
	return &freshIndex{Database: database, t: t, client: client, store: store.New(pool)}
}

// compare checks that a database equals a new index of the chain. Feeds may only have grown since the last call with
// the same history.
func (f *freshIndex) compare(got *harness.Database, history storetest.FeedHistory) {
	f.t.Helper()
	ctx := f.t.Context()
	head, err := f.client.Head(ctx)
	if err != nil {
		f.t.Fatal(err)
	}
	blocks, err := f.client.Range(ctx, 0, head.Number)
	if err == nil {
		err = storetest.Clear(ctx, f.Conn)
	}
	if err == nil {
		err = f.store.Apply(ctx, blocks...)
	}
	if err == nil {
		err = storetest.Same(ctx, got.Conn, f.Conn)
	}
	if err == nil {
		err = history.Check(ctx, got.Conn)
	}
	if err != nil {
		f.t.Fatal(err)
	}
}

// proofs has the extent of the long tests. `make test` runs a part, `make prove` all.
var proofs struct{ step, kills int }

func init() {
	flag.IntVar(&proofs.step, "proofs.step", 9, "difference between the depths of two reorganisations")
	flag.IntVar(&proofs.kills, "proofs.kills", 50, "number of kills of an indexer")
}

// TestReorganisationsOfAnyDepth checks that the database is the same as a new index after reorganisations of each depth
// up to finality, on a node that erases dropped transactions and on one that mines them again.
func TestReorganisationsOfAnyDepth(t *testing.T) {
	t.Parallel()
	for name, start := range harness.ReorgNodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			const deepest = 64
			node, got, history := start(t), harness.NewDatabase(t), storetest.FeedHistory{}
			fresh := newFreshIndex(t, node)
			s := &reorgScenario{t: t, node: node, rand: rand.New(rand.NewPCG(1, 2))}
			for s.node.Head() < node.Base+deepest {
				s.emit()
			}
			f := harness.StartIndexer(t, node, got.URL)
			defer f.Stop()
			f.Await()
			for depth := uint64(1); depth <= deepest; depth += uint64(proofs.step) {
				s.reorganise(depth)
				for range 3 {
					s.emit()
				}
				s.outgrow()
				f.Await()
				fresh.compare(got, history)
			}
		})
	}
}
