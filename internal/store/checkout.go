package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// SaveQuote stores a signed offer. It changes nothing if the offer is stored. It returns journal.ErrConflict if an
// offer with the same order id and another key is stored.
func (s *Store) SaveQuote(ctx context.Context, c ledger.Checkout) error {
	terms, err := json.Marshal(c.Terms)
	if err != nil {
		return fmt.Errorf("save quote %s: %w", c.Order.Short(), err)
	}
	const q = `
		insert into quotes (order_id, key, terms, signature, salt, codes, expires)
		values (@order, @key, @terms, @signature, @salt, @codes, @expires)
		on conflict (order_id) do update set key = excluded.key where quotes.key = excluded.key`
	tag, err := s.pool.Exec(ctx, q, pg.Named{
		"order": c.Order[:], "key": c.Key[:], "terms": terms,
		"signature": c.Signature, "salt": c.Salt[:], "codes": codesOrNull(c.Codes), "expires": c.Terms.ValidUntil,
	})
	if err != nil {
		return fmt.Errorf("save quote %s: %w", c.Order.Short(), err)
	}
	if tag.RowsAffected() == 0 {
		return fmt.Errorf("save quote %s: it is stored with another key: %w", c.Order.Short(), journal.ErrConflict)
	}
	return nil
}

// codesOrNull returns the hashes one after the other, or nil if all are zero.
func codesOrNull(codes journal.CodeHashes) []byte {
	if codes == (journal.CodeHashes{}) {
		return nil
	}
	return slices.Concat(codes[0][:], codes[1][:], codes[2][:])
}

// codesFrom is the inverse of codesOrNull.
func codesFrom(stored []byte) (codes journal.CodeHashes) {
	for i := range codes {
		if n := i * len(codes[i]); n < len(stored) {
			copy(codes[i][:], stored[n:])
		}
	}
	return codes
}

// CodeHashes returns the hashes of the codes of an order that was offered here. It returns journal.ErrNotFound if the
// order was not offered here or its delivery needs no code.
func (s *Store) CodeHashes(ctx context.Context, order journal.OrderID) (codes journal.CodeHashes, err error) {
	var stored []byte
	err = s.pool.QueryRow(ctx, `select codes from quotes where order_id = $1`, order[:]).Scan(&stored)
	if errors.Is(err, pgx.ErrNoRows) || err == nil && stored == nil {
		err = journal.ErrNotFound
	}
	if err != nil {
		return codes, fmt.Errorf("read the code hashes of order %s: %w", order.Short(), err)
	}
	return codesFrom(stored), nil
}

// CheckoutByKey returns the offer with a key, which is the SHA-256 of its secret, or journal.ErrNotFound.
func (s *Store) CheckoutByKey(ctx context.Context, key journal.Hash) (ledger.Checkout, error) {
	const q = checkoutColumns + ` where q.key = $1`
	return s.checkout(ctx, q, key[:])
}

// Checkout returns the offer with an order id, or journal.ErrNotFound.
func (s *Store) Checkout(ctx context.Context, id journal.OrderID) (ledger.Checkout, error) {
	const q = checkoutColumns + ` where q.order_id = $1`
	return s.checkout(ctx, q, id[:])
}

const checkoutColumns = `
	select q.key, q.order_id, q.terms, q.signature, q.salt, q.codes, c.tx, coalesce(c.block, 0), coalesce(c.centre, 0)
	from quotes q left join checkouts c on c.order_id = q.order_id and c.status = 'placed'`

func (s *Store) checkout(ctx context.Context, q string, by []byte) (ledger.Checkout, error) {
	var c ledger.Checkout
	var key, order, terms, salt, codes, tx []byte
	err := s.pool.QueryRow(ctx, q, by).Scan(&key, &order, &terms, &c.Signature, &salt, &codes, &tx,
		&c.Block, &c.Centre)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err == nil {
		err = json.Unmarshal(terms, &c.Terms)
	}
	if err != nil {
		return ledger.Checkout{}, fmt.Errorf("read quote: %w", err)
	}
	copy(c.Key[:], key)
	copy(c.Order[:], order)
	copy(c.Salt[:], salt)
	copy(c.Tx[:], tx)
	c.Codes = codesFrom(codes)
	return c, nil
}

// CheckoutSent records that the shopper has signed, and stores the links to the order's pages, in one transaction. The
// relay calls it before it sends the transaction, so that the receipt page works even if the relay is killed after
// sending.
func (s *Store) CheckoutSent(ctx context.Context, id journal.OrderID, signature []byte, links ...ledger.Link) error {
	err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		const q = `
			insert into checkouts (order_id, status, signature) values (@order, 'sent', @signature)
			on conflict (order_id) do update
				set status = 'sent', signature = excluded.signature, reason = '', changed = now()
			where checkouts.status <> 'placed'` // a placed checkout does not change status
		if _, err := tx.Exec(ctx, q, pg.Named{"order": id[:], "signature": signature}); err != nil {
			return err
		}
		return insertLinks(ctx, tx, id, links)
	})
	if err != nil {
		return fmt.Errorf("record that checkout %s is sent: %w", id.Short(), err)
	}
	return nil
}

// CheckoutPlaced records the transaction, block and centre of a placed order. It can be repeated, also with another
// block. It returns journal.ErrNotFound if CheckoutSent was not called for the order.
func (s *Store) CheckoutPlaced(ctx context.Context, c ledger.Checkout) error {
	const q = `
		update checkouts set status = 'placed', tx = @tx, block = @block, centre = @centre, reason = '', changed = now()
		where order_id = @order`
	tag, err := s.pool.Exec(ctx, q, pg.Named{"order": c.Order[:], "tx": c.Tx[:], "block": c.Block, "centre": c.Centre})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("record that checkout %s is placed: %w", c.Order.Short(), err)
	}
	return nil
}

// CheckoutRefused records why the contract or the token refused the checkout. It does not change a placed checkout.
func (s *Store) CheckoutRefused(ctx context.Context, id journal.OrderID, reason string) error {
	const q = `
		update checkouts set status = 'refused', reason = @reason, changed = now()
		where order_id = @order and status <> 'placed'`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"order": id[:], "reason": reason}); err != nil {
		return fmt.Errorf("record that checkout %s is refused: %w", id.Short(), err)
	}
	return nil
}
