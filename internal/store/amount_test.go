package store_test

import (
	"testing"

	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
	"github.com/waybill/waybill/journal"
)

// Amounts survive a numeric(29) column: written by the binary COPY and as an argument, read as a value and as a sum.
func TestAmount_roundTripsThroughPostgres(t *testing.T) {
	t.Parallel()
	conn := storetest.Connect(t, storetest.URL(t))
	if _, err := conn.Exec(t.Context(), `create table amounts (n bigint primary key, amount numeric(29))`); err != nil {
		t.Fatal(err)
	}
	want := []journal.Amount{
		{}, journal.AmountOf(9999), journal.AmountOf(10_000), journal.AmountOf(1e8), journal.MaxAmount,
	}
	rapid.Check(t, func(t *rapid.T) {
		hi, lo := rapid.Uint32().Draw(t, "high"), rapid.Uint64().Draw(t, "low")
		want = append(want, journal.AmountFromWords(hi, lo), journal.AmountOf(lo>>(hi%64)))
	})
	var w pg.Writes
	i := -1
	w.Copy(`copy amounts from stdin (format binary)`, func(b []byte) ([]byte, error) {
		if i++; i == len(want) {
			return b, nil
		}
		hi, lo := want[i].Words()
		return pg.AppendNumeric96(pg.AppendInt64(pg.AppendRow(b, 2), int64(i)), hi, lo), nil
	})
	if err := pgx.BeginFunc(t.Context(), conn, func(tx pgx.Tx) error { return w.Flush(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
	const q = `select amount, amount = @amount, amount::text from amounts where n = @n`
	for n, a := range want {
		var got journal.Amount
		var same bool
		var text string
		err := conn.QueryRow(t.Context(), q, pg.Named{"n": n, "amount": a}).Scan(&got, &same, &text)
		if err != nil || got != a || !same || text != a.String() {
			t.Errorf("row %d has %s, %s, %t, %v; want %s", n, got, text, same, err, a)
		}
	}
	var a journal.Amount
	if err := conn.QueryRow(t.Context(), `select null::numeric(29)`).Scan(&a); err == nil {
		t.Errorf("null is %s, want an error", a)
	}
}
