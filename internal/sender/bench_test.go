package sender_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/store/txstore"
)

// durable is a world whose Postgres writes to the disk, as it would for real.
func durable(b *testing.B, node string) *world {
	b.Helper()
	w := newWorld(b, node)
	url := devnettest.Postgres(b, devnet.PostgresConfig{}).URL()
	if err := store.Migrate(b.Context(), url); err != nil {
		b.Fatal(err)
	}
	w.store = txstore.New(storetest.Pool(b, url))
	return w
}

// BenchmarkSend is from being asked to being in a block on an instant chain, one call at a time, and how many go through at once.
func BenchmarkSend(b *testing.B) {
	w := durable(b, geth(b))
	s, _ := w.run(w.config(keys[0]))
	if _, err := s.Send(b.Context(), gift(0)); err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		const each, crowd = 100, 600
		var took []time.Duration
		for range each {
			n++
			from := time.Now()
			if _, err := s.Send(b.Context(), gift(n)); err != nil {
				b.Fatal(err)
			}
			took = append(took, time.Since(from))
		}
		slices.Sort(took)
		var all sync.WaitGroup
		from := time.Now()
		for range crowd {
			n++
			call := gift(n)
			all.Go(func() {
				if _, err := s.Send(b.Context(), call); err != nil {
					b.Error(err)
				}
			})
		}
		all.Wait()
		fmt.Printf("figure send_median_ms_instant %.1f ms\n", float64(took[each/2].Microseconds())/1000)
		fmt.Printf("figure send_p95_ms_instant %.1f ms\n", float64(took[each*95/100].Microseconds())/1000)
		fmt.Printf("figure transactions_per_s %.0f tx/s\n", crowd/time.Since(from).Seconds())
	}
	open, err := w.store.Intents(b.Context(), w.client.ChainID(), true, 10)
	if err != nil || len(open) > 0 && open[0].Stage != ledger.TxMined {
		b.Errorf("%d are left, %v", len(open), err)
	}
}
