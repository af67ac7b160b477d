package bench

import (
	"fmt"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/test/harness"
)

const (
	ownOrders = 10_000
	ownBatch  = 25 // orders whose logs are in one transaction
	ownEvents = 12 // events of each order
	ownSteps  = 9  // steps of each order
)

// BenchmarkBackfillOwnContracts measures a backfill with projections and feeds, from a chain with the events of 10,000
// settled orders. A harness.Replayer emits the same logs as the contracts of Waybill.
func BenchmarkBackfillOwnContracts(b *testing.B) {
	node, postgres := emitterNode{harness.Anvil(b)}, benchPostgres(b)
	at := node.Deploy(harness.Replayer())
	for first := range ownOrders / ownBatch {
		for stage := range harness.OrderStages {
			var logs []byte
			for i := range ownBatch {
				logs = append(logs, harness.OrderLogs(b, at, first*ownBatch+i, stage)...)
			}
			node.Send(&at, logs)
			node.Call(nil, "evm_mine")
		}
	}
	if got := node.count(at); got != ownOrders*ownEvents {
		b.Fatalf("%d events on chain, want %d", got, ownOrders*ownEvents)
	}
	for b.Loop() {
		printHeading("from Anvil, events of our contracts with all projections")
		var rates, sizes []float64
		var costs [3][]float64
		for range benchRounds {
			db := postgres.database()
			m := measure(b, node, postgres, db, fmt.Sprintf("-backfill.own=%s,%s,%s", at, at, at))
			postgres.with(db, func(c *pgx.Conn) error { return checkOwn(b, c) })
			rates, sizes = append(rates, ownOrders*ownEvents/m.seconds), append(sizes, m.megabytes)
			for i, cpu := range m.cpu {
				costs[i] = append(costs[i], float64(cpu.Microseconds())/(ownOrders*ownEvents))
			}
		}
		b.Logf("%.0f events/s, %.0f MB", rates, sizes)
		figure("events_per_s_own_contracts", median(rates), "1/s")
		figure("peak_rss_own_contracts_mb", slices.Max(sizes), "MB")
		costFigures(costs, "_own_contracts")
	}
}

// checkOwn checks that all orders are settled and the database has all events and steps.
func checkOwn(b *testing.B, c *pgx.Conn) error {
	b.Helper()
	var orders, events, steps int
	const q = `select (select count(*) from orders where status = 'settled'), (select count(*) from events),
		(select count(*) from order_steps)`
	if err := c.QueryRow(b.Context(), q).Scan(&orders, &events, &steps); err != nil {
		return err
	}
	if want := ownOrders; orders != want || events != want*ownEvents || steps != want*ownSteps {
		b.Fatalf("%d settled orders, %d events, %d steps, want %d, %d, %d",
			orders, events, steps, want, want*ownEvents, want*ownSteps)
	}
	return nil
}
