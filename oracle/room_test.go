package oracle_test

import (
	"testing"
	"time"

	"github.com/waybill/waybill/oracle"
)

func TestRoom_boundsMessagesAndBytes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ size, want int }{{1, 600}, {1 << 20, 4}, {128 << 10, 32}, {5 << 20, 0}} {
		var r oracle.Room
		now := time.Now()
		for minute := range 2 {
			got := 0
			for range 1000 {
				if r.Take(now.Add(time.Duration(minute)*time.Minute), c.size) {
					got++
				}
			}
			if got != c.want {
				t.Errorf("minute %d: %d messages of %d bytes kept, want %d", minute, got, c.size, c.want)
			}
		}
	}
	var r oracle.Room
	if r.Take(time.Now(), 5<<20) || !r.Take(time.Now(), 100) {
		t.Error("one that is too large took room from the others")
	}
}
