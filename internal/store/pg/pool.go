// Package pg has the functions for Postgres that the packages of store share: a connection pool, batches of COPY and
// other statements, and LISTEN. It refers to no table.
package pg

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Pool is a pool of connections to one database. It is safe for concurrent use.
type Pool struct{ *pgxpool.Pool }

// Open returns a pool after it has pinged the database. url is a connection string as for ParseConfig. The caller must
// close the pool. Open returns ErrPooled for a database behind a pooler in transaction mode.
func Open(ctx context.Context, url string) (*Pool, error) {
	config, err := ParseConfig(url)
	if err != nil {
		return nil, err
	}
	if err := checkPooler(ctx, config.ConnConfig); err != nil {
		return nil, err
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
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

// Ping returns an error if the database does not reply.
func (p *Pool) Ping(ctx context.Context) error {
	if err := p.Pool.Ping(ctx); err != nil {
		return fmt.Errorf("ping the database: %w", err)
	}
	return nil
}

// Dedicated returns a new connection outside the pool, for session locks and LISTEN. The caller must close it.
func (p *Pool) Dedicated(ctx context.Context) (*pgx.Conn, error) {
	return pgx.ConnectConfig(ctx, p.Config().ConnConfig.Copy())
}

// Named has the arguments of a statement by name. A missing or superfluous argument is an error.
type Named = pgx.StrictNamedArgs

// Querier is implemented by Pool and pgx.Tx.
type Querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// Text returns s with the bytes that Postgres refuses in a text, invalid UTF-8 and zeros, replaced by "?".
func Text(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "?"), "\x00", "?") }
