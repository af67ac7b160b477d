// Package txstore keeps the sender's transactions: accounts and their leases, intents, attempts. No other package
// writes these tables.
package txstore

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Store keeps transactions in one database. Safe for concurrent use.
type Store struct{ pool *pg.Pool }

// New keeps transactions in a database that store.Migrate has prepared.
func New(pool *pg.Pool) *Store { return &Store{pool} }

// Listen sends the id of each intent of an account that was asked for or came to an end, as pg.Listen does. Zero stands
// for all intents.
func (s *Store) Listen(ctx context.Context, a ledger.Account) <-chan int64 {
	return pg.Listen(ctx, s.pool, "waybill_transactions", func(payload string) (id int64, ours bool) {
		var signer string
		if _, err := fmt.Sscan(payload, &signer, &id); err != nil {
			return 0, true
		}
		return id, "0x"+signer == a.Address.String()
	})
}
