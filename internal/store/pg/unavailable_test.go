package pg_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/store/pg"
)

func TestUnavailable(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]bool{
		"57P01": true, "57P03": true, "53300": true, "53100": true, "08006": true, "58030": true, "25006": true,
		"23505": false, "42P01": false, "40001": false, "22P02": false,
	} {
		if got := pg.Unavailable(fmt.Errorf("read: %w", &pgconn.PgError{Code: code})); got != want {
			t.Errorf("%s: %t, want %t", code, got, want)
		}
	}
	_, err := pg.Open(t.Context(), "postgres://127.0.0.1:1/none")
	if !pg.Unavailable(err) || pg.Unavailable(errors.New("a mistake in the program")) || pg.Unavailable(nil) {
		t.Errorf("%v: it is not seen that the database is away", err)
	}
}
