// Package store keeps everything Waybill knows in Postgres. It is the only place with SQL: a file per noun, migrations
// beside it. What the chain says is projected by Apply and Rewind; every other row has one owner named in its file.
package store

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Store is a pool of connections to one database. Safe for concurrent use.
type Store struct {
	// OnStray, when set before the first Apply, is told of each event that moves an order which never began, once its block is kept.
	OnStray func(Stray)

	pool *pgxpool.Pool
}

// New connects to a database that Migrate has prepared; url is postgres://… or a libpq connection string.
func New(ctx context.Context, url string) (*Store, error) {
	pool, err := pgxpool.New(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	s := &Store{pool: pool}
	if err := s.Ping(ctx); err != nil {
		pool.Close()
		return nil, err
	}
	return s, nil
}

// Close waits for what is running and closes all connections.
func (s *Store) Close() { s.pool.Close() }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.pool.Ping(ctx); err != nil {
		return fmt.Errorf("ask the database: %w", err)
	}
	return nil
}

// named are a statement's arguments; one that is missing or too many is an error.
type named = pgx.StrictNamedArgs
