package txstore

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

const uniqueViolation = "23505"

// Enqueue writes down what is to be sent and gives it the account's next nonce, in one statement: whoever asks at the same
// time waits for the account's row. The same key again, unless it came to nothing, is the intent that stands, and not fresh.
func (s *Store) Enqueue(ctx context.Context, a ledger.Account, c ledger.Call, gas uint64) (id int64, fresh bool, err error) {
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
		"to": c.To[:], "data": append([]byte{}, c.Data...), "wei": weiOf(c.Wei), "gas": gas,
	}
	for range 10 {
		err = s.pool.QueryRow(ctx, q, args).Scan(&id)
		if err == nil {
			return id, true, nil
		}
		// Somebody asked for the same at the same time, or there is the account's row to be made.
		if taken := new(pgconn.PgError); !errors.Is(err, pgx.ErrNoRows) && (!errors.As(err, &taken) || taken.Code != uniqueViolation) {
			break
		}
		id, err = s.standing(ctx, a, c.Key)
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
	return 0, false, fmt.Errorf("write down %q: %w", c.What, err)
}

// standing is the intent with that key that did not come to nothing.
func (s *Store) standing(ctx context.Context, a ledger.Account, key string) (id int64, err error) {
	const q = `select id from transactions where chain = @chain and signer = @signer and key = @key and not released`
	return id, s.pool.QueryRow(ctx, q, pg.Named{"chain": a.Chain, "signer": a.Address[:], "key": key}).Scan(&id)
}

func (s *Store) addSigner(ctx context.Context, a ledger.Account) error {
	const q = `insert into signers (chain, address) values (@chain, @signer) on conflict do nothing`
	_, err := s.pool.Exec(ctx, q, pg.Named{"chain": a.Chain, "signer": a.Address[:]})
	return err
}

// Standing finds what was asked for with a key and did not come to nothing; journal.ErrNotFound when there is none.
func (s *Store) Standing(ctx context.Context, a ledger.Account, key string) (int64, error) {
	id, err := s.standing(ctx, a, key)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err != nil {
		return 0, fmt.Errorf("transaction with key %q: %w", key, err)
	}
	return id, nil
}

// Intent is one intent with its attempts; journal.ErrNotFound when there is none.
func (s *Store) Intent(ctx context.Context, id int64) (ledger.Intent, error) {
	all, err := s.intents(ctx, true, `where id = @id`, pg.Named{"id": id})
	if err == nil && len(all) == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.Intent{}, fmt.Errorf("transaction %d: %w", id, err)
	}
	return all[0], nil
}

// Unsent are an account's intents that no node has taken yet, in the order of their nonces, whole.
func (s *Store) Unsent(ctx context.Context, a ledger.Account, limit int) ([]ledger.Intent, error) {
	const where = `where chain = @chain and signer = @signer and stage in ('queued', 'signed') order by nonce limit @limit`
	return s.intents(ctx, true, where, pg.Named{"chain": a.Chain, "signer": a.Address[:], "limit": limit})
}

// Open are an account's intents that are not confirmed, in the order of their nonces, without data and bytes.
func (s *Store) Open(ctx context.Context, a ledger.Account) ([]ledger.Intent, error) {
	const where = `where chain = @chain and signer = @signer and stage <> 'confirmed' order by nonce`
	return s.intents(ctx, false, where, pg.Named{"chain": a.Chain, "signer": a.Address[:]})
}

// Intents are the newest of a chain, open ones alone or all, newest first, without data and bytes.
func (s *Store) Intents(ctx context.Context, chain uint64, open bool, limit int) ([]ledger.Intent, error) {
	const where = `where chain = @chain and (not @open or stage <> 'confirmed') order by id desc limit @limit`
	return s.intents(ctx, false, where, pg.Named{"chain": chain, "open": open, "limit": limit})
}

// intents reads rows and their attempts.
func (s *Store) intents(ctx context.Context, whole bool, where string, args pg.Named) ([]ledger.Intent, error) {
	const columns = `select id, chain, signer, nonce, key, what, recipient, case when @whole then data else '' end, wei::text, gas, stage, cancel, bump, last_error,
		coalesce(outcome, ''), tx, coalesce(block_number, 0), block_hash, coalesce(gas_used, 0), ceiling::text, queued_at, changed_at from transactions `
	args["whole"] = whole
	rows, err := s.pool.Query(ctx, columns+where, args)
	if err != nil {
		return nil, fmt.Errorf("read transactions: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanIntent)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	ids := make([]int64, len(all))
	place := make(map[int64]*ledger.Intent, len(all))
	for i := range all {
		ids[i] = all[i].ID
		place[all[i].ID] = &all[i]
	}
	const q = `select transaction_id, number, nonce, hash, case when @whole then raw else '' end, tip::text, cap::text, head, empty
		from transaction_attempts where transaction_id = any(@ids) order by transaction_id, number`
	if rows, err = s.pool.Query(ctx, q, pg.Named{"ids": ids, "whole": whole}); err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	var id int64
	var t ledger.Attempt
	var hash []byte
	var tip, most string
	_, err = pgx.ForEachRow(rows, []any{&id, &t.Number, &t.Nonce, &hash, &t.Raw, &tip, &most, &t.Head, &t.Empty}, func() error {
		one := t
		one.Hash, one.Tip, one.Cap = journal.Hash(hash), weiFrom(&tip), weiFrom(&most)
		one.Raw = append([]byte(nil), t.Raw...)
		place[id].Attempts = append(place[id].Attempts, one)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	return all, nil
}

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
	i.Call.Wei, i.Ceiling = weiFrom(wei), weiFrom(ceiling)
	i.Queued, i.Changed = i.Queued.UTC(), i.Changed.UTC()
	return i, nil
}

// weiOf is an amount as the database takes it.
func weiOf(w *big.Int) string {
	if w == nil {
		return "0"
	}
	return w.String()
}

func weiFrom(s *string) *big.Int {
	if s == nil {
		return nil
	}
	w, ok := new(big.Int).SetString(*s, 10)
	if !ok {
		return nil
	}
	return w
}
