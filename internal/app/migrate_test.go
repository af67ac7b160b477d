package app

import (
	"bytes"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/store"
)

func TestMeter(t *testing.T) {
	t.Parallel()
	parts := []store.ReindexProgress{
		{Projection: "orders", First: 100, Block: 150, Last: 300, Events: 6_000, Elapsed: time.Second},
		{
			Projection: "orders", First: 100, Block: 300, Last: 300, Events: 24_000, Elapsed: 3 * time.Second, Done: true,
			Changed: 2,
		},
	}
	for name, c := range map[string]struct {
		live bool
		want string
	}{
		"lines": {false, "orders: 25 %, block 150 of 300, 6000 events/s, 3s left\n" +
			"orders: 24000 events in 3s, 8000/s, 2 rows changed\n"},
		"terminal": {true, "\rorders: 25 %, block 150 of 300, 6000 events/s, 3s left" +
			"\rorders: 24000 events in 3s, 8000/s, 2 rows changed    \n"},
	} {
		var out bytes.Buffer
		m := &meter{out: &out, live: c.live}
		for _, p := range parts {
			m.show(p)
		}
		if out.String() != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, out.String(), c.want)
		}
	}
}
