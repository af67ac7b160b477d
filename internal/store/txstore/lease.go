package txstore

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Lease waits until no other process has the lease of the account, and takes it. holder names this process to
// operators. The caller must call release.
//
// The lease is a Postgres advisory lock on a connection of its own. If the process ends or the connection fails,
// another process can take the lease. It then gets a higher epoch, and writes with the old lease fail with
// ledger.ErrFenced.
func (s *Store) Lease(
	ctx context.Context, a ledger.Account, holder string,
) (lease ledger.Lease, release func(), err error) {
	conn, err := s.pool.Dedicated(ctx)
	if err != nil {
		return lease, nil, fmt.Errorf("connect for the lease of %s: %w", a.Address, err)
	}
	release = func() {
		// Closing the session releases the lock.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		conn.Close(ctx) //nolint:errcheck,gosec // TCP keep-alive ends the session in any case
	}
	lease.Account = a
	if err := s.lock(ctx, conn, a); err != nil {
		release()
		return lease, nil, fmt.Errorf("wait for the lease of %s: %w", a.Address, err)
	}
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		const insert = `insert into signers (chain, address) values (@chain, @signer) on conflict do nothing`
		if _, err := tx.Exec(ctx, insert, pg.Named{"chain": a.Chain, "signer": a.Address[:]}); err != nil {
			return err
		}
		// This lock waits for transactions of an earlier holder, which lock the row for key share (see held).
		const wait = `select from signers where chain = @chain and address = @signer for update`
		if _, err := tx.Exec(ctx, wait, pg.Named{"chain": a.Chain, "signer": a.Address[:]}); err != nil {
			return err
		}
		const q = `update signers set epoch = epoch + 1, holder = @holder, since = now()
			where chain = @chain and address = @signer returning epoch`
		args := pg.Named{"chain": a.Chain, "signer": a.Address[:], "holder": holder}
		return tx.QueryRow(ctx, q, args).Scan(&lease.Epoch)
	})
	if err != nil {
		release()
		return lease, nil, fmt.Errorf("take the lease of %s: %w", a.Address, err)
	}
	return lease, release, nil
}

// lock takes the advisory lock of an account for the session of conn.
func (s *Store) lock(ctx context.Context, conn *pgx.Conn, a ledger.Account) error {
	if err := pg.NameSession(ctx, conn, "sender"); err != nil {
		return err
	}
	for _, q := range []string{
		// If the machine of the holder fails, its session ends after 25 s. The default is two hours.
		`set tcp_keepalives_idle = 10`, `set tcp_keepalives_interval = 5`, `set tcp_keepalives_count = 3`,
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return err
		}
	}
	var key int64
	name := fmt.Sprintf("waybill sends for %s on chain %d", a.Address, a.Chain)
	if err := conn.QueryRow(ctx, `select hashtextextended($1, 0)`, name).Scan(&key); err != nil {
		return err
	}
	var waiting func(holder string)
	if s.Waiting != nil {
		waiting = func(holder string) { s.Waiting(a, holder) }
	}
	return pg.AdvisoryLock(ctx, conn, key, waiting)
}

// held is the first part of a fenced statement. The statement must contain the condition `exists (select from held)`,
// which is false if another process took the lease. The row lock "for key share" does not block Enqueue.
const held = `with held as materialized (
	select from signers where chain = @chain and address = @signer and epoch = @epoch for key share) `

// execFenced executes held and q as one statement. If it changes no row, execFenced returns ledger.ErrFenced if another
// process took the lease, and else journal.ErrConflict.
func (s *Store) execFenced(ctx context.Context, l ledger.Lease, q string, args pg.Named) error {
	changed, err := s.execAllFenced(ctx, l, true, q, args)
	if err != nil || changed[0] {
		return err
	}
	return journal.ErrConflict
}

// execAllFenced executes held and q once for each element of all, in one transaction. It reports which executions
// changed a row. If none did and another process took the lease, it returns ledger.ErrFenced. If durable is false, the
// commit does not wait for the disk.
func (s *Store) execAllFenced(
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
	return changed, s.checkLease(ctx, l)
}

// checkLease returns ledger.ErrFenced if another process took the lease.
func (s *Store) checkLease(ctx context.Context, l ledger.Lease) error {
	const q = `select from signers where chain = @chain and address = @signer and epoch = @epoch`
	err := s.pool.QueryRow(ctx, q, pg.Named{"chain": l.Chain, "signer": l.Address[:], "epoch": l.Epoch}).Scan()
	if errors.Is(err, pgx.ErrNoRows) {
		return ledger.ErrFenced
	}
	return err
}

// SkipTo raises the account's next nonce to next, unless it is higher.
func (s *Store) SkipTo(ctx context.Context, l ledger.Lease, next uint64) error {
	const q = `update signers set next_nonce = greatest(next_nonce, @next)
		where chain = @chain and address = @signer and exists (select from held)`
	if err := s.execFenced(ctx, l, q, pg.Named{"next": next}); err != nil {
		return fmt.Errorf("raise the next nonce of %s to %d: %w", l.Address, next, err)
	}
	return nil
}
