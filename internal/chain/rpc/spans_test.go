package rpc_test

import (
	"testing"

	"github.com/waybill/waybill/internal/chain/rpc"
)

// Each block is requested once. Except for a few spans that adjust the length, no span of several blocks has many more
// logs than targetLogs.
func TestSpans_haveAboutTargetLogs(t *testing.T) {
	t.Parallel()
	const blocks = 20_000
	for name, in := range map[string]struct {
		logs func(uint64) int
		most int // maximum number of spans
	}{
		"dense":                               {func(uint64) int { return 150 }, 2_100},
		"each block has more than targetLogs": {func(uint64) int { return 5_000 }, blocks},
		"sparse":                              {func(b uint64) int { return int(b % 2) }, 15},
		"none":                                {func(uint64) int { return 0 }, 15},
		"empty, then dense":                   {func(b uint64) int { return 150 * min(1, int(b/10_000)) }, 1_100},
		"dense, then empty":                   {func(b uint64) int { return 150 * (1 - min(1, int(b/10_000))) }, 1_100},
	} {
		asked, err := rpc.Spans(0, blocks-1, in.logs)
		if err != nil {
			t.Fatal(err)
		}
		next, large := uint64(0), 0
		for _, a := range asked {
			if a[0] != next || a[1] < a[0] {
				t.Fatalf("%s: got span %d, want it to begin at %d", name, a, next)
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
			t.Errorf("%s: %d spans up to block %d, %d of them with too many logs", name, len(asked), next, large)
		}
	}
}
