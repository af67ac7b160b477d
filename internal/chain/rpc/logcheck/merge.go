package logcheck

import (
	"cmp"
	"slices"
	"sync"

	"github.com/waybill/waybill/internal/chain/rpc/scan"
)

// Of returns the logs of one block in all, which is in ascending order.
func Of(all []scan.BlockLogs, number uint64) scan.BlockLogs {
	if i, ok := slices.BinarySearchFunc(all, number, byNumber); ok {
		return all[i]
	}
	return scan.BlockLogs{}
}

func byNumber(f scan.BlockLogs, number uint64) int { return cmp.Compare(f.Number, number) }

// Merge joins two answers with logs. Of a block in both it takes the logs of the answer that has more. omitted has the
// blocks of which the first answer had fewer.
func Merge(first, second []scan.BlockLogs) (all []scan.BlockLogs, omitted []uint64) {
	all = slices.Clone(first)
	for _, f := range second {
		at, there := slices.BinarySearchFunc(all, f.Number, byNumber)
		switch {
		case !there:
			all = slices.Insert(all, at, f)
		case len(all[at].Logs) < len(f.Logs):
			all[at] = f
		default:
			continue
		}
		omitted = append(omitted, f.Number)
	}
	return all, omitted
}

// Suspects are blocks whose logs are known to have been incomplete once. The zero value is ready for use. It is safe
// for concurrent use.
type Suspects struct {
	mu     sync.Mutex // guards blocks
	blocks []uint64
}

// Add adds a block.
func (s *Suspects) Add(block uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !slices.Contains(s.blocks, block) {
		s.blocks = append(s.blocks, block)
	}
}

// Within returns the blocks from..to.
func (s *Suspects) Within(from, to uint64) (out []uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, b := range s.blocks {
		if b >= from && b <= to {
			out = append(out, b)
		}
	}
	return out
}

// Remove removes the blocks from..to.
func (s *Suspects) Remove(from, to uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.blocks = slices.DeleteFunc(s.blocks, func(b uint64) bool { return b >= from && b <= to })
}
