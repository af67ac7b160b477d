// Package txstore is the outbox of the sender: accounts with their leases, intents and attempts. No other package
// writes the tables signers, transactions and transaction_attempts.
package txstore

import (
	"context"
	"fmt"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Store stores the outbox in one database. It is safe for concurrent use.
type Store struct {
	// Waiting is called if another process has the lease of an account, with a description of that one; nil: nobody is
	// told.
	Waiting func(account ledger.Account, holder string)

	pool *pg.Pool
}

// New returns a store in a database with the schema of store.Migrate.
func New(pool *pg.Pool) *Store { return &Store{pool: pool} }

// Listen sends the id of each intent of the account that was enqueued, got another outcome, was cancelled or was
// bumped. Zero stands for all intents: notifications may be lost. The channel is closed when ctx ends; see pg.Listen.
func (s *Store) Listen(ctx context.Context, a ledger.Account) <-chan int64 {
	return pg.Listen(ctx, s.pool, "waybill_transactions", func(payload string) (id int64, ours bool) {
		var signer string
		if _, err := fmt.Sscan(payload, &signer, &id); err != nil {
			return 0, true
		}
		return id, "0x"+signer == a.Address.String()
	})
}
