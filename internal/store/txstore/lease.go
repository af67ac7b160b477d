package txstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Lease waits until nobody else sends for an account, and makes it this process's to do so. next is the account's nonce as the
// chain has it: nonces given from now on are no lower. The lease ends with release, with the process, or when its connection
// is lost and somebody else takes it; whatever is written under it then fails with ledger.ErrFenced.
func (s *Store) Lease(ctx context.Context, a ledger.Account, holder string) (lease ledger.Lease, release func(), err error) {
	conn, err := s.pool.Dedicated(ctx)
	if err != nil {
		return lease, nil, fmt.Errorf("connect for the lease of %s: %w", a.Address, err)
	}
	release = func() {
		// Closing the session lets go of the lock, even when the goodbye is lost.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		conn.Close(ctx) //nolint:errcheck,gosec // nothing is left to be done about it
	}
	lease.Account = a
	for _, q := range []string{
		// A holder whose machine is gone must not keep the others waiting for hours.
		`set tcp_keepalives_idle = 10`, `set tcp_keepalives_interval = 5`, `set tcp_keepalives_count = 3`,
		fmt.Sprintf(`select pg_advisory_lock(hashtextextended('waybill sends for %s on chain %d', 0))`, a.Address, a.Chain),
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			release()
			return lease, nil, fmt.Errorf("wait for the lease of %s: %w", a.Address, err)
		}
	}
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		const make = `insert into signers (chain, address) values (@chain, @signer) on conflict do nothing`
		if _, err := tx.Exec(ctx, make, pg.Named{"chain": a.Chain, "signer": a.Address[:]}); err != nil {
			return err
		}
		// The stronger lock waits for what an earlier holder is writing (see held).
		const wait = `select from signers where chain = @chain and address = @signer for update`
		if _, err := tx.Exec(ctx, wait, pg.Named{"chain": a.Chain, "signer": a.Address[:]}); err != nil {
			return err
		}
		const q = `update signers set epoch = epoch + 1, holder = @holder, since = now() where chain = @chain and address = @signer returning epoch`
		return tx.QueryRow(ctx, q, pg.Named{"chain": a.Chain, "signer": a.Address[:], "holder": holder}).Scan(&lease.Epoch)
	})
	if err != nil {
		release()
		return lease, nil, fmt.Errorf("take the lease of %s: %w", a.Address, err)
	}
	return lease, release, nil
}

// held begins a statement that does nothing unless the lease stands; what it changes asks `exists (select from held)`. Giving nonces
// out goes on beside it.
const held = `with held as materialized (
	select from signers where chain = @chain and address = @signer and epoch = @epoch for key share) `

// under runs a statement that begins with held. Nothing changed is ledger.ErrFenced when the lease is over, else journal.ErrConflict.
func (s *Store) under(ctx context.Context, l ledger.Lease, q string, args pg.Named) error {
	changed, err := s.underAll(ctx, l, true, q, args)
	if err != nil || changed[0] {
		return err
	}
	return journal.ErrConflict
}

// underAll runs it for each of several arguments, in one transaction, and reports which of them changed anything. Nothing changed at all is
// ledger.ErrFenced when the lease is over. What can be read from the chain again need not be on disk when it returns.
func (s *Store) underAll(
	ctx context.Context, l ledger.Lease, durable bool, q string, all ...pg.Named,
) (changed []bool, err error) {
	changed = make([]bool, len(all))
	some := false
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		var batch pgx.Batch
		if !durable {
			batch.Queue(`set local synchronous_commit = off`)
		}
		for n, args := range all {
			args["chain"], args["signer"], args["epoch"] = l.Chain, l.Address[:], l.Epoch
			batch.Queue(held+q, args).Exec(func(tag pgconn.CommandTag) error {
				changed[n] = tag.RowsAffected() > 0
				some = some || changed[n]
				return nil
			})
		}
		return tx.SendBatch(ctx, &batch).Close()
	})
	if err != nil || some || len(all) == 0 {
		return changed, err
	}
	return changed, s.whyNot(ctx, l)
}

// whyNot is nil while the lease stands.
func (s *Store) whyNot(ctx context.Context, l ledger.Lease) error {
	const q = `select from signers where chain = @chain and address = @signer and epoch = @epoch`
	err := s.pool.QueryRow(ctx, q, pg.Named{"chain": l.Chain, "signer": l.Address[:], "epoch": l.Epoch}).Scan()
	if errors.Is(err, pgx.ErrNoRows) {
		return ledger.ErrFenced
	}
	return err
}

// Forward gives out no nonce below next from now on.
func (s *Store) Forward(ctx context.Context, l ledger.Lease, next uint64) error {
	const q = `update signers set next_nonce = greatest(next_nonce, @next) where chain = @chain and address = @signer and exists (select from held)`
	if err := s.under(ctx, l, q, pg.Named{"next": next}); err != nil {
		return fmt.Errorf("go forward to nonce %d of %s: %w", next, l.Address, err)
	}
	return nil
}
