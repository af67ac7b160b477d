package oracle_test

import (
	"testing"
	"time"

	"github.com/waybill/waybill/oracle"
)

func TestQuota_limitsMessagesAndBytes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ size, want int }{{1, 600}, {1 << 20, 4}, {128 << 10, 32}, {5 << 20, 0}} {
		var q oracle.Quota
		now := time.Now()
		for minute := range 2 {
			got := 0
			for range 1000 {
				if q.Allow(now.Add(time.Duration(minute)*time.Minute), c.size) {
					got++
				}
			}
			if got != c.want {
				t.Errorf("minute %d: %d messages of %d bytes allowed, want %d", minute, got, c.size, c.want)
			}
		}
	}
	var q oracle.Quota
	if q.Allow(time.Now(), 5<<20) || !q.Allow(time.Now(), 100) {
		t.Error("a message that is too large was allowed, or was counted")
	}
}
