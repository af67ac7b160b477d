package rpc_test

import (
	"testing"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// Every block is asked for once, and but for a few answers that find out, none has many more logs than are cheapest, however many a block has.
func TestSpans_asWideAsIsGood(t *testing.T) {
	t.Parallel()
	const blocks = 20_000
	for name, in := range map[string]struct {
		logs func(uint64) int
		most int // answers
	}{
		"dense":                           {func(uint64) int { return 150 }, 2_100},
		"one block has more than is good": {func(uint64) int { return 5_000 }, blocks},
		"sparse":                          {func(b uint64) int { return int(b % 2) }, 15},
		"none":                            {func(uint64) int { return 0 }, 15},
		"none at first":                   {func(b uint64) int { return 150 * min(1, int(b/10_000)) }, 1_100},
		"none at last":                    {func(b uint64) int { return 150 * (1 - min(1, int(b/10_000))) }, 1_100},
	} {
		asked, err := rpc.Spans(0, blocks-1, in.logs)
		if err != nil {
			t.Fatal(err)
		}
		next, large := uint64(0), 0
		for _, a := range asked {
			if a[0] != next || a[1] < a[0] {
				t.Fatalf("%s: asked for %d, want %d", name, a, next)
			}
			next = a[1] + 1
			logs := 0
			for b := a[0]; b < next; b++ {
				logs += in.logs(b)
			}
			if logs > 2_000 && a[1] > a[0] {
				large++
			}
		}
		if next != blocks || len(asked) > in.most || large > 3 {
			t.Errorf("%s: %d answers up to block %d, %d of them large", name, len(asked), next, large)
		}
	}
}
