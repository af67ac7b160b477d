package pg_test

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/storetest"
)

// server returns where the test server is, and a new database on it.
func server(t *testing.T) (socket, port, user, database string) {
	t.Helper()
	at := storetest.URL(t)
	u, err := url.Parse(at)
	if err != nil {
		t.Fatal(err)
	}
	conn := storetest.Connect(t, at)
	if err := conn.QueryRow(t.Context(), `show unix_socket_directories`).Scan(&socket); err != nil {
		t.Fatal(err)
	}
	socket, _, _ = strings.Cut(socket, ",")
	return socket, u.Port(), u.User.Username(), u.Path[1:]
}

// What psql accepts as a database is accepted, and leads to the database.
func TestOpen_connectionStrings(t *testing.T) { //nolint:paralleltest // it sets variables of the environment
	socket, port, user, database := server(t)
	service := filepath.Join(t.TempDir(), "services")
	text := fmt.Sprintf("[shop]\nhost=127.0.0.1\nport=%s\nuser=%s\ndbname=%s\n", port, user, database)
	if err := os.WriteFile(service, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		text        string
		environment map[string]string
	}{
		"URL":                  {text: fmt.Sprintf("postgres://%s@127.0.0.1:%s/%s", user, port, database)},
		"other scheme":         {text: fmt.Sprintf("postgresql://%s@127.0.0.1:%s/%s", user, port, database)},
		"host in the query":    {text: fmt.Sprintf("postgres:///%s?host=127.0.0.1&port=%s&user=%s", database, port, user)},
		"socket in the query":  {text: fmt.Sprintf("postgres://%s@/%s?host=%s&port=%s", user, database, socket, port)},
		"socket as the host":   {text: fmt.Sprintf("postgres://%s@%s:%s/%s", user, url.PathEscape(socket), port, database)},
		"keywords":             {text: fmt.Sprintf("host=127.0.0.1 port=%s user=%s dbname=%s", port, user, database)},
		"keywords in quotes":   {text: fmt.Sprintf("host='127.0.0.1' port = %s user='%s' dbname='%s'", port, user, database)},
		"keywords with socket": {text: fmt.Sprintf("host=%s port=%s user=%s dbname=%s", socket, port, user, database)},
		"two hosts":            {text: fmt.Sprintf("postgres://%s@127.0.0.1:1,127.0.0.1:%s/%s", user, port, database)},
		"address": {text: fmt.Sprintf(
			"host=db.invalid hostaddr=127.0.0.1 port=%s user=%s dbname=%s sslmode=disable", port, user, database)},
		"parameters of libpq": {text: fmt.Sprintf("postgres://%s@127.0.0.1:%s/%s?keepalives_idle=30&tcp_user_timeout=9000"+
			"&gssencmode=prefer&channel_binding=prefer&fallback_application_name=x&target_session_attrs=any&"+
			"application_name=shop&connect_timeout=5&sslmode=prefer&options=-c%%20geqo%%3Doff", user, port, database)},
		"name and environment": {text: database, environment: map[string]string{
			"PGHOST": "127.0.0.1", "PGPORT": port, "PGUSER": user,
		}},
		"environment alone": {text: "postgres://", environment: map[string]string{
			"PGHOST": socket, "PGPORT": port, "PGUSER": user, "PGDATABASE": database,
		}},
		"service": {text: "service=shop", environment: map[string]string{"PGSERVICEFILE": service}},
		"service of the environment": {text: "postgres:///", environment: map[string]string{
			"PGSERVICEFILE": service, "PGSERVICE": "shop",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			for variable, value := range test.environment {
				t.Setenv(variable, value)
			}
			if !pg.ValidURL(test.text) {
				t.Fatalf("%q is refused", test.text)
			}
			pool, err := pg.Open(t.Context(), test.text)
			if err != nil {
				t.Fatal(err)
			}
			defer pool.Close()
			var at string
			if err := pool.QueryRow(t.Context(), `select current_database()`).Scan(&at); err != nil || at != database {
				t.Errorf("connected to %s, %v, want %s", at, err, database)
			}
		})
	}
}

func TestOpen_refusesByName(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"mysql://a/b": "", "nonsense here": "", "localhost:5432": "",
		"host=a requirepeer=postgres": "requirepeer", "postgres://a/b?sslcrl=x": "sslcrl",
		"host=a gssencmode=require": "gssencmode=require", "host=a hostaddr=b": "hostaddr",
	} {
		_, err := pg.Open(t.Context(), text)
		if !errors.Is(err, pg.ErrConnectionString) || !strings.Contains(err.Error(), want) || pg.ValidURL(text) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

// All connections have the parameters that our statements need, whatever the defaults of the database are.
func TestSession(t *testing.T) {
	t.Parallel()
	at := storetest.URL(t)
	raw, err := pgx.Connect(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	odd := parameters(t, raw)
	if err := raw.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	pool := storetest.Pool(t, at)
	conn, err := pool.Dedicated(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // it only reads
	pooled, err := pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer pooled.Release()
	alone, own := parameters(t, conn), parameters(t, pooled.Conn())
	for _, p := range storetest.Odd {
		name := strings.ToLower(p[0])
		if odd[name] == alone[name] {
			t.Errorf("%s is %q as by default", name, odd[name])
		}
		if own[name] != alone[name] {
			t.Errorf("%s is %q in the pool and %q elsewhere", name, own[name], alone[name])
		}
	}
	if path := own["search_path"]; path != "public" {
		t.Errorf("search_path %s", path)
	}
}

// parameters returns all parameters of a session.
func parameters(t *testing.T, conn *pgx.Conn) map[string]string {
	t.Helper()
	all := map[string]string{}
	rows, err := conn.Query(t.Context(), `select lower(name), setting from pg_settings`)
	if err != nil {
		t.Fatal(err)
	}
	var name, value string
	if _, err := pgx.ForEachRow(rows, []any{&name, &value}, func() error { all[name] = value; return nil }); err != nil {
		t.Fatal(err)
	}
	return all
}
