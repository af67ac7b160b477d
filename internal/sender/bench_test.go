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

// newDurableFixture returns a fixture with a Postgres that waits for the disk, as in production.
func newDurableFixture(b *testing.B, node string) *fixture {
	b.Helper()
	w := newFixture(b, node)
	url := devnettest.Postgres(b, devnet.PostgresConfig{}).URL()
	if err := store.Migrate(b.Context(), url, nil); err != nil {
		b.Fatal(err)
	}
	w.store = txstore.New(storetest.Pool(b, url))
	return w
}

// BenchmarkSend measures the latency of sequential calls of Send on a chain without block interval, and the throughput
// of concurrent calls.
func BenchmarkSend(b *testing.B) {
	w := newDurableFixture(b, geth(b))
	s, _ := w.run(w.config(keys[0]))
	if _, err := s.Send(b.Context(), transfer(0)); err != nil {
		b.Fatal(err)
	}
	n := 0
	for b.Loop() {
		const sequential, concurrent = 100, 600
		var took []time.Duration
		for range sequential {
			n++
			from := time.Now()
			if _, err := s.Send(b.Context(), transfer(n)); err != nil {
				b.Fatal(err)
			}
			took = append(took, time.Since(from))
		}
		slices.Sort(took)
		var all sync.WaitGroup
		from := time.Now()
		for range concurrent {
			n++
			call := transfer(n)
			all.Go(func() {
				if _, err := s.Send(b.Context(), call); err != nil {
					b.Error(err)
				}
			})
		}
		all.Wait()
		fmt.Printf("figure send_median_ms_instant %.1f ms\n", float64(took[sequential/2].Microseconds())/1000)
		fmt.Printf("figure send_p95_ms_instant %.1f ms\n", float64(took[sequential*95/100].Microseconds())/1000)
		fmt.Printf("figure transactions_per_s %.0f tx/s\n", concurrent/time.Since(from).Seconds())
	}
	open, err := w.store.Intents(b.Context(), w.client.ChainID(), true, 10)
	if err != nil || len(open) > 0 && open[0].Stage != ledger.TxMined {
		b.Errorf("%d intents are open, %v; want mined ones only", len(open), err)
	}
}
