package txstore

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// AddAttempts stores one new attempt of each intent in one database transaction, and returns the ids of the intents for
// which it did. The caller must do this before it broadcasts the attempts. AddAttempts skips an intent that is mined,
// has another nonce than the attempt, or has an attempt with that number. The ceiling is that of the first attempt.
func (s *Store) AddAttempts(
	ctx context.Context, l ledger.Lease, all ...ledger.SignedAttempt,
) (stored []int64, err error) {
	const q = `, counted as (
			update transactions set stage = 'signed', bump = false, ceiling = coalesce(ceiling, @ceiling),
				changed_at = clock_timestamp()
			where id = @id and nonce = @nonce and stage in ('queued', 'signed', 'broadcast') and exists (select from held)
				and (select count(*) from transaction_attempts where transaction_id = @id) = @number - 1
			returning id
		)
		insert into transaction_attempts (transaction_id, number, nonce, hash, raw, tip, cap, head, noop)
		select id, @number, @nonce, @hash, @raw, @tip, @cap, @head, @noop from counted`
	args := make([]pg.Named, len(all))
	for n, g := range all {
		args[n] = pg.Named{
			"id": g.ID, "number": g.Attempt.Number, "nonce": g.Attempt.Nonce, "hash": g.Attempt.Hash[:],
			"raw": g.Attempt.Raw, "tip": formatWei(g.Attempt.Tip), "cap": formatWei(g.Attempt.Cap),
			"head": g.Attempt.Head, "noop": g.Attempt.Noop, "ceiling": formatWei(g.Ceiling),
		}
	}
	changed, err := s.execAllFenced(ctx, l, true, q, args...)
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

// MarkBroadcast records that a node accepted the latest attempts of intents. The commit does not wait for the disk: if
// it is lost, the attempts are broadcast once more.
func (s *Store) MarkBroadcast(ctx context.Context, l ledger.Lease, ids ...int64) error {
	const q = `update transactions set stage = 'broadcast', last_error = '', changed_at = clock_timestamp()
		where id = any(@ids) and stage = 'signed' and exists (select from held)`
	if _, err := s.execAllFenced(ctx, l, false, q, pg.Named{"ids": ids}); err != nil {
		return fmt.Errorf("record that %d transactions are broadcast: %w", len(ids), err)
	}
	return nil
}

// MarkMined records the blocks and outcomes of mined intents, and whether they are confirmed. An intent that did not
// succeed releases its idempotency key. The commit does not wait for the disk: if it is lost, the receipts are read
// again.
func (s *Store) MarkMined(ctx context.Context, l ledger.Lease, all ...ledger.Inclusion) error {
	const q = `update transactions set
			stage = case when @final then 'confirmed' else 'mined' end, outcome = @outcome, tx = @tx,
			block_number = @block, block_hash = @hash, gas_used = @gas,
			released = released or @outcome <> 'succeeded', changed_at = clock_timestamp(),
			last_error = case when @outcome = 'noop' then last_error else '' end
		where id = @id and stage <> 'confirmed' and exists (select from held)`
	args := make([]pg.Named, len(all))
	for n, m := range all {
		args[n] = pg.Named{
			"id": m.ID, "final": m.Final, "outcome": string(m.Outcome), "tx": m.Receipt.Tx[:],
			"block": m.Receipt.Block, "hash": m.Receipt.BlockHash[:], "gas": m.Receipt.Gas,
		}
	}
	if _, err := s.execAllFenced(ctx, l, false, q, args...); err != nil {
		return fmt.Errorf("record that %d transactions are mined: %w", len(all), err)
	}
	return nil
}

// Reopen returns a mined or confirmed intent to stage broadcast after a reorganisation removed its block. An intent
// that released its key is cancelled, because its caller has got the error and may have enqueued the call again. Reopen
// needs no lease: if the intent is mined, the sender finds its receipt again.
func (s *Store) Reopen(ctx context.Context, id int64) error {
	const q = `update transactions set stage = 'broadcast', outcome = null, tx = null, block_number = null,
			block_hash = null, gas_used = null, cancel = cancel or released, changed_at = clock_timestamp()
		where id = @id and stage in ('mined', 'confirmed')`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"id": id}); err != nil {
		return fmt.Errorf("reopen transaction %d: %w", id, err)
	}
	return nil
}

// Cancel requests that an empty transaction uses the intent's nonce. Callers of Send that wait for the intent get the
// reason. Cancel returns journal.ErrConflict if the intent is mined or does not exist.
func (s *Store) Cancel(ctx context.Context, id int64, reason string) error {
	const q = `update transactions set cancel = true, last_error = @reason
		where id = @id and stage in ('queued', 'signed', 'broadcast')`
	tag, err := s.pool.Exec(ctx, q, pg.Named{"id": id, "reason": pg.Text(reason)})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrConflict
	}
	if err != nil {
		return fmt.Errorf("cancel transaction %d: %w", id, err)
	}
	return nil
}

// RecordError stores the last error of an intent.
func (s *Store) RecordError(ctx context.Context, l ledger.Lease, id int64, text string) error {
	const q = `update transactions set last_error = @error where id = @id and exists (select from held)`
	if err := s.execFenced(ctx, l, q, pg.Named{"id": id, "error": pg.Text(text)}); err != nil {
		return fmt.Errorf("record the error of transaction %d: %w", id, err)
	}
	return nil
}

// Renumber assigns the account's next nonce to an intent, after a transaction from outside used the intent's nonce. It
// returns journal.ErrConflict if the intent is mined.
func (s *Store) Renumber(ctx context.Context, l ledger.Lease, id int64) error {
	const q = `, taken as (
			update signers set next_nonce = next_nonce + 1
			where chain = @chain and address = @signer and exists (select from held)
			returning next_nonce - 1 as nonce
		)
		update transactions set nonce = taken.nonce, stage = 'queued', changed_at = clock_timestamp()
		from taken where id = @id and stage in ('queued', 'signed', 'broadcast')`
	if err := s.execFenced(ctx, l, q, pg.Named{"id": id}); err != nil {
		return fmt.Errorf("renumber transaction %d: %w", id, err)
	}
	return nil
}

// FillNonce enqueues an empty transaction (gap-fill) for a nonce that no intent uses, because transactions with higher
// nonces cannot be mined before it. If an intent has the nonce, FillNonce reopens it instead.
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
		select @chain, @signer, @nonce, 'fill ' || gen_random_uuid(), 'fill nonce ' || @nonce::bigint, @signer, '', 0,
			@gas, true
		where exists (select from held)`
	if err := s.execFenced(ctx, l, q, pg.Named{"nonce": nonce, "gas": gas}); err != nil {
		return fmt.Errorf("fill nonce %d: %w", nonce, err)
	}
	return nil
}
