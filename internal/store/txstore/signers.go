package txstore

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// Signers returns the accounts of a chain with the state of their leases.
func (s *Store) Signers(ctx context.Context, chain uint64) ([]ledger.Signer, error) {
	const q = `
		select s.address, s.next_nonce, s.holder, s.since, exists (
			select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 1
				and l.database = (select oid from pg_database where datname = current_database())
				and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(
					format('waybill sends for 0x%s on chain %s', encode(s.address, 'hex'), s.chain), 0))
		from signers s where s.chain = @chain order by s.address`
	rows, err := s.pool.Query(ctx, q, pg.Named{"chain": chain})
	if err != nil {
		return nil, fmt.Errorf("read signers: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (one ledger.Signer, err error) {
		var address []byte
		one.Chain = chain
		if err := row.Scan(&address, &one.Next, &one.Holder, &one.Since, &one.Held); err != nil {
			return one, err
		}
		one.Address = journal.Address(address)
		return one, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read signers: %w", err)
	}
	return all, nil
}

// Bump requests a higher fee for an intent. The process with the lease signs the replacement. Bump returns
// journal.ErrConflict if the intent is mined or does not exist.
func (s *Store) Bump(ctx context.Context, id int64) error {
	const q = `update transactions set bump = true where id = @id and stage in ('queued', 'signed', 'broadcast')`
	tag, err := s.pool.Exec(ctx, q, pg.Named{"id": id})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrConflict
	}
	if err != nil {
		return fmt.Errorf("bump transaction %d: %w", id, err)
	}
	return nil
}
