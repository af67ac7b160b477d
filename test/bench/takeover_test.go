package bench

import (
	"slices"
	"testing"
	"time"

	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/test/harness"
)

// BenchmarkTakeOver runs two indexers on one database. The first is killed, or cut off from the database without a goodbye; the clock runs
// until the second has committed a block that came after.
func BenchmarkTakeOver(b *testing.B) {
	node := harness.ReorgAnvil(b)
	node.Mine(10)
	for b.Loop() {
		for _, way := range []string{"killed", "cut"} {
			var took []float64
			for range 10 {
				took = append(took, takeOver(b, node, way == "cut").Seconds())
			}
			slices.Sort(took)
			figure("takeover_"+way+"_median_s", median(took), "s")
			figure("takeover_"+way+"_max_s", took[len(took)-1], "s")
		}
	}
}

func takeOver(b *testing.B, node *harness.ReorgNode, cut bool) time.Duration {
	b.Helper()
	db := harness.NewDatabase(b)
	wire, through := storetest.ProxyTo(b, db.URL)
	first := harness.StartIndexerProcess(b, node, through)
	until(b, db, `select count(*) from cursor`)
	second := harness.StartIndexer(b, node, db.URL)
	defer second.Stop()
	until(b, db, `select count(*) from pg_locks where locktype = 'advisory' and not granted
		and database = (select oid from pg_database where datname = current_database())`)
	from := time.Now()
	if cut {
		wire.Cut()
	} else if err := first.Process.Kill(); err != nil {
		b.Fatal(err)
	}
	node.Mine(1)
	second.Await()
	took := time.Since(from)
	if cut {
		if err := first.Process.Kill(); err != nil {
			b.Fatal(err)
		}
	}
	if err := first.Wait(); err == nil {
		b.Fatal("the first ended by itself")
	}
	return took
}

// until returns once a query counts anything.
func until(t testing.TB, db *harness.Database, q string) {
	t.Helper()
	for n := 0; n == 0; {
		if err := db.Conn.QueryRow(t.Context(), q).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
}
