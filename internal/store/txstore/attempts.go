package txstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// Sign stores the next attempts of intents, all in one commit, before any node sees them, and returns the intents that it did so for. It leaves
// out what is mined, has another nonce by now, or another attempt of that number. An intent's ceiling is kept from its first.
func (s *Store) Sign(ctx context.Context, l ledger.Lease, all ...ledger.SignedAttempt) (stored []int64, err error) {
	const q = `, counted as (
			update transactions set stage = 'signed', bump = false, ceiling = coalesce(ceiling, @ceiling), changed_at = clock_timestamp()
			where id = @id and nonce = @nonce and stage in ('queued', 'signed', 'broadcast') and exists (select from held)
				and (select count(*) from transaction_attempts where transaction_id = @id) = @number - 1
			returning id
		)
		insert into transaction_attempts (transaction_id, number, nonce, hash, raw, tip, cap, head, empty)
		select id, @number, @nonce, @hash, @raw, @tip, @cap, @head, @empty from counted`
	args := make([]pg.Named, len(all))
	for n, g := range all {
		args[n] = pg.Named{
			"id": g.ID, "number": g.Attempt.Number, "nonce": g.Attempt.Nonce, "hash": g.Attempt.Hash[:], "raw": g.Attempt.Raw,
			"tip": weiOf(g.Attempt.Tip), "cap": weiOf(g.Attempt.Cap), "head": g.Attempt.Head, "empty": g.Attempt.Empty, "ceiling": weiOf(g.Ceiling),
		}
	}
	changed, err := s.underAll(ctx, l, true, q, args...)
	if err != nil {
		return nil, fmt.Errorf("store %d attempts: %w", len(all), err)
	}
	for n, g := range all {
		if changed[n] {
			stored = append(stored, g.ID)
		}
	}
	return stored, nil
}

// Sent notes that a node has taken the latest attempts of intents. Losing this note costs one more broadcast, so nobody waits for the disk.
func (s *Store) Sent(ctx context.Context, l ledger.Lease, ids ...int64) error {
	const q = `update transactions set stage = 'broadcast', last_error = '', changed_at = clock_timestamp()
		where id = any(@ids) and stage = 'signed' and exists (select from held)`
	if _, err := s.underAll(ctx, l, false, q, pg.Named{"ids": ids}); err != nil {
		return fmt.Errorf("note that %d transactions are broadcast: %w", len(ids), err)
	}
	return nil
}

// Mined notes where intents are mined, and whether that is for good. One that came to nothing lets go of its key. It can be read from the
// chain again, so nobody waits for the disk.
func (s *Store) Mined(ctx context.Context, l ledger.Lease, all ...ledger.Inclusion) error {
	const q = `update transactions set
			stage = case when @final then 'confirmed' else 'mined' end, outcome = @outcome, tx = @tx, block_number = @block, block_hash = @hash,
			gas_used = @gas, released = released or @outcome <> 'succeeded', changed_at = clock_timestamp(),
			last_error = case when @outcome = 'cancelled' then last_error else '' end
		where id = @id and stage <> 'confirmed' and exists (select from held)`
	args := make([]pg.Named, len(all))
	for n, m := range all {
		args[n] = pg.Named{
			"id": m.ID, "final": m.Final, "outcome": string(m.Outcome), "tx": m.Receipt.Tx[:], "block": m.Receipt.Block,
			"hash": m.Receipt.BlockHash[:], "gas": m.Receipt.Gas,
		}
	}
	if _, err := s.underAll(ctx, l, false, q, args...); err != nil {
		return fmt.Errorf("note that %d transactions are mined: %w", len(all), err)
	}
	return nil
}

// Reopen takes a mined intent back to stage broadcast, because a reorganisation dropped its block. An intent that had
// come to nothing is not tried again: its caller was told. No lease is needed: if the intent is mined after all, the watcher
// finds it again.
func (s *Store) Reopen(ctx context.Context, id int64) error {
	const q = `update transactions set stage = 'broadcast', outcome = null, tx = null, block_number = null, block_hash = null, gas_used = null,
			cancel = cancel or released, changed_at = clock_timestamp()
		where id = @id and stage in ('mined', 'confirmed')`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"id": id}); err != nil {
		return fmt.Errorf("take transaction %d back: %w", id, err)
	}
	return nil
}

// Cancel has an intent's nonce used for nothing, for a reason that is told to whoever waits. journal.ErrConflict when it is mined.
func (s *Store) Cancel(ctx context.Context, id int64, reason string) error {
	const q = `update transactions set cancel = true, last_error = @reason where id = @id and stage in ('queued', 'signed', 'broadcast')`
	tag, err := s.pool.Exec(ctx, q, pg.Named{"id": id, "reason": pg.Text(reason)})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrConflict
	}
	if err != nil {
		return fmt.Errorf("cancel transaction %d: %w", id, err)
	}
	return nil
}

// Trouble notes what went wrong last.
func (s *Store) RecordError(ctx context.Context, l ledger.Lease, id int64, what string) error {
	const q = `update transactions set last_error = @what where id = @id and exists (select from held)`
	if err := s.under(ctx, l, q, pg.Named{"id": id, "what": pg.Text(what)}); err != nil {
		return fmt.Errorf("note trouble of transaction %d: %w", id, err)
	}
	return nil
}

// Renumber gives an intent another nonce, the account's next: somebody else has used its own.
func (s *Store) Renumber(ctx context.Context, l ledger.Lease, id int64) error {
	const q = `, taken as (
			update signers set next_nonce = next_nonce + 1 where chain = @chain and address = @signer and exists (select from held)
			returning next_nonce - 1 as nonce
		)
		update transactions set nonce = taken.nonce, stage = 'queued', changed_at = clock_timestamp()
		from taken where id = @id and stage in ('queued', 'signed', 'broadcast')`
	if err := s.under(ctx, l, q, pg.Named{"id": id}); err != nil {
		return fmt.Errorf("renumber transaction %d: %w", id, err)
	}
	return nil
}

// FillNonce stores an empty transaction for a nonce that none of our intents uses: transactions with higher nonces wait
// for it. If an intent has the nonce, FillNonce reopens it instead.
func (s *Store) FillNonce(ctx context.Context, l ledger.Lease, nonce, gas uint64) error {
	const known = `select id from transactions where chain = @chain and signer = @signer and nonce = @nonce`
	var id int64
	err := s.pool.QueryRow(ctx, known, pg.Named{"chain": l.Chain, "signer": l.Address[:], "nonce": nonce}).Scan(&id)
	if err == nil {
		return s.Reopen(ctx, id)
	}
	if !errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("fill nonce %d: %w", nonce, err)
	}
	const q = `insert into transactions (chain, signer, nonce, key, what, recipient, data, wei, gas, cancel)
		select @chain, @signer, @nonce, 'fill ' || gen_random_uuid(), 'fill nonce ' || @nonce::bigint, @signer, '', 0, @gas, true where exists (select from held)`
	if err := s.under(ctx, l, q, pg.Named{"nonce": nonce, "gas": gas}); err != nil {
		return fmt.Errorf("fill nonce %d: %w", nonce, err)
	}
	return nil
}
