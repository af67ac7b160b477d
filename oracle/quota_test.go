package oracle_test

import (
	"testing"
	"time"

	"github.com/waybill/waybill/journal"
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

// A device that floods the oracle leaves room for the other devices of its shard.
func TestQueue_leavesRoom(t *testing.T) {
	t.Parallel()
	q := oracle.NewQueue()
	flood := q.Put(journal.Address{1}, 10_000)
	if flood == 0 || flood > 200 {
		t.Errorf("the queue takes %d messages of one device", flood)
	}
	if n := q.Put(journal.Address{2}, 32); n != 32 { // as many as a device sends without an acknowledgement
		t.Errorf("the queue takes %d of 32 messages of another device", n)
	}
}
