package bench

import (
	"fmt"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/test/harness"
)

const (
	ownOrders   = 10_000
	ownTogether = 25 // orders whose steps share a transaction
	ownEvents   = 12 // of an order
	ownSteps    = 9
)

// BenchmarkBackfillOwnContracts fills a database, projections and feeds too, from a chain on which 10,000 orders went the whole way: a
// contract emits what ours would, bit for bit, in as many blocks as it takes them.
func BenchmarkBackfillOwnContracts(b *testing.B) {
	node, postgres := emitting{harness.Anvil(b)}, benchPostgres(b)
	at := node.Deploy(harness.Replayer())
	for first := range ownOrders / ownTogether {
		for stage := range harness.OrderStages {
			var records []byte
			for i := range ownTogether {
				records = append(records, harness.OrderLogs(b, at, first*ownTogether+i, stage)...)
			}
			node.Send(&at, records)
			node.Call(nil, "evm_mine")
		}
	}
	if got := node.count(at); got != ownOrders*ownEvents {
		b.Fatalf("%d events", got)
	}
	for b.Loop() {
		say("from Anvil, events of our contracts with all projections")
		var rates, sizes []float64
		var costs [3][]float64
		for range benchRounds {
			db := postgres.database()
			m := measure(b, node, postgres, db, fmt.Sprintf("-backfill.own=%s,%s,%s", at, at, at))
			postgres.with(db, func(c *pgx.Conn) error { return checkOwn(b, c) })
			rates, sizes = append(rates, ownOrders*ownEvents/m.seconds), append(sizes, m.megabytes)
			for i, spent := range m.spent {
				costs[i] = append(costs[i], float64(spent.Microseconds())/(ownOrders*ownEvents))
			}
		}
		b.Logf("%.0f events/s, %.0f MB", rates, sizes)
		figure("events_per_s_own_contracts", median(rates), "1/s")
		figure("peak_rss_own_contracts_mb", slices.Max(sizes), "MB")
		costFigures(costs, "_own_contracts")
	}
}

// checkOwn wants every order settled, by all its steps.
func checkOwn(b *testing.B, c *pgx.Conn) error {
	b.Helper()
	var orders, events, steps int
	const q = `select (select count(*) from orders where status = 'settled'), (select count(*) from events), (select count(*) from order_steps)`
	if err := c.QueryRow(b.Context(), q).Scan(&orders, &events, &steps); err != nil {
		return err
	}
	if want := ownOrders; orders != want || events != want*ownEvents || steps != want*ownSteps {
		b.Fatalf("%d orders settled of %d, %d events, %d steps", orders, want, events, steps)
	}
	return nil
}
