// Package storetest gives each test a database of its own: cloned from a migrated template, on one private Postgres for
// each test binary, or on the server that WAYBILL_TEST_DATABASE_URL names.
package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
)

// server is the one server of this test binary, started by the first test that asks.
var server struct {
	once     sync.Once
	inMain   bool
	dir      string
	postgres *devnet.Postgres
	url      string
	template string
	err      error
}

// Main runs a package's tests and stops the server after them: func TestMain(m *testing.M) { storetest.Main(m) }
func Main(m *testing.M) { os.Exit(Run(m)) }

// Run is Main for a package that has more to do before it exits with this code.
func Run(m *testing.M) (code int) {
	server.inMain = true
	code = m.Run()
	if err := stop(); err != nil {
		fmt.Fprintln(os.Stderr, "stop the test database:", err)
		code = 1
	}
	return code
}

// New returns a store on a new, empty, migrated database; both are gone after the test.
func New(t testing.TB) *store.Store {
	t.Helper()
	return Open(t, URL(t))
}

// Open returns one more store on a database of URL, as a second process would.
func Open(t testing.TB, url string) *store.Store {
	t.Helper()
	return store.New(Pool(t, url))
}

// Pool returns connections to a database of URL, for the packages below store.
func Pool(t testing.TB, url string) *pg.Pool {
	t.Helper()
	pool, err := pg.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// URL returns a new, empty, migrated database; it is dropped after the test.
func URL(t testing.TB) string {
	t.Helper()
	start(t)
	return create(t, server.template)
}

// Connect is a connection of the test's own.
func Connect(t testing.TB, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.WithoutCancel(t.Context())) }) //nolint:errcheck,gosec // the database goes with it
	return conn
}

// Empty returns a new database without any table; it is dropped after the test.
func Empty(t testing.TB) string {
	t.Helper()
	start(t)
	return create(t, "template0")
}

// Until returns once a query counts anything.
func Until(t testing.TB, url, q string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // only asked
	for n := 0; n == 0; {
		if err := conn.QueryRow(t.Context(), q).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
}

func create(t testing.TB, template string) string {
	t.Helper()
	name := "waybill_test_" + strings.ToLower(rand.Text())
	if err := exec(t.Context(), fmt.Sprintf(`create database %s template %s`, name, template)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := exec(context.WithoutCancel(t.Context()), fmt.Sprintf(`drop database if exists %s with (force)`, name)); err != nil {
			t.Error(err)
		}
	})
	return database(name)
}

func start(t testing.TB) {
	t.Helper()
	if !server.inMain {
		t.Fatal("the package needs: func TestMain(m *testing.M) { storetest.Main(m) }")
	}
	server.once.Do(func() { server.err = prepare(context.WithoutCancel(t.Context())) })
	if server.err != nil {
		t.Fatal(server.err)
	}
}

func prepare(ctx context.Context) error {
	server.url = given()
	if server.url == "" {
		dir, err := os.MkdirTemp("", "waybill-postgres-")
		if err != nil {
			return err
		}
		server.dir = dir
		server.postgres, err = devnettest.StartPostgres(ctx, devnet.PostgresConfig{
			Dir: dir,
			Settings: []string{
				"fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300", "shared_buffers=64MB",
			},
		})
		if err != nil {
			return err
		}
		server.url = server.postgres.URL()
	}
	schema, err := store.Schema()
	if err != nil {
		return err
	}
	server.template = "waybill_template_" + schema
	return makeTemplate(ctx)
}

// makeTemplate prepares the database that all others are cloned from; several test binaries may do so on one server.
func makeTemplate(ctx context.Context) (err error) {
	conn, err := pgx.Connect(ctx, server.url)
	if err != nil {
		return fmt.Errorf("connect to the test server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, `select pg_advisory_lock(hashtext('waybill_template'))`); err != nil {
		return err
	}
	var there bool
	if err := conn.QueryRow(ctx, `select exists (select from pg_database where datname = $1)`, server.template).Scan(&there); err != nil || there {
		return err
	}
	// Migrated under another name first: a template is whole or absent.
	fresh := server.template + "_fresh"
	for _, q := range []string{`drop database if exists ` + fresh, `create database ` + fresh + ` template template0`} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return err
		}
	}
	if err := store.Migrate(ctx, database(fresh)); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, `alter database `+fresh+` rename to `+server.template)
	return err
}

func stop() error {
	if server.postgres == nil {
		if server.dir == "" {
			return nil
		}
		return os.RemoveAll(server.dir)
	}
	return errors.Join(server.postgres.Close(), os.RemoveAll(server.dir))
}

func exec(ctx context.Context, query string) (err error) {
	conn, err := pgx.Connect(ctx, server.url)
	if err != nil {
		return fmt.Errorf("connect to the test server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, query); err != nil {
		return fmt.Errorf("%s: %w", query, err)
	}
	return nil
}

// database is the server's URL with another database.
func database(name string) string {
	u, err := url.Parse(server.url)
	if err != nil || u.Scheme == "" {
		return server.url + " dbname=" + name // a libpq connection string
	}
	u.Path = "/" + name
	return u.String()
}
