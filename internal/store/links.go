package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
	"github.com/waybill/waybill/journal"
)

// insertLinks stores links to the pages of an order. It skips tokens that are stored.
func insertLinks(ctx context.Context, tx pgx.Tx, id journal.OrderID, links []ledger.Link) error {
	const q = `
		insert into links (token, order_id, purpose, expires) values (@token, @order, @purpose, @expires)
		on conflict (token) do nothing`
	for _, l := range links {
		args := pg.Named{"token": l.Token[:], "order": id[:], "purpose": l.Purpose, "expires": l.Expires}
		if _, err := tx.Exec(ctx, q, args); err != nil {
			return fmt.Errorf("store the %s link: %w", l.Purpose, err)
		}
	}
	return nil
}

// OrderByToken returns the order of a link's token, and the page that the link opens: "receipt" or "track". It returns
// journal.ErrNotFound if the token is unknown or has expired.
func (s *Store) OrderByToken(ctx context.Context, token string) (id journal.OrderID, purpose string, err error) {
	const q = `select order_id, purpose from links where token = $1 and expires > now()`
	hash := sha256.Sum256([]byte(token))
	var order []byte
	if err = s.pool.QueryRow(ctx, q, hash[:]).Scan(&order, &purpose); errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err != nil {
		return id, "", fmt.Errorf("read link: %w", err)
	}
	copy(id[:], order)
	return id, purpose, nil
}
