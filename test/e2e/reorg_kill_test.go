package e2e

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/test/harness"
)

const killsOfAChain = 25 // then it is long, and another begins

// An indexer that is killed at any byte between it and its database, while it catches up or follows a chain that changes its mind: the
// next one leaves what a fresh index gives, and no feed has ever been changed.
func TestKillTheIndexer(t *testing.T) {
	t.Parallel()
	var kills atomic.Int64
	t.Run("nodes", func(t *testing.T) {
		for name, start := range harness.ReorgNodes {
			for round := range (proofs.kills + 2*killsOfAChain - 1) / (2 * killsOfAChain) {
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

func killOften(t *testing.T, node *harness.ReorgNode, seed uint64, kills *atomic.Int64) {
	t.Helper()
	s := &story{t: t, node: node, rand: rand.New(rand.NewPCG(seed, 1))}
	fresh, got, told := newFreshIndex(t, node), harness.NewDatabase(t), storetest.FeedHistory{}
	wire, through := storetest.ProxyTo(t, got.URL)
	for range 70 {
		s.emit()
	}
	for range killsOfAChain {
		size := int64(20_000) // bytes until the kill: a few blocks that are followed
		if s.rand.IntN(3) == 0 {
			if err := storetest.Clear(t.Context(), got.Conn); err != nil { // from the first block on
				t.Fatal(err)
			}
			told, size = storetest.FeedHistory{}, 200_000
		}
		killOnce(t, s, wire, through, 1+s.rand.Int64N(size))
		kills.Add(1)
		for range s.rand.IntN(3) {
			s.act() // while nobody looks
		}
		s.outgrow()
		next := harness.StartIndexer(t, node, got.URL)
		next.Await()
		next.Stop()
		fresh.compare(got, told)
	}
}

// killOnce starts an indexer as a process of its own and kills it after some bytes, in the midst of whatever it does.
func killOnce(t *testing.T, s *story, wire *storetest.Proxy, database string, after int64) {
	t.Helper()
	victim, killed := harness.StartIndexerProcess(t, s.node, database), make(chan error, 1)
	wire.After(after, func() { killed <- victim.Process.Kill() })
	for {
		select {
		case err := <-killed:
			if err != nil {
				t.Fatal(err)
			}
			if err := victim.Wait(); err == nil {
				t.Fatal("the indexer ended by itself")
			}
			return
		default:
			s.act()
		}
	}
}
