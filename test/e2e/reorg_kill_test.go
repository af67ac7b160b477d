package e2e

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/test/harness"
)

// killsPerChain is the number of kills with one chain. Afterwards the chain is long, so the test continues with a new
// one.
const killsPerChain = 25

// TestKillTheIndexer kills an indexer after a random number of bytes of its database connection, during a backfill or
// while it follows a chain with reorganisations. The next indexer must produce the same database as a new index, and
// feeds must not have changed.
func TestKillTheIndexer(t *testing.T) {
	t.Parallel()
	var kills atomic.Int64
	t.Run("nodes", func(t *testing.T) {
		for name, start := range harness.ReorgNodes {
			for round := range (proofs.kills + 2*killsPerChain - 1) / (2 * killsPerChain) {
				t.Run(fmt.Sprintf("%s/%d", name, round), func(t *testing.T) {
					t.Parallel()
					killOften(t, start(t), uint64(round), &kills)
				})
			}
		}
	})
	fmt.Printf("figure kills %d count\n", kills.Load())
	if !t.Failed() {
		fmt.Println("figure mismatches 0 count")
	}
}

// killOften kills indexers of one chain and compares the database after each kill.
func killOften(t *testing.T, node *harness.ReorgNode, seed uint64, kills *atomic.Int64) {
	t.Helper()
	s := &reorgScenario{t: t, node: node, rand: rand.New(rand.NewPCG(seed, 1))}
	fresh, got, history := newFreshIndex(t, node), harness.NewDatabase(t), storetest.FeedHistory{}
	wire, through := storetest.ProxyTo(t, got.URL)
	for range 70 {
		s.emit()
	}
	for range killsPerChain {
		size := int64(20_000) // maximum number of bytes until the kill: a few blocks
		if s.rand.IntN(3) == 0 {
			if err := storetest.Clear(t.Context(), got.Conn); err != nil { // so that the next indexer backfills all blocks
				t.Fatal(err)
			}
			history, size = storetest.FeedHistory{}, 200_000
		}
		killOnce(t, s, wire, through, 1+s.rand.Int64N(size))
		kills.Add(1)
		for range s.rand.IntN(3) {
			s.act() // without an indexer
		}
		s.outgrow()
		next := harness.StartIndexer(t, node, got.URL)
		next.Await()
		next.Stop()
		fresh.compare(got, history)
	}
}

// killOnce starts an indexer process and kills it after a number of bytes of its database connection.
func killOnce(t *testing.T, s *reorgScenario, wire *storetest.Proxy, database string, after int64) {
	t.Helper()
	process, killed := harness.StartIndexerProcess(t, s.node, database), make(chan error, 1)
	wire.After(after, func() { killed <- process.Process.Kill() })
	for {
		select {
		case err := <-killed:
			if err != nil {
				t.Fatal(err)
			}
			if err := process.Wait(); err == nil {
				t.Fatal("the indexer ended before it was killed")
			}
			return
		default:
			s.act()
		}
	}
}
