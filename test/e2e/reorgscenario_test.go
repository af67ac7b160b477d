package e2e

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/waybill/waybill/test/harness"
)

// reorgScenario is a random scenario on a node that reorganises: steps of orders, events of another contract, empty
// blocks and reorganisations.
type reorgScenario struct {
	t       *testing.T
	node    *harness.ReorgNode
	rand    *rand.Rand
	stages  [5]int // next stage of each order
	steps   []step // stages that are in blocks
	longest uint64 // largest number of a head so far
}

// step is a stage of an order in a block.
type step struct {
	block uint64
	order int
}

// emit mines a block with the next stage of some orders and events of the other contract.
func (s *reorgScenario) emit() {
	var logs []byte
	var advanced []int
	for range 1 + s.rand.IntN(3) {
		n := s.rand.IntN(len(s.stages))
		if s.stages[n] < harness.OrderStages && !slices.Contains(advanced, n) {
			logs = append(logs, harness.OrderLogs(s.t, s.node.Own, n, s.stages[n])...)
			advanced = append(advanced, n)
		}
	}
	if len(logs) > 0 {
		s.node.Send(&s.node.Own, logs)
	}
	if from := s.rand.IntN(1000); from%3 == 0 {
		s.node.Send(&s.node.Other, harness.Moves(from, from+1+s.rand.IntN(5)))
	}
	s.mine(1)
	for _, n := range advanced {
		s.stages[n]++
		s.steps = append(s.steps, step{s.node.Head(), n})
	}
}

// mine mines n blocks.
func (s *reorgScenario) mine(n int) {
	s.node.Mine(n)
	s.longest = max(s.longest, s.node.Head())
}

// reorganise drops depth blocks and mines another one. If the node erases their transactions, the orders return to
// their earlier stages.
func (s *reorgScenario) reorganise(depth uint64) {
	head := s.node.Head()
	depth = min(depth, head-s.node.Base)
	if depth == 0 {
		return
	}
	s.node.Drop(depth)
	if s.node.ErasesTransactions {
		s.steps = slices.DeleteFunc(s.steps, func(x step) bool {
			dropped := x.block > head-depth
			if dropped {
				s.stages[x.order]--
			}
			return dropped
		})
	}
	s.mine(1)
}

// act performs a random action.
func (s *reorgScenario) act() {
	switch n := s.rand.IntN(10); {
	case n < 6:
		s.emit()
	case n < 7:
		s.mine(1 + s.rand.IntN(5))
	case n < 9:
		s.reorganise(1 + uint64(s.rand.IntN(8)))
	default:
		s.reorganise(1 + uint64(s.rand.IntN(64)))
	}
}

// outgrow makes the chain longer than it ever was. While a chain is shorter than the database, an indexer waits,
// because a node that lags behind looks the same.
func (s *reorgScenario) outgrow() {
	if head := s.node.Head(); head <= s.longest {
		s.mine(int(s.longest + 1 - head))
	}
}
