package indexer_test

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"testing"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// rangeRecorder records the largest number of rows of a range.
type rangeRecorder struct {
	*fakeChain
	mu      sync.Mutex
	maxRows uint64
}

func (w *rangeRecorder) RangeWithin(ctx context.Context, from, to, most uint64) ([]ledger.Block, error) {
	blocks, err := w.fakeChain.RangeWithin(ctx, from, to, most)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.maxRows = max(w.maxRows, rows(blocks))
	return blocks, err
}

// After many empty blocks, ranges are long. When blocks become dense, such a range is aborted and the next ranges have
// fewer blocks. This is not an error and logs no warning.
func TestShrinksRangesWhenBlocksBecomeDense(t *testing.T) {
	t.Parallel()
	c := newChain()
	c.mineEmpty(20_000)
	c.mu.Lock()
	for range 1_000 {
		c.add(nil)
		b := &c.blocks[len(c.blocks)-1]
		for i := range uint32(150) {
			b.Logs = append(b.Logs, ledger.Log{Address: journal.Address{9}, Tx: b.Hash, Log: i})
		}
	}
	c.mu.Unlock()
	c.mineEmpty(100)
	source, sink := &rangeRecorder{fakeChain: c}, newSink(storetest.New(t))
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	var warnings bytes.Buffer
	go func() {
		log := slog.New(slog.NewTextHandler(&warnings, &slog.HandlerOptions{Level: slog.LevelWarn}))
		done <- indexer.New(indexer.Config{Source: source, Sink: sink, Log: log}).Run(ctx)
	}()
	(&running{chain: c, sink: sink}).await(t)
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if source.maxRows < 10_000 || source.maxRows > 40_000 {
		t.Errorf("the largest range has %d rows, want about 10,000", source.maxRows)
	}
	if warnings.Len() > 0 {
		t.Errorf("unexpected warnings: %s", &warnings)
	}
}
