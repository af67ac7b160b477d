// Package store keeps everything Waybill knows in Postgres. SQL is here and in the packages below, and nowhere else: a
// file per noun, its tables beside it in schema. What the chain says is projected by Apply and Rewind; every other row
// has one owner, named in its file.
//
// Transactions that are independent of these have packages of their own: txstore, inbox and pushqueue. They share the
// packages feed and pg.
package store

import "github.com/waybill/waybill/internal/store/pg"

// Store is what follows from the chain, and the checkouts. Safe for concurrent use.
type Store struct {
	// OnOrphan, if set before the first Apply, is told of each orphan event, once its block is kept.
	OnOrphan func(OrphanEvent)

	pool *pg.Pool
}

// New keeps rows in a database that Migrate has prepared.
func New(pool *pg.Pool) *Store { return &Store{pool: pool} }
