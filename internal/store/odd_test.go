package store_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/storetest"
)

// A reader with odd session parameters sees in each view the same values as our own connections.
func TestViews_oddSession(t *testing.T) {
	t.Parallel()
	url := storetest.URL(t)
	s := storetest.Open(t, url)
	storetest.Apply(t, s, storetest.Chain(ledger.Block{}, 0, storetest.Split()...)...)
	reader, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close(t.Context()) //nolint:errcheck // it only reads
	own := storetest.Connect(t, url)
	rows, err := own.Query(t.Context(), `select viewname from pg_views where schemaname = 'public' order by 1`)
	if err != nil {
		t.Fatal(err)
	}
	views, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(views) == 0 {
		t.Fatal(views, err)
	}
	some := 0
	for _, view := range views {
		odd, want := contents(t, reader, view), contents(t, own, view)
		if !slices.Equal(odd, want) {
			t.Errorf("view %s:\n%s\nwant\n%s", view, odd, want)
		}
		some += len(want)
	}
	if some == 0 {
		t.Error("all views are empty")
	}
}

// contents returns the rows of a view as text that does not depend on the session, sorted.
func contents(t *testing.T, conn *pgx.Conn, view string) (all []string) {
	t.Helper()
	rows, err := conn.Query(t.Context(), `select * from `+pgx.Identifier{view}.Sanitize())
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		values, err := rows.Values()
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range values {
			if at, ok := v.(time.Time); ok {
				values[i] = at.UTC()
			}
		}
		all = append(all, fmt.Sprintf("%v", values))
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("view %s: %v", view, err)
	}
	slices.Sort(all)
	return all
}
