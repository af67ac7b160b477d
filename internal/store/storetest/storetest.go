// Package storetest creates a database for each test as a clone of a migrated template. The databases are on a Postgres
// server that it starts for the test binary, or on the server given by WAYBILL_TEST_DATABASE_URL. It also has test
// data, a comparison of databases, and a proxy that simulates failures of the network.
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
	"github.com/waybill/waybill/internal/store"
	"github.com/waybill/waybill/internal/store/pg"
)

// server is the Postgres server of this test binary. The first test that needs a database starts it.
var server struct {
	once     sync.Once
	inMain   bool
	dir      string
	postgres *devnet.Postgres
	url      string
	template string
	err      error
}

// Main runs the tests of a package, stops the server, and exits. Usage:
//
//	func TestMain(m *testing.M) { storetest.Main(m) }
func Main(m *testing.M) { os.Exit(Run(m)) }

// Run runs the tests of a package, stops the server, and returns the exit code.
func Run(m *testing.M) (code int) {
	server.inMain = true
	code = m.Run()
	if err := stop(); err != nil {
		fmt.Fprintln(os.Stderr, "stop the test database:", err)
		code = 1
	}
	return code
}

// New returns a store on a new, empty, migrated database. The database is dropped after the test.
func New(t testing.TB) *store.Store {
	t.Helper()
	return Open(t, URL(t))
}

// Open returns another store on a database of URL, with connections of its own like a second process.
func Open(t testing.TB, url string) *store.Store {
	t.Helper()
	return store.New(Pool(t, url))
}

// Pool returns a pool of connections to a database of URL. It is closed after the test.
func Pool(t testing.TB, url string) *pg.Pool {
	t.Helper()
	pool, err := pg.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	return pool
}

// URL returns the URL of a new, empty, migrated database. The database is dropped after the test.
func URL(t testing.TB) string {
	t.Helper()
	start(t)
	return create(t, server.template)
}

// Connect returns a connection to a database of URL. It is closed after the test.
func Connect(t testing.TB, url string) *pgx.Conn {
	t.Helper()
	conn, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.WithoutCancel(t.Context())) }) //nolint:errcheck,gosec // it is dropped next
	return conn
}

// Empty returns the URL of a new database without tables. The database is dropped after the test.
func Empty(t testing.TB) string {
	t.Helper()
	start(t)
	return create(t, "template0")
}

// Until repeats a query until it returns a number other than 0.
func Until(t testing.TB, url, q string) {
	t.Helper()
	conn, err := pg.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // it only reads
	for n := 0; n == 0; {
		if err := conn.QueryRow(t.Context(), q).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
}

// create creates a database from a template and returns its URL.
func create(t testing.TB, template string) string {
	t.Helper()
	name := "waybill_test_" + strings.ToLower(rand.Text())
	err := exec(t.Context(), fmt.Sprintf(`create database %s template %s`, name, template), oddDefaults(name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		drop := fmt.Sprintf(`drop database if exists %s with (force)`, name)
		if err := exec(context.WithoutCancel(t.Context()), drop); err != nil {
			t.Error(err)
		}
	})
	return databaseURL(name)
}

// start starts the server and creates the template, once for each test binary.
func start(t testing.TB) {
	t.Helper()
	if !server.inMain {
		t.Fatal("storetest.Main was not called: add func TestMain(m *testing.M) { storetest.Main(m) } to the package")
	}
	server.once.Do(func() { server.err = prepare(context.WithoutCancel(t.Context())) })
	if server.err != nil {
		t.Fatal(server.err)
	}
}

func prepare(ctx context.Context) error {
	server.url = serverURL()
	if server.url == "" {
		dir, err := os.MkdirTemp("", "waybill-postgres-")
		if err != nil {
			return err
		}
		server.dir = dir
		server.postgres, err = devnet.StartPostgres(ctx, devnet.PostgresConfig{
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

// makeTemplate creates the template database if it does not exist. Concurrent test binaries on one server wait for each
// other.
func makeTemplate(ctx context.Context) (err error) {
	conn, err := pg.Connect(ctx, server.url)
	if err != nil {
		return fmt.Errorf("connect to the test server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, `select pg_advisory_lock(hashtext('waybill_template'))`); err != nil {
		return err
	}
	var exists bool
	const q = `select exists (select from pg_database where datname = $1)`
	if err := conn.QueryRow(ctx, q, server.template).Scan(&exists); err != nil || exists {
		return err
	}
	// The database gets the template's name after the migration, so that a template is never incomplete.
	fresh := server.template + "_fresh"
	for _, q := range []string{
		`drop database if exists ` + fresh, `create database ` + fresh + ` template template0`, oddDefaults(fresh),
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return err
		}
	}
	if err := store.Migrate(ctx, databaseURL(fresh), nil); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, `alter database `+fresh+` rename to `+server.template)
	return err
}

// stop stops the server, if it was started, and deletes its directory.
func stop() error {
	if server.postgres == nil {
		if server.dir == "" {
			return nil
		}
		return os.RemoveAll(server.dir)
	}
	return errors.Join(server.postgres.Close(), os.RemoveAll(server.dir))
}

// exec executes statements on the server.
func exec(ctx context.Context, queries ...string) (err error) {
	conn, err := pg.Connect(ctx, server.url)
	if err != nil {
		return fmt.Errorf("connect to the test server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	for _, query := range queries {
		if _, err := conn.Exec(ctx, query); err != nil {
			return fmt.Errorf("%s: %w", query, err)
		}
	}
	return nil
}

// databaseURL returns the URL of a database on the server.
func databaseURL(name string) string {
	u, err := url.Parse(server.url)
	if err != nil || u.Scheme == "" {
		return server.url + " dbname=" + name // a libpq connection string
	}
	u.Path = "/" + name
	return u.String()
}
