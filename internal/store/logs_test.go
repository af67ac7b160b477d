package store_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// TestRewind_removesLogs checks that Rewind removes the logs of the removed blocks, and only those, so that blocks of
// another branch with logs at the same positions can be applied.
func TestRewind_removesLogs(t *testing.T) {
	t.Parallel()
	s := storetest.New(t)
	branch := func(parent ledger.Block, fork byte, n int) []ledger.Block {
		blocks := chain(parent, fork, make([][]ledger.Event, n)...)
		for i := range blocks {
			for log := range uint32(2) {
				blocks[i].Logs = append(blocks[i].Logs, ledger.Log{
					Address: journal.Address{0x70}, Tx: journal.Hash{fork}, Log: log,
					Topics: []journal.Hash{{1}}, Data: []byte{fork, byte(log)},
				})
			}
		}
		return blocks
	}
	blocks := branch(ledger.Block{}, 0, 5)
	apply(t, s, blocks...)
	if err := s.Rewind(t.Context(), blocks[1].Number); err != nil {
		t.Fatal(err)
	}
	kept := []string{"10/0 0000", "10/1 0001", "11/0 0000", "11/1 0001"}
	if got := logLines(t, s); !slices.Equal(got, kept) {
		t.Errorf("logs after the rewind are %q, want %q", got, kept)
	}
	apply(t, s, branch(blocks[1], 1, 1)...)
	want := append(kept, "12/0 0100", "12/1 0101")
	if got := logLines(t, s); !slices.Equal(got, want) {
		t.Errorf("logs of the other branch are %q, want %q", got, want)
	}
}

// logLines returns all logs as lines of block number, log index and data.
func logLines(t *testing.T, s *store.Store) (lines []string) {
	t.Helper()
	err := s.Logs(t.Context(), 0, 1000, func(block uint64, l ledger.Log) error {
		lines = append(lines, fmt.Sprintf("%d/%d %x", block, l.Log, l.Data))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return lines
}
