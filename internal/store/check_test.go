package store_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
)

func TestStore_Check(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		begin  func(testing.TB) string
		sql    string
		want   error // nil: the database is as it should be
		says   string
		remedy string
	}{
		"migrated": {begin: storetest.URL},
		"empty": {
			begin: storetest.Empty, want: store.ErrNotMigrated, says: "it has no tables", remedy: "run waybill migrate",
		},
		"tables of others": {
			begin: storetest.Empty, sql: `create table notes (text text)`, want: store.ErrSchema,
			says: "no recorded schema", remedy: "waybill migrate",
		},
		"another schema": {
			begin: storetest.URL, sql: `update schema_version set hash = 'c0ffee01d'`, want: store.ErrSchema,
			says: "it has schema c0ffee01, this waybill wants ", remedy: "the version of waybill that made it",
		},
		"older push queue": {
			begin: storetest.URL, sql: `delete from river_migration where version > 1`, want: store.ErrNotMigrated,
			says: "the push queue has version 1", remedy: "run waybill migrate",
		},
		"newer push queue": {
			begin: storetest.URL, sql: `insert into river_migration (line, version) values ('main', 99)`,
			want: store.ErrNewer, says: "the push queue has version 99", remedy: "start that version",
		},
		"no push queue": {
			begin: storetest.URL, sql: `drop table river_migration`, want: store.ErrNotMigrated,
			says: "the push queue has version 0", remedy: "run waybill migrate",
		},
		"older projection": {
			begin: storetest.URL, sql: `update projections set version = 0 where name = 'stock'`,
			want: store.ErrNotMigrated, says: "projection stock has version 0", remedy: "run waybill migrate",
		},
		"newer projection": {
			begin: storetest.URL, sql: `update projections set version = 99 where name = 'stock'`,
			want: store.ErrNewer, says: "projection stock has version 99", remedy: "start that version",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			url := test.begin(t)
			if test.sql != "" {
				if _, err := storetest.Connect(t, url).Exec(t.Context(), test.sql); err != nil {
					t.Fatal(err)
				}
			}
			err := storetest.Open(t, url).Check(t.Context())
			if !errors.Is(err, test.want) {
				t.Fatalf("error %v, want %v", err, test.want)
			}
			if test.want == nil {
				return
			}
			remedy, known := store.Remedy(err)
			if !known || !strings.Contains(remedy, test.remedy) {
				t.Errorf("remedy %q, want %q", remedy, test.remedy)
			}
			if text := err.Error(); !strings.Contains(text, test.says) || strings.Contains(text, "\n") {
				t.Errorf("error %q, want %q on one line", text, test.says)
			}
		})
	}
}

// A user who may read but not write all tables is told which one.
func TestStore_Check_permissions(t *testing.T) {
	t.Parallel()
	database := storetest.URL(t)
	conn := storetest.Connect(t, database)
	user := strings.ReplaceAll(conn.Config().Database, "waybill_test_", "reader_")
	for _, sql := range []string{
		`create role %s login`, `grant select on all tables in schema public to %s`,
		`grant insert, update, delete on orders to %s`,
	} {
		if _, err := conn.Exec(t.Context(), fmt.Sprintf(sql, user)); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() {
		drop := fmt.Sprintf(`drop owned by %[1]s; drop role %[1]s`, user)
		if _, err := conn.Exec(context.WithoutCancel(t.Context()), drop); err != nil {
			t.Error(err)
		}
	})
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.User(user)
	err = storetest.Open(t, u.String()).Check(t.Context())
	want := fmt.Sprintf("user %s may not read and write table ", user)
	if !errors.Is(err, store.ErrPermission) || !strings.Contains(err.Error(), want) {
		t.Errorf("error %v, want %q", err, want)
	}
}

// An error of the connection has a remedy if it does not pass by itself.
func TestRemedy_connection(t *testing.T) {
	t.Parallel()
	u, err := url.Parse(storetest.URL(t))
	if err != nil {
		t.Fatal(err)
	}
	missing, nobody, away := *u, *u, *u
	missing.Path, nobody.User, away.Host = "/waybill_missing", url.User("nobody-here"), "127.0.0.1:1"
	for url, want := range map[string]string{
		missing.String(): "create the database", nobody.String(): "check user and password", away.String(): "",
	} {
		_, err := pg.Open(t.Context(), url)
		if err == nil {
			t.Fatalf("%s: connected", url)
		}
		if remedy, known := store.Remedy(err); known != (want != "") || !strings.Contains(remedy, want) {
			t.Errorf("%v: remedy %q, want %q", err, remedy, want)
		}
	}
}
