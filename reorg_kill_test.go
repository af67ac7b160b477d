package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"sync/atomic"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/store/storetest"
)

// asIndexer makes this binary the process that a test kills: asIndexer NODE DATABASE OWN OTHER.
const asIndexer = "index-until-killed"

func followUntilKilled(ctx context.Context, args []string) error {
	if len(args) != 4 {
		return errors.New("want node, database and two contracts")
	}
	own, err := journal.ParseAddress(args[2])
	if err != nil {
		return err
	}
	other, err := journal.ParseAddress(args[3])
	if err != nil {
		return err
	}
	client, s, err := open(ctx, args[0], args[1], own, other)
	if err != nil {
		return err
	}
	defer client.Close()
	defer s.Close()
	return indexer.New(indexer.Config{Source: client, Sink: s}).Run(ctx)
}

const killsOfAChain = 25 // then it is long, and another begins

// An indexer that is killed at any byte between it and its database, while it catches up or follows a chain that changes its mind: the
// next one leaves what a fresh index gives, and no feed has ever been changed.
func TestKillTheIndexer(t *testing.T) {
	t.Parallel()
	var kills atomic.Int64
	t.Run("nodes", func(t *testing.T) {
		for name, start := range shiftingNodes {
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

func killOften(t *testing.T, node *shifting, seed uint64, kills *atomic.Int64) {
	t.Helper()
	s := &story{t: t, node: node, rand: rand.New(rand.NewPCG(seed, 1))} //nolint:gosec // the same story each time
	fresh, got, told := newFreshIndex(t, node), newBase(t), storetest.Told{}
	wire, through := storetest.WireTo(t, got.url)
	for range 70 {
		s.emit()
	}
	for range killsOfAChain {
		size := int64(20_000) // bytes until the kill: a few blocks that are followed
		if s.rand.IntN(3) == 0 {
			if err := storetest.Clear(t.Context(), got.conn); err != nil { // from the first block on
				t.Fatal(err)
			}
			told, size = storetest.Told{}, 200_000
		}
		killOnce(t, s, wire, through, 1+s.rand.Int64N(size))
		kills.Add(1)
		for range s.rand.IntN(3) {
			s.act() // while nobody looks
		}
		s.outgrow()
		next := followChain(t, node, got.url)
		next.await()
		next.stop()
		fresh.compare(got, told)
	}
}

// killOnce starts an indexer as a process of its own and kills it after some bytes, in the midst of whatever it does.
func killOnce(t *testing.T, s *story, wire *storetest.Wire, database string, after int64) {
	t.Helper()
	victim, killed := startVictim(t, s.node, database), make(chan error, 1)
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

// startVictim runs an indexer as a process of its own.
func startVictim(t testing.TB, node *shifting, database string) *exec.Cmd {
	t.Helper()
	victim := exec.CommandContext(t.Context(), os.Args[0], asIndexer, node.url, database, node.own.String(), node.other.String())
	victim.Stderr = os.Stderr
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	return victim
}
