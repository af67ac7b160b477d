package rpc_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/chain/chaintest"
	"github.com/waybill/waybill/internal/testenv"
)

// One HTTP answer in five is none. A client connects and reads all the same: no call fails, and none is delayed by more
// than a few short pauses.
func TestPool_survivesBadAnswers(t *testing.T) {
	t.Parallel()
	node := chaintest.Anvil(t)
	w := chaintest.NewWorld(t, node)
	chaintest.Command(t, node, "anvil_mine", "0x20")
	w.Client.Watch(w.Client.Addresses().Token)
	head, err := w.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := read(t, w.Client, head.Number)
	for _, name := range testenv.SpoilNames() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			proxy := testenv.StartBadAnswers(t, node, testenv.Spoils[name])
			proxy.Share.Store(5)
			began := time.Now()
			for range 5 {
				c := dial(t, w.Client.Addresses(), proxy.URL)
				c.Watch(c.Addresses().Token)
				if got := read(t, c, head.Number); !reflect.DeepEqual(got, want) {
					t.Errorf("head %v, %d blocks with logs, %d blocks; want %v, %d, %d", got.head, len(got.some), len(got.all),
						want.head, len(want.some), len(want.all))
				}
				for n := range head.Number {
					if b, err := c.Block(t.Context(), n); err != nil || !reflect.DeepEqual(b, want.all[n]) {
						t.Errorf("block %d: %+v, %v", n, b, err)
					}
				}
				if _, err := c.Zones(t.Context()); err != nil {
					t.Error(err)
				}
				if n := chaintest.Metric(t, c, "rpc_errors_total", ""); n > 0 {
					t.Errorf("%v requests failed", n)
				}
			}
			spoiled := proxy.Count.Load()
			mean := time.Since(began) / time.Duration(max(spoiled, 1))
			t.Logf("%d answers were spoiled, %s for each", spoiled, mean)
			if spoiled < 50 || mean > 250*time.Millisecond {
				t.Errorf("%d answers were spoiled, and the calls took %s for each", spoiled, mean)
			}
		})
	}
}
