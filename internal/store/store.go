// Package store stores blocks, events, projections, feeds and checkouts in Postgres. Apply and Rewind write all rows
// that are computed from the chain. The directory schema has the tables of this package and its sub-packages.
//
// The sub-packages txstore, inbox and pushqueue own the tables of the sender, the oracle and Web Push. They share the
// packages pg and feed with this package. No other package contains SQL.
package store

import (
	"context"

	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/internal/store/writerlock"
)

// Store stores the data of the chain, and checkouts. It is safe for concurrent use.
type Store struct {
	// OnOrphan is called for each orphan event, after its block is stored. It may be nil. It must be set before the first
	// Apply.
	OnOrphan func(OrphanEvent)

	pool *pg.Pool
}

// New returns a store in a database with the schema of Migrate.
func New(pool *pg.Pool) *Store { return &Store{pool: pool} }

// Lock waits until this process has the lock of the indexer: one process at a time writes blocks to a database. See
// writerlock.Acquire. Apply and Rewind are correct even if two processes call them concurrently; the lock avoids the
// conflicts.
func (s *Store) Lock(
	ctx context.Context, standby func(holder string),
) (held context.Context, unlock func(), err error) {
	return writerlock.Acquire(ctx, s.pool, standby)
}
