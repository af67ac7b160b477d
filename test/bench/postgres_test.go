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

// benched is a Postgres of the benchmark's own, with the settings that it has everywhere else: what is committed is on disk.
type benched struct {
	b    *testing.B
	url  string
	pid  int
	made int
}

func benchPostgres(b *testing.B) *benched {
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
	return &benched{b: b, url: p.URL(), pid: pid}
}

func (p *benched) with(database string, do func(*pgx.Conn) error) {
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

// database is a new one with our tables.
func (p *benched) database() string {
	p.b.Helper()
	database := p.empty()
	if err := store.Migrate(p.b.Context(), database); err != nil {
		p.b.Fatal(err)
	}
	return database
}

// empty is a new one without any table.
func (p *benched) empty() string {
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

// dump is the rows of logs as COPY reads them.
func (p *benched) dump(database string) []byte {
	p.b.Helper()
	var rows bytes.Buffer
	p.with(database, func(c *pgx.Conn) error {
		tag, err := c.PgConn().CopyTo(p.b.Context(), &rows, `copy logs to stdout (format binary)`)
		if err == nil && tag.RowsAffected() != benchEvents {
			err = fmt.Errorf("%d rows", tag.RowsAffected())
		}
		return err
	})
	return rows.Bytes()
}

// load copies rows into a table like logs, all at once.
func (p *benched) load(database string, rows []byte) {
	p.b.Helper()
	p.with(database, func(c *pgx.Conn) error {
		if _, err := c.Exec(p.b.Context(), `drop table if exists raw; create table raw (like logs including all)`); err != nil {
			return err
		}
		_, err := c.PgConn().CopyFrom(p.b.Context(), bytes.NewReader(rows), `copy raw from stdin (format binary)`)
		return err
	})
}
