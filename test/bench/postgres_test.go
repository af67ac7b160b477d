package bench

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/devnet"
	"github.com/waybill/waybill/internal/devnet/devnettest"
	"github.com/waybill/waybill/internal/store"
)

// benchServer is a Postgres server with production settings: commits are synced to disk.
type benchServer struct {
	b    *testing.B
	url  string
	pid  int // of the postmaster
	made int // number of databases created
}

// benchPostgres starts a server.
func benchPostgres(b *testing.B) *benchServer {
	b.Helper()
	dir := b.TempDir()
	p := devnettest.Postgres(b, devnet.PostgresConfig{Dir: dir})
	pidfile, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		b.Fatal(err)
	}
	first, _, _ := strings.Cut(string(pidfile), "\n")
	pid, err := strconv.Atoi(first)
	if err != nil {
		b.Fatal(err)
	}
	return &benchServer{b: b, url: p.URL(), pid: pid}
}

// with calls do with a connection to a database. The benchmark fails if do does.
func (p *benchServer) with(database string, do func(*pgx.Conn) error) {
	p.b.Helper()
	conn, err := pgx.Connect(p.b.Context(), database)
	if err == nil {
		err = do(conn)
	}
	if err != nil {
		p.b.Fatal(err)
	}
	if err := conn.Close(p.b.Context()); err != nil {
		p.b.Fatal(err)
	}
}

// database creates a migrated database and returns its URL.
func (p *benchServer) database() string {
	p.b.Helper()
	database := p.empty()
	if err := store.Migrate(p.b.Context(), database, nil); err != nil {
		p.b.Fatal(err)
	}
	return database
}

// empty creates a database without tables and returns its URL.
func (p *benchServer) empty() string {
	p.b.Helper()
	p.made++
	name := fmt.Sprintf("bench%d", p.made)
	p.with(p.url, func(c *pgx.Conn) error {
		_, err := c.Exec(p.b.Context(), "create database "+name)
		return err
	})
	u, err := url.Parse(p.url)
	if err != nil {
		p.b.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

// dump returns the rows of a table in the binary format of COPY. The table must have count rows.
func (p *benchServer) dump(database, table string, count int64) []byte {
	p.b.Helper()
	var rows bytes.Buffer
	p.with(database, func(c *pgx.Conn) error {
		tag, err := c.PgConn().CopyTo(p.b.Context(), &rows, `copy `+table+` to stdout (format binary)`)
		if err == nil && tag.RowsAffected() != count {
			err = fmt.Errorf("table %s has %d rows, want %d", table, tag.RowsAffected(), count)
		}
		return err
	})
	return rows.Bytes()
}

// load copies rows that dump returned into a new table with the same columns and indexes, in one transaction.
func (p *benchServer) load(database, table string, rows []byte) {
	p.b.Helper()
	p.with(database, func(c *pgx.Conn) error {
		create := `drop table if exists raw; create table raw (like ` + table + ` including all)`
		if _, err := c.Exec(p.b.Context(), create); err != nil {
			return err
		}
		_, err := c.PgConn().CopyFrom(p.b.Context(), bytes.NewReader(rows), `copy raw from stdin (format binary)`)
		return err
	})
}
