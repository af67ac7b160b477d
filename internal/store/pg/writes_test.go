package pg_test

import (
	"context"
	"errors"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
)

// copyTables returns a connection to a database with the tables a, b and c.
func copyTables(t *testing.T) *pgx.Conn {
	t.Helper()
	conn, err := pg.Connect(t.Context(), storetest.URL(t))
	if err == nil {
		_, err = conn.Exec(t.Context(), `create table a (n bigint primary key);
			create table b (n bigint primary key); create table c (n bigint primary key)`)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := conn.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return conn
}

const (
	intoA = `copy a from stdin (format binary)`
	intoB = `copy b from stdin (format binary)`
	intoC = `copy c from stdin (format binary)`
)

// counts returns the number of rows of the three tables. It fails if the connection is not usable.
func counts(t *testing.T, conn *pgx.Conn) (all [3]int) {
	t.Helper()
	const q = `select (select count(*) from a), (select count(*) from b), (select count(*) from c)`
	if err := conn.QueryRow(t.Context(), q).Scan(&all[0], &all[1], &all[2]); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCopy_severalTables(t *testing.T) {
	t.Parallel()
	conn := copyTables(t)
	err := pg.CopyAll(t.Context(), conn,
		pg.Rows{intoA, pg.Numbers(100_000)}, pg.Rows{intoB, pg.Numbers(0)}, pg.Rows{intoC, pg.Numbers(7)})
	if got := counts(t, conn); err != nil || got != [3]int{100_000, 0, 7} {
		t.Errorf("the tables have %v rows, %v; want 100000, 0 and 7", got, err)
	}
}

// TestCopy_refused checks that an error of the server is returned, that no rows are stored, and that the connection
// remains usable.
func TestCopy_refused(t *testing.T) {
	t.Parallel()
	conn := copyTables(t)
	if _, err := conn.Exec(t.Context(), `insert into a values (50)`); err != nil {
		t.Fatal(err)
	}
	for _, rows := range [][]pg.Rows{
		{{intoA, pg.Numbers(300_000)}, {intoB, pg.Numbers(300_000)}, {intoC, pg.Numbers(10)}},
		{{intoC, pg.Numbers(10)}, {intoB, pg.Numbers(100)}, {intoA, pg.Numbers(60)}},
	} {
		err := pg.CopyAll(t.Context(), conn, rows...)
		var refused *pgconn.PgError
		if !errors.As(err, &refused) || refused.ConstraintName != "a_pkey" {
			t.Errorf("error is %v, want a violation of a_pkey", err)
		}
		if got := counts(t, conn); got != [3]int{1, 0, 0} {
			t.Errorf("the tables have %v rows, want 1, 0 and 0", got)
		}
	}
}

// TestCopy_rowFails checks that the error of a row is returned, that no rows are stored, and that the connection
// remains usable.
func TestCopy_rowFails(t *testing.T) {
	t.Parallel()
	conn := copyTables(t)
	rowErr := errors.New("invalid row")
	first := pg.Numbers(100_000)
	n := 0
	err := pg.CopyAll(t.Context(), conn, pg.Rows{intoA, pg.Numbers(5)}, pg.Rows{intoB, func(b []byte) ([]byte, error) {
		if n++; n > 50_000 {
			return b, rowErr
		}
		return first(b)
	}}, pg.Rows{intoC, pg.Numbers(5)})
	if got := counts(t, conn); !errors.Is(err, rowErr) || got != [3]int{} {
		t.Errorf("the tables have %v rows, error is %v; want none and %v", got, err, rowErr)
	}
}

// TestCopy_cancelled cancels the context of a copy that waits for the lock of another session.
func TestCopy_cancelled(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	var conns [2]*pgx.Conn
	for i := range conns {
		conn, err := pg.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(context.Background()) //nolint:errcheck // the copy has closed one of them
		conns[i] = conn
	}
	for _, query := range []string{`create table a (n bigint)`, `begin; lock table a`} {
		if _, err := conns[0].Exec(t.Context(), query); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	sent := 0
	err := pg.CopyAll(ctx, conns[1], pg.Rows{intoA, func(b []byte) ([]byte, error) {
		if sent++; sent == 5_000 {
			cancel() // rows continue until the send buffer of the socket is full
		}
		return pg.Numbers(1)(b)
	}})
	cancel()
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want %v", err, context.Canceled)
	}
}
