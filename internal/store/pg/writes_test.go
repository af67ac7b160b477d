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

func copyTables(t *testing.T) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), storetest.URL(t))
	if err == nil {
		_, err = conn.Exec(t.Context(), `create table a (n bigint primary key); create table b (n bigint primary key); create table c (n bigint primary key)`)
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

const intoA, intoB, intoC = `copy a from stdin (format binary)`, `copy b from stdin (format binary)`, `copy c from stdin (format binary)`

// sums reads what is in the three tables; that it can says that the connection is in order.
func sums(t *testing.T, conn *pgx.Conn) (all [3]int) {
	t.Helper()
	const q = `select (select count(*) from a), (select count(*) from b), (select count(*) from c)`
	if err := conn.QueryRow(t.Context(), q).Scan(&all[0], &all[1], &all[2]); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCopySeveralTables(t *testing.T) {
	t.Parallel()
	conn := copyTables(t)
	err := pg.CopyAll(t.Context(), conn,
		pg.Rows{intoA, pg.Numbers(100_000)}, pg.Rows{intoB, pg.Numbers(0)}, pg.Rows{intoC, pg.Numbers(7)})
	if got := sums(t, conn); err != nil || got != [3]int{100_000, 0, 7} {
		t.Error(got, err)
	}
}

// What the server refuses is said, all of it is undone, and the connection goes on, however much was under way.
func TestCopyThatIsRefused(t *testing.T) {
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
			t.Errorf("got %v", err)
		}
		if got := sums(t, conn); got != [3]int{1, 0, 0} {
			t.Error(got)
		}
	}
}

func TestCopyOfARowThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	conn := copyTables(t)
	strange := errors.New("strange row")
	first := pg.Numbers(100_000)
	n := 0
	err := pg.CopyAll(t.Context(), conn, pg.Rows{intoA, pg.Numbers(5)}, pg.Rows{intoB, func(b []byte) ([]byte, error) {
		if n++; n > 50_000 {
			return b, strange
		}
		return first(b)
	}}, pg.Rows{intoC, pg.Numbers(5)})
	if got := sums(t, conn); !errors.Is(err, strange) || got != [3]int{} {
		t.Error(got, err)
	}
}

// A copy that waits, here for another session's lock, ends with its context.
func TestCopyThatIsGivenUp(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	var conns [2]*pgx.Conn
	for i := range conns {
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(context.Background()) //nolint:errcheck // one of them is broken
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
			cancel() // there is no end of rows: sooner or later the socket holds all that it can
		}
		return pg.Numbers(1)(b)
	}})
	cancel()
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
