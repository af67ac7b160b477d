package bench

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/indexer"
	"github.com/waybill/waybill/internal/chain"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/internal/testenv"
	"github.com/waybill/waybill/journal"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkBackfillThenLive measures the time until the rows of a new block are committed, from the moment at which
// another client receives the head and, for comparison, from the sending of the transaction. Geth mines each
// transaction immediately.
func BenchmarkBackfillThenLive(b *testing.B) {
	geth := benchGeth(b)
	emitter := geth.emitter()

	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	database := benchPostgres(b).database()
	committed, done := startIndexing(ctx, b, geth.chain.WebSocketURL(), database, journal.Address(emitter))
	bare, err := chain.Dial(b.Context(), geth.chain.WebSocketURL(), ledger.Addresses{}, nil)
	if err != nil {
		b.Fatal(err)
	}
	defer bare.Close()
	heads := bare.Heads(ctx)
	await := func(block uint64) time.Time {
		for {
			select {
			case at := <-committed:
				if at >= block {
					return time.Now()
				}
			case err := <-done:
				b.Fatal(err)
			case <-time.After(testenv.Timeout):
				b.Fatalf("block %d is not committed within %s", block, testenv.Timeout)
			}
		}
	}
	await(1)
	for b.Loop() {
		var fromHead, fromSend []time.Duration
		for i := range 200 {
			block := geth.nonce + 1
			received := make(chan time.Time, 1)
			go func() {
				for h := range heads {
					if h.Number >= block {
						received <- time.Now()
						return
					}
				}
			}()
			sent := time.Now()
			geth.send(&emitter, harness.Moves(i, i+1))
			at := await(block)
			fromHead, fromSend = append(fromHead, at.Sub(<-received)), append(fromSend, at.Sub(sent))
		}
		printHeading("from Geth dev, a block for each transaction")
		slices.Sort(fromHead)
		slices.Sort(fromSend)
		figure("row_visible_median_ms", milliseconds(fromHead[len(fromHead)/2]), "ms")
		figure("row_visible_p90_ms", milliseconds(fromHead[len(fromHead)*9/10]), "ms")
		figure("sent_to_row_median_ms", milliseconds(fromSend[len(fromSend)/2]), "ms")
	}
	cancel()
	if err := <-done; err != nil {
		b.Fatal(err)
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// startIndexing runs an indexer of one contract until ctx ends. committed receives the number of the last block of each
// commit, and done the error at the end.
func startIndexing(
	ctx context.Context, b *testing.B, node, database string, emitter journal.Address,
) (committed chan uint64, done chan error) {
	b.Helper()
	client, err := chain.Dial(ctx, node, ledger.Addresses{}, nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(client.Close)
	client.Watch(emitter)
	db := storetest.Open(b, database) //nolint:contextcheck // the pool is open as long as the benchmark runs
	committed, done = make(chan uint64, 1000), make(chan error, 1)
	go func() {
		sink := &harness.NotifyingStore{Store: db, Committed: func(block uint64) { committed <- block }}
		done <- indexer.New(indexer.Config{Source: client, Sink: sink}).Run(ctx)
	}()
	return committed, done
}
