package rpc_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// If use returns ErrMalformed, another node is used, and the first node's error counter increases. If use returns
// ErrRangeTooLarge, no other node is used.
func TestLogReader_asksAnotherNode(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	chaintest.Command(t, node, "anvil_mine", "0x4")
	for _, by := range []string{"range", "block"} {
		for want, calls := range map[error]int{nil: 2, ledger.ErrRangeTooLarge: 1} {
			first, second := (&chaintest.FaultyNode{T: t, Node: node}).Start(), (&chaintest.FaultyNode{T: t, Node: node}).Start()
			pool := rpc.New(rpc.Config{URLs: strings.Join([]string{first, second}, ","), Log: chaintest.Discard()})
			defer pool.Close()
			if err := pool.Connect(t.Context()); err != nil {
				t.Fatal(err)
			}
			called, blocks := 0, 0
			use := func(got []rpc.Block) error {
				called, blocks = called+1, len(got)
				switch {
				case want != nil:
					return fmt.Errorf("decode: %w", want)
				case called == 1:
					return fmt.Errorf("decode: %w", journal.ErrMalformed)
				}
				return nil
			}
			reader := rpc.NewLogReader(pool)
			err, all := error(nil), 5
			if by == "range" {
				err = reader.Range(t.Context(), rpc.Query{From: 0, To: 4, Every: true}, use)
			} else {
				err, all = reader.Block(t.Context(), 4, func(b rpc.Block) error { return use([]rpc.Block{b}) }), 1
			}
			if !errors.Is(err, want) || called != calls || blocks != all {
				t.Errorf("%s, %v: use was called %d times, last with %d blocks; %v", by, want, called, blocks, err)
			}
			if got := chaintest.Metric(t, pool, "errors_total", first); got != float64(calls-1) {
				t.Errorf("%s, %v: the first node has %v errors", by, want, got)
			}
			if got := chaintest.Metric(t, pool, "errors_total", second); got != 0 {
				t.Errorf("%s, %v: the second node has %v errors, want 0", by, want, got)
			}
		}
	}
}
