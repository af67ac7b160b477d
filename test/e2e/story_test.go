package e2e

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/waybill/waybill/test/harness"
)

// story is what happens on a node that reorganises: orders that go their way, other contracts' events, empty blocks,
// reorganisations.
type story struct {
	t       *testing.T
	node    *harness.ReorgNode
	rand    *rand.Rand
	stage   [5]int // that each order has reached
	stood   []reached
	longest uint64
}

// reached says that an order reached a stage in a block.
type reached struct {
	block uint64
	order int
}

// emit lets some orders go on and the other contract speak, in one block.
func (s *story) emit() {
	var records []byte
	var moved []int
	for range 1 + s.rand.IntN(3) {
		n := s.rand.IntN(len(s.stage))
		if s.stage[n] < harness.OrderStages && !slices.Contains(moved, n) {
			records, moved = append(records, harness.OrderLogs(s.t, s.node.Own, n, s.stage[n])...), append(moved, n)
		}
	}
	if len(records) > 0 {
		s.node.Send(&s.node.Own, records)
	}
	if from := s.rand.IntN(1000); from%3 == 0 {
		s.node.Send(&s.node.Other, harness.Moves(from, from+1+s.rand.IntN(5)))
	}
	s.mine(1)
	for _, n := range moved {
		s.stage[n]++
		s.stood = append(s.stood, reached{s.node.Head(), n})
	}
}

func (s *story) mine(n int) {
	s.node.Mine(n)
	s.longest = max(s.longest, s.node.Head())
}

// reorganise drops blocks and makes at least one other. If transactions are erased with them, the orders are where they
// were before.
func (s *story) reorganise(depth uint64) {
	head := s.node.Head()
	depth = min(depth, head-s.node.Base)
	if depth == 0 {
		return
	}
	s.node.Drop(depth)
	if s.node.ErasesTransactions {
		s.stood = slices.DeleteFunc(s.stood, func(r reached) bool {
			gone := r.block > head-depth
			if gone {
				s.stage[r.order]--
			}
			return gone
		})
	}
	s.mine(1)
}

// act is one thing, whatever comes.
func (s *story) act() {
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

// outgrow makes the chain longer than it ever was: one that only became shorter is left alone until it grows.
func (s *story) outgrow() {
	if head := s.node.Head(); head <= s.longest {
		s.mine(int(s.longest + 1 - head))
	}
}
