package pg_test

import (
	"math"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
)

// The largest uint64 is read as it is. Negative and larger numbers are refused.
func TestUnsigned(t *testing.T) {
	t.Parallel()
	conn := storetest.Connect(t, storetest.URL(t))
	read := func(value string) (n uint64, err error) {
		rows, err := conn.Query(t.Context(), `select @value::numeric::text`, pgx.NamedArgs{"value": value})
		if err != nil {
			return 0, err
		}
		_, err = pgx.ForEachRow(rows, []any{(*pg.Unsigned)(&n)}, func() error { return nil })
		return n, err
	}
	if n, err := read("18446744073709551615"); err != nil || n != math.MaxUint64 {
		t.Errorf("the largest number: got %d, %v", n, err)
	}
	for _, value := range []string{"-1", "18446744073709551616"} {
		if n, err := read(value); err == nil {
			t.Errorf("%s: got %d, want an error", value, n)
		}
	}
}
