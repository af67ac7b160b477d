package txstore

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

const uniqueViolation = "23505" // error code of Postgres

// Enqueue stores a call as an intent with the account's next nonce and a gas limit, in one statement. Concurrent calls
// wait for the row of the account. If c.Key exists and was not released, Enqueue returns the existing intent and
// fresh=false. It needs no lease.
func (s *Store) Enqueue(
	ctx context.Context, a ledger.Account, c ledger.Call, gas uint64,
) (id int64, fresh bool, err error) {
	const q = `
		with taken as (
			update signers set next_nonce = next_nonce + 1
			where chain = @chain and address = @signer and not exists (
				select from transactions where chain = @chain and signer = @signer and key = @key and not released)
			returning next_nonce - 1 as nonce
		)
		insert into transactions (chain, signer, nonce, key, what, recipient, data, wei, gas)
		select @chain, @signer, nonce, @key, @what, @to, @data, @wei, @gas from taken
		returning id`
	args := pg.Named{
		"chain": a.Chain, "signer": a.Address[:], "key": c.Key, "what": c.What,
		"to": c.To[:], "data": append([]byte{}, c.Data...), "wei": formatWei(c.Wei), "gas": gas,
	}
	for range 10 {
		err = s.pool.QueryRow(ctx, q, args).Scan(&id)
		if err == nil {
			return id, true, nil
		}
		// Either the key exists, or another process inserted it concurrently, or the account has no row.
		refused := new(pgconn.PgError)
		if !errors.Is(err, pgx.ErrNoRows) && (!errors.As(err, &refused) || refused.Code != uniqueViolation) {
			break
		}
		id, err = s.activeID(ctx, a, c.Key)
		if err == nil {
			return id, false, nil
		}
		if !errors.Is(err, pgx.ErrNoRows) {
			break
		}
		if err = s.addSigner(ctx, a); err != nil {
			break
		}
	}
	return 0, false, fmt.Errorf("enqueue %q: %w", c.What, err)
}

// activeID returns the id of the intent with a key that was not released, or pgx.ErrNoRows.
func (s *Store) activeID(ctx context.Context, a ledger.Account, key string) (id int64, err error) {
	const q = `select id from transactions where chain = @chain and signer = @signer and key = @key and not released`
	return id, s.pool.QueryRow(ctx, q, pg.Named{"chain": a.Chain, "signer": a.Address[:], "key": key}).Scan(&id)
}

// addSigner inserts the row of an account if there is none.
func (s *Store) addSigner(ctx context.Context, a ledger.Account) error {
	const q = `insert into signers (chain, address) values (@chain, @signer) on conflict do nothing`
	_, err := s.pool.Exec(ctx, q, pg.Named{"chain": a.Chain, "signer": a.Address[:]})
	return err
}

// ByKey returns the id of the intent with an idempotency key. It returns journal.ErrNotFound if there is none, or if it
// was released.
func (s *Store) ByKey(ctx context.Context, a ledger.Account, key string) (int64, error) {
	id, err := s.activeID(ctx, a, key)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err != nil {
		return 0, fmt.Errorf("read the transaction with key %q: %w", key, err)
	}
	return id, nil
}

// Intent returns an intent with its attempts, or journal.ErrNotFound.
func (s *Store) Intent(ctx context.Context, id int64) (ledger.Intent, error) {
	all, err := s.intents(ctx, true, `where id = @id`, pg.Named{"id": id})
	if err == nil && len(all) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Intent{}, fmt.Errorf("read transaction %d: %w", id, err)
	}
	return all[0], nil
}

// Unsent returns at most limit intents of an account in the stages queued and signed, in ascending order of nonce, with
// calldata and signed transactions.
func (s *Store) Unsent(ctx context.Context, a ledger.Account, limit int) ([]ledger.Intent, error) {
	const where = `where chain = @chain and signer = @signer and stage in ('queued', 'signed')
		order by nonce limit @limit`
	return s.intents(ctx, true, where, pg.Named{"chain": a.Chain, "signer": a.Address[:], "limit": limit})
}

// Open returns the intents of an account that are not confirmed, in ascending order of nonce, without calldata and
// signed transactions.
func (s *Store) Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error) {
	const where = `where chain = @chain and signer = @signer and stage <> 'confirmed' order by nonce`
	return s.intents(ctx, false, where, pg.Named{"chain": a.Chain, "signer": a.Address[:]})
}

// Intents returns at most limit intents of a chain, newest first, without calldata and signed transactions. If open is
// true, it omits confirmed ones.
func (s *Store) Intents(ctx context.Context, chain uint64, open bool, limit int) ([]ledger.Intent, error) {
	const where = `where chain = @chain and (not @open or stage <> 'confirmed') order by id desc limit @limit`
	return s.intents(ctx, false, where, pg.Named{"chain": chain, "open": open, "limit": limit})
}

// intents reads intents with their attempts. If withData is false, calldata and signed transactions are empty.
func (s *Store) intents(ctx context.Context, withData bool, where string, args pg.Named) ([]ledger.Intent, error) {
	const columns = `select id, chain, signer, nonce, key, what, recipient, case when @with_data then data else '' end,
			wei::text, gas, stage, cancel, bump, last_error, coalesce(outcome, ''), tx, coalesce(block_number, 0),
			block_hash, coalesce(gas_used, 0), ceiling::text, queued_at, changed_at
		from transactions `
	args["with_data"] = withData
	rows, err := s.pool.Query(ctx, columns+where, args)
	if err != nil {
		return nil, fmt.Errorf("read transactions: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanIntent)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	ids := make([]int64, len(all))
	byID := make(map[int64]*ledger.Intent, len(all))
	for i := range all {
		ids[i] = all[i].ID
		byID[all[i].ID] = &all[i]
	}
	const q = `select transaction_id, number, nonce, hash, case when @with_data then raw else '' end, tip::text,
			cap::text, head, noop
		from transaction_attempts where transaction_id = any(@ids) order by transaction_id, number`
	if rows, err = s.pool.Query(ctx, q, pg.Named{"ids": ids, "with_data": withData}); err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	var id int64
	var t ledger.Attempt
	var hash []byte
	var tip, feeCap string
	row := []any{&id, &t.Number, &t.Nonce, &hash, &t.Raw, &tip, &feeCap, &t.Head, &t.Noop}
	_, err = pgx.ForEachRow(rows, row, func() error {
		one := t
		one.Hash, one.Tip, one.Cap = journal.Hash(hash), parseWei(&tip), parseWei(&feeCap)
		one.Raw = append([]byte(nil), t.Raw...)
		byID[id].Attempts = append(byID[id].Attempts, one)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	return all, nil
}

// scanIntent reads the columns that intents selects.
func scanIntent(row pgx.CollectableRow) (i ledger.Intent, err error) {
	var signer, to, tx, block []byte
	var wei, ceiling *string
	err = row.Scan(&i.ID, &i.Chain, &signer, &i.Nonce, &i.Call.Key, &i.Call.What, &to, &i.Call.Data, &wei, &i.Gas,
		&i.Stage, &i.Cancel, &i.Bump, &i.LastError,
		&i.Outcome, &tx, &i.Receipt.Block, &block, &i.Receipt.Gas, &ceiling, &i.Queued, &i.Changed)
	if err != nil {
		return i, err
	}
	copy(i.Address[:], signer)
	copy(i.Call.To[:], to)
	copy(i.Receipt.Tx[:], tx)
	copy(i.Receipt.BlockHash[:], block)
	i.Receipt.Reverted = i.Outcome == ledger.TxReverted
	i.Call.Wei, i.Ceiling = parseWei(wei), parseWei(ceiling)
	i.Queued, i.Changed = i.Queued.UTC(), i.Changed.UTC()
	return i, nil
}

// formatWei returns an amount in decimal, or "0" for nil.
func formatWei(w *big.Int) string {
	if w == nil {
		return "0"
	}
	return w.String()
}

// parseWei parses a decimal amount. It returns nil if s is nil or invalid.
func parseWei(s *string) *big.Int {
	if s == nil {
		return nil
	}
	w, ok := new(big.Int).SetString(*s, 10)
	if !ok {
		return nil
	}
	return w
}
