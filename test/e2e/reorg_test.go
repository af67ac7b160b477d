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

// freshIndex reads a chain anew, from the first block to the last, whenever it is asked to compare.
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

// compare holds all there is in a database against what the chain gives now. Feeds must begin as they have.
func (f *freshIndex) compare(got *harness.Database, told storetest.FeedHistory) {
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
		err = told.Check(ctx, got.Conn)
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
	for name, start := range harness.ReorgNodes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			const deepest = 64
			node, got, told := start(t), harness.NewDatabase(t), storetest.FeedHistory{}
			fresh := newFreshIndex(t, node)
			s := &story{t: t, node: node, rand: rand.New(rand.NewPCG(1, 2))}
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
				fresh.compare(got, told)
			}
		})
	}
}
