package bench

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkTakeOver measures the time until a standby indexer takes over. The active indexer is killed, or its database
// connection is cut without being closed. The measurement ends when the standby has committed a later block.
func BenchmarkTakeOver(b *testing.B) {
	node := harness.ReorgAnvil(b)
	node.Mine(10)
	for b.Loop() {
		for _, failure := range []string{"killed", "cut"} {
			var took []float64
			for range 10 {
				took = append(took, takeOver(b, node, failure == "cut").Seconds())
			}
			slices.Sort(took)
			figure("takeover_"+failure+"_median_s", median(took), "s")
			figure("takeover_"+failure+"_max_s", took[len(took)-1], "s")
		}
	}
}

// takeOver measures one failure of the active indexer. If cut, its connection is cut; otherwise it is killed.
func takeOver(b *testing.B, node *harness.ReorgNode, cut bool) time.Duration {
	b.Helper()
	db := harness.NewDatabase(b)
	wire, through := storetest.ProxyTo(b, db.URL)
	active := harness.StartIndexerProcess(b, node, through)
	until(b, db, `select count(*) from cursor`)
	standby := harness.StartIndexer(b, node, db.URL)
	defer standby.Stop()
	until(b, db, `select count(*) from pg_locks where locktype = 'advisory' and not granted
		and database = (select oid from pg_database where datname = current_database())`)
	from := time.Now()
	if cut {
		wire.Cut()
	} else if err := active.Process.Kill(); err != nil {
		b.Fatal(err)
	}
	node.Mine(1)
	standby.Await()
	took := time.Since(from)
	if cut {
		if err := active.Process.Kill(); err != nil {
			b.Fatal(err)
		}
	}
	if err := active.Wait(); err == nil {
		b.Fatal("the active indexer ended before it was killed")
	}
	return took
}

// until waits until a query that counts returns more than 0.
func until(t testing.TB, db *harness.Database, q string) {
	t.Helper()
	for n := 0; n == 0; {
		if err := db.Conn.QueryRow(t.Context(), q).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
}
