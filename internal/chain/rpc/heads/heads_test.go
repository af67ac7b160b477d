package heads_test

import (
	"errors"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain/rpc/heads"
	"github.com/waybill/waybill/journal"
)

// Check compares a claimed head with the head of another node: block 1000, at noon unless the case says otherwise.
func TestCheck(t *testing.T) {
	t.Parallel()
	noon := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		number     uint64
		time, then time.Time // timestamps of the claimed head and of the other node's
		possible   bool
	}{
		"the same":                              {1000, noon, noon, true},
		"the next":                              {1001, noon, noon.Add(-12 * time.Second), true},
		"lower":                                 {1, noon, noon, true},
		"a node that is days behind":            {1000 + 7*7200, noon, noon.Add(-7 * 24 * time.Hour), true},
		"a fast chain":                          {1000 + 600, noon, noon.Add(-time.Minute), true},
		"a chain that is an hour ahead":         {1001, noon.Add(time.Hour), noon.Add(time.Hour), true},
		"more blocks than seconds":              {1000 + 1_000_000, noon, noon, false},
		"more blocks than a chain can make":     {1000 + 6000, noon, noon.Add(-time.Minute), false},
		"in the future":                         {1001, noon.Add(time.Hour), noon, false},
		"in the future, with blocks that match": {1000 + 300, noon.Add(time.Hour), noon, false},
		"earlier than the other, yet higher":    {1000 + 100, noon.Add(-time.Hour), noon, false},
	} {
		other := []heads.Head{{Number: 1000, Time: c.then}}
		err := heads.Check(heads.Head{Number: c.number, Time: c.time}, other, noon)
		if possible := err == nil; possible != c.possible || err != nil && !errors.Is(err, journal.ErrMalformed) {
			t.Errorf("%s: %v, want possible=%v", name, err, c.possible)
		}
	}
}
