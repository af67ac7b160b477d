// Package pg is what the packages of store share of Postgres: the pool, rows by COPY, notifications. It knows no table.
package pg

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Pool is connections to one database. Safe for concurrent use.
type Pool struct{ *pgxpool.Pool }

// Open connects to a database; url is postgres://… or a libpq connection string.
func Open(ctx context.Context, url string) (*Pool, error) {
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	p := &Pool{pool}
	if err := p.Ping(ctx); err != nil {
		pool.Close()
		return nil, err
	}
	return p, nil
}

// Ping reports whether the database answers.
func (p *Pool) Ping(ctx context.Context) error {
	if err := p.Pool.Ping(ctx); err != nil {
		return fmt.Errorf("ask the database: %w", err)
	}
	return nil
}

// Dedicated is one more connection, outside the pool, for locks and notifications. The caller closes it.
func (p *Pool) Dedicated(ctx context.Context) (*pgx.Conn, error) {
	return pgx.ConnectConfig(ctx, p.Config().ConnConfig.Copy())
}

// Named are a statement's arguments; one that is missing or too many is an error.
type Named = pgx.StrictNamedArgs

// Querier is a pool or a transaction.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// Text is s without what Postgres refuses in a text: bytes that are not UTF-8, and zeros.
func Text(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "?") }
