package pushqueue

import (
	"context"
	"errors"
	"fmt"

	"github.com/waybill/waybill/journal"

	"github.com/jackc/pgx/v5"

	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/internal/store/pg"
)

// maxSubscriptions is how many browsers may subscribe to one order.
const maxSubscriptions = 20

// Subscribe keeps a browser's subscription to an order; entries of its feed up to `after` need no message any more, at
// most those there are. Again only renews the keys. journal.ErrConflict when the order has too many.
func (s *Queue) Subscribe(ctx context.Context, p ledger.PushSubscription, after uint64) error {
	const q = `
		insert into push_subscriptions (order_id, endpoint, p256dh, auth, seq)
		select @order, @endpoint, @p256dh, @auth, least(@after, coalesce((select seq from feed_heads where order_id = @order), 0))
		where (select count(*) from push_subscriptions where order_id = @order and endpoint <> @endpoint) < @max
		on conflict (order_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth`
	tag, err := s.pool.Exec(ctx, q, pg.Named{
		"order": p.Order[:], "endpoint": p.Endpoint, "p256dh": p.P256dh, "auth": p.Auth,
		"after": int64(after), "max": maxSubscriptions,
	})
	if err == nil && tag.RowsAffected() == 0 {
		err = journal.ErrConflict
	}
	if err != nil {
		return fmt.Errorf("subscribe to order %s: %w", p.Order.Short(), err)
	}
	return nil
}

// Unsubscribe forgets a browser's subscription to an order; one that is not there is no error.
func (s *Queue) Unsubscribe(ctx context.Context, id journal.OrderID, endpoint string) error {
	const q = `delete from push_subscriptions where order_id = @order and endpoint = @endpoint`
	if _, err := s.pool.Exec(ctx, q, pg.Named{"order": id[:], "endpoint": endpoint}); err != nil {
		return fmt.Errorf("unsubscribe from order %s: %w", id.Short(), err)
	}
	return nil
}

// dropBrowser drops a browser that is gone, for all its orders.
func (s *Queue) dropBrowser(ctx context.Context, endpoint string) error {
	_, err := s.pool.Exec(ctx, `delete from push_subscriptions where endpoint = @endpoint`, pg.Named{"endpoint": endpoint})
	return err
}

func (s *Queue) subscription(ctx context.Context, id int64) (ledger.PushSubscription, error) {
	p := ledger.PushSubscription{ID: id}
	var order []byte
	const q = `select order_id, endpoint, p256dh, auth from push_subscriptions where id = @id`
	err := s.pool.QueryRow(ctx, q, pg.Named{"id": id}).Scan(&order, &p.Endpoint, &p.P256dh, &p.Auth)
	if errors.Is(err, pgx.ErrNoRows) {
		err = journal.ErrNotFound
	}
	if err != nil {
		return ledger.PushSubscription{}, fmt.Errorf("push subscription %d: %w", id, err)
	}
	p.Order = journal.OrderID(order)
	return p, nil
}

// pushStands reports whether what a message says is still so. When a reorganisation has taken it back, the message is forgotten, so that it
// is queued again when it happens again. The subscription is locked as by those who queue.
func (s *Queue) pushStands(
	ctx context.Context, p ledger.PushSubscription, step ledger.Status,
) (stands bool, err error) {
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		const lock = `select from push_subscriptions where id = @id for update`
		if _, err := tx.Exec(ctx, lock, pg.Named{"id": p.ID}); err != nil {
			return err
		}
		const q = `select exists (select from order_steps where order_id = @order and status = @step)`
		err := tx.QueryRow(ctx, q, pg.Named{"order": p.Order[:], "step": step.String()}).Scan(&stands)
		if err != nil || stands {
			return err
		}
		const again = `delete from push_messages where subscription = @id and step = @step`
		_, err = tx.Exec(ctx, again, pg.Named{"id": p.ID, "step": step.String()})
		return err
	})
	if err != nil {
		return false, fmt.Errorf("push %s of order %s: does it stand: %w", step, p.Order.Short(), err)
	}
	return stands, nil
}

// PushKeys returns the VAPID key pair, and makes it the first time. Two who make one at once get the same.
func (s *Queue) PushKeys(
	ctx context.Context, generate func() (private, public string, err error),
) (private, public string, err error) {
	const q = `select private, public from push_keys`
	err = s.pool.QueryRow(ctx, q).Scan(&private, &public)
	if errors.Is(err, pgx.ErrNoRows) {
		if private, public, err = generate(); err != nil {
			return "", "", fmt.Errorf("make push keys: %w", err)
		}
		const keep = `insert into push_keys (private, public) values (@private, @public) on conflict (one) do nothing`
		if _, err = s.pool.Exec(ctx, keep, pg.Named{"private": private, "public": public}); err == nil {
			err = s.pool.QueryRow(ctx, q).Scan(&private, &public)
		}
	}
	if err != nil {
		return "", "", fmt.Errorf("push keys: %w", err)
	}
	return private, public, nil
}
